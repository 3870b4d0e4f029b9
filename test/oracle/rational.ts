// Rationals for the plain model: its own, so that a mistake in src/exact cannot hide here.
import type { RoundingMode } from '../../src/exact/rounding-mode';

export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const of = (n: bigint | number, d: bigint | number = 1): Rational => ({ n: BigInt(n), d: BigInt(d) });
export const plus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d });
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });
export const over = (a: Rational, b: Rational): Rational => (b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n });
export const sign = (a: Rational): number => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0);
export const compare = (a: Rational, b: Rational): number => sign(minus(a, b));
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, of(0));
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const most = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** A decimal by hand: sign, digits, point, digits, exponent. */
export function decimal(value: number | string): Rational {
  const [mantissa = '', exponent = '0'] = String(value).toLowerCase().split('e');
  const negative = mantissa.startsWith('-');
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const digits = BigInt(`${whole}${fraction}` || '0') * (negative ? -1n : 1n);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? of(digits * 10n ** BigInt(shift)) : of(digits, 10n ** BigInt(-shift));
}

/** Rounds to decimals: the two neighbours, and which of them the mode takes. */
export function round(value: Rational, decimals: number, mode: RoundingMode): Rational {
  const unit = 10n ** BigInt(decimals);
  const scaled = times(value, of(unit));
  const size = scaled.n < 0n ? -scaled.n : scaled.n;
  const low = of(size / scaled.d);
  const high = plus(low, of(1));
  const magnitude = { n: size, d: scaled.d };
  const exact = compare(low, magnitude) === 0;
  const nearer = compare(minus(magnitude, low), minus(high, magnitude));
  const up =
    mode === 'up'
      ? !exact
      : mode === 'down'
        ? false
        : nearer !== 0
          ? nearer > 0
          : mode === 'half-up'
            ? true
            : mode === 'half-down'
              ? false
              : low.n % 2n === 1n;
  const rounded = up ? high : low;
  return of(scaled.n < 0n ? -rounded.n : rounded.n, unit);
}

/** The nearest double, through more digits than a double has. */
export function toNumber(value: Rational): number {
  const negative = value.n < 0n;
  const size = negative ? -value.n : value.n;
  const digits = (size * 10n ** 60n) / value.d;
  const text = digits.toString().padStart(61, '0');
  const number = Number(`${text.slice(0, -60)}.${text.slice(-60)}`);
  return number === 0 ? 0 : negative ? -number : number;
}
