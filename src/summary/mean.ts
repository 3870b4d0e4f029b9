// The arithmetic mean of rationals, exact.
import { add, type Fraction } from '../exact/fraction';

/** A value, and of how many it is the mean; null of none. */
export interface Mean {
  readonly value: Fraction | null;
  readonly of: number;
}

/** One value as it stands. */
export function single(value: Fraction | null): Mean {
  return { value, of: value === null ? 0 : 1 };
}

/** The mean of those that are there. */
export function meanOf(values: readonly (Fraction | null)[]): Mean {
  const found = values.filter((value) => value !== null);
  if (found.length === 0) return single(null);
  const { n, d } = sum(byDenominator(found));
  return { value: { n, d: d * BigInt(found.length) }, of: found.length };
}

// Most rates of a district have few denominators, which keeps the sum's small.
function byDenominator(values: readonly Fraction[]): readonly Fraction[] {
  const sums = new Map<bigint, bigint>();
  for (const { n, d } of values) sums.set(d, (sums.get(d) ?? 0n) + n);
  return Array.from(sums, ([d, n]) => ({ n, d }));
}

// Of one or more, by halves, so that long numbers are multiplied by long ones and never thousands of times by short ones.
function sum(values: readonly Fraction[]): Fraction {
  if (values.length === 1) return values[0];
  const half = values.length >> 1;
  return add(sum(values.slice(0, half)), sum(values.slice(half)));
}
