// What advance hands from month to month, as plain JSON.

/** The format version that this release writes and reads. */
export const STATE_VERSION = 1;

/** 状态：逐月推进所需的以往数据，可存为 JSON · What later months need of those before: plain JSON, never changed, only replaced. */
export interface State {
  readonly format: 'ranking-rules/state';
  readonly version: typeof STATE_VERSION;
  /** The policy of the last month. */
  readonly policy: { readonly id: string; readonly revision: number };
  /** The last month, `YYYY-MM`. */
  readonly month: string;
  /** Every township that was ever ranked, the latest at the end; those below are positions in it. */
  readonly townships: readonly string[];
  /** The months that a later one may compare with, ascending. */
  readonly months: readonly StateMonth[];
  /** Where townships are on the ladder. */
  readonly runs: readonly StateRun[];
}

/** 状态中的一个月 · One month, as columns by position in `townships`; they may end before those who came later. */
export interface StateMonth {
  readonly month: string;
  /** Decimals of the scores. */
  readonly decimals: number;
  /** 0 where a township was not ranked; the other columns are 0 there, too, and say nothing. */
  readonly rank: readonly number[];
  /** Rounded score × 10^decimals. */
  readonly scaled: readonly number[];
  /** Positions in `groups`; empty where there is but one, which is everybody's. */
  readonly group: readonly number[];
  /** The groups, null for townships without one, and how many were ranked in each. */
  readonly groups: readonly { readonly name: string | null; readonly ranked: number }[];
}

/** 状态中各单位所在的台阶 · The stays with rising rungs that a township is on. */
export interface StateRun {
  readonly township: number;
  /** `rung` counts from 0, the lowest. */
  readonly stays: readonly { readonly rung: number; readonly first: string; readonly last: string }[];
}

/** A month of a state, its columns of any kind. */
export interface MonthColumns extends Omit<StateMonth, 'rank' | 'scaled' | 'group'> {
  readonly rank: ArrayLike<number>;
  readonly scaled: ArrayLike<number>;
  readonly group: ArrayLike<number>;
}
