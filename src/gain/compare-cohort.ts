// The gain stage: for each township of a cohort, its row in the month compared with, or why there is none.

/** Why a gain is unknown, as it stands in a column of codes. */
export const ENTRY = { none: 0, new: 1, returned: 2, regrouped: 3, unranked: 4, unscored: 5 } as const;

/** A month that is done, at the places `start .. end` of its columns. */
export interface EarlierMonth {
  readonly start: number;
  readonly end: number;
  /** Township code by place. */
  readonly township: Int32Array;
  /** Rank by place; NaN is unranked. */
  readonly rank: Float64Array;
  /** Group code by place; null where it is 0 for all. */
  readonly group: Int32Array | null;
}

/** What months already seen leave behind, by township code. */
export interface Seen {
  /** 1 where the township was ranked in any earlier month. */
  readonly ranked: Uint8Array;
  /** The township's place in a month that was looked up; of no meaning where that is not the month compared with. */
  readonly place: Int32Array;
}

/** The cohort's townships, and what receives the answers for them, side by side. */
export interface ComparedCohort {
  readonly places: Int32Array;
  readonly rank: Float64Array;
  /** Earlier rank − present rank; NaN where unknown. */
  readonly gain: Float64Array;
  /** Place in the earlier month; −1 where the gain is unknown. */
  readonly before: Int32Array;
  /** One of ENTRY. */
  readonly entry: Uint8Array;
}

export function seenBy(townships: number): Seen {
  return { ranked: new Uint8Array(townships), place: new Int32Array(townships).fill(-1) };
}

/** Notes where each township of a month stands, before its successors are compared with it. */
export function lookUp({ start, end, township }: EarlierMonth, seen: Seen): void {
  for (let place = start; place < end; place += 1) seen.place[township[place]] = place;
}

/**
 * @param township township codes by place of the present month
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
  const { places, rank, gain, entry } = cohort;
  for (let i = 0; i < ranked; i += 1) {
    const code = township[places[i]];
    const then = before === null ? -1 : placeThen(before, seen.place[code]);
    gain[i] = Number.NaN;
    cohort.before[i] = -1;
    if (before === null || then < 0) entry[i] = seen.ranked[code] === 1 ? ENTRY.returned : ENTRY.new;
    else if ((before.group === null ? 0 : before.group[then]) !== group) entry[i] = ENTRY.regrouped;
    else {
      entry[i] = ENTRY.none;
      gain[i] = before.rank[then] - rank[i];
      cohort.before[i] = then;
    }
    seen.ranked[code] = 1;
  }
}

/** The place, or −1 where it is not of that month or its township was not ranked. */
function placeThen({ start, end, rank }: EarlierMonth, place: number): number {
  return place >= start && place < end && rank[place] === rank[place] ? place : -1;
}
