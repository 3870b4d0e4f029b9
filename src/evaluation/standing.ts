// A row for people: where one township stands in one month. A type, as interfaces are no JSON to TypeScript.
import type { Entry } from '../gain/entry';

/** 一个街乡镇某月的排名结果 · Where one township stands in one month. Ranks count from 1, best first. */
export type Standing = {
  /** 街乡镇的标识 · The township's id. */
  readonly township: string;
  /** 月份 · `YYYY-MM` */
  readonly month: string;
  /** 组别；规则不分组则为 null · The group it is ranked in; null where the policy has no `groupBy`. */
  readonly group: string | null;
  /** 得分，按规则舍入；没有则为 null · Points, rounded as the policy says; null where there is none. */
  readonly score: number | null;
  /**
   * 名次，按规则的并列办法，第 1 名最好；不参加排名则为 null · Rank by the policy's tie method, 1 is best; null where
   * unranked.
   */
  readonly rank: number | null;
  /** 倒数第 N：1 + 不如它的个数；不参加排名则为 null · 1 + how many are strictly worse; null where unranked. */
  readonly reverseRank: number | null;
  /**
   * 并列个数：得分和附加比较都相同的有几个，含自己；`ordinal` 之下它们的名次仍各不相同；不参加排名则为 null · How many
   * are equal in score and tie-breakers, itself included, though `ordinal` ranks tell them apart; null where unranked.
   */
  readonly tied: number | null;
  /** 本组本月参加排名的个数；自己不参加则为 null · How many are ranked in its group this month; null where unranked. */
  readonly of: number | null;
  /**
   * 百分位：(of − 名次) / (of − 1)，0 至 1，只有一个时为 1；不参加排名则为 null · (of − rank) / (of − 1), 0 to 1, and 1
   * where it is alone; null where unranked.
   */
  readonly percentile: number | null;
  /**
   * 进步名次：以前的名次减现在的名次，正数为进步；未知则为 null · Places gained: earlier rank − present rank, positive
   * is up; null where unknown.
   */
  readonly gain: number | null;
  /** 得分增加的分数；未知则为 null · Points gained; null where unknown. */
  readonly scoreGain: number | null;
  /** 百分位增加，−1 至 1；未知则为 null · Percentile gained, −1 to 1; null where unknown. */
  readonly percentileGain: number | null;
  /** 进步名次为什么未知；已知则为 null · Why the gain is unknown; null where it is known. */
  readonly entry: Entry | null;
  /**
   * 诉求量，取自规则的诉求量字段；规则未指明则为 null · Requests, from the policy's volume field; null where it names
   * none.
   */
  readonly volume: number | null;
  /** 所在类别 · Ids of the classes it is in, in the order of the policy. */
  readonly classes: readonly string[];
};
