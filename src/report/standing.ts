// A row for people: where one township stands in one month.

/**
 * Why there is no gain: `new` never ranked before in the data, `returned` ranked before but not in the month compared
 * with, `regrouped` ranked in another group then, or under rules of which only one month's have groups; and for a
 * township without a rank this month, `unranked` (under the minimum volume) or `unscored` (no score).
 */
export type Entry = 'new' | 'returned' | 'regrouped' | 'unranked' | 'unscored';

/** Where one township stands in one month. Ranks count from 1, best first. */
export interface Standing {
  readonly township: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** The group it is ranked in; null where the policy has no `groupBy`. */
  readonly group: string | null;
  /** Points, rounded as the policy says; null where there is none. */
  readonly score: number | null;
  /** Rank by the policy's tie method, 1 is best; null where unranked. */
  readonly rank: number | null;
  /** 1 + how many are strictly worse: 倒数第N; null where unranked. */
  readonly reverseRank: number | null;
  /** How many share the rank, itself included (并列); null where unranked. */
  readonly tied: number | null;
  /** How many are ranked in its group this month; null where unranked. */
  readonly of: number | null;
  /** (of − rank) / (of − 1), 0 to 1, and 1 where it is alone; null where unranked. */
  readonly percentile: number | null;
  /** Places gained: earlier rank − present rank, positive is up; null where unknown. */
  readonly gain: number | null;
  /** Points gained; null where unknown. */
  readonly scoreGain: number | null;
  /** Percentile gained, −1 to 1; null where unknown. */
  readonly percentileGain: number | null;
  /** Why the gain is unknown; null where it is known. */
  readonly entry: Entry | null;
  /** Requests, from the policy's volume field; null where it names none. */
  readonly volume: number | null;
  /** Ids of the classes it is in, in the order of the policy. */
  readonly classes: readonly string[];
}
