// Adds one indicator's points to a block of rows, in whole numbers of the plan's unit.
import { roundSafeQuotient } from '../exact/round-quotient';
import { tenTo } from '../exact/ten-to';
import type { NumberColumns } from '../records/field-columns';
import type { Decimals } from '../records/number-column';
import { isAboveBase } from './above-base';
import type { ScorePlan } from './plan';
import type { IndicatorPlan } from './plan-indicator';
import { FATE, type Sums } from './sums';

/** An indicator's plan with the columns that it reads. */
export interface BoundIndicator {
  readonly plan: IndicatorPlan;
  readonly terms: readonly { readonly column: Float64Array; readonly weight: number }[];
  /** Without rows for a published percent. */
  readonly base: Float64Array;
  readonly percent: Decimals | null;
  /** Which of the distinct bases its points stand over; of no meaning where they stand over none. */
  readonly baseIndex: number;
}

export function bindIndicator(plan: IndicatorPlan, columns: NumberColumns, baseIndex: number): BoundIndicator {
  return {
    plan,
    terms: plan.terms.map(({ field, weight }) => ({ column: columns.counts(field), weight })),
    base: plan.published ? new Float64Array() : columns.counts(plan.field),
    percent: plan.published ? columns.decimals(plan.field) : null,
    baseIndex,
  };
}

/**
 * Adds an indicator's points to a block of rows, `from .. from + size`.
 *
 * @returns false where a row breaks a rule of its counts
 */
export function addIndicator(indicator: BoundIndicator, from: number, size: number, scorePlan: ScorePlan, sums: Sums): boolean {
  if (indicator.percent !== null) {
    addPublished(indicator, indicator.percent, from, size, scorePlan, sums);
    return true;
  }
  const base = indicator.base.subarray(from, from + size);
  const credited = creditedCounts(indicator, from, size, sums);
  // Stryker disable next-line ConditionalExpression: addCounted adds the same, at more cost
  return indicator.plan.overBase && !indicator.plan.clamped
    ? addRates(indicator, credited, base, from, sums)
    : addCounted(indicator, credited, base, from, scorePlan, sums);
}

// A single count with full credit stands for itself.
function creditedCounts({ terms }: BoundIndicator, from: number, size: number, { credited }: Sums): Float64Array {
  const [first] = terms;
  // Stryker disable next-line ConditionalExpression: times 1 it is the same, only slower
  if (terms.length === 1 && first.weight === 1) return first.column.subarray(from, from + size);
  terms.forEach(({ column, weight }, t) => {
    const counts = column.subarray(from, from + size);
    if (t === 0) for (let i = 0; i < size; i += 1) credited[i] = weight * counts[i];
    else for (let i = 0; i < size; i += 1) credited[i] += weight * counts[i];
  });
  return credited;
}

// The common case, full marks × rate: a product a row. Rows without a base or with too large a one are seen to after.
function addRates(indicator: BoundIndicator, credited: Float64Array, base: Float64Array, from: number, sums: Sums): boolean {
  const { creditUnit, mostBase, b, unit } = indicator.plan;
  const slope = b * unit;
  const over = sums.over[indicator.baseIndex];
  let valid = true;
  // Stryker disable next-line BooleanLiteral: seeToBases looks again
  let plain = true;
  for (let i = 0; i < base.length; i += 1) {
    const q = base[i];
    const count = credited[i];
    if (isAboveBase(count, creditUnit, q)) valid = false;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: seeToBases looks again
    if (q === 0 || q > mostBase) plain = false;
    over[i] += slope * count;
  }
  return plain ? valid : seeToBases(indicator, base, from, sums) && valid;
}

function seeToBases({ plan, terms }: BoundIndicator, base: Float64Array, from: number, sums: Sums): boolean {
  let valid = true;
  // Stryker disable next-line EqualityOperator: past the end there is no base
  for (let i = 0; i < base.length; i += 1) {
    const q = base[i];
    if (q > plan.mostBase) sums.fate[i] = FATE.exact;
    if (q !== 0) continue;
    if (!isEmpty(terms, from + i)) valid = false;
    empty(plan, i, sums);
  }
  return valid;
}

function addCounted(
  { plan, terms, baseIndex }: BoundIndicator,
  credited: Float64Array,
  base: Float64Array,
  from: number,
  scorePlan: ScorePlan,
  sums: Sums,
): boolean {
  const over = plan.overBase ? sums.over[baseIndex] : sums.points;
  let valid = true;
  for (let i = 0; i < base.length; i += 1) {
    const q = base[i];
    if (isAboveBase(credited[i], plan.creditUnit, q)) valid = false;
    if (q > 0 && q <= plan.mostBase) over[i] += pointsOf(plan, credited[i], q, scorePlan);
    else if (q > 0) sums.fate[i] = FATE.exact;
    else {
      if (!isEmpty(terms, from + i)) valid = false;
      empty(plan, i, sums);
    }
  }
  return valid;
}

// On a base of 0 every count is 0, whatever its credit.
function isEmpty(terms: BoundIndicator['terms'], row: number): boolean {
  for (const { column } of terms) if (column[row] !== 0) return false;
  return true;
}

function addPublished({ plan }: BoundIndicator, percent: Decimals, from: number, size: number, scorePlan: ScorePlan, sums: Sums): void {
  const most = 100 * tenTo(percent.scale);
  // Stryker disable next-line EqualityOperator: past the end nothing is read
  for (let i = 0; i < size; i += 1) {
    const units = percent.units[from + i];
    if (units >= 0 && units <= most) sums.points[i] += pointsOf(plan, units, 1, scorePlan);
    else if (Number.isNaN(units)) empty(plan, i, sums);
    // Of too many digits, or no percent: the exact path tells.
    else sums.fate[i] = FATE.exact;
  }
}

/** Points in the plan's unit, times q where they stand over the base. */
function pointsOf(plan: IndicatorPlan, given: number, base: number, { rounding }: ScorePlan): number {
  const { rateRounding, pointsRounding } = plan;
  const x = rateRounding === null ? given : roundSafeQuotient(given * rateRounding.times, base * rateRounding.over, rounding);
  const q = rateRounding === null ? base : 1;
  const points = plan.a * q + plan.b * x;
  const kept = !plan.clamped ? points : Math.max(plan.low * q, Math.min(plan.high * q, points));
  const rounded = pointsRounding === null ? kept : roundSafeQuotient(kept * pointsRounding.times, q * pointsRounding.over, rounding);
  return rounded * plan.unit;
}

// With `zero` there is nothing to add.
function empty({ whenEmpty, full }: IndicatorPlan, i: number, { points, excluded, fate }: Sums): void {
  switch (whenEmpty) {
    case 'full':
      points[i] += full;
      break;
    case 'unranked':
      if (fate[i] === FATE.scored) fate[i] = FATE.unscored;
      break;
    case 'excluded':
      excluded[i] += full;
      break;
  }
}
