// A rational number as two integers: what every score is before its one rounding.

/** An exact rational. `d` is above 0; not necessarily in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };
export const HUNDRED: Fraction = { n: 100n, d: 1n };

/** An integer as a fraction. */
export function whole(value: bigint | number): Fraction {
  return { n: BigInt(value), d: 1n };
}

/** n / d, with the sign moved to n. */
export function fraction(n: bigint, d: bigint): Fraction {
  // Stryker disable next-line EqualityOperator: d is not 0
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

/**
 * The sum of decimals, over the largest of their denominators: each is a power of ten, and adding in pairs would multiply
 * them up.
 */
export function addDecimals(values: readonly Fraction[]): Fraction {
  // Stryker disable next-line EqualityOperator: of two that are equal either will do
  const d = values.reduce((most, value) => (value.d > most ? value.d : most), 1n);
  return { n: values.reduce((total, value) => total + value.n * (d / value.d), 0n), d };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The smallest integer that is not below the fraction. */
export function ceiling(a: Fraction): bigint {
  const quotient = a.n / a.d;
  return a.n % a.d > 0n ? quotient + 1n : quotient;
}
