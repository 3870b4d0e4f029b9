// Ranks of plain values: the rank stage for people who have numbers and no policy.
import { fail } from '../issues/collect';
import type { Order, TieMethod } from '../policy/types';
import { levelRoom, rankLevels } from './tie-methods';

/** How to rank. */
export interface RankOptions {
  /** What equal values share; `competition` unless said. */
  readonly ties?: TieMethod | undefined;
  /** `descending`, the largest value is best, unless said. */
  readonly order?: Order | undefined;
}

/**
 * Ranks values, best first, with ties. Equal is `===`; no tolerance.
 *
 * @param values one number per township; null and NaN are unranked: part of nobody's rank
 * @param options tie method (`competition` unless said) and order (`descending` unless said)
 * @returns one rank per value, from 1; NaN where unranked
 * @throws {@link RankingRulesError} `bad-input`: values that are not array-like, a value that is neither a number nor
 *   null, an unknown option
 * @remarks competition + modified = 2 × fractional; dense ≤ competition ≤ ordinal ≤ modified.
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
  return ranksOf(values, options).rank;
}

const TIES: readonly string[] = ['competition', 'modified', 'dense', 'fractional', 'ordinal'] satisfies TieMethod[];
const ORDERS: readonly string[] = ['descending', 'ascending'] satisfies Order[];

/** The ranks, and how many values are ranked. */
export function ranksOf(values: ArrayLike<number | null>, options: RankOptions): { rank: Float64Array; ranked: number } {
  const { ties = 'competition', order = 'descending' } = options;
  if (!TIES.includes(ties)) fail('bad-input', ['ties'], TIES.join(' | '), ties);
  if (!ORDERS.includes(order)) fail('bad-input', ['order'], ORDERS.join(' | '), order);
  const keys = numbersOf(values, 'values');
  const positions = Uint32Array.from(keys.keys()).filter((position) => !Number.isNaN(keys[position]));
  const sign = order === 'descending' ? -1 : 1;
  // Equal infinities differ by NaN, which is as falsy as 0.
  positions.sort((a, b) => sign * (keys[a] - keys[b]) || a - b);
  const levels = new Int32Array(keys.length).fill(-1);
  let level = -1;
  positions.forEach((position, i) => {
    if (i === 0 || keys[position] !== keys[positions[i - 1]]) level += 1;
    levels[position] = level;
  });
  const ranks = new Float64Array(keys.length);
  const ranked = rankLevels(levels, level + 1, ties, levelRoom(), ranks);
  return { rank: ranks, ranked };
}

/** Numbers with null as NaN; anything else is an issue. */
export function numbersOf(values: ArrayLike<number | null>, name: string): Float64Array {
  const source: unknown = values;
  const length: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'length') : undefined;
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0 || length > 2 ** 25) {
    return fail('bad-input', [name], 'an array of numbers and nulls', source);
  }
  const numbers = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const value: unknown = values[i];
    if (value !== null && typeof value !== 'number') fail('bad-input', [name, i], 'a number or null', value);
    numbers[i] = value === null ? Number.NaN : value;
  }
  return numbers;
}
