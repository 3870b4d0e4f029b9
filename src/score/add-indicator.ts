// Adds one indicator's points to a block of rows, in whole numbers of the plan's unit.
import { roundSafeQuotient } from '../exact/round-quotient';
import type { Decimals } from '../records/number-column';
import type { IndicatorPlan, ScorePlan } from './plan';
import type { ScoreColumns } from './score-columns';
import { FATE, type Sums } from './sums';

/** An indicator's plan with the columns that it reads. */
export interface Part {
  readonly plan: IndicatorPlan;
  readonly terms: readonly { readonly column: Float64Array; readonly weight: number }[];
  readonly base: Float64Array | null;
  readonly percent: Decimals | null;
  readonly group: number;
}

export function bindIndicator(plan: IndicatorPlan, columns: ScoreColumns, group: number): Part {
  return {
    plan,
    terms: plan.terms.map(({ field, weight }) => ({ column: columns.counts(field), weight })),
    base: plan.published ? null : columns.counts(plan.field),
    percent: plan.published ? columns.decimals(plan.field) : null,
    group,
  };
}

/**
 * Adds an indicator's points to a block of rows, `from .. from + size`.
 *
 * @returns false where a row breaks a rule of its counts
 */
export function addIndicator(part: Part, from: number, size: number, plan: ScorePlan, sums: Sums): boolean {
  if (part.base !== null) {
    addTerms(part, from, size, sums.credited);
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
  const { credited: x, fate } = sums;
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
    } else fate[i] = FATE.exact;
  }
  return valid;
}

function addCounted({ plan, terms, group }: Part, base: Float64Array, from: number, size: number, whole: ScorePlan, sums: Sums): boolean {
  const over = plan.overBase ? sums.over[group] : sums.points;
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    const q = base[from + i];
    const credited = sums.credited[i];
    if (!(credited <= plan.creditUnit * q)) valid = false;
    if (q > 0 && q <= plan.mostBase) over[i] = over[i] + pointsOf(plan, credited, q, whole);
    else if (q === 0) {
      if (!isEmpty(terms, from + i)) valid = false;
      empty(plan, i, sums);
    } else sums.fate[i] = FATE.exact;
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
      sums.fate[i] = FATE.exact;
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
      if (fate[i] === FATE.scored) fate[i] = FATE.unscored;
      break;
    case 'excluded':
      excluded[i] = excluded[i] + full;
      break;
  }
}

