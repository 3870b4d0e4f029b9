// THE rounding: an exact quotient becomes an integer here and nowhere else.
import { fail } from '../issues/collect';
import { ROUNDING_MODES, roundingRule, type RoundingMode, type RoundingRule } from './rounding-mode';

/**
 * 把分数 `numerator / denominator` 精确舍入为整数。要保留 d 位小数，先把分子乘以 10^d。不用二进制浮点数，
 * 也不用小数除法，所以不会舍入两次。
 *
 * Rounds the exact quotient `numerator / denominator` to an integer.
 *
 * To keep d decimals, multiply the numerator by 10^d first. No binary floating point and no decimal division is
 * involved, so nothing is rounded twice.
 *
 * @param numerator 分子，任何整数 · any integer
 * @param denominator 分母，大于 0 的整数 · an integer above 0
 * @param mode 舍入方式 · what happens between two integers
 * @returns 舍入后的整数 · the rounded integer
 * @throws {@link RankingRulesError} `bad-input`：分子或分母不是 bigint，分母不大于 0，或没有这种舍入方式 · `bad-input`
 *   where one of the two is no bigint, the denominator is not above 0, or the mode is unknown
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
  const { times, shift, less, even } = roundingRule(mode);
  // Stryker disable next-line EqualityOperator: 0n has no sign
  const magnitude = numerator < 0n ? -numerator : numerator;
  const dividend = BigInt(times) * magnitude + BigInt(shift) * denominator - BigInt(less);
  const divisor = BigInt(times) * denominator;
  const quotient = dividend / divisor;
  const rounded = even && quotient % 2n === 1n && dividend % divisor === 0n ? quotient - 1n : quotient;
  // Stryker disable next-line EqualityOperator: 0n has no sign
  return numerator < 0n ? -rounded : rounded;
}

/**
 * The same for integers that are exact as doubles.
 *
 * @param numerator from 0, with 2 · numerator + 3 · denominator at most 2^53, as {@link roundingRoom} says
 * @param denominator from 1
 * @param rule the mode in numbers
 *
 * Why no bit is lost: dividend and divisor are integers whose sum is at most 2^53, by what the caller guarantees. Let q
 * be their true quotient, rounded down. Then (q + 1) · divisor ≤ dividend + divisor ≤ 2^53, and the fraction lies below
 * q + 1 by at least 1 / divisor ≥ (q + 1) / 2^53, which is more than half the spacing of doubles below q + 1. So the
 * double division never reaches q + 1, floor gives q, and q · divisor is exact.
 */
export function roundSafeQuotient(numerator: number, denominator: number, rule: RoundingRule): number {
  const quotient = Math.floor(shiftedQuotient(numerator, denominator, rule));
  const { times, shift, less, even } = rule;
  const isHalf = even && quotient * (times * denominator) === times * numerator + shift * denominator - less;
  return isHalf && isOdd(quotient) ? quotient - 1 : quotient;
}

/**
 * What is rounded down for it, of the same numbers. Where a mode asks for the even digit of a half, the half is a whole number
 * here, and something else may be, too.
 */
export function shiftedQuotient(numerator: number, denominator: number, { times, shift, less }: RoundingRule): number {
  return (times * numerator + shift * denominator - less) / (times * denominator);
}

/** Doubles are exact integers up to here: 2^53. */
export const SAFE = 9_007_199_254_740_992;

/** What a quotient needs of {@link SAFE}, in whatever mode it is rounded. */
export function roundingRoom(numerator: number, denominator: number): number {
  return 2 * numerator + 3 * denominator;
}

function isOdd(integer: number): boolean {
  return integer - 2 * Math.floor(integer / 2) === 1;
}
