// Scores whole columns: by integers where they fit, by doubles with a proven bound where they decide, else exactly.
import { roundSafeQuotient } from '../exact/round-quotient';
import type { Decimals } from '../records/number-column';
import { SAFE, type IndicatorPlan, type ScorePlan } from './plan';

/** The columns that a plan reads. */
export interface ScoreColumns {
  readonly counts: (field: string) => Float64Array;
  readonly decimals: (field: string) => Decimals;
}

/** Scores one row by the exact path: the rounded score × 10^decimals, NaN where there is none, −1 where a rate is above 1. */
export type ScoreRow = (row: number) => number;

const BLOCK = 1024;

// What became of a row while its indicators were added up.
const SCORED = 0;
const UNSCORED = 1;
const EXACT = 2;

/** Sums of one block of rows, in the plan's unit. */
interface Sums {
  /** Points over each distinct base. */
  readonly over: readonly Float64Array[];
  /** Whole points. */
  readonly points: Float64Array;
  readonly excluded: Float64Array;
  readonly fate: Uint8Array;
  readonly x: Float64Array;
}

/**
 * @param exactRow the exact path, for rows that the integers do not hold
 * @param scaled receives each row's rounded score × 10^decimals, NaN where there is none
 * @returns false where some row breaks a rule of its counts, so that the scores mean nothing
 */
export function scoreRows(plan: ScorePlan, columns: ScoreColumns, exactRow: ScoreRow, scaled: Float64Array): boolean {
  const bases = [...new Set(plan.indicators.filter(({ overBase }) => overBase).map(({ field }) => field))];
  const baseColumns = bases.map(columns.counts);
  const block = (): Float64Array => new Float64Array(BLOCK);
  const sums: Sums = { over: bases.map(block), points: block(), excluded: block(), fate: new Uint8Array(BLOCK), x: block() };
  const parts = plan.indicators.map((indicator) => bind(indicator, columns, bases.indexOf(indicator.field)));
  const adjustment = plan.adjustment === null ? null : columns.decimals(plan.adjustment.field);
  let valid = true;
  for (let from = 0; from < scaled.length; from += BLOCK) {
    const size = Math.min(BLOCK, scaled.length - from);
    for (const sum of [...sums.over, sums.points, sums.excluded, sums.fate]) sum.fill(0);
    for (const part of parts) if (!addIndicator(part, from, size, plan, sums)) valid = false;
    roundBlock(plan, baseColumns, adjustment, sums, from, size, scaled);
    for (let i = 0; i < size; i += 1) if (sums.fate[i] === EXACT) {
      scaled[from + i] = exactRow(from + i);
      if (scaled[from + i] < 0) valid = false;
    }
  }
  return valid;
}

interface Part {
  readonly plan: IndicatorPlan;
  readonly terms: readonly { readonly column: Float64Array; readonly weight: number }[];
  readonly base: Float64Array | null;
  readonly percent: Decimals | null;
  readonly group: number;
}

function bind(plan: IndicatorPlan, columns: ScoreColumns, group: number): Part {
  return {
    plan,
    terms: plan.terms.map(({ field, weight }) => ({ column: columns.counts(field), weight })),
    base: plan.published ? null : columns.counts(plan.field),
    percent: plan.published ? columns.decimals(plan.field) : null,
    group,
  };
}

function addIndicator(part: Part, from: number, size: number, plan: ScorePlan, sums: Sums): boolean {
  if (part.base !== null) {
    addTerms(part, from, size, sums.x);
    return part.plan.overBase && !part.plan.clamped
      ? addRates(part, part.base, from, size, sums)
      : addCounted(part, part.base, from, size, plan, sums);
  }
  return part.percent === null || addPublished(part, part.percent, from, size, plan, sums);
}

function addTerms({ terms }: Part, from: number, size: number, x: Float64Array): void {
  for (let t = 0; t < terms.length; t += 1) {
    const { column, weight } = terms[t];
    if (t === 0) for (let i = 0; i < size; i += 1) x[i] = weight * column[from + i];
    else for (let i = 0; i < size; i += 1) x[i] = x[i] + weight * column[from + i];
  }
}

