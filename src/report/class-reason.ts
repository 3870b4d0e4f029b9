// Why a township is in a class or not: one reason per class of the policy, from which the verdict can be worked out
// again.
import type { Metric } from '../policy/types';
import type { NamedTownships } from './rank-reason';

/** 条件及其实际情况 · What a condition asks, and what the township has. */
export interface ConditionFacts {
  readonly metric: Metric;
  /** The township's value, as it is printed; null where unknown. */
  readonly value: number | null;
  /** The same, exact: a decimal, or a fraction. */
  readonly exact: string | null;
  /** The limits, both inclusive; null where there is none. */
  readonly atLeast: string | null;
  readonly atMost: string | null;
}

/** 界线 · Where the picking ends. */
export interface CutFacts {
  /** The metric's value at the cut, as it is printed. */
  readonly value: number;
  /** The same, exact. */
  readonly exact: string;
  /** Whether a candidate exactly at the cut is picked; where not, `townships` are tied across it and left out. */
  readonly inclusive: boolean;
  /** The candidates exactly at the cut. */
  readonly townships: NamedTownships;
  /** How far the township is from the cut, in the metric's own unit, exact: above 0 is better; null where unknown. */
  readonly distance: string | null;
}

/** 按什么取，排在哪里 · What a class picks by, and where the township stands in it. */
export interface PickedFacts {
  readonly metric: Metric;
  /** The township's value, as it is printed; null where unknown. */
  readonly value: number | null;
  /** The same, exact. */
  readonly exact: string | null;
  /** How many the class takes. */
  readonly top: number;
  /** Null where all candidates are taken. */
  readonly cut: CutFacts | null;
}

/** 在该类别 · In the class: it met every condition and was picked. */
export interface InClassReason {
  readonly code: 'in-class';
  readonly class: string;
  readonly conditions: readonly ConditionFacts[];
  /** How many met the conditions, were in no excepted class, and had a known value of what the class picks by. */
  readonly candidates: number;
  /** Null where the class takes all candidates. */
  readonly pick: PickedFacts | null;
}

/** 没有取到 · Not in the class: it met every condition, and others were better. */
export interface NotPickedReason {
  readonly code: 'not-picked';
  readonly class: string;
  readonly conditions: readonly ConditionFacts[];
  readonly candidates: number;
  readonly pick: PickedFacts;
}

/** 已在其他类别 · Not in the class: it is in one that is excepted. */
export interface ExceptedReason {
  readonly code: 'excepted';
  readonly class: string;
  /** The class that it is in. */
  readonly by: string;
}

/** 不满足条件 · Not in the class: the first condition that it does not meet. */
export interface ConditionNotMetReason extends ConditionFacts {
  readonly code: 'condition-not-met';
  readonly class: string;
}

/** 为什么在或不在某类别 · Why a township is in a class or not. */
export type ClassReason = InClassReason | NotPickedReason | ExceptedReason | ConditionNotMetReason;
