// Whether a stretch of a column holds all of some rows.

/** @param rows row numbers, ascending; none are not side by side */
export function areSideBySide(rows: Int32Array): boolean {
  return rows[rows.length - 1] - rows[0] === rows.length - 1;
}
