// The gain stage: for each township of a cohort, its row in the month compared with, or why there is none.
import { ENTRY } from './entry';

/** A month that is done, at the places `start .. end` of its columns. */
export interface EarlierMonth {
  readonly start: number;
  readonly end: number;
  /** Township code by place. */
  readonly township: Int32Array;
  /** Rank by place; NaN is unranked. */
  readonly rank: Float32Array;
  /** Group code by place; null where nobody is grouped in any month. */
  readonly group: Int32Array | null;
}

/** Who was there in the months so far, by township code. */
export interface Seen {
  /** 1 where the township was ranked in any earlier month. */
  readonly ranked: Uint8Array;
  /** The township's place in the last month that was noted and has it; of no meaning where that is not the month compared with. */
  readonly place: Int32Array;
}

/** What receives the gains of a cohort. */
export interface GainColumns {
  /** Earlier rank − present rank; NaN where unknown. */
  readonly gain: Float32Array;
  /** Place in the earlier month; −1 where the gain is unknown. */
  readonly placeThen: Int32Array;
  /** One of ENTRY. */
  readonly entry: Uint8Array;
}

export function seenBy(townships: number): Seen {
  return { ranked: new Uint8Array(townships), place: new Int32Array(townships).fill(-1) };
}

/** Notes where each township of a month stands, before its successors are compared with it. */
export function notePlaces({ start, end, township }: EarlierMonth, seen: Seen): void {
  for (let place = start; place < end; place += 1) seen.place[township[place]] = place;
}

/** A cohort and whom it is compared with. */
export interface ComparedCohort {
  readonly group: number;
  /** Codes of the townships that those of the cohort succeed, −1 where none; null where nobody asks. */
  readonly predecessor: Int32Array | null;
  /** Township codes of the cohort. */
  readonly township: Int32Array;
  /** Its ranks; NaN is unranked. */
  readonly rank: Float32Array;
  /** Its scores; NaN where there is none. */
  readonly scaled: Float64Array;
  /** The month that lies the lag back, its places noted; null where there are no records of it. */
  readonly earlier: EarlierMonth | null;
  readonly seen: Seen;
}

export function compareCohort(
  { group, township, predecessor, rank, scaled, earlier, seen }: ComparedCohort,
  { gain, placeThen, entry }: GainColumns,
): void {
  const { ranked, place } = seen;
  const then = earlier ?? NO_RECORDS;
  const groups = then.group;
  for (let i = 0; i < township.length; i += 1) {
    const present = rank[i];
    const code = township[i];
    let at = -1;
    let up = Number.NaN;
    let why: number = ENTRY.none;
    if (present === present) {
      at = place[code];
      let past = rankAt(then, at);
      // A predecessor stands in where the township has no rank of its own to compare with.
      if (past !== past && predecessor !== null) {
        const former = predecessor[i];
        // Stryker disable next-line ConditionalExpression: −1 has no place, either
        at = former < 0 ? -1 : place[former];
        past = rankAt(then, at);
      }
      if (past !== past) {
        at = -1;
        why = ranked[code] === 1 ? ENTRY.returned : ENTRY.new;
      } else if (groups !== null && groups[at] !== group) {
        at = -1;
        why = ENTRY.regrouped;
      } else up = past - present;
      ranked[code] = 1;
    } else why = scaled[i] === scaled[i] ? ENTRY.unranked : ENTRY.unscored;
    gain[i] = up;
    placeThen[i] = at;
    entry[i] = why;
  }
}

/** In place of a month without records. */
const NO_RECORDS: EarlierMonth = {
  start: 0,
  end: 0,
  township: /*@__PURE__*/ new Int32Array(0),
  rank: /*@__PURE__*/ new Float32Array(0),
  group: null,
};

/** The rank at a place; NaN where it is not of that month or its township was not ranked. */
function rankAt({ start, end, rank }: EarlierMonth, place: number): number {
  return place >= start && place < end ? rank[place] : Number.NaN;
}
