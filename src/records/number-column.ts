// A column of numbers → integers, exact. Counts stay as they are; decimals become integers over a power of ten.
import { ownView } from '../input/own-view';
import { parseDecimal, powerOfTen } from '../exact/decimal-text';
import type { Fraction } from '../exact/fraction';

/** The largest count: 2^53 − 1. */
const MAX_COUNT = 9_007_199_254_740_991;

/** The accepted form of counts that are added up, for messages. */
export const ADDENDS_FORM = 'integers from 0, together at most 9007199254740991';

/**
 * Decimals: row i is `units[i] / 10^scale`, NaN where it is null (or not a decimal), and Infinity where it needs more
 * room than that, and stands in `wide` exactly.
 */
export interface Decimals {
  readonly scale: number;
  readonly units: Float64Array;
  readonly wide: ReadonlyMap<number, Fraction>;
  /** False where some value is neither null, undefined nor a decimal. */
  readonly valid: boolean;
  /** False where some value is undefined. */
  readonly complete: boolean;
}

/** Counts as doubles, whatever array they came in; NaN where a value is not a number. */
export function readCounts(column: unknown, rows: number): Float64Array {
  const view = ownView(Float64Array, column, rows);
  if (view !== null) return view;
  const source = column as ArrayLike<unknown>;
  const counts = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const value = source[row];
    counts[row] = typeof value === 'number' ? value : Number.NaN;
  }
  return counts;
}

/** Integers from 0 to 2^53−1 and nothing else. */
export function areCounts(column: Float64Array, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (!isCount(column[row])) return false;
  return true;
}

/** Nearly all counts are small: one conversion tells. */
export function isCount(count: number): boolean {
  // Stryker disable next-line ConditionalExpression: what follows tells the same, only slower
  if (count >>> 0 === count) return true;
  // Stryker disable next-line EqualityOperator: 0 has been told
  if (count < 0) return false;
  return count <= MAX_COUNT && Math.floor(count) === count;
}

const MOST_SCALE = 9;
const FACTORS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

// Two decimals of at most 15 significant digits that read as one double are the same decimal. So where
// units / 10^scale, correctly rounded, is x itself and |units| < 10^15, x stands for exactly units / 10^scale.
const MOST_UNITS = 1e15;

/** Reads decimals, given as numbers or text; the smallest scale that fits the column, at most 9. */
export function readDecimals(column: unknown, rows: number): Decimals {
  const whole = wholeUnits(ownView(Float64Array, column, rows));
  // Stryker disable next-line ConditionalExpression: what follows gives the same, only slower
  if (whole !== null) return { scale: 0, units: whole, wide: new Map(), valid: true, complete: true };
  const source = column as ArrayLike<unknown>;
  let scale = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = simple(source[row]);
    if (Number.isNaN(value)) continue;
    while (scale < MOST_SCALE && !fits(value, scale)) scale += 1;
  }
  const units = new Float64Array(rows).fill(Number.NaN);
  const wide = new Map<number, Fraction>();
  let valid = true;
  let complete = true;
  const factor = FACTORS[scale];
  for (let row = 0; row < rows; row += 1) {
    const found = source[row];
    if (found === undefined) complete = false;
    if (found === null || found === undefined) continue;
    const value = simple(found);
    // Stryker disable next-line ConditionalExpression,BlockStatement: what follows finds the same, only slower
    if (fits(value, scale)) {
      units[row] = Math.round(value * factor) + 0;
      continue;
    }
    const exact = parseDecimal(found);
    if (exact === null) {
      valid = false;
      continue;
    }
    const scaled = exact.n * BigInt(factor);
    const whole = scaled / exact.d;
    if (scaled % exact.d === 0n && whole < BigInt(MOST_UNITS) && -whole < BigInt(MOST_UNITS)) {
      units[row] = Number(whole);
    } else {
      units[row] = Number.POSITIVE_INFINITY;
      wide.set(row, exact);
    }
  }
  return { scale, units, wide, valid, complete };
}

// A copy of doubles that are all small and whole, as counts are that break ties; else null.
function wholeUnits(doubles: Float64Array | null): Float64Array | null {
  // Stryker disable next-line ConditionalExpression: null for all is the same, only slower
  if (doubles === null) return null;
  const units = new Float64Array(doubles.length);
  // Stryker disable next-line EqualityOperator,AssignmentOperator: beyond the column there is no number, and null is the same, only slower
  for (let row = 0; row < units.length; row += 1) {
    const value = doubles[row];
    // Stryker disable next-line ConditionalExpression,EqualityOperator: so is null for what is whole; that nothing else passes is tested
    if (value >>> 0 !== value) return null;
    units[row] = value + 0;
  }
  return units;
}

function fits(value: number, scale: number): boolean {
  const factor = FACTORS[scale];
  const units = Math.round(value * factor);
  return units / factor === value && units < MOST_UNITS && units > -MOST_UNITS;
}

// Plain text of at most 15 digits reads as the double that stands for it (see MOST_UNITS); longer text is left to
// parseDecimal.
const SIMPLE = /^-?\d{1,9}(?:\.\d{1,6})?$/;

function simple(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && SIMPLE.test(value) ? Number(value) : Number.NaN;
}

/** The exact value of a row, or null. */
export function decimalAt(column: Decimals, row: number): Fraction | null {
  const units = column.units[row];
  if (Number.isNaN(units)) return null;
  return column.wide.get(row) ?? { n: BigInt(units), d: powerOfTen(column.scale) };
}
