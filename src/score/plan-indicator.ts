// One indicator of a policy, worked out into integers in two steps: the draft is exact and says how many decimals its
// integers need; the plan holds them, in units that fit those of the other indicators.
import { decimalPlaces, powerOfTen, setting } from '../exact/decimal-text';
import { divide, HUNDRED, multiply, subtract, whole, ZERO, type Fraction } from '../exact/fraction';
import { roundingRoom, SAFE } from '../exact/round-quotient';
import { tenTo } from '../exact/ten-to';
import type { Indicator, WhenEmpty } from '../policy/scoring-types';

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
  /** The points are (a · q + b · x) / q, as plan.ts says. */
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

/** An indicator in exact numbers, and how many decimals its integers need. */
export interface IndicatorDraft {
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

/** @param scaleOf the decimals of a published percent's column */
export function draftIndicator(indicator: Indicator, scaleOf: (field: string) => number): IndicatorDraft {
  const { rate, rateDecimals, deduction, pointsDecimals } = indicator;
  const credits = 'of' in rate ? Object.entries(rate.credit).map(([field, credit]) => ({ field, credit: setting(credit) })) : [];
  const creditUnit = tenTo(Math.max(0, ...credits.map(({ credit }) => places(credit))));
  const given = 'percent' in rate ? scaleOf(rate.percent) : 0;
  const percentUnit = tenTo(rateDecimals ?? given);
  // percent = slope · x / q
  const slope = 'of' in rate && rateDecimals === undefined ? divide(HUNDRED, whole(creditUnit)) : divide(whole(1), whole(percentUnit));
  const rateRounding =
    rateDecimals === undefined
      ? null
      : 'of' in rate
        ? { times: 100 * percentUnit, over: creditUnit }
        : { times: percentUnit, over: tenTo(given) };
  const fullMarks = setting(indicator.fullMarks);
  const perPoint = deduction === undefined ? divide(fullMarks, HUNDRED) : setting(deduction.perPoint);
  const a = deduction === undefined ? ZERO : subtract(fullMarks, multiply(perPoint, setting(deduction.target)));
  const b = multiply(perPoint, slope);
  const scale = Math.max(...[a, b, fullMarks, setting(deduction?.floor ?? 0)].map(places));
  return {
    indicator,
    credits,
    creditUnit,
    rateRounding,
    a,
    b,
    scale,
    neededScale: Math.max(pointsDecimals ?? scale, places(fullMarks)),
    mostX: 100 * percentUnit,
  };
}

/** @param planScale the decimals of the plan's unit, as many as each draft needs */
export function planIndicator(draft: IndicatorDraft, planScale: number): IndicatorPlan {
  const { indicator, credits, creditUnit, rateRounding, scale } = draft;
  const { rate, deduction, pointsDecimals, whenEmpty } = indicator;
  const a = inUnits(draft.a, scale);
  const b = inUnits(draft.b, scale);
  const high = inUnits(setting(indicator.fullMarks), scale);
  const full = inUnits(setting(indicator.fullMarks), planScale);
  const shift = (pointsDecimals ?? 0) - scale;
  const pointsRounding = pointsDecimals === undefined ? null : { times: tenTo(Math.max(0, shift)), over: tenTo(Math.max(0, -shift)) };
  return {
    terms: credits.map(({ field, credit }) => ({ field, weight: inUnits(multiply(credit, whole(creditUnit)), 0) })),
    creditUnit,
    field: 'of' in rate ? rate.of : rate.percent,
    published: 'percent' in rate,
    whenEmpty,
    rateRounding,
    a,
    b,
    low: deduction === undefined ? 0 : inUnits(setting(deduction.floor), scale),
    high,
    clamped: deduction !== undefined,
    pointsRounding,
    unit: tenTo(planScale - (pointsDecimals ?? scale)),
    full,
    mostBase: mostBase(draft, { a, b, high, full, pointsRounding }),
    overBase: isOverBase(draft) && pointsRounding === null,
  };
}

// A rate as it was counted; a percent that is published or rounded is a whole number of units, and q is 1.
function isOverBase({ indicator: { rate }, rateRounding }: IndicatorDraft): boolean {
  return 'of' in rate && rateRounding === null;
}

// 0 where a step does not fit that has no part of the base.
function mostBase(
  draft: IndicatorDraft,
  { a, b, high, full, pointsRounding }: Pick<IndicatorPlan, 'a' | 'b' | 'high' | 'full' | 'pointsRounding'>,
): number {
  const { indicator, creditUnit, rateRounding, mostX } = draft;
  const overBase = isOverBase(draft);
  // What each step may reach per unit of the base (or alone, where q is 1). At a rate of 1 the points are full marks at
  // least, so that these are no more.
  const points = Math.abs(a) + b * (overBase ? creditUnit : mostX);
  const steps = points + (pointsRounding === null ? 0 : roundingRoom(high * pointsRounding.times, pointsRounding.over));
  const rounding = rateRounding === null ? 0 : rateRounding.over * roundingRoom(rateRounding.times, 1);
  const perBase = overBase ? creditUnit + steps + full : creditUnit + rounding;
  const percent = 'of' in indicator.rate || rateRounding === null ? 0 : rateRounding.over * roundingRoom(100 * rateRounding.times, 1);
  // Stryker disable next-line EqualityOperator: it has an odd factor, and is never 2^53
  const percentFits = percent <= SAFE;
  const fits = percentFits && (overBase || steps <= SAFE);
  return fits ? Math.floor(SAFE / perBase) : 0;
}

// Policies hold decimals only, and their products and quotients by powers of ten and by 100 are decimals.
export function places(value: Fraction): number {
  return decimalPlaces(value) ?? Number.NaN;
}

/** In units of 10^−scale. */
export function inUnits(value: Fraction, scale: number): number {
  const scaled = multiply(value, whole(powerOfTen(scale)));
  return Number(scaled.n / scaled.d);
}
