// The common case in one go: every indicator is full marks × rate, over one base or two.
//
// The score is one integer over one integer, (over₁ · base₂ + over₂ · base₁) / (base₁ · base₂), and the remainder
// decides the rounding. Rows with bases too large for that, without a base, on a half that asks for an even digit, or with a
// mistake are left to be looked at one by one. The first three indicators are one loop that reads each count once, since
// reading and writing columns is what takes the time; what further ones add is worked out before.
import { shiftedQuotient } from '../exact/round-quotient';
import type { RoundingRule } from '../exact/rounding-mode';
import { isCount } from '../records/number-column';
import { isAboveBase } from './above-base';
import type { BoundIndicator } from './add-indicator';
import type { ScorePlan } from './plan';
import { BLOCK } from './sums';

/** Whether a plan is of this kind. */
export function isPlain({ indicators, adjustment }: ScorePlan, bases: number): boolean {
  return adjustment === null && bases > 0 && bases <= 2 && indicators.every(({ overBase, clamped }) => overBase && !clamped);
}

/** A plan of this kind with its columns. */
export interface PlainRows {
  /** Always three: where there are fewer the first stands again, and adds nothing. */
  readonly rates: readonly [Rate, Rate, Rate];
  readonly further: readonly Rate[];
  /** Where there is but one base, it stands twice. */
  readonly bases: readonly [Float64Array, Float64Array];
  readonly extra: number;
  readonly rounding: RoundingRule;
  readonly mostProduct: number;
  /** Room for a block: what further rates add over both bases, NaN where one is none; and the positions that are left. */
  readonly over: Float64Array;
  readonly left: Int32Array;
}

/** An indicator with two counts: a single one stands twice, and the second time weighs nothing. */
interface Rate {
  readonly countA: Float64Array;
  readonly countB: Float64Array;
  readonly weightA: number;
  readonly weightB: number;
  readonly creditUnit: number;
  readonly slope: number;
  /** Whether it stands over the first base. */
  readonly onFirst: boolean;
}

export function plainRows(plan: ScorePlan, indicators: readonly BoundIndicator[], bases: readonly Float64Array[]): PlainRows {
  const [x, y = { ...x, slope: 0 }, z = { ...x, slope: 0 }, ...further] = indicators.map(rateOf);
  const [first, second = first] = bases;
  const { extra, rounding, mostProduct } = plan;
  // Stryker disable next-line MethodExpression: more room gives the same; test/hostile/proportion counts it
  const size = Math.min(BLOCK, first.length);
  const room = { over: new Float64Array(size), left: new Int32Array(size) };
  return { rates: [x, y, z], further, bases: [first, second], extra, rounding, mostProduct, ...room };
}

function rateOf({ plan: { b, unit, creditUnit }, terms, baseIndex }: BoundIndicator): Rate {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: two or one as one are the same, in a column more
  const counts = terms.length > 2 ? [{ column: creditedCounts(terms), weight: 1 }] : terms;
  const [{ column: countA, weight: weightA }] = counts;
  const { column: countB, weight: weightB } = counts[1] ?? { column: countA, weight: 0 };
  return { countA, countB, weightA, weightB, creditUnit, slope: b * unit, onFirst: baseIndex === 0 };
}

// Three counts or more as one, NaN where one of them is none. A sum that is not exact is not small either.
function creditedCounts(terms: BoundIndicator['terms']): Float64Array {
  const credited = new Float64Array(terms[0].column.length);
  for (const { column, weight } of terms) {
    // Stryker disable next-line EqualityOperator: past the end nothing is written
    for (let row = 0; row < credited.length; row += 1) credited[row] += isCount(column[row]) ? weight * column[row] : Number.NaN;
  }
  return credited;
}

