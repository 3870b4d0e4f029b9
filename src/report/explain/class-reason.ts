// Why a township is in a class or not: one reason per class of the policy, from which the verdict can be worked out
// again.
import type { Metric } from '../../policy/types';
import type { NamedTownships } from './rank-reason';

/** 条件及其实际情况 · What a condition asks, and what the township has. */
export interface JudgedCondition {
  /** 看哪一项 · What it looks at. */
  readonly metric: Metric;
  /** 该单位的值，即打印出来的数；未知则为 null · The township's value, as it is printed; null where unknown. */
  readonly value: number | null;
  /** 同上，精确值：小数或分数；未知则为 null · The same, exact: a decimal, or a fraction; null where unknown. */
  readonly exact: string | null;
  /** 下限（含）；没有则为 null · At least, inclusive; null where there is no such limit. */
  readonly atLeast: string | null;
  /** 上限（含）；没有则为 null · At most, inclusive; null where there is no such limit. */
  readonly atMost: string | null;
}

/** 界线 · Where the picking ends. */
export interface JudgedCut {
  /** 界线上的值，即打印出来的数 · The metric's value at the cut, as it is printed. */
  readonly value: number;
  /** 同上，精确值：小数或分数 · The same, exact: a decimal, or a fraction. */
  readonly exact: string;
  /**
   * 恰在界线上的是否列入；不列入时，`townships` 就是因并列跨在界线上而不列入的 · Whether a candidate exactly at the cut is
   * picked; where not, `townships` are tied across it and left out.
   */
  readonly inclusive: boolean;
  /** 恰在界线上的各单位 · The candidates exactly at the cut. */
  readonly townships: NamedTownships;
  /**
   * 该单位与界线相差多少，用这一项自己的计量单位（位、分、件等），精确值：大于 0 是更好；未知则为 null · How far the
   * township is from the cut, in the metric's own unit, exact: above 0 is better; null where unknown.
   */
  readonly distance: string | null;
}

/** 按什么取，排在哪里 · What a class picks by, and where the township stands in it. */
export interface JudgedPick {
  /** 按什么取 · What it is picked by. */
  readonly metric: Metric;
  /** 该单位的值，即打印出来的数；未知则为 null · The township's value, as it is printed; null where unknown. */
  readonly value: number | null;
  /** 同上，精确值：小数或分数；未知则为 null · The same, exact: a decimal, or a fraction; null where unknown. */
  readonly exact: string | null;
  /** 取前几个 · How many the class takes. */
  readonly top: number;
  /** 按比例取的，是占参加排名个数的比例，如 `0.1`；按个数取的为 null · The share of the ranked, such as `0.1`; null where it counts. */
  readonly share: string | null;
  /** 本组参加排名的个数 · How many are ranked in the group. */
  readonly of: number;
  /**
   * 界线；候选的不多于要取的个数，就没有界线，为 null · The cut; null where there are no more candidates than the class
   * takes.
   */
  readonly cut: JudgedCut | null;
}

/** 在该类别：条件都满足，也取到了 · In the class: it met every condition and was picked. */
export interface InClassReason {
  /** 代码 · Which reason it is. */
  readonly code: 'in-class';
  /** 类别的标识 · The id of the class. */
  readonly class: string;
  /** 各个条件及其实际情况 · Every condition, and what the township has. */
  readonly conditions: readonly JudgedCondition[];
  /**
   * 候选的个数：满足条件，不在除外的类别，所按的一项已知 · How many met the conditions, were in no excepted class, and
   * had a known value of what the class picks by.
   */
  readonly candidates: number;
  /** 怎样取的；符合条件的全部列入的类别则为 null · How it was picked; null where the class takes all candidates. */
  readonly pick: JudgedPick | null;
  /** 除外的类别的标识，该单位都不在其中 · The ids of the excepted classes, in none of which it is. */
  readonly unless: readonly string[];
}

/**
 * 不在该类别：条件都满足，但没有取到。别的更好，或者并列跨在界线上而不列入，或者所按的一项未知。
 *
 * Not in the class: it met every condition and was not picked. Others were better, or it is tied across a cut that
 * leaves it out, or its value is unknown.
 */
export interface NotPickedReason {
  /** 代码 · Which reason it is. */
  readonly code: 'not-picked';
  /** 类别的标识 · The id of the class. */
  readonly class: string;
  /** 各个条件及其实际情况 · Every condition, and what the township has. */
  readonly conditions: readonly JudgedCondition[];
  /**
   * 候选的个数：满足条件，不在除外的类别，所按的一项已知 · How many met the conditions, were in no excepted class, and
   * had a known value of what the class picks by.
   */
  readonly candidates: number;
  /** 怎样取的 · What the class picks by. */
  readonly pick: JudgedPick;
}

/** 不在该类别：已在除外的类别里 · Not in the class: it is in one that is excepted. */
export interface ExceptedReason {
  /** 代码 · Which reason it is. */
  readonly code: 'excepted';
  /** 类别的标识 · The id of the class. */
  readonly class: string;
  /** 它所在的类别的标识 · The id of the class that it is in. */
  readonly by: string;
}

/** 不在该类别：这是第一个不满足的条件 · Not in the class: the first condition that it does not meet. */
export interface ConditionNotMetReason extends JudgedCondition {
  /** 代码 · Which reason it is. */
  readonly code: 'condition-not-met';
  /** 类别的标识 · The id of the class. */
  readonly class: string;
}

/** 为什么在或不在某类别 · Why a township is in a class or not. */
export type ClassReason = InClassReason | NotPickedReason | ExceptedReason | ConditionNotMetReason;
