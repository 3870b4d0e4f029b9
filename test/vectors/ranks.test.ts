// Ranks that other packages' own tests state.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Order, TieMethod } from '../../src/policy/types';
import { percentileRank } from '../../src/rank/percentile-rank';
import { rank } from '../../src/rank/rank';

// JSON has neither infinities nor NaN: text stands for the former, null for the latter.
type Written = number | string | null;
type Case = readonly [values: readonly Written[], ties: TieMethod, order: Order, expected: readonly Written[]];
interface Vectors {
  readonly source: string;
  readonly file: string;
  readonly commit: string;
  readonly cases: readonly Case[];
}
interface Difference {
  readonly name: string;
  readonly source: string;
  readonly values: readonly Written[];
  readonly ties?: TieMethod;
  readonly order: Order;
  readonly theirs: readonly Written[];
  readonly ours: readonly Written[];
  readonly reason: string;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as T;
const numbers = (written: readonly Written[]): number[] => written.map((one) => (one === null ? Number.NaN : Number(one)));
const { ranks, percentiles } = read<{ readonly ranks: readonly Difference[]; readonly percentiles: readonly Difference[] }>(
  'known-differences.json',
);

describe.each(readdirSync(__dirname).filter((name) => /^rank-.*\.json$/.test(name)))('%s', (name) => {
  const { source, file, commit, cases } = read<Vectors>(name);
  it(`holds for all ${cases.length} cases of ${source}`, () => {
    expect([file.length > 0, /^[0-9a-f]{40}$/.test(commit)]).toEqual([true, true]);
    for (const [values, ties, order, expected] of cases)
      expect(Array.from(rank(numbers(values), { ties, order })), JSON.stringify([values, ties])).toEqual(numbers(expected));
  });
});

describe('a known difference', () => {
  it.each(ranks)('$name', ({ values, ties, order, theirs, ours, reason }) => {
    expect(Array.from(rank(numbers(values), { ties, order }))).toEqual(numbers(ours));
    expect(ours).not.toEqual(theirs);
    expect(reason.length).toBeGreaterThan(0);
  });
  it.each(percentiles)('$name', ({ values, order, theirs, ours, reason }) => {
    expect(Array.from(percentileRank(numbers(values), { order }))).toEqual(numbers(ours));
    expect(ours).not.toEqual(theirs);
    expect(reason.length).toBeGreaterThan(0);
  });
});

// R's help page states laws instead of results for its second example.
it('ranks of ranks are ranks, and lowest and highest are twice the average, for the example of wch/r-source src/library/base/man/rank.Rd', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
  const of = (ties: TieMethod, some: readonly number[] = values): number[] => Array.from(rank(some, { ties, order: 'ascending' }));
  expect(of('fractional', of('fractional'))).toEqual(of('fractional'));
  expect(of('modified').map((one, i) => one + (of('competition')[i] ?? 0))).toEqual(of('fractional').map((one) => 2 * one));
});

// scipy ranks ties of this size too, against the same formula.
it.each([10_000, 100_000, 1_000_000])('%i equal values share the middle rank', (n) => {
  const found = rank(new Float64Array(n).fill(1), { ties: 'fractional' });
  expect(found.every((one) => one === (n + 1) / 2)).toBe(true);
});
