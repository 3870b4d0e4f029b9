// The gain stage: for each township of a cohort, its row in the month compared with, or why there is none.

/** Why a gain is unknown, as it stands in a column of codes. */
export const ENTRY = { none: 0, new: 1, returned: 2, regrouped: 3, unranked: 4, unscored: 5 } as const;

/** A month that is done: its rows are `order[start .. end)` of the columns beside it. */
export interface EarlierMonth {
  readonly order: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly township: Int32Array;
  /** Rank by row; NaN is unranked. */
  readonly rank: Float64Array;
  /** Group code by row; null where it is 0 for all. */
  readonly group: Int32Array | null;
}

/** What months already seen leave behind, by township code. */
export interface Seen {
  /** 1 where the township was ranked in any earlier month. */
  readonly ranked: Uint8Array;
  /** The township's place in `order` of the month that was looked up last; of no meaning outside its range. */
  readonly place: Int32Array;
}

/** The cohort's townships, and what receives the answers for them, side by side. */
export interface ComparedCohort {
  readonly rows: Int32Array;
  readonly rank: Float64Array;
  /** Earlier rank − present rank; NaN where unknown. */
  readonly gain: Float64Array;
  /** Row in the earlier month's columns; −1 where the gain is unknown. */
  readonly before: Int32Array;
  /** One of ENTRY. */
  readonly entry: Uint8Array;
}

export function seenBy(townships: number): Seen {
  return { ranked: new Uint8Array(townships), place: new Int32Array(townships).fill(-1) };
}

/** Notes where each township of a month stands, before its successors are compared with it. */
export function lookUp({ order, start, end, township }: EarlierMonth, { place }: Seen): void {
  for (let i = start; i < end; i += 1) place[township[order[i]]] = i;
}

/**
 * @param township township codes by row of the present month
 * @param group the cohort's group code; 0 without groups
 * @param before the month that lies the lag back, looked up; null where there are no records of it
 */
export function compareCohort(
  cohort: ComparedCohort,
  ranked: number,
  township: Int32Array,
  group: number,
  before: EarlierMonth | null,
  seen: Seen,
): void {
  const { rows, rank, gain, entry } = cohort;
  for (let i = 0; i < ranked; i += 1) {
    const code = township[rows[i]];
    const then = before === null ? -1 : rowThen(before, seen.place[code]);
    let row = -1;
    let places = Number.NaN;
    let why: number = ENTRY.none;
    if (before === null || then < 0) why = seen.ranked[code] === 1 ? ENTRY.returned : ENTRY.new;
    else if ((before.group === null ? 0 : before.group[then]) !== group) why = ENTRY.regrouped;
    else {
      row = then;
      places = before.rank[then] - rank[i];
    }
    gain[i] = places;
    cohort.before[i] = row;
    entry[i] = why;
    seen.ranked[code] = 1;
  }
}

/** The row at a place of the earlier month; −1 where the place is not of that month or its township was not ranked. */
function rowThen({ order, start, end, rank }: EarlierMonth, place: number): number {
  if (place < start || place >= end) return -1;
  const row = order[place];
  return rank[row] === rank[row] ? row : -1;
}
