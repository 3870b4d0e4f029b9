// A policy's decimals as integers of a unit.
import { decimalPlaces, powerOfTen } from '../exact/decimal-text';
import { multiply, whole, type Fraction } from '../exact/fraction';

// Policies hold decimals only, and their products and quotients by powers of ten and by 100 are decimals.
export function places(value: Fraction): number {
  return decimalPlaces(value) ?? Number.NaN;
}

/** In units of 10^−scale. */
export function inUnits(value: Fraction, scale: number): number {
  const scaled = multiply(value, whole(powerOfTen(scale)));
  return Number(scaled.n / scaled.d);
}
