// A policy's scoring, worked out once into integers, so that rows need only + − × ÷ and floor on doubles.
//
// Points of every indicator are (a · q + b · x) / q, where x / q is the rate or the percent as integers: x the credited
// count over the base q, or a decimal's units over 1; a and b are integers, too, as the points count in a unit of their
// own, 10^−scale. Added up, all points are in the plan's unit. The plan bounds the bases up to which each intermediate
// stays below 2^53; rows beyond it go to the exact path.
import { decimalPlaces, powerOfTen, setting } from '../exact/decimal-text';
import { divide, HUNDRED, multiply, subtract, whole, ZERO, type Fraction } from '../exact/fraction';
import { roundingRoom } from '../exact/round-quotient';
import { roundingRule, type RoundingRule } from '../exact/rounding-mode';
import { tenTo } from '../exact/ten-to';
import type { Indicator, IndicatorScoring, WhenEmpty } from '../policy/scoring-types';

/** Doubles are exact integers up to here: 2^53. */
export const SAFE = 9_007_199_254_740_992;

// 10^22 is the last power of ten that is a double.
const MOST_PLACES = 22;

/** Rounds x·times / (q·over) to an integer. */
export interface RoundingStep {
  readonly times: number;
  readonly over: number;
}

/** One indicator in integers. */
export interface IndicatorPlan {
  /** Count fields with their credit × creditUnit; empty for a published percent. */
  readonly terms: readonly { readonly field: string; readonly weight: number }[];
  readonly creditUnit: number;
  /** The base's field, or the published percent's. */
  readonly field: string;
  readonly published: boolean;
  readonly whenEmpty: WhenEmpty;
  readonly rateRounding: RoundingStep | null;
  /** The points are (a · q + b · x) / q, as said above. */
  readonly a: number;
  readonly b: number;
  /** Limits of the points; where the points stand over q, these times q. */
  readonly low: number;
  readonly high: number;
  /** Whether the limits have to be asked for; a rate alone keeps the points from 0 to full marks. */
  readonly clamped: boolean;
  readonly pointsRounding: RoundingStep | null;
  /** What the points count in once they are rounded, in the plan's unit. */
  readonly unit: number;
  /** Full marks in the plan's unit. */
  readonly full: number;
  /** The largest base for which all of it is exact. */
  readonly mostBase: number;
  /** The points stand over the base; otherwise they are a whole number of units. */
  readonly overBase: boolean;
}

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
  // Stryker disable next-line EqualityOperator: with fewer, down to 16, the numbers do not fit, either
  if (scoring.indicators.some(({ rate }) => 'of' in rate && Object.values(rate.credit).some((credit) => places(setting(credit)) > MOST_PLACES))) return null;
  const drafts = scoring.indicators.map((indicator) => draftOf(indicator, scaleOf));
  const { adjustment } = scoring;
  const limits = [adjustment?.min ?? 0, adjustment?.max ?? 0];
  const adjustmentScale = adjustment === undefined ? 0 : Math.max(scaleOf(adjustment.field), ...limits.map((limit) => places(setting(limit))));
  const scale = Math.max(scoring.decimals, adjustmentScale, ...drafts.map(({ neededScale }) => neededScale));
  const full = integer(setting(scoring.fullMarks), scale);
  const extra = tenTo(scale - scoring.decimals);
  const indicators = drafts.map((draft) => finish(draft, scale));
  const range = adjustment === undefined ? full : 2 * full;
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
    adjustment: adjustment === undefined ? null : {
      field: adjustment.field,
      unit: tenTo(scale - scaleOf(adjustment.field)),
      min: adjustment.min === undefined ? Number.NEGATIVE_INFINITY : integer(setting(adjustment.min), scale),
      max: adjustment.max === undefined ? Number.POSITIVE_INFINITY : integer(setting(adjustment.max), scale),
    },
    beyondFullMarks: adjustment?.beyondFullMarks === true,
    // Stryker disable next-line ConditionalExpression: asked so that rescale need not be
    excludes: scoring.indicators.some(({ whenEmpty }) => whenEmpty === 'excluded'),
    mostProduct: Math.floor(SAFE / roundingRoom(range, extra)),
    filterBound,
  };
}

interface Draft {
  readonly indicator: Indicator;
  readonly credits: readonly { readonly field: string; readonly credit: Fraction }[];
  readonly creditUnit: number;
  readonly rateRounding: RoundingStep | null;
  /** As in the plan, exact: in points. */
  readonly a: Fraction;
  readonly b: Fraction;
  /** Decimals of the points' own unit. */
  readonly scale: number;
  /** The fewest decimals of the plan's unit, in which points and full marks are added up. */
  readonly neededScale: number;
  /** The largest x where q is 1. */
  readonly mostX: number;
}

