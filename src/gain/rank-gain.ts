// Places gained from one month to another. Positive is up.
import { readSafely } from '../input/foreign-values';
import { fail } from '../issues/collect';
import { numbersOf } from '../rank/numbers-of';

/**
 * 进步名次：以前的名次减现在的名次，正数为进步，负数为退步。
 *
 * Places gained: earlier rank − present rank. Positive is up (进步), negative is down.
 *
 * @param before 各街乡镇以前的名次，不小于 1，整数或整数加 0.5；没有名次的为 null 或 NaN · one rank per township, from
 *   1, whole or a half; null and NaN where it was not ranked
 * @param now 各街乡镇现在的名次，先后相同 · one rank per township, in the same order
 * @returns 进步名次；有一个月的名次未知则为 NaN · places gained; NaN where either rank is unknown
 * @throws {@link RankingRulesError} `bad-input`，包括超过 2^25 个；`unequal-columns`、`unreadable`；只列第一处错误
 *   · `bad-input`, also of more than 2^25 ranks; `unequal-columns`, `unreadable`; the first mistake alone
 * @remarks 街乡镇不变，按 `ordinal` 或 `fractional` 排名的，进步名次之和为 0；按 `competition`
 *   的未必，因为名次还随并列的多少变动。
 *
 *   With ordinal or fractional ranks over the same townships the gains add up to 0; with competition ranks they need
 *   not, since the number of ties moves them.
 * @example
 * ```ts
 * import { rankGain } from 'ranking-rules';
 *
 * Array.from(rankGain([323, 5, null], [59, 6, 1])); // → [ 264, -1, NaN ]
 * ```
 * @since 0.1.0
 */
export function rankGain(before: ArrayLike<number | null>, now: ArrayLike<number | null>): Float64Array {
  const [earlier, present] = readSafely([], () => [ranksOf(before, 'before'), ranksOf(now, 'now')] as const);
  if (earlier.length !== present.length) fail('unequal-columns', ['now'], `length ${earlier.length}`, present.length);
  return present.map((rank, i) => earlier[i] - rank);
}

// A rank is a whole number or, shared as fractional ranks are, a half. A blank cell that was read as 0 is none.
function ranksOf(values: ArrayLike<number | null>, name: string): Float64Array {
  const ranks = numbersOf(values, name);
  const wrong = ranks.findIndex((rank) => rank < 1 || (2 * rank) % 1 > 0 || rank === Number.POSITIVE_INFINITY);
  return wrong < 0 ? ranks : fail('bad-input', [name, wrong], 'integer or half from 1, or null', ranks[wrong]);
}