// The common case, full marks × rate: nothing but a product a row.
function addRates({ plan, terms, group }: Part, base: Float64Array, from: number, size: number, sums: Sums): boolean {
  const { creditUnit, mostBase } = plan;
  const slope = plan.beta * plan.land;
  const { x, fate } = sums;
  const over = sums.over[group];
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    const q = base[from + i];
    const credited = x[i];
    if (!(credited <= creditUnit * q)) valid = false;
    if (q > 0 && q <= mostBase) over[i] = over[i] + slope * credited;
    else if (q === 0) {
      if (!isEmpty(terms, from + i)) valid = false;
      empty(plan, i, sums);
    } else fate[i] = EXACT;
  }
  return valid;
}

function addCounted({ plan, terms, group }: Part, base: Float64Array, from: number, size: number, whole: ScorePlan, sums: Sums): boolean {
  const over = plan.overBase ? sums.over[group] : sums.points;
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    const q = base[from + i];
    const credited = sums.x[i];
    if (!(credited <= plan.creditUnit * q)) valid = false;
    if (q > 0 && q <= plan.mostBase) over[i] = over[i] + pointsOf(plan, credited, q, whole);
    else if (q === 0) {
      if (!isEmpty(terms, from + i)) valid = false;
      empty(plan, i, sums);
    } else sums.fate[i] = EXACT;
  }
  return valid;
}

// On a base of 0 every count is 0, whatever its credit.
function isEmpty(terms: Part['terms'], row: number): boolean {
  return terms.every(({ column }) => column[row] === 0);
}

function addPublished({ plan }: Part, percent: Decimals, from: number, size: number, whole: ScorePlan, sums: Sums): boolean {
  const most = 100 * 10 ** percent.scale;
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    const units = percent.units[from + i];
    if (units >= 0 && units <= most) sums.points[i] = sums.points[i] + pointsOf(plan, units, 1, whole);
    else if (Number.isNaN(units)) empty(plan, i, sums);
    else {
      if (units !== Number.POSITIVE_INFINITY) valid = false;
      sums.fate[i] = EXACT;
    }
  }
  return valid;
}

/** Points in the plan's unit, times q where they stand over the base. */
function pointsOf(plan: IndicatorPlan, given: number, base: number, { rounding }: ScorePlan): number {
  const { rateRounding, pointsRounding } = plan;
  const x = rateRounding === null ? given : roundSafeQuotient(given * rateRounding.times, base * rateRounding.over, rounding);
  const q = rateRounding === null ? base : 1;
  const points = plan.alpha * q + plan.beta * x;
  const kept = !plan.clamped ? points : Math.max(plan.low * q, Math.min(plan.high * q, points));
  const rounded = pointsRounding === null ? kept : roundSafeQuotient(kept * pointsRounding.times, q * pointsRounding.over, rounding);
  return rounded * plan.land;
}

function empty({ whenEmpty, full }: IndicatorPlan, i: number, { points, excluded, fate }: Sums): void {
  switch (whenEmpty) {
    case 'full':
      points[i] = points[i] + full;
      break;
    case 'zero':
      break;
    case 'unranked':
      if (fate[i] === SCORED) fate[i] = UNSCORED;
      break;
    case 'excluded':
      excluded[i] = excluded[i] + full;
      break;
  }
}

function roundBlock(
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
    if (fate[i] !== SCORED) {
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
    if (bonus !== bonus) fate[i] = EXACT;
    else if (d <= mostProduct) {
      n += bonus * d;
      const kept = n < 0 ? 0 : !beyondFullMarks && n > full * d ? full * d : n;
      scaled[from + i] = roundSafeQuotient(kept, d * extra, rounding);
    } else {
      const near = roundFar((n / d + bonus) / extra, plan);
      scaled[from + i] = near;
      if (near !== near) fate[i] = EXACT;
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
