// A block's sums → rounded scores: by integers where they fit, by doubles where those decide.
import { roundSafeQuotient } from '../exact/round-quotient';
import type { Decimals } from '../records/number-column';
import { SAFE, type ScorePlan } from './plan';
import { FATE, type Sums } from './sums';

/** Brings a block's sums over one denominator and rounds them once; rows it can't hold get the fate `exact`. */
export function roundBlock(
  plan: ScorePlan,
  bases: readonly Float64Array[],
  adjustment: Decimals | null,
  sums: Sums,
  from: number,
  size: number,
  scaled: Float64Array,
): void {
  const { full, extra, rounding, mostProduct, beyondFullMarks } = plan;
  const { fate, points, over } = sums;
  for (let i = 0; i < size; i += 1) {
    if (fate[i] !== FATE.scored) {
      scaled[from + i] = Number.NaN;
      continue;
    }
    // Σ over / base + points, as one fraction
    let n = points[i];
    let d = 1;
    for (let g = 0; g < bases.length; g += 1) {
      const base = bases[g][from + i];
      if (base === 0) continue;
      n = n * base + over[g][i] * d;
      d *= base;
    }
    if (plan.excludes && sums.excluded[i] !== 0) {
      const kept = full - sums.excluded[i];
      if (kept === 0) {
        scaled[from + i] = Number.NaN;
        continue;
      }
      n *= full;
      d *= kept;
    }
    const bonus = adjustment === null ? 0 : adjustmentOf(plan, adjustment.units[from + i]);
    if (bonus !== bonus) fate[i] = FATE.exact;
    else if (d <= mostProduct) {
      n += bonus * d;
      const kept = n < 0 ? 0 : !beyondFullMarks && n > full * d ? full * d : n;
      scaled[from + i] = roundSafeQuotient(kept, d * extra, rounding);
    } else {
      const near = roundFar((n / d + bonus) / extra, plan);
      scaled[from + i] = near;
      if (near !== near) fate[i] = FATE.exact;
    }
  }
}

// Bases too large for an exact product: the doubles decide where the value is farther from a rounding boundary than
// their error, which filterBound limits; NaN where it is not. n and d are sums of products of non-negative numbers, so
// that their relative errors only add up; quotient and bonus are each within the range that filterBound takes them
// from, so that what they lose when one cancels the other is counted in full.
function roundFar(value: number, { filterBound, full, extra, beyondFullMarks, rounding }: ScorePlan): number {
  const below = Math.floor(value);
  const part = value - below;
  const boundary = rounding.halves / 2;
  // With 0 or 2 halves both neighbours are boundaries.
  const near = boundary === 0.5 ? Math.abs(part - 0.5) : Math.min(part, 1 - part);
  if (!(near > filterBound)) return Number.NaN;
  const rounded = part > boundary ? below + 1 : below;
  if (rounded < 0) return 0;
  return beyondFullMarks ? rounded : Math.min(rounded, full / extra);
}

// NaN where it is too large for the integers. Points lie from 0 to full marks, so that where the score is kept there
// too, an adjustment of more than the full marks does what the full marks do.
function adjustmentOf({ adjustment, full, beyondFullMarks }: ScorePlan, units: number): number {
  if (adjustment === null || Number.isNaN(units)) return 0;
  const given = units * adjustment.unit;
  if (!(given < SAFE && given > -SAFE)) return Number.NaN;
  const limited = Math.max(adjustment.min, Math.min(adjustment.max, given));
  const least = Math.max(limited, -full);
  return least <= full ? least : beyondFullMarks ? Number.NaN : full;
}
