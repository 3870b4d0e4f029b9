// Decimal text or number → exact rational, and back. A number means its shortest decimal form: 0.35 is 35/100.
import { ZERO, type Fraction } from './fraction';

/** The longest decimal text that is read. */
export const MAX_DECIMAL_TEXT = 40;

/** What a decimal looks like, in words; written out, so that bundles without it can drop it. */
export const DECIMAL_FORM = 'decimal such as 98 or "98.5", without a unit, of at most 40 characters';

// Above every exponent that a double's shortest form can have; keeps 10^exponent small for hostile text.
const MAX_EXPONENT = 400;

// Anchored, and each digit can be taken in one way only, so matching is linear.
const DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;

/**
 * Reads a decimal exactly.
 *
 * @param value a finite number, or text of at most 40 characters: sign, digits, fraction, exponent (from −400 to 400)
 * @returns the exact value, its denominator a power of ten; null where `value` is not such a decimal
 */
export function parseDecimal(value: unknown): Fraction | null {
  if (typeof value === 'number') return Number.isFinite(value) ? parseText(String(value)) : null;
  return typeof value === 'string' ? parseText(value) : null;
}

/** The exact value of a policy's decimal; that it is one has been checked. */
export function setting(value: number | string): Fraction {
  return parseDecimal(value) ?? ZERO;
}

function parseText(text: string): Fraction | null {
  if (text.length > MAX_DECIMAL_TEXT) return null;
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', after = '', bare = '', exponentText = ''] = match;
  const decimals = after + bare;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > MAX_EXPONENT) return null;
  const magnitude = BigInt(whole + decimals);
  const digits = sign === '-' ? -magnitude : magnitude;
  const places = decimals.length - exponent;
  // Stryker disable next-line EqualityOperator: 10^0 is 1 on either way
  return places > 0 ? { n: digits, d: powerOfTen(places) } : { n: digits * powerOfTen(-places), d: 1n };
}

/** 10^exponent as an exact integer; `exponent` is not negative. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The fewest decimals that write the value exactly; null where no finite number does. */
export function decimalPlaces(value: Fraction): number | null {
  let remainder = value.n % value.d;
  let places = 0;
  // A denominator that divides some power of ten divides 10^(its bit length), so the loop is bounded.
  const most = value.d.toString(2).length;
  while (remainder !== 0n) {
    // Stryker disable next-line EqualityOperator: what ends does so in fewer decimals than the bit length
    if (places > most) return null;
    remainder = (remainder * 10n) % value.d;
    places += 1;
  }
  return places;
}

/** Canonical text of units / 10^scale: no trailing zeros, no exponent, no negative zero. */
export function decimalText(units: bigint, scale: number): string {
  const text = fixedText(units, scale);
  if (scale === 0) return text;
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}

/** Text of units / 10^scale with `scale` decimals: no exponent, no negative zero. */
export function fixedText(units: bigint, scale: number): string {
  // Stryker disable next-line EqualityOperator: 0n has no sign
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${scale === 0 ? '' : `.${digits.slice(point)}`}`;
}
