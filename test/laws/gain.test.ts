import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { rankGain } from '../../src/gain/rank-gain';
import { monthIndex, monthText } from '../../src/month/month';
import { drawCase, drawOne, monthsOf, typed } from '../oracle/cases';
import { ranks } from './ranks';

const gains = (before: readonly number[], now: readonly number[]): number[] => Array.from(rankGain(before, now));
const months = (count: number): fc.Arbitrary<number[][]> =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }), { maxLength: 20 })
    .map((rows) => Array.from({ length: count }, (_, m) => rows.map((row) => row[m] ?? 0)));

describe('gain', () => {
  it('law 36: gain(a → c) = gain(a → b) + gain(b → c)', () => {
    fc.assert(
      fc.property(months(3), (scores) => {
        const [a = [], b = [], c = []] = scores.map((month) => ranks(month));
        const later = gains(b, c);
        expect(gains(a, c)).toEqual(gains(a, b).map((gain, i) => gain + (later[i] ?? 0)));
      }),
    );
  });
  it('law 37: exchanging the two months flips the sign', () => {
    fc.assert(
      fc.property(months(2), ([a = [], b = []]) => {
        const [before, now] = [ranks(a, 'fractional'), ranks(b, 'fractional')];
        expect(gains(now, before)).toEqual(gains(before, now).map((gain) => 0 - gain));
      }),
    );
  });
  it('law 38: gains add up to 0 under ordinal and fractional ranks of the same townships', () => {
    fc.assert(
      fc.property(months(2), fc.constantFrom('ordinal', 'fractional'), ([a = [], b = []], ties) => {
        expect(gains(ranks(a, ties), ranks(b, ties)).reduce((sum, gain) => sum + gain, 0)).toBe(0);
      }),
    );
  });
  it('law 39: a gain exists exactly where both ranks do, in one group; otherwise exactly one reason is given', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const drawn = drawCase(g);
        const policies = drawn.policies.map((policy) => ({ ...policy, comparison: { lagMonths: policy.comparison.lagMonths } }));
        const lag = policies[0]?.comparison.lagMonths ?? 1;
        const evaluation = evaluate(typed(drawn.records), policies);
        for (const one of evaluation) {
          const before = evaluation.history(one.township).filter(({ month, rank }) => rank !== null && month < one.month);
          const then = before.find(({ month }) => monthIndex(month) === monthIndex(one.month) - lag);
          const known = one.rank !== null && then !== undefined && then.group === one.group;
          expect([one.gain, one.scoreGain, one.percentileGain].map((gain) => gain !== null)).toEqual([known, known, known]);
          const reason =
            one.score === null
              ? 'unscored'
              : one.rank === null
                ? 'unranked'
                : then !== undefined
                  ? 'regrouped'
                  : before.length > 0
                    ? 'returned'
                    : 'new';
          expect(one.entry).toBe(known ? null : reason);
          if (known && one.rank !== null) expect(one.gain).toBe((then.rank ?? Number.NaN) - one.rank);
        }
      }),
    );
  });
  it('law 40: lag 1 on two neighbouring months is lag k on the same two, k apart', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const k = g(fc.integer, { min: 1, max: 24 });
        const lagged = (lagMonths: number, distance: number): unknown => {
          const { policy, records } = two;
          const moved = records.map((record) => ({
            ...record,
            month: record.month === monthsOf(records)[0] ? '2019-06' : monthText(monthIndex('2019-06') + distance),
          }));
          return [...evaluate(typed(moved), { ...policy, comparison: { ...policy.comparison, lagMonths } })].map((one) => ({
            ...one,
            month: one.month === '2019-06',
          }));
        };
        const { policy, records } = drawOne(g);
        const two = { policy, records: records.filter(({ month }) => monthsOf(records).indexOf(String(month)) < 2) };
        expect(lagged(k, k)).toEqual(lagged(1, 1));
      }),
    );
  });
});