function draftOf(indicator: Indicator, scaleOf: (field: string) => number): Draft {
  const { rate, rateDecimals, deduction, pointsDecimals } = indicator;
  const credits = 'of' in rate ? Object.entries(rate.credit).map(([field, credit]) => ({ field, credit: setting(credit) })) : [];
  const creditUnit = tenTo(Math.max(0, ...credits.map(({ credit }) => places(credit))));
  const given = 'percent' in rate ? scaleOf(rate.percent) : 0;
  const percentUnit = tenTo(rateDecimals ?? given);
  // percent = slope · x / q
  const slope = 'of' in rate && rateDecimals === undefined ? divide(HUNDRED, whole(creditUnit)) : divide(whole(1), whole(percentUnit));
  const rateRounding = rateDecimals === undefined ? null
    : 'of' in rate ? { times: 100 * percentUnit, over: creditUnit }
    : { times: percentUnit, over: tenTo(given) };
  const fullMarks = setting(indicator.fullMarks);
  const perPoint = deduction === undefined ? divide(fullMarks, HUNDRED) : setting(deduction.perPoint);
  const a = deduction === undefined ? ZERO : subtract(fullMarks, multiply(perPoint, setting(deduction.target)));
  const b = multiply(perPoint, slope);
  const scale = Math.max(...[a, b, fullMarks, setting(deduction?.floor ?? 0)].map(places));
  return { indicator, credits, creditUnit, rateRounding, a, b, scale, neededScale: Math.max(pointsDecimals ?? scale, places(fullMarks)), mostX: 100 * percentUnit };
}

function finish(draft: Draft, planScale: number): IndicatorPlan {
  const { indicator, credits, creditUnit, rateRounding, scale, mostX } = draft;
  const { rate, deduction, pointsDecimals, whenEmpty } = indicator;
  const overBase = 'of' in rate && rateRounding === null;
  const a = integer(draft.a, scale);
  const b = integer(draft.b, scale);
  const high = integer(setting(indicator.fullMarks), scale);
  const full = integer(setting(indicator.fullMarks), planScale);
  const shift = (pointsDecimals ?? 0) - scale;
  const pointsRounding = pointsDecimals === undefined ? null : { times: tenTo(Math.max(0, shift)), over: tenTo(Math.max(0, -shift)) };
  // What each step may reach per unit of the base (or alone, where q is 1). At a rate of 1 the points are full marks at
  // least, so that these are no more.
  const points = Math.abs(a) + b * (overBase ? creditUnit : mostX);
  const steps = points + (pointsRounding === null ? 0 : roundingRoom(high * pointsRounding.times, pointsRounding.over));
  const rounding = rateRounding === null ? 0 : rateRounding.over * roundingRoom(rateRounding.times, 1);
  const perBase = overBase ? creditUnit + steps + full : creditUnit + rounding;
  const percent = 'of' in rate || rateRounding === null ? 0 : rateRounding.over * roundingRoom(100 * rateRounding.times, 1);
  // Stryker disable next-line EqualityOperator: it has an odd factor, and is never 2^53
  const percentFits = percent <= SAFE;
  const fits = percentFits && (overBase || steps <= SAFE);
  return {
    terms: credits.map(({ field, credit }) => ({ field, weight: integer(multiply(credit, whole(creditUnit)), 0) })),
    creditUnit,
    field: 'of' in rate ? rate.of : rate.percent,
    published: 'percent' in rate,
    whenEmpty,
    rateRounding,
    a,
    b,
    low: deduction === undefined ? 0 : integer(setting(deduction.floor), scale),
    high,
    clamped: deduction !== undefined,
    pointsRounding,
    unit: tenTo(planScale - (pointsDecimals ?? scale)),
    full,
    mostBase: fits ? Math.floor(SAFE / perBase) : 0,
    overBase: overBase && pointsRounding === null,
  };
}

// Policies hold decimals only, and their products and quotients by powers of ten and by 100 are decimals.
function places(value: Fraction): number {
  return decimalPlaces(value) ?? Number.NaN;
}

function integer(value: Fraction, scale: number): number {
  const scaled = multiply(value, whole(powerOfTen(scale)));
  return Number(scaled.n / scaled.d);
}
