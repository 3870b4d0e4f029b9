// Credit up to the base is a rate up to 1; the smallest bit above is a mistake, however many counts make up the credit.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { RankingRulesError } from '../../src/issues/error';
import { definePolicy } from '../../src/policy/define-policy';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import type { Policy } from '../../src/policy/types';
import { isAboveBase } from '../../src/score/above-base';

const FIELDS = ['a', 'b', 'c', 'd'];
const CREDIT = ['1', '0.9', '0.5', '0.001'];
const policyOf = (terms: number, bases: number): Policy =>
  definePolicy({
    ...beijing2019,
    id: 'above-base',
    volume: 'of0',
    classes: [],
    ladder: undefined,
    scoring: {
      fullMarks: 100,
      decimals: 2,
      rounding: 'half-up',
      indicators: Array.from({ length: bases }, (_, i) => ({
        id: `i${i}`,
        label: { zh: '率', en: 'rate' },
        fullMarks: 100 / bases,
        whenEmpty: 'zero',
        rate: { credit: Object.fromEntries(FIELDS.slice(0, terms).map((field, k) => [field, CREDIT[k]])), of: `of${i}` },
      })),
    },
  });

/** 1000·(the credit of all counts) = 1000·base. */
const FULL: readonly (readonly number[])[] = [[2401], [601, 2000], [1, 2000, 1200], [1, 1999, 1200, 900]];
const BASE = 2401;

it('doubles tell a credited count above its base below 2^53, and leave any larger base to the exact way', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect([
    isAboveBase(most, 1, most),
    isAboveBase(most + 1, 1, most),
    isAboveBase(most + 3, 1, most + 1),
    isAboveBase(7, 3, 2),
    isAboveBase(6, 3, 2),
  ]).toEqual([false, true, false, true, false]);
});

describe.each([
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [1, 2],
  [2, 2],
  [3, 2],
  [4, 2],
  [1, 4],
  [2, 4],
  [4, 4],
])('credit of %i counts over %i bases', (terms, bases) => {
  const full = FULL[terms - 1] ?? [];
  const of = (base: number): Record<string, number> => Object.fromEntries(Array.from({ length: bases }, (_, i) => [`of${i}`, base]));
  const record = (township: string, counts: readonly number[], base = BASE) => ({
    township,
    month: '2019-03',
    ...of(base),
    ...Object.fromEntries(counts.map((count, i) => [FIELDS[i] ?? '', count])),
  });
  const policy = policyOf(terms, bases);

  it('reaches the base', () => {
    expect(
      [
        ...evaluate(
          [
            record('甲', full),
            record(
              '乙',
              full.map(() => 0),
            ),
          ],
          policy,
        ),
      ].map(({ score }) => score),
    ).toEqual([100, 0]);
  });
  it('reaches a base that has no room for credit in doubles, and stays a hair below it', () => {
    const large = Number.MAX_SAFE_INTEGER;
    // 1 · (large − 9k) + 0.9 · 10k = large
    const counts = Array.from({ length: 40 }, (_, k) => [large - (terms === 1 ? 0 : 9 * k), 10 * k, 0, 0].slice(0, terms));
    const rows = counts.flatMap((some, k) => [
      record(`甲${k}`, some, large),
      record(
        `乙${k}`,
        some.map((count, i) => (i === 0 ? count - 1 : count)),
        large,
      ),
    ]);
    expect([...evaluate(rows, policy)].map(({ score }) => score)).toEqual(rows.map(() => 100));
  });
  it('does not pass it, in the first block of rows or a later one', () => {
    for (const before of [0, 1, 5000]) {
      const rows = Array.from({ length: before }, (_, i) => record(`镇${i}`, full));
      const more = full.map((count, i) => (i === full.length - 1 ? count + 1 : count));
      let error: unknown = null;
      try {
        evaluate([...rows, record('甲', more)], policy);
      } catch (thrown) {
        error = thrown;
      }
      expect(error instanceof RankingRulesError ? error.issues.map(({ code, path }) => [code, path[0]]) : error).toEqual(
        Array.from({ length: bases }, () => ['count-above-base', before]),
      );
    }
  });
});
