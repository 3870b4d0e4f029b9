// A block's sums → rounded scores: by integers where they fit, by doubles where those decide.
import { roundSafeQuotient } from '../exact/round-quotient';
import type { Decimals } from '../records/number-column';
import type { ScorePlan } from './plan';
import { FATE, type Sums } from './sums';

/** Brings a block's sums over one denominator and rounds them once; rows it can't hold get the fate `exact`. */
export function roundBlock(
  plan: ScorePlan,
  bases: readonly Float64Array[],
  adjustment: Decimals | null,
  sums: Sums,
  from: number,
  scaled: Float64Array,
): void {
  const size = scaled.length;
  bases.forEach((base, i) => addQuotient(base.subarray(from, from + size), sums.over[i], sums));
  // Stryker disable next-line ConditionalExpression: where nothing is excluded, rescale changes nothing
  if (plan.excludes) rescale(plan, sums, size);
  if (adjustment !== null) adjust(plan, adjustment.units.subarray(from, from + size), sums);
  const { full, extra, rounding, mostProduct, beyondFullMarks } = plan;
  const { fate, points, product } = sums;
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let i = 0; i < size; i += 1) {
    const d = product[i];
    if (fate[i] === FATE.scored && d <= mostProduct) {
      const n = points[i];
      // Stryker disable next-line EqualityOperator: a sum on a limit is that limit
      const kept = n < 0 ? 0 : !beyondFullMarks && n > full * d ? full * d : n;
      scaled[i] = roundSafeQuotient(kept, d * extra, rounding);
    } else {
      // Very many bases have a product beyond all doubles, over which every sum is 0.
      const value = d < Number.POSITIVE_INFINITY ? points[i] / d / extra : Number.NaN;
      scaled[i] = fate[i] === FATE.scored ? roundFar(value, plan) : Number.NaN;
      if (fate[i] === FATE.scored && Number.isNaN(scaled[i])) fate[i] = FATE.exact;
    }
  }
}

// points / product + over / base, as one fraction; an empty base has nothing over it.
function addQuotient(base: Float64Array, over: Float64Array, { points, product }: Sums): void {
  for (let i = 0; i < base.length; i += 1) {
    const q = base[i] === 0 ? 1 : base[i];
    const d = product[i];
    points[i] = points[i] * q + over[i] * d;
    product[i] = d * q;
  }
}

// Full marks ÷ marks kept, where an indicator is left out.
function rescale({ full }: ScorePlan, { points, product, excluded, fate }: Sums, size: number): void {
  for (let i = 0; i < size; i += 1) {
    if (excluded[i] === 0) continue;
    const kept = full - excluded[i];
    if (kept === 0) fate[i] = FATE.unscored;
    points[i] *= full;
    product[i] *= kept;
  }
}

function adjust(plan: ScorePlan, units: Float64Array, { points, product, fate }: Sums): void {
  for (let i = 0; i < units.length; i += 1) {
    const bonus = adjustmentOf(plan, units[i]);
    if (bonus === bonus) points[i] += bonus * product[i];
    else if (fate[i] === FATE.scored) fate[i] = FATE.exact;
  }
}

// Bases too large for an exact product: the doubles decide where the value is farther from a rounding boundary than
// their error, which filterBound limits; NaN where it is not. n and d are sums of products of non-negative numbers, so
// that their relative errors only add up; quotient and bonus are each within the range that filterBound takes them
// from, so that what they lose when one cancels the other is counted in full.
function roundFar(value: number, { filterBound, full, extra, beyondFullMarks, rounding }: ScorePlan): number {
  const part = value - Math.floor(value);
  // Modes without a half have both neighbours as boundaries.
  const near = rounding.times === 2 ? Math.abs(part - 0.5) : Math.min(part, 1 - part);
  // Stryker disable next-line EqualityOperator: the bound itself is more than the doubles lose
  if (!(near > filterBound)) return Number.NaN;
  const rounded = Math.max(0, Math.floor(value + rounding.shift / rounding.times));
  return beyondFullMarks ? rounded : Math.min(rounded, full / extra);
}

// NaN where it has too many digits for the integers, and may be of either sign. Points are 0 at least, so that where the
// score is kept up to the full marks, a bonus of more than these does what they do. A penalty of more than the most points
// leaves a sum below 0, and its sign is all that counts.
function adjustmentOf({ adjustment, full, beyondFullMarks }: ScorePlan, units: number): number {
  // Stryker disable next-line ConditionalExpression: for the types; asked only where there is one
  if (adjustment === null) return 0;
  // A missing or null bonus is 0, which a limit may be above or below.
  const given = Number.isNaN(units) ? 0 : units * adjustment.unit;
  if (given === Number.POSITIVE_INFINITY) return Number.NaN;
  const limited = Math.max(adjustment.min, Math.min(adjustment.max, given));
  return limited <= full ? limited : beyondFullMarks ? Number.NaN : full;
}
