// A policy's scoring, worked out once into integers, so that rows need only + − × ÷ and floor on doubles.
//
// Points of every indicator are (a · q + b · x) / q, where x / q is the rate or the percent as integers: x the credited
// count over the base q, or a decimal's units over 1; a and b are integers, too, as the points count in a unit of their
// own, 10^−scale. Added up, all points are in the plan's unit. The plan bounds the bases up to which each intermediate
// stays below 2^53; rows beyond it go to the exact path.
import { setting } from '../exact/decimal-text';
import { roundingRoom, SAFE } from '../exact/round-quotient';
import { roundingRule, type RoundingRule } from '../exact/rounding-mode';
import { tenTo } from '../exact/ten-to';
import type { IndicatorScoring } from '../policy/scoring-types';
import { draftIndicator, inUnits, places, planIndicator, type IndicatorPlan } from './plan-indicator';

// 10^22 is the last power of ten that is a double.
const MOST_PLACES = 22;

/** The whole scoring in integers: units of 10^−(decimals) / extra. */
export interface ScorePlan {
  readonly indicators: readonly IndicatorPlan[];
  readonly rounding: RoundingRule;
  /** Full marks in the plan's unit. */
  readonly full: number;
  /** From the plan's unit to the last decimal of the score. */
  readonly extra: number;
  readonly adjustment: { readonly field: string; readonly unit: number; readonly min: number; readonly max: number } | null;
  readonly beyondFullMarks: boolean;
  readonly excludes: boolean;
  /** The largest product of bases for which the quotient is exact. */
  readonly mostProduct: number;
  /** How far a score in doubles, in units of its last decimal, can be from the true one; round-block asks. */
  readonly filterBound: number;
}

/**
 * @param scaleOf the decimals of a published percent's or adjustment's column
 * @returns the plan, or null where the policy's own numbers do not fit; then every row takes the exact path
 */
export function planScore(scoring: IndicatorScoring, scaleOf: (field: string) => number): ScorePlan | null {
  // Stryker disable next-line ArrayDeclaration: text that is no number counts as 0, which has no places
  const credits = scoring.indicators.flatMap(({ rate }) => ('of' in rate ? Object.values(rate.credit) : []));
  // Stryker disable next-line EqualityOperator: with fewer, down to 16, the numbers do not fit, either
  if (credits.some((credit) => places(setting(credit)) > MOST_PLACES)) return null;
  const drafts = scoring.indicators.map((indicator) => draftIndicator(indicator, scaleOf));
  const { adjustment } = scoring;
  const limits = [adjustment?.min ?? 0, adjustment?.max ?? 0];
  const adjustmentScale =
    adjustment === undefined ? 0 : Math.max(scaleOf(adjustment.field), ...limits.map((limit) => places(setting(limit))));
  const scale = Math.max(scoring.decimals, adjustmentScale, ...drafts.map(({ neededScale }) => neededScale));
  const full = inUnits(setting(scoring.fullMarks), scale);
  const extra = tenTo(scale - scoring.decimals);
  const indicators = drafts.map((draft) => planIndicator(draft, scale));
  const mostPoints = full + Math.max(...indicators.map((indicator) => roundedUp(indicator, full)));
  const range = adjustment === undefined ? mostPoints : mostPoints + full;
  // With k indicators, n and d come from at most 3k + 2 products and sums each, then a division, an addition and a
  // division: 6k + 8 roundings at most, each of a relative 2^−53; doubled for the products of errors.
  const filterBound = (range / extra) * (6 * indicators.length + 8) * 2 ** -52;
  // Stryker disable next-line EqualityOperator: a plan for bases of 1 alone decides nothing that the exact path does not
  const fitsNoBase = indicators.some(({ mostBase }) => mostBase < 1);
  if (scale > 15 || !Number.isSafeInteger(range + extra) || fitsNoBase) return null;
  return {
    indicators,
    rounding: roundingRule(scoring.rounding),
    full,
    extra,
    adjustment:
      adjustment === undefined
        ? null
        : {
            field: adjustment.field,
            unit: tenTo(scale - scaleOf(adjustment.field)),
            min: adjustment.min === undefined ? Number.NEGATIVE_INFINITY : inUnits(setting(adjustment.min), scale),
            max: adjustment.max === undefined ? Number.POSITIVE_INFINITY : inUnits(setting(adjustment.max), scale),
          },
    beyondFullMarks: adjustment?.beyondFullMarks === true,
    // Stryker disable next-line ConditionalExpression: asked so that rescale need not be
    excludes: scoring.indicators.some(({ whenEmpty }) => whenEmpty === 'excluded'),
    mostProduct: Math.floor(SAFE / roundingRoom(range, extra)),
    filterBound,
  };
}

// Points that are rounded may pass their marks, by less than their last decimal: 0.6 marks without decimals are 1 point. Where
// others are excluded that share grows with the marks. A quotient of integers below 2^53 that is none itself is not rounded to one.
function roundedUp({ pointsRounding, high, full: marks, unit }: IndicatorPlan, full: number): number {
  // Stryker disable next-line ConditionalExpression,ArithmeticOperator: a larger range gives the same, only slower; a smaller one is tested
  if (pointsRounding === null || (high * pointsRounding.times) % pointsRounding.over === 0) return 0;
  // Stryker disable next-line ArithmeticOperator: as above
  return Math.ceil(full / marks) * unit;
}
