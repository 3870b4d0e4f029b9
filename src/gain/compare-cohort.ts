// The gain stage: for each township of a cohort, its row in the month compared with, or why there is none.
import type { Cohort } from '../rank/cohorts';

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
  /** Group code by place; null where nobody is grouped in any month. */
  readonly group: Int32Array | null;
}

/** What months already seen leave behind, by township code. */
export interface Seen {
  /** 1 where the township was ranked in any earlier month. */
  readonly ranked: Uint8Array;
  /** The township's place in a month that was looked up; of no meaning where that is not the month compared with. */
  readonly place: Int32Array;
}

/** Ranks by place, and what receives the gains. */
export interface GainColumns {
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

/** Whom a cohort is compared with. */
export interface Comparison {
  /** Township code by place. */
  readonly township: Int32Array;
  /** Score by place; NaN where there is none. */
  readonly scaled: Float64Array;
  /** The month that lies the lag back, looked up; null where there are no records of it. */
  readonly before: EarlierMonth | null;
  readonly seen: Seen;
}

export function compareCohort({ start, end, group }: Cohort, { township, scaled, before, seen }: Comparison, columns: GainColumns): void {
  const { rank, gain, entry } = columns;
  for (let place = start; place < end; place += 1) {
    const present = rank[place];
    gain[place] = Number.NaN;
    columns.before[place] = -1;
    if (present !== present) {
      entry[place] = scaled[place] === scaled[place] ? ENTRY.unranked : ENTRY.unscored;
      continue;
    }
    const code = township[place];
    const then = before === null ? -1 : placeThen(before, seen.place[code]);
    if (before === null || then < 0) entry[place] = seen.ranked[code] === 1 ? ENTRY.returned : ENTRY.new;
    else if (before.group !== null && before.group[then] !== group) entry[place] = ENTRY.regrouped;
    else {
      gain[place] = before.rank[then] - present;
      columns.before[place] = then;
    }
    seen.ranked[code] = 1;
  }
}

/** The place, or −1 where it is not of that month or its township was not ranked. */
function placeThen({ start, end, rank }: EarlierMonth, place: number): number {
  return place >= start && place < end && rank[place] === rank[place] ? place : -1;
}
