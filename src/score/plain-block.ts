// The common case in one go: every indicator is full marks × rate, over one base or two.
//
// The score is one integer over one integer, (over₁ · base₂ + over₂ · base₁) / (base₁ · base₂), and the remainder
// decides the rounding. Rows with bases too large for that, or without a base, are left to the general way; but where
// an empty base says so, there is no score, and nothing to round.
import { roundSafeQuotient } from '../exact/round-quotient';
import { isCount } from '../records/number-column';
import { isAboveBase } from './above-base';
import { isEmpty, type BoundIndicator } from './add-indicator';
import type { ScorePlan } from './plan';
import { BLOCK, FATE, type Sums } from './sums';

/** Whether a plan is of this kind. */
export function isPlain({ indicators, adjustment }: ScorePlan, bases: number): boolean {
  return adjustment === null && bases > 0 && bases <= 2 && indicators.every(({ overBase, clamped }) => overBase && !clamped);
}

/** What became of a block. */
export const PLAIN = { done: 0, left: 1, invalid: 2 } as const;

/**
 * Scores the rows `from .. from + scaled.length`; those that are left have the fate `exact`.
 *
 * Why no bit is lost where base₁ · base₂ ≤ mostProduct: with every credited count at most creditUnit · base, which is
 * checked here, all sums are at most full marks · base₁ · base₂ in the plan's unit, and mostProduct keeps those, with
 * what rounding needs, below 2^53. Full marks in that unit are creditUnit at least, so that creditUnit · base is too.
 *
 * @returns one of PLAIN
 */
export function scorePlainBlock(
  plan: ScorePlan,
  indicators: readonly BoundIndicator[],
  bases: readonly Float64Array[],
  from: number,
  scaled: Float64Array,
  sums: Sums,
): number {
  const size = scaled.length;
  const [first, second = null] = bases;
  const begun = new Set<number>();
  for (const indicator of indicators) {
    // Nothing stands over a base before its first indicator.
    const sum = begun.has(indicator.baseIndex) ? sums.over[indicator.baseIndex] : NOTHING;
    begun.add(indicator.baseIndex);
    if (!addRate(indicator, sum, from, size, sums)) return PLAIN.invalid;
  }
  return second === null
    ? roundOver(plan, indicators, first, sums.over[0], from, scaled, sums.fate)
    : roundOverBoth(plan, indicators, first, second, sums, from, scaled);
}

const NOTHING: Float64Array = /*@__PURE__*/ new Float64Array(BLOCK);

// Indicators of one count or two have a loop of their own, so that a count is read and checked once.
function addRate(indicator: BoundIndicator, sum: Float64Array, from: number, size: number, { over, credited }: Sums): boolean {
  const { terms, baseIndex } = indicator;
  // Stryker disable next-line ConditionalExpression: what follows adds the same, only slower
  if (terms.length === 1) return addOne(indicator, sum, from, size, over[baseIndex]);
  // Stryker disable next-line ConditionalExpression: what follows adds the same, only slower
  if (terms.length === 2) return addTwo(indicator, sum, from, size, over[baseIndex]);
  credited.fill(0, 0, size);
  for (const { column, weight } of terms) if (!addCounts(credited, column, weight, from, size)) return false;
  return addCredited(indicator, credited, sum, from, size, over[baseIndex]);
}

function addOne({ plan, terms, base }: BoundIndicator, sum: Float64Array, from: number, size: number, over: Float64Array): boolean {
  const { column, weight } = terms[0];
  const { creditUnit } = plan;
  const slope = plan.b * plan.unit;
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    const count = column[from + i];
    const credited = weight * count;
    if (!isCount(count) || isAboveBase(credited, creditUnit, base[from + i])) valid = false;
    over[i] = sum[i] + slope * credited;
  }
  return valid;
}

function addTwo({ plan, terms, base }: BoundIndicator, sum: Float64Array, from: number, size: number, over: Float64Array): boolean {
  const { column: columnA, weight: weightA } = terms[0];
  const { column: columnB, weight: weightB } = terms[1];
  const { creditUnit } = plan;
  const slope = plan.b * plan.unit;
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    const countA = columnA[from + i];
    const countB = columnB[from + i];
    const credited = weightA * countA + weightB * countB;
    if (!isCount(countA) || !isCount(countB) || isAboveBase(credited, creditUnit, base[from + i])) valid = false;
    over[i] = sum[i] + slope * credited;
  }
  return valid;
}

function addCounts(credited: Float64Array, column: Float64Array, weight: number, from: number, size: number): boolean {
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    const count = column[from + i];
    if (!isCount(count)) valid = false;
    credited[i] += weight * count;
  }
  return valid;
}

function addCredited(
  { plan, base }: BoundIndicator,
  credited: Float64Array,
  sum: Float64Array,
  from: number,
  size: number,
  over: Float64Array,
): boolean {
  const { creditUnit } = plan;
  const slope = plan.b * plan.unit;
  let valid = true;
  for (let i = 0; i < size; i += 1) {
    if (isAboveBase(credited[i], creditUnit, base[from + i])) valid = false;
    over[i] = sum[i] + slope * credited[i];
  }
  return valid;
}

function roundOver(
  { extra, rounding, mostProduct }: ScorePlan,
  indicators: readonly BoundIndicator[],
  base: Float64Array,
  over: Float64Array,
  from: number,
  scaled: Float64Array,
  fate: Uint8Array,
): number {
  let state: number = PLAIN.done;
  for (let i = 0; i < scaled.length; i += 1) {
    const d = base[from + i];
    if (!isCount(d)) return PLAIN.invalid;
    if (d > 0 && d <= mostProduct) {
      scaled[i] = roundSafeQuotient(over[i], d * extra, rounding);
      fate[i] = FATE.scored;
    } else if (isUnscored(indicators, from + i, mostProduct)) {
      scaled[i] = Number.NaN;
      fate[i] = FATE.unscored;
    } else {
      fate[i] = FATE.exact;
      state = PLAIN.left;
    }
  }
  return state;
}

function roundOverBoth(
  { extra, rounding, mostProduct }: ScorePlan,
  indicators: readonly BoundIndicator[],
  first: Float64Array,
  second: Float64Array,
  { over, fate }: Sums,
  from: number,
  scaled: Float64Array,
): number {
  const [overFirst, overSecond] = over;
  let state: number = PLAIN.done;
  for (let i = 0; i < scaled.length; i += 1) {
    const p = first[from + i];
    const q = second[from + i];
    if (!isCount(p) || !isCount(q)) return PLAIN.invalid;
    const d = p * q;
    if (d > 0 && d <= mostProduct) {
      scaled[i] = roundSafeQuotient(overFirst[i] * q + overSecond[i] * p, d * extra, rounding);
      fate[i] = FATE.scored;
    } else if (isUnscored(indicators, from + i, mostProduct)) {
      scaled[i] = Number.NaN;
      fate[i] = FATE.unscored;
    } else {
      fate[i] = FATE.exact;
      state = PLAIN.left;
    }
  }
  return state;
}

// Whether the row is valid, and an empty base leaves it without a score. Bases are at most mostProduct each, so that
// what is said above holds, and a rate above 1 has been seen; counts on an empty base are refused by the general way.
function isUnscored(indicators: readonly BoundIndicator[], row: number, mostProduct: number): boolean {
  let unscored = false;
  for (const { plan, terms, base } of indicators) {
    if (base[row] > mostProduct) return false;
    if (base[row] !== 0) continue;
    if (!isEmpty(terms, row)) return false;
    if (plan.whenEmpty === 'unranked') unscored = true;
  }
  return unscored;
}
