// A rational as people write it.
import { decimalPlaces, decimalText, powerOfTen } from './decimal-text';
import type { Fraction } from './fraction';

/** A decimal where it ends, else n/d in lowest terms. */
export function fractionText(value: Fraction): string {
  const places = decimalPlaces(value);
  if (places !== null) return decimalText((value.n * powerOfTen(places)) / value.d, places);
  // Stryker disable next-line EqualityOperator: 0 ends as a decimal
  const divisor = greatestCommon(value.n < 0n ? -value.n : value.n, value.d);
  return `${value.n / divisor}/${value.d / divisor}`;
}

/** The same of what may be unknown. */
export function fractionTextOrNull(value: Fraction | null): string | null {
  return value === null ? null : fractionText(value);
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [more, less] = [a, b];
  while (less !== 0n) [more, less] = [less, more % less];
  return more;
}
