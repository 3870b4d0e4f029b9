// A policy: the rules of one city or district as plain JSON. Nothing in it is code, nothing that changes a result is
// defaulted. Every field is checked by `definePolicy`.
import type { Period } from '../month/period';
import type { IndicatorScoring, PublishedScoring } from './scoring-types';
import type { Source } from './source-types';
import type { Tallying } from './tallying-types';

/** 规则中的小数 · A decimal in a policy: text such as `"0.9"`, or a number, which means its shortest decimal form. */
export type DecimalSetting = string | number;

/** 中英文文本 · A text in both languages. */
export interface Bilingual {
  /** 中文 · The Chinese text. */
  readonly zh: string;
  /** 英文 · The English text. */
  readonly en: string;
}

/**
 * 并列怎么排。好于它的有 B 个，与它相等的有 T 个（含自己）：
 *
 * What a rank of equal ones is. With B strictly better and T equal, itself included:
 *
 * - `competition`：1 + B，并列之后空出名次（1 2 2 4） · 1 + B ("1224")
 * - `modified`：B + T，并列之前空出名次（1 3 3 4） · B + T ("1334")
 * - `dense`：1 + 更好的不同值的个数，不空名次（1 2 2 3） · 1 + distinct better ("1223")
 * - `fractional`：B + (T + 1)/2，所占名次的平均（1 2.5 2.5 4） · B + (T + 1)/2 ("1 2.5 2.5 4")
 * - `ordinal`：1 + B + 输入中在它之前的相等者的个数（1 2 3 4） · 1 + B + equal ones earlier in the input ("1234")
 */
export type TieMethod = 'competition' | 'modified' | 'dense' | 'fractional' | 'ordinal';

/**
 * 哪一头在前 · Which end of a scale is best:
 *
 * - `ascending`：小的在前 · the smallest is
 * - `descending`：大的在前 · the largest is
 */
export type Order = 'ascending' | 'descending';

/**
 * 附加比较：得分相同时，再比一个字段；该字段是十进制数，不能为 null · Refines equal scores by a decimal field, never
 * null.
 */
export interface TieBreaker {
  /** 字段 · A decimal field. */
  readonly field: string;
  /** 哪一头在前 · `descending`: the larger value is better. */
  readonly order: Order;
}

/** 排名 · How scores become ranks. */
export interface Ranking {
  /** 并列怎么排 · What equal scores share. */
  readonly ties: TieMethod;
  /** 附加比较字段 · What tells equal scores apart. */
  readonly tieBreakers?: readonly TieBreaker[] | undefined;
  /** 分组字段 · A text field; townships are ranked within each of its values. */
  readonly groupBy?: string | undefined;
  /** 参加排名的最低诉求量；不写则为 0 · Townships with a smaller volume are not ranked; 0 where absent. */
  readonly minimumVolume?: number | undefined;
}

/** 与哪个月比 · What gains compare with. */
export interface Comparison {
  /**
   * 与几个月前比，1 至 1200：1 为环比，12 为同比；季度的环比为 3，半年的为 6，年度与上年比为 12，须是周期月数的倍数，年初至今不限
   * · Months back, 1 to 1200: 1 is 环比, 12 is 同比; of quarters 3 is 环比, of half-years 6, of years 12 is 较上年, and it must be
   * a multiple of the period's months, but for years to date.
   */
  readonly lagMonths: number;
  /**
   * 前身字段，其中是前身的标识，或 null，或没有；对比月份自己没有名次的，与前身当时的名次比
   *
   * A field with the id of the township that this one succeeds, or null, or missing. That township's rank then is
   * compared with where this one had none of its own.
   */
  readonly predecessor?: string | undefined;
}

/**
 * 类别看哪一项；`rank` 和 `reverseRank` 以小为好，其余以大为好 · What a class looks at. Best is lowest for `rank` and
 * `reverseRank`, highest for every other:
 *
 * - `rank`：名次 · rank
 * - `reverseRank`：倒数第 N · rank from the last
 * - `percentile`：百分位 · percentile, 0 to 1
 * - `score`：得分 · score
 * - `gain`：进步名次 · places gained
 * - `scoreGain`：得分增加 · points gained
 * - `percentileGain`：百分位增加 · percentile gained
 * - `volume`：诉求量 · volume of requests
 */
export type Metric = 'rank' | 'reverseRank' | 'percentile' | 'score' | 'gain' | 'scoreGain' | 'percentileGain' | 'volume';

/** 条件：某一项的下限、上限，都含本数，至少写一个 · Limits of a metric, both inclusive; at least one is given. */
export interface Condition {
  /** 看哪一项 · What it looks at. */
  readonly metric: Metric;
  /** 不小于 · At least. */
  readonly atLeast?: DecimalSetting | undefined;
  /** 不大于 · At most. */
  readonly atMost?: DecimalSetting | undefined;
}

/**
 * 界线上的并列 · A tie across the cut:
 *
 * - `include`：全部列入 · all of it is taken
 * - `exclude`：全部不列入 · none of it is taken
 */
export type CutTies = 'include' | 'exclude';

