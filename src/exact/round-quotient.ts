// THE rounding: an exact quotient becomes an integer here and nowhere else.
import { roundsAway, type RoundingMode } from './rounding-mode';

/**
 * Rounds the exact quotient `numerator / denominator` to an integer.
 *
 * To keep d decimals, multiply the numerator by 10^d first. No binary floating point and no decimal division is
 * involved, so nothing is rounded twice.
 *
 * @param numerator any integer
 * @param denominator an integer above 0
 * @param mode what happens between two integers
 * @returns the rounded integer
 * @throws RangeError where the denominator is not above 0
 * @example
 * ```ts
 * import { roundQuotient } from 'ranking-rules';
 *
 * // 17.665 points, kept to two decimals: 17.67, where (17.665).toFixed(2) says 17.66
 * roundQuotient(17665n * 100n, 1000n, 'half-up'); // → 1767n
 * roundQuotient(-5n, 2n, 'half-even'); // → -2n
 * ```
 * @since 0.1.0
 */
export function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  if (denominator <= 0n) throw new RangeError(`denominator: expected an integer above 0, received ${denominator}`);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const quotient = magnitude / denominator;
  const remainder = magnitude % denominator;
  const twice = 2n * remainder;
  const half = twice > denominator ? 1 : twice < denominator ? -1 : 0;
  const rounded = roundsAway(mode, remainder === 0n, half, (quotient & 1n) === 1n) ? quotient + 1n : quotient;
  return numerator < 0n ? -rounded : rounded;
}

/**
 * The same for integers that are exact as doubles.
 *
 * @param numerator from 0 to 2^53−1
 * @param denominator from 1 to 2^53−1
 *
 * Why no bit is lost: the double division is off by less than one unit, so `quotient` is the true one or, where the
 * division rounded up to an integer, one more; `quotient · denominator` is at most numerator + denominator and, being
 * compared in the branch only, its remainder is corrected by one divisor. To keep that product below 2^53 the caller
 * guarantees numerator + denominator ≤ 2^53.
 */
export function roundSafeQuotient(numerator: number, denominator: number, mode: RoundingMode): number {
  let quotient = Math.floor(numerator / denominator);
  let remainder = numerator - quotient * denominator;
  if (remainder < 0) {
    quotient -= 1;
    remainder += denominator;
  }
  // remainder − (denominator − remainder), written so that no intermediate passes 2^53
  const half = remainder - (denominator - remainder);
  return roundsAway(mode, remainder === 0, half, quotient % 2 === 1) ? quotient + 1 : quotient;
}
