// What advance hands from month to month, as plain JSON. Types, as interfaces are no JSON to TypeScript.
import type { Period } from '../month/period';
import type { Ladder, Policy } from '../policy/types';

/** The format version that this release writes and reads. */
export const STATE_VERSION = 1;

/** 状态：逐月推进所需的以往数据，可存为 JSON · What later months need of those before: plain JSON, never changed, only replaced. */
export type State = {
  /** 格式 · What it is. */
  readonly format: 'ranking-rules/state';
  /** 格式的版本 · The version of its format. */
  readonly version: 1;
  /** 算出它的本包的版本 · The version of this package that made it. */
  readonly packageVersion: string;
  /** 最后一个月的规则 · The policy of the last month. */
  readonly policy: Pick<Policy, 'id' | 'revision'>;
  /** 与几个月前比，决定留下哪些月份 · Months back that gains compare with; it decides which months are kept. */
  readonly lagMonths: number;
  /** 记录是各月的，还是各季度等的 · What the records were of. */
  readonly period: Period;
  /** 台阶，`runs` 中的各级就是它的；没有则为 null · The ladder whose rungs are those of `runs`; null where there is none. */
  readonly ladder: Pick<Ladder, 'rungs' | 'windowMonths'> | null;
  /** 最后一个月 · The last month, `YYYY-MM`. */
  readonly month: string;
  /**
   * 曾参加排名的各街乡镇的标识，新的在后；以下用在此表中的位置（从 0 数起）指街乡镇 · The ids of all townships that
   * were ever ranked, the latest at the end; those below are positions in it, from 0.
   */
  readonly townships: readonly string[];
  /** 以后可能要对比的各月，由早到晚 · The months that a later one may compare with, ascending. */
  readonly months: readonly StateMonth[];
  /** 各单位在台阶上的位置 · Where townships are on the ladder. */
  readonly runs: readonly StateRun[];
};

/**
 * 状态中的一个月：各列按 `townships` 中的位置排列，后来的单位不在其中 · One month, as columns by position in
 * `townships`; they may end before those who came later.
 */
export type StateMonth = {
  /** 月份 · `YYYY-MM` */
  readonly month: string;
  /** 得分保留的小数位数 · Decimals of the scores. */
  readonly decimals: number;
  /**
   * 名次；没有参加排名的为 0，其余各列也是 0，没有意义 · Ranks; 0 where a township was not ranked. The other columns
   * are 0 there, too, and say nothing.
   */
  readonly rank: readonly number[];
  /** 舍入后的得分 × 10^decimals · Rounded score × 10^decimals. */
  readonly scaled: readonly number[];
  /**
   * 组别在 `groups` 中的位置；只有一组时为空，都在这一组 · Positions in `groups`; empty where there is but one, which is
   * everybody's.
   */
  readonly group: readonly number[];
  /** 各组，以及各组参加排名的个数 · The groups, and how many were ranked in each. */
  readonly groups: readonly {
    /** 组别；不分组则为 null · The group; null for townships without one. */
    readonly name: string | null;
    /** 参加排名的个数 · How many were ranked in it. */
    readonly ranked: number;
  }[];
};

/** 状态中各单位在台阶上的位置：逐级上升的各次停留 · The stays with rising rungs that a township is on. */
export type StateRun = {
  /** 街乡镇在 `townships` 中的位置 · The township's position in `townships`. */
  readonly township: number;
  /** 各次停留，由低到高 · The stays, lowest rung first. */
  readonly stays: readonly {
    /** 第几级，最低为 0 · The rung, from 0, the lowest. */
    readonly rung: number;
    /** 起始月份 · The first month, `YYYY-MM`. */
    readonly first: string;
    /** 终止月份（含） · The last month, `YYYY-MM`. */
    readonly last: string;
  }[];
};

/** A month of a state, its columns of any kind. */
export interface MonthColumns extends Omit<StateMonth, 'rank' | 'scaled' | 'group'> {
  readonly rank: ArrayLike<number>;
  readonly scaled: ArrayLike<number>;
  readonly group: ArrayLike<number>;
}
