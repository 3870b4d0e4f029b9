import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankingRulesError } from '../../src/issues/error';
import type { TieMethod } from '../../src/policy/types';
import { percentileRank } from '../../src/rank/percentile-rank';
import { rank } from '../../src/rank/rank';

const METHODS: readonly TieMethod[] = ['competition', 'modified', 'dense', 'fractional', 'ordinal'];
const ranks = (values: readonly (number | null)[], ties: TieMethod = 'competition', order: 'ascending' | 'descending' = 'descending'): number[] =>
  Array.from(rank(values, { ties, order }));

/** The definition: counted, for each value, over all others. */
function counted(values: readonly (number | null)[], ties: TieMethod): number[] {
  const known = (value: number | null): value is number => value !== null && !Number.isNaN(value);
  return values.map((value, i) => {
    if (!known(value)) return Number.NaN;
    const better = values.filter((other) => known(other) && other > value);
    const tied = values.filter((other) => other === value).length;
    const earlier = values.slice(0, i).filter((other) => other === value).length;
    const b = better.length;
    return { competition: 1 + b, modified: b + tied, dense: 1 + new Set(better.map((one) => (one ?? 0) + 0)).size, fractional: b + (tied + 1) / 2, ordinal: 1 + b + earlier }[ties];
  });
}

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

const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(null), fc.constantFrom(0.1, -0, Number.NaN, 1e9)), { maxLength: 30 });
const known = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 30 });

describe('laws of ranks', () => {
  it('31: every method is its definition by counting', () => {
    fc.assert(fc.property(values, fc.constantFrom(...METHODS), (some, ties) => void expect(ranks(some, ties)).toEqual(counted(some, ties))), { numRuns: 2000 });
  });
  it('18: a permutation of the input permutes the ranks, but for ordinal', () => {
    fc.assert(
      fc.property(known, fc.constantFrom(...METHODS.slice(0, 4)), (some, ties) => void expect(ranks([...some].reverse(), ties)).toEqual(ranks(some, ties).reverse())),
    );
  });
  it('21: a strictly increasing map changes nothing', () => {
    fc.assert(fc.property(known, fc.constantFrom(...METHODS), (some, ties) => void expect(ranks(some.map((one) => 3 * one - 7.5), ties)).toEqual(ranks(some, ties))));
  });
  it('22, 23: fractional ranks add up, ordinal ones are a permutation, competition and modified have fractional in the middle', () => {
    fc.assert(
      fc.property(known, (some) => {
        const n = some.length;
        const [competition = [], modified = [], dense = [], fractional = [], ordinal = []] = METHODS.map((ties) => ranks(some, ties));
        expect(2 * fractional.reduce((a, b) => a + b, 0)).toBe(n * (n + 1));
        expect([...ordinal].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i + 1));
        competition.forEach((one, i) => {
          expect(one + (modified[i] ?? 0)).toBe(2 * (fractional[i] ?? 0));
          expect((dense[i] ?? 0) <= one && one <= (ordinal[i] ?? 0) && (ordinal[i] ?? 0) <= (modified[i] ?? 0)).toBe(true);
        });
      }),
    );
  });
  it('24: turning the order round gives the dual rank', () => {
    fc.assert(
      fc.property(known, (some) => {
        const up = ranks(some, 'modified', 'ascending');
        expect(ranks(some).map((one, i) => one + (up[i] ?? 0))).toEqual(some.map(() => some.length + 1));
      }),
    );
  });
  it('26: ranking the ranks gives the ranks', () => {
    fc.assert(fc.property(known, fc.constantFrom<TieMethod>('competition', 'dense', 'fractional'), (some, ties) => void expect(ranks(ranks(some, ties), ties, 'ascending')).toEqual(ranks(some, ties))));
  });
  it('28: a strictly worst one, and an unranked one, change nobody', () => {
    fc.assert(fc.property(known, (some) => void expect(ranks([...some, -1, null]).slice(0, some.length)).toEqual(ranks(some))));
  });
  it('29: without one, each other moves up by one place or none', () => {
    fc.assert(
      fc.property(known, (some) => {
        const before = ranks(some).slice(1);
        ranks(some.slice(1)).forEach((one, i) => expect([0, 1]).toContain((before[i] ?? 0) - one));
      }),
    );
  });
  it('34: percentiles are in 0 to 1, the best has 1, and one that is alone has 1', () => {
    fc.assert(
      fc.property(values, (some) => {
        const found = Array.from(percentileRank(some));
        const some1 = found.filter((one) => !Number.isNaN(one));
        if (some1.length > 0) expect(Math.max(...some1)).toBe(1);
        for (const one of some1) expect(one >= 0 && one <= 1).toBe(true);
        expect(found.map(Number.isNaN)).toEqual(ranks(some).map(Number.isNaN));
      }),
    );
    expect(Array.from(percentileRank([7, null]))).toEqual([1, Number.NaN]);
  });
});
