// Who is ranked against whom: the rows of one month, or of one group in it, as ranges of one order.

/** Rows sorted by month, within a month by group, and otherwise as they came. */
export interface Cohorts {
  /** Row numbers. */
  readonly order: Int32Array;
  /** Each month that has rows, ascending. */
  readonly months: readonly MonthRange[];
}

/** A range of the order: `order[start .. end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One month of the order, and the cohorts in it; without groups it is one. */
export interface MonthRange extends Range {
  /** Month index. */
  readonly month: number;
  readonly cohorts: readonly Range[];
}

/**
 * @param month month index of each row
 * @param group group code of each row, below `groups`; null where nobody is grouped
 */
export function splitCohorts(month: Int32Array, group: Int32Array | null, groups: number): Cohorts {
  const rows = month.length;
  const byGroup = group === null ? null : sortByCode(null, group, 0, groups);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows; row += 1) {
    if (month[row] < first) first = month[row];
    if (month[row] > last) last = month[row];
  }
  if (rows === 0) return { order: new Int32Array(0), months: [] };
  const starts = new Int32Array(last - first + 2);
  const order = sortByCode(byGroup, month, first, last - first + 1, starts);
  const months: MonthRange[] = [];
  for (let index = 0; index <= last - first; index += 1) {
    const start = starts[index];
    const end = starts[index + 1];
    if (end > start) months.push({ month: first + index, start, end, cohorts: cohortsOf(order, group, start, end) });
  }
  return { order, months };
}

// Counting sort, stable. `starts`, where given, receives the first place of each code and the end.
function sortByCode(
  order: Int32Array | null,
  codes: Int32Array,
  least: number,
  size: number,
  starts: Int32Array = new Int32Array(size + 1),
): Int32Array {
  const rows = codes.length;
  for (let row = 0; row < rows; row += 1) starts[codes[row] - least + 1] += 1;
  for (let code = 0; code < size; code += 1) starts[code + 1] += starts[code];
  const next = starts.slice();
  const sorted = new Int32Array(rows);
  for (let i = 0; i < rows; i += 1) {
    const row = order === null ? i : order[i];
    const code = codes[row] - least;
    sorted[next[code]] = row;
    next[code] += 1;
  }
  return sorted;
}

function cohortsOf(order: Int32Array, group: Int32Array | null, start: number, end: number): readonly Range[] {
  if (group === null) return [{ start, end }];
  const ranges: Range[] = [];
  let from = start;
  for (let i = start + 1; i <= end; i += 1) {
    if (i < end && group[order[i]] === group[order[from]]) continue;
    ranges.push({ start: from, end: i });
    from = i;
  }
  // In order of appearance: the first row of a range is its earliest.
  return ranges.sort((a, b) => order[a.start] - order[b.start]);
}
