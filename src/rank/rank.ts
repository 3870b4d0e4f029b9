// Ranks of plain values: the rank stage for people who have numbers and no policy.
import { readSafely } from '../input/foreign-values';
import type { Order, TieMethod } from '../policy/types';
import { failShort, numbersOf } from './numbers-of';
import { rankOfTied, WEIGHTS } from './tie-methods';

/** 怎样排名 · How to rank. */
export interface RankOptions {
  /** 并列怎么排；不写则为 `competition` · What equal values share; `competition` unless said. */
  readonly ties?: TieMethod | undefined;
  /** 哪一头在前；不写则为 `descending`，大的在前 · `descending`, the largest value is best, unless said. */
  readonly order?: Order | undefined;
}

/**
 * 排名，最好的为第 1 名；相等即并列，不设误差。
 *
 * Ranks values, best first, with ties. Equal is `===`; no tolerance.
 *
 * @param values 各街乡镇的值；null 和 NaN 不参加排名，不占别人的名次 · one number per township; null and NaN are
 *   unranked: part of nobody's rank
 * @param options 并列怎么排（不写则为 `competition`），哪一头在前（不写则为 `descending`） · tie method (`competition`
 *   unless said) and order (`descending` unless said)
 * @returns 每个值的名次，从 1 起；不参加排名的为 NaN · one rank per value, from 1; NaN where unranked
 * @throws {@link RankingRulesError} `bad-input`，只列第一处错误，清单不会太长：给的不是数组，或超过 2^25 = 33,554,432
 *   个；有的值既不是数也不是 null；没有这样的选项，或选项没有这样的值。`unreadable`：读取时抛出了错误，或选项是 null
 *
 *   `bad-input`, the first mistake alone, so that it stays small: values that are not array-like or are more than 2^25
 *   = 33,554,432, a value that is neither a number nor null, an unknown option or value of one; `unreadable`: what
 *   throws when it is read, options that are null
 * @remarks 同一个值的各种名次之间：`competition` + `modified` = 2 × `fractional`；`dense` ≤ `competition` ≤ `ordinal` ≤
 *   `modified`。
 *
 *   Of one value's ranks competition + modified = 2 × fractional, and dense ≤ competition ≤ ordinal ≤ modified.
 * @example
 * ```ts
 * import { rank } from 'ranking-rules';
 *
 * Array.from(rank([90, 80, 80, 70])); // → [ 1, 2, 2, 4 ]
 * Array.from(rank([90, 80, 80, 70], { ties: 'fractional' })); // → [ 1, 2.5, 2.5, 4 ]
 * Array.from(rank([90, null, 80])); // → [ 1, NaN, 2 ]
 * ```
 * @since 0.1.0
 */
export function rank(values: ArrayLike<number | null>, options: RankOptions = {}): Float64Array {
  return readSafely([], () => {
    const { order = 'descending', ties = 'competition' } = options;
    for (const key of Object.keys(options)) checkOneOf(['order', 'ties'], key, key);
    checkOneOf(Object.keys(WEIGHTS), 'ties', ties);
    checkOneOf(['descending', 'ascending'] satisfies Order[], 'order', order);
    const keys = numbersOf(values, 'values');
    const best = keys.filter((key) => key === key).sort();
    if (order === 'descending') best.reverse();
    const rankOf = new Map<number, number>();
    for (let better = 0, end = 0; better < best.length; better = end) {
      while (best[end] === best[better]) end += 1;
      rankOf.set(best[better], rankOfTied(WEIGHTS[ties], ties === 'dense' ? rankOf.size : better, end - better));
    }
    return keys.map((key) => {
      // A key without a rank is NaN, and so is its rank.
      const own = rankOf.get(key) ?? key;
      if (ties === 'ordinal') rankOf.set(key, own + 1);
      return own;
    });
  });
}

function checkOneOf(names: readonly string[], name: string, value: string): void {
  if (!names.includes(value)) failShort([name], names.join(' | '), value);
}
