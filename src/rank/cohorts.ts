// Who is ranked against whom: rows are put in order of month and group, so that each cohort lies side by side.
//
// A row's number in this order is its place; an index into any other list is a position. Columns are brought into it and
// back in one pass each that reads and writes every month's stretch in sequence, which costs little even where the rows
// come in random order.

/** Places of all rows, and the stretches that belong together. */
export interface Cohorts {
  readonly rows: number;
  /** Place by row; null where every row is in its place already. */
  readonly place: Int32Array | null;
  /** Each month that has rows, in the order of time. */
  readonly months: readonly MonthRange[];
}

/** Places `start .. end`, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Townships ranked against each other, as they came in the input. */
export interface Cohort extends Range {
  /** Their group's code; 0 without groups. */
  readonly group: number;
}

/** One month, and the cohorts in it in order of appearance; without groups it is one. */
export interface MonthRange extends Range {
  /** The month's number among all, as the records' column of months has it. */
  readonly number: number;
  readonly cohorts: readonly Cohort[];
}

/**
 * @param month number of each row's month, below `months`
 * @param group group code of each row, below `groups`; null where nobody is grouped
 */
export function splitCohorts(month: Int32Array, months: number, group: Int32Array | null, groups: number): Cohorts {
  const rows = month.length;
  const { starts, ascending } = codeStarts(month, months);
  const ranges: MonthRange[] = [];
  const split = group === null ? null : groupSplitter(group, groups, ascending ? null : rowsByCode(month, starts));
  // Stryker disable next-line EqualityOperator: past the last month there are no rows
  for (let number = 0; number < months; number += 1) {
    const start = starts[number];
    const end = starts[number + 1];
    if (end > start) ranges.push({ number, start, end, cohorts: split === null ? [{ group: 0, start, end }] : split.cohorts(start, end) });
  }
  const place = split !== null ? split.place : ascending ? null : placesByCode(month, starts);
  return { rows, place, months: ranges };
}

/** The group code of each place. */
export function groupsByPlace({ rows, months }: Cohorts): Int32Array {
  const groups = new Int32Array(rows);
  for (const { cohorts } of months) for (const { group, start, end } of cohorts) groups.fill(group, start, end);
  return groups;
}

/** Where each code begins in the sorted order, and the end; and whether the codes come in that order. */
function codeStarts(codes: Int32Array, size: number): { readonly starts: Int32Array; readonly ascending: boolean } {
  const starts = new Int32Array(size + 1);
  let ascending = true;
  let before = 0;
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row];
    if (code < before) ascending = false;
    before = code;
    starts[code + 1] += 1;
  }
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let code = 0; code < size; code += 1) starts[code + 1] += starts[code];
  return { starts, ascending };
}

// Uses up the starts.
function placesByCode(codes: Int32Array, next: Int32Array): Int32Array {
  const place = new Int32Array(codes.length);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row];
    place[row] = next[code];
    next[code] += 1;
  }
  return place;
}

// Counting sort, stable: rows by code.
function rowsByCode(codes: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const sorted = new Int32Array(codes.length);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row];
    sorted[next[code]] = row;
    next[code] += 1;
  }
  return sorted;
}

/** Splits one month after another, and fills in the places of its rows. */
interface GroupSplitter {
  readonly place: Int32Array;
  readonly cohorts: (start: number, end: number) => readonly Cohort[];
}

/** @param order rows in the order of months; null where they are in it */
function groupSplitter(group: Int32Array, groups: number, order: Int32Array | null): GroupSplitter {
  const place = new Int32Array(group.length);
  // By group: how many it has in the month, then the place that its next row gets; 0 again after the month.
  const next = new Int32Array(groups);
  const cohorts = (start: number, end: number): readonly Cohort[] => {
    const met: number[] = [];
    for (let i = start; i < end; i += 1) {
      const code = group[order === null ? i : order[i]];
      if (next[code] === 0) met.push(code);
      next[code] += 1;
    }
    let from = start;
    const found = met.map((code): Cohort => {
      const cohort = { group: code, start: from, end: from + next[code] };
      next[code] = from;
      from = cohort.end;
      return cohort;
    });
    for (let i = start; i < end; i += 1) {
      const row = order === null ? i : order[i];
      const code = group[row];
      place[row] = next[code];
      next[code] += 1;
    }
    for (const code of met) next[code] = 0;
    return found;
  };
  return { place, cohorts };
}
