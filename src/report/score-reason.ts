// Why a score is what it is: every indicator, what was added, and the one rounding. From these alone the score can be
// worked out again.
import type { RoundingMode } from '../exact/rounding-mode';
import type { Bilingual } from '../policy/types';
import type { PointsReason, ScoreReason } from '../score/exact-score';

/**
 * 一项指标 · One indicator, from its counts to its points. Counts are numbers; all else is exact text, a decimal where it
 * ends and a fraction in lowest terms where it does not.
 */
export interface IndicatorReason {
  readonly code: 'indicator';
  /** The indicator's id. */
  readonly indicator: string;
  readonly label: Bilingual;
  /** The counts that earn credit, from 0 to 1 each; empty for a published percent. */
  readonly counts: readonly { readonly field: string; readonly count: number; readonly credit: string }[];
  /** What their credit is divided by; null for a published percent. */
  readonly base: { readonly field: string; readonly count: number } | null;
  /** The field of a published percent; null where the rate is counted. */
  readonly percentField: string | null;
  /** 0 to 100, as counted or published; null where the base is empty. */
  readonly exactPercent: string | null;
  /** Decimals to which the percent is rounded first; null where it is not. */
  readonly rateDecimals: number | null;
  /** The percent that the points are worked out from; null where the base is empty. */
  readonly percent: string | null;
  /** Points lost per percentage point under a target; null where the points are full marks × rate. */
  readonly deduction: { readonly target: string; readonly perPoint: string; readonly floor: string } | null;
  /** The points before they are rounded; null where there are none. */
  readonly exactPoints: string | null;
  /** Decimals to which the points are rounded; null where they are not. */
  readonly pointsDecimals: number | null;
  /** The points that count; null where there are none. */
  readonly points: string | null;
  readonly fullMarks: string;
  /** Full marks less points; null where there are none. */
  readonly lost: string | null;
  /** How percent and points are rounded. */
  readonly rounding: RoundingMode;
  readonly why: PointsReason;
}

/** 按剩余指标折算 · Indicators were left out, and the points of the others are multiplied by full marks ÷ the marks kept. */
export interface RescaledReason {
  readonly code: 'rescaled';
  readonly marksKept: string;
  readonly fullMarks: string;
  /** Exact, as a decimal or fraction. */
  readonly factor: string;
}

/** 加减分 · The bonus or penalty, as given and as far as it counts. */
export interface AdjustedReason {
  readonly code: 'adjusted';
  readonly field: string;
  /** Points, signed; 0 where the record has none. */
  readonly given: string;
  /** The limits; null where there is none. */
  readonly min: string | null;
  readonly max: string | null;
  /** The limit that `given` lies outside and is cut to; null where it counts as given. */
  readonly cutTo: 'min' | 'max' | null;
  /** The points that count. */
  readonly applied: string;
}

/** 有得分 · There is a score. */
export interface ScoredReason {
  readonly code: 'scored';
  /** Points, rounded: the score that is ranked. */
  readonly score: number;
  /** The field of a published score; null where the score is the sum of points. */
  readonly field: string | null;
  /** The most that a score can be; null for a published score, or where the adjustment may pass the full marks. */
  readonly most: string | null;
  /** Points and adjustment, before they are kept from 0 to `most`; a published score as given. */
  readonly sum: string;
  /** The score before its one rounding. */
  readonly exact: string;
  readonly decimals: number;
  readonly rounding: RoundingMode;
  readonly why: ScoreReason;
}

/** 没有得分 · There is none. */
export interface UnscoredReason {
  readonly code: 'unscored';
  readonly why: ScoreReason;
}

/** 得分的由来 · Why a score is what it is. */
export type ScoreStep = IndicatorReason | RescaledReason | AdjustedReason | ScoredReason | UnscoredReason;
