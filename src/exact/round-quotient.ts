// THE rounding: an exact quotient becomes an integer here and nowhere else.
import { fail } from '../issues/collect';
import { ROUNDING_MODES, roundingRule, type RoundingMode, type RoundingRule } from './rounding-mode';

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
 * @throws {@link RankingRulesError} `bad-input` where the denominator is not above 0 or the mode is unknown
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
  if (typeof numerator !== 'bigint') fail('bad-input', ['numerator'], 'a bigint', numerator);
  if (typeof denominator !== 'bigint' || denominator <= 0n) fail('bad-input', ['denominator'], 'a bigint above 0', denominator);
  if (!ROUNDING_MODES.includes(mode)) fail('bad-input', ['mode'], ROUNDING_MODES.join(' | '), mode);
  const { halves, tie } = roundingRule(mode);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const quotient = magnitude / denominator;
  const beyond = 2n * (magnitude % denominator) - BigInt(halves) * denominator;
  const up = beyond > 0n || (beyond === 0n && (tie === 1 || (tie === 2 && (quotient & 1n) === 1n)));
  const rounded = up ? quotient + 1n : quotient;
  return numerator < 0n ? -rounded : rounded;
}

/**
 * The same for integers that are exact as doubles.
 *
 * @param numerator from 0 to 2^53−1
 * @param denominator from 1 to 2^53−1
 * @param rule the mode in numbers
 *
 * Why no bit is lost, given numerator + denominator ≤ 2^53, which the caller guarantees: let q be the true quotient,
 * rounded down. Then (q + 1) · denominator ≤ numerator + denominator ≤ 2^53, and the fraction lies below q + 1 by at least
 * 1 / denominator ≥ (q + 1) / 2^53, which is more than half the spacing of doubles below q + 1. So the double division
 * never reaches q + 1, floor gives q, and q · denominator and the remainder are exact.
 */
export function roundSafeQuotient(numerator: number, denominator: number, { halves, tie }: RoundingRule): number {
  const quotient = Math.floor(numerator / denominator);
  const remainder = numerator - quotient * denominator;
  // 2 · remainder − halves · denominator, written so that no intermediate passes 2^53
  const beyond = remainder - (halves === 1 ? denominator - remainder : halves === 2 ? denominator : 0);
  return beyond > 0 || (beyond === 0 && (tie === 1 || (tie === 2 && isOdd(quotient)))) ? quotient + 1 : quotient;
}

function isOdd(integer: number): boolean {
  return integer - 2 * Math.floor(integer / 2) === 1;
}
