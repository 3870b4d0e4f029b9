import { describe, expect, it } from 'vitest';
import { RankingRulesError } from '../../src/issues/error';
import type { TieMethod } from '../../src/policy/types';
import { rank } from '../../src/rank/rank';

const ranks = (values: readonly (number | null)[], ties: TieMethod = 'competition', order: 'ascending' | 'descending' = 'descending'): number[] =>
  Array.from(rank(values, { ties, order }));

describe('rank', () => {
  it('has the codes of the field', () => {
    const values = [40, 30, 30, 20];
    expect(ranks(values)).toEqual([1, 2, 2, 4]);
    expect(ranks(values, 'modified')).toEqual([1, 3, 3, 4]);
    expect(ranks(values, 'dense')).toEqual([1, 2, 2, 3]);
    expect(ranks(values, 'ordinal')).toEqual([1, 2, 3, 4]);
    expect(ranks(values, 'fractional')).toEqual([1, 2.5, 2.5, 4]);
    expect(ranks(values, 'competition', 'ascending')).toEqual([4, 2, 2, 1]);
  });
  it('leaves null and NaN out of everything', () => {
    expect(ranks([3, null, 5, Number.NaN, 5])).toEqual([3, Number.NaN, 1, Number.NaN, 1]);
    expect(ranks([null])).toEqual([Number.NaN]);
    expect(ranks([])).toEqual([]);
  });
  it('knows infinities, negative zero and the smallest difference', () => {
    expect(ranks([Infinity, -Infinity, Infinity, 0, -0])).toEqual([1, 5, 1, 3, 3]);
    expect(ranks([0.1 + 0.2, 0.3])).toEqual([1, 2]);
  });
  it('takes typed arrays and does not change its input', () => {
    const values = Object.freeze([2, 1, 3]);
    expect(Array.from(rank(values))).toEqual([2, 3, 1]);
    expect(Array.from(rank(Int32Array.of(2, 1, 3)))).toEqual([2, 3, 1]);
    expect(values).toEqual([2, 1, 3]);
  });
  it.each([
    ['values', undefined, {}],
    ['values', 'abc', {}],
    ['values', ['1'], {}],
    ['values', [undefined], {}],
    ['values', { length: -1 }, {}],
    ['ties', [1], { ties: 'min' }],
    ['order', [1], { order: 'down' }],
  ])('refuses bad %s', (path, values, options) => {
    try {
      rank(values as number[], options as object);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RankingRulesError);
      expect(error instanceof RankingRulesError && [error.issues[0]?.code, error.issues[0]?.path[0]]).toEqual(['bad-input', path]);
    }
  });
});
