// Who is ranked against whom: the rows of one month, or of one group in it, as ranges of one order.

/** Rows sorted by month, within a month by group, and otherwise as they came. */
export interface Cohorts {
  /** Row numbers. */
  readonly order: Int32Array;
  /** Each month that has rows, in the order of time. */
  readonly months: readonly MonthRange[];
}

/** A range of the order: `order[start .. end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Townships ranked against each other. */
export interface Cohort extends Range {
  /** Their group's code; 0 without groups. */
  readonly group: number;
}

/** One month of the order, and the cohorts in it; without groups it is one. */
export interface MonthRange extends Range {
  /** Place of the month. */
  readonly place: number;
  readonly cohorts: readonly Cohort[];
}

/**
 * @param month place of each row's month, below `months`
 * @param group group code of each row, below `groups`; null where nobody is grouped
 */
export function splitCohorts(month: Int32Array, months: number, group: Int32Array | null, groups: number): Cohorts {
  const byGroup = group === null ? null : sortByCode(null, group, codeStarts(group, groups));
  const starts = codeStarts(month, months);
  const order = sortByCode(byGroup, month, starts);
  const ranges: MonthRange[] = [];
  for (let place = 0; place < months; place += 1) {
    const start = starts[place];
    const end = starts[place + 1];
    if (end > start) ranges.push({ place, start, end, cohorts: cohortsOf(order, group, start, end) });
  }
  return { order, months: ranges };
}

/** Where each code begins in the sorted order, and the end. */
function codeStarts(codes: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let row = 0; row < codes.length; row += 1) starts[codes[row] + 1] += 1;
  for (let code = 0; code < size; code += 1) starts[code + 1] += starts[code];
  return starts;
}

// Counting sort, stable.
function sortByCode(order: Int32Array | null, codes: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const sorted = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i += 1) {
    const row = order === null ? i : order[i];
    const code = codes[row];
    sorted[next[code]] = row;
    next[code] += 1;
  }
  return sorted;
}

function cohortsOf(order: Int32Array, group: Int32Array | null, start: number, end: number): readonly Cohort[] {
  if (group === null) return [{ group: 0, start, end }];
  const cohorts: Cohort[] = [];
  let from = start;
  for (let i = start + 1; i <= end; i += 1) {
    if (i < end && group[order[i]] === group[order[from]]) continue;
    cohorts.push({ group: group[order[from]], start: from, end: i });
    from = i;
  }
  // In order of appearance: the first row of a cohort is its earliest.
  return cohorts.sort((a, b) => order[a.start] - order[b.start]);
}