/**
 * 在满足条件的之中取最好的：取若干个，或按参加排名个数的比例取 · The best of those that meet the
 * conditions: a number of them, or a share of the ranked.
 */
export interface ClassPick {
  /** 按什么取 · What it is picked by. */
  readonly by: Metric;
  /** 取前几个，不小于 1；与 `share` 二者写一 · How many; 1 or more. Either this or `share`. */
  readonly top?: number | undefined;
  /**
   * 按参加排名个数的这个比例取，大于 0 且不大于 1，个数向上取整；与 `top` 二者写一 · Which share of the ranked townships,
   * above 0 and at most 1; rounded up. Either this or `top`.
   */
  readonly share?: DecimalSetting | undefined;
  /** 界线上的并列 · A tie across the cut. */
  readonly ties: CutTies;
}

/**
 * 类别。有名次的街乡镇，满足每个条件，不在 `unless` 所列的类别里，又取到的，列入该类。
 *
 * One class. A ranked township is in it when it meets every condition, is in no class of `unless`, and is picked.
 */
export interface ClassRule {
  /** 标识 · Its id. */
  readonly id: string;
  /** 名称 · What it is called. */
  readonly label: Bilingual;
  /** 条件 · All of them must hold. */
  readonly where?: readonly Condition[] | undefined;
  /** 取前几个 · How many are taken. */
  readonly pick?: ClassPick | undefined;
  /** 已列入这些类别的除外 · Ids of earlier classes whose members are left out. */
  readonly unless?: readonly string[] | undefined;
}

/** 台阶 · The classes that a jump climbs, and how fast. */
export interface Ladder {
  /** 各级类别的标识，从低到高；不少于两个，互不相同 · Class ids, lowest first; two distinct ones or more. */
  readonly rungs: readonly string[];
  /**
   * 最多几个月，从离开第一级到升至最后一级；不小于 1，也不小于周期的月数，季度的三级跳至少要 6 · The most months from leaving the
   * first rung to reaching the last; 1 or more, and no fewer than the period has: a triple jump over quarters takes 6.
   */
  readonly windowMonths: number;
}

/**
 * 相加还是平均 · How several are taken together:
 *
 * - `pooled`：计数相加，各率和得分由相加后的计数算出 · their counts are added, and rates and score are those of the
 *   sums
 * - `mean`：各率的算术平均，未经舍入的得分的算术平均 · the arithmetic mean of their rates, and of their exact scores
 */
export type Pooling = 'pooled' | 'mean';

/**
 * 汇总：季度、年度、各区由什么得出。要相加的先相加；平均先对各月取，再对各街乡镇取。
 *
 * What quarters, years and districts are made of. What is pooled is pooled first; means are then taken over months
 * before they are over townships.
 */
export interface Summary {
  /** 各月 · The months of a period. */
  readonly months: Pooling;
  /** 各街乡镇 · The townships of a district, or the villages of a township. */
  readonly townships: Pooling;
}

/** 生效月份 · The months in which a policy is in force. */
export interface InForce {
  /** 起始月份 · The first month, as `YYYY-MM`. */
  readonly from: string;
  /** 终止月份（不含）；一直有效则为 null · The first month in which it no longer is, or null. */
  readonly until: string | null;
}

/** 规则：一个市、一个区的办法，写明起止月份和来源 · The rules of one city or district, dated and sourced. */
export interface Policy {
  /** 标识 · Its id. */
  readonly id: string;
  /** 第几版，从 1 起；改正即为新的一版 · 1 or more; a correction is a new revision. */
  readonly revision: number;
  /** 名称 · What it is called. */
  readonly title: Bilingual;
  /** 生效月份 · When it is in force. */
  readonly inForce: InForce;
  /**
   * 排名周期：一条记录是一个月的，还是以这个月结束的季度、半年、年度的，或年初到这个月的；不写则为 `month`。只决定接受哪些月份、
   * `lagMonths` 和 `windowMonths` 可以是多少、怎样称呼，不影响计算
   *
   * What a record is of: its month, or the quarter, half-year, year or year to date that ends with it; `month` where
   * absent. It says which months records may have, what `lagMonths` and `windowMonths` may be, and what all of it is
   * called, and changes no figure.
   */
  readonly period?: Period | undefined;
  /** 来源 · Where it is written down. */
  readonly sources: readonly Source[];
  /** 假定 · What no source states, in words. */
  readonly assumptions: readonly string[];
  /** 工单怎样计数 · How tickets become records; absent where the policy begins with counts. */
  readonly tallying?: Tallying | undefined;
  /** 诉求量字段 · The count field that is the volume of requests. */
  readonly volume?: string | undefined;
  /** 计分 · How scores are made. */
  readonly scoring: IndicatorScoring | PublishedScoring;
  /** 排名 · How scores become ranks. */
  readonly ranking: Ranking;
  /** 与哪个月比 · What gains compare with. */
  readonly comparison: Comparison;
  /** 类别 · In order: one may leave out the members of those before it. */
  readonly classes: readonly ClassRule[];
  /** 台阶 · What jumps climb. */
  readonly ladder?: Ladder | undefined;
  /** 汇总 · How months and townships are taken together; absent where nobody does. */
  readonly summary?: Summary | undefined;
}