/**
 * Scores the rows `from .. from + scaled.length`, which are a block at most.
 *
 * Why no bit is lost where base₁ · base₂ ≤ mostProduct: with every credited count at most creditUnit · base, which is
 * checked here, all sums are at most full marks · base₁ · base₂ in the plan's unit, and mostProduct keeps those, with
 * what rounding needs, below 2^53. Full marks in that unit are creditUnit at least, so that creditUnit · base is too.
 *
 * No branch does more than choose a number: V8 takes out of a loop what is the same each time only where all of it has been
 * run before, and a branch that no row of the data takes has not. So the position is noted of every row, and kept of few.
 *
 * @returns how many rows are left; the room has their positions in the block
 */
export function scorePlainBlock(rows: PlainRows, from: number, scaled: Float64Array): number {
  const { rates, further, bases, extra, rounding, mostProduct, over, left } = rows;
  over.fill(0, 0, scaled.length);
  for (const rate of further) addRate(rate, bases, from, over.subarray(0, scaled.length));
  // Above this a row is on no half that asks for the even digit; any row is where none does.
  const beyondHalf = rounding.even ? 0 : -1;
  const [x, y, z] = rates;
  const [first, second] = bases;
  let count = 0;
  for (let i = 0; i < scaled.length; i += 1) {
    const row = from + i;
    const p = first[row];
    const q = second[row];
    const xA = x.countA[row];
    const xB = x.countB[row];
    const yA = y.countA[row];
    const yB = y.countB[row];
    const zA = z.countA[row];
    const zB = z.countB[row];
    const xs = x.weightA * xA + x.weightB * xB;
    const ys = y.weightA * yA + y.weightB * yB;
    const zs = z.weightA * zA + z.weightB * zB;
    const d = p * q;
    const areSmall =
      p >>> 0 === p &&
      q >>> 0 === q &&
      xA >>> 0 === xA &&
      xB >>> 0 === xB &&
      yA >>> 0 === yA &&
      yB >>> 0 === yB &&
      zA >>> 0 === zA &&
      zB >>> 0 === zB;
    const areRates =
      xs <= x.creditUnit * (x.onFirst ? p : q) && ys <= y.creditUnit * (y.onFirst ? p : q) && zs <= z.creditUnit * (z.onFirst ? p : q);
    const n = over[i] + x.slope * xs * (x.onFirst ? q : p) + y.slope * ys * (y.onFirst ? q : p) + z.slope * zs * (z.onFirst ? q : p);
    const shifted = shiftedQuotient(n, d * extra, rounding);
    const rounded = Math.floor(shifted);
    left[count] = i;
    // Without a base nothing is above anything.
    // Stryker disable next-line EqualityOperator: at the limits themselves the general way gives the same
    count += areSmall && areRates && d <= mostProduct && shifted - rounded > beyondHalf ? 0 : 1;
    scaled[i] = rounded;
  }
  return count;
}

function addRate(rate: Rate, [first, second]: PlainRows['bases'], from: number, over: Float64Array): void {
  const { countA, countB, weightA, weightB, creditUnit, slope, onFirst } = rate;
  const [base, other] = onFirst ? [first, second] : [second, first];
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let i = 0; i < over.length; i += 1) {
    const row = from + i;
    const a = countA[row];
    const b = countB[row];
    const credited = weightA * a + weightB * b;
    const isRate = a >>> 0 === a && b >>> 0 === b && credited <= creditUnit * base[row];
    over[i] += isRate ? slope * credited * other[row] : Number.NaN;
  }
}

/**
 * Whether the row is valid, and an empty base leaves it without a score. Bases are at most mostProduct each, so that a
 * rate above 1 is seen; counts on an empty base are refused by the general way.
 */
export function lacksScore(indicators: readonly BoundIndicator[], row: number, mostProduct: number): boolean {
  let unscored = false;
  for (const { plan, terms, base } of indicators) {
    const most = base[row];
    if (!isCount(most) || most > mostProduct) return false;
    let credited = 0;
    for (const { column, weight } of terms) {
      const count = column[row];
      if (!isCount(count) || (most === 0 && count !== 0)) return false;
      credited += weight * count;
    }
    if (isAboveBase(credited, plan.creditUnit, most)) return false;
    if (most === 0 && plan.whenEmpty === 'unranked') unscored = true;
  }
  return unscored;
}
