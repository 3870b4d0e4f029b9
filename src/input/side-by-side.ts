// Whether a stretch of a column holds all of some rows.

/** False of no rows. @param rows row numbers, ascending */
export function areSideBySide(rows: Int32Array): boolean {
  return rows[rows.length - 1] - rows[0] === rows.length - 1;
}
