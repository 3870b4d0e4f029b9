// Why a rank is what it is, and the places gained.
import type { Policy, TieBreaker, TieMethod } from '../../policy/types';
import type { Entry } from '../../gain/entry';

/**
 * 同组同月的若干街乡镇：按记录先后的前五个，以及总数 · Some townships of one group and month: the first five in the
 * order of the input, and how many there are.
 */
export interface NamedTownships {
  /** 前五个的标识 · The ids of the first five. */
  readonly townships: readonly string[];
  /** 总数 · How many there are. */
  readonly count: number;
}

/**
 * 有名次。`competition` 之下，名次 + 倒数名次 + 并列个数 = 参加排名的个数 + 2。
 *
 * There is a rank. Under `competition`, rank + reverseRank + tied = of + 2.
 */
export interface RankedReason {
  /** 代码 · Which reason it is. */
  readonly code: 'ranked';
  /** 组别；规则不分组时为 null · The group it is ranked in; null under a policy that does not group. */
  readonly group: string | null;
  /** 名次 · From 1, which is best. */
  readonly rank: number;
  /** 组内参加排名的个数 · How many are ranked in its group. */
  readonly of: number;
  /** 并列个数，见 {@link Standing} · As in {@link Standing}. */
  readonly tied: number;
  /** 倒数第 N · 1 + how many are strictly worse. */
  readonly reverseRank: number;
  /** 并列怎么排 · What a rank of equal ones is. */
  readonly ties: TieMethod;
  /** 与哪些单位并列，不含自己 · Those it is tied with, itself not among them. */
  readonly tiedWith: NamedTownships;
}

/** 得分相同，由附加比较分出先后 · A tie-breaker decided between townships of the same score. */
export interface TieBrokenReason {
  /** 代码 · Which reason it is. */
  readonly code: 'tie-broken';
  /** 相同的得分 · The score that they share. */
  readonly score: number;
  /** 得分相同的个数，含自己 · How many have this score, itself included. */
  readonly equal: number;
  /** 其中排在它前面的个数 · How many of them the tie-breakers put before it. */
  readonly ahead: number;
  /** 其中排在它后面的个数 · How many they put after it. */
  readonly behind: number;
  /** 规则的附加比较，依次比较 · The policy's tie-breakers; the first one decides first. */
  readonly by: readonly TieBreaker[];
}

/**
 * 前一名是谁，差多少；最前面的没有这一条 · Who is directly above, and what is missing to them. The best have no such
 * reason.
 */
export interface BehindReason {
  /** 代码 · Which reason it is. */
  readonly code: 'behind';
  /** 前一名的各单位 · Those directly above. */
  readonly townships: NamedTownships;
  /**
   * 前一名的名次；`ordinal` 给相等者排出先后时，是其中最后一个的名次 · Their rank; where `ordinal` ranks tell them
   * apart, the rank of the last of them.
   */
  readonly rank: number;
  /** 并列怎么排 · What a rank of equal ones is. */
  readonly ties: TieMethod;
  /** 前一名的得分 · Their score. */
  readonly score: number;
  /**
   * 与前一名相差的分数，精确值；由附加比较分出先后时为 `0` · Points missing to their score, exact; `0` where a
   * tie-breaker decided.
   */
  readonly missing: string;
  /**
   * 分出先后的附加比较，以及双方的值；由得分分出先后时为 null · The tie-breaker that decided, its own value and theirs;
   * null where the score did.
   */
  readonly tieBreaker:
    | (TieBreaker & {
        /** 本单位的值，精确值 · Its own value, exact. */
        readonly value: string;
        /** 前一名的值，精确值 · Theirs, exact. */
        readonly theirs: string;
      })
    | null;
}

/** 有得分，但诉求量不到下限，不参加排名 · There is a score and no rank: the volume is under the minimum. */
export interface UnrankedReason {
  /** 代码 · Which reason it is. */
  readonly code: 'unranked';
  /** 诉求量 · Its volume of requests. */
  readonly volume: number;
  /** 参加排名的最低诉求量 · The smallest volume that is ranked. */
  readonly minimumVolume: number;
}

/** 进步名次 · Places gained against the month that lies the lag back. */
export interface GainedReason {
  /** 代码 · Which reason it is. */
  readonly code: 'gained';
  /** 对比月份 · The month compared with, `YYYY-MM`. */
  readonly month: string;
  /** 与几个月前比 · Months back: 1 is 环比, 12 is 同比. */
  readonly lagMonths: number;
  /** 对比月份的名次 · The rank in that month. */
  readonly earlierRank: number;
  /**
   * 前身的标识，对比月份的名次是前身的；是自己的则为 null · The township whose rank that was, where this one succeeds
   * it; null where it was its own.
   */
  readonly predecessor: string | null;
  /** 本月的名次 · The present rank. */
  readonly rank: number;
  /** 进步名次：以前的名次减现在的名次 · Earlier less present rank. */
  readonly gain: number;
  /**
   * 对比月份的规则，与本月的不是同一份时：其间规则也变了；同一份则为 null · The policy of the month compared with,
   * where another is in force now: then the rules have changed as well. Null where it is the same.
   */
  readonly otherPolicy: Pick<Policy, 'id' | 'revision'> | null;
}

/** 进步名次未知 · There is no earlier rank to compare with. */
export interface GainUnknownReason {
  /** 代码 · Which reason it is. */
  readonly code: 'gain-unknown';
  /**
   * 要对比的月份；早于 0001-01 则为 null · The month that would be compared with, `YYYY-MM`; null where it would lie
   * before 0001-01.
   */
  readonly month: string | null;
  /**
   * 那个月有没有记录；没有，就是数据有缺 · Whether there are records of that month; where not, it is the data that has
   * a gap.
   */
  readonly hasRecords: boolean;
  /** 与几个月前比 · Months back: 1 is 环比, 12 is 同比. */
  readonly lagMonths: number;
  /**
   * 数据中此前各月都没有单位参加排名；这时 `new` 说明不了这个街乡镇什么 · Whether nobody was ranked in any earlier
   * month of the data: there `new` says nothing of the township.
   */
  readonly isFirst: boolean;
  /** 进步名次为什么未知 · Why there is no gain. */
  readonly entry: Entry;
  /** 对比月份的组别；`entry` 不是 `regrouped` 则为 null · How it was grouped then; null unless `entry` is `regrouped`. */
  readonly groupThen: GroupedThen | null;
}

/** 对比月份的组别 · The other group of the month compared with. */
export interface GroupedThen {
  /** 组别；当时的规则不分组则为 null · The group; null where the policy of that month does not group. */
  readonly group: string | null;
  /** 当时参加排名的前身的标识；是自己的则为 null · The predecessor that was ranked then; null where it was itself. */
  readonly predecessor: string | null;
}

/** 名次的由来 · Why a rank is what it is, and where it came from. */
export type RankReason = RankedReason | TieBrokenReason | BehindReason | UnrankedReason | GainedReason | GainUnknownReason;
