import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues/issues-of';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import { policyFields } from '../../src/policy/policy-fields';
import type { Policy } from '../../src/policy/types';
import { rollUp } from '../../src/roll-up';
import type { RollUpOptions } from '../../src/rollup/options';
import { summarize } from '../../src/summarize';
import type { SummaryRow } from '../../src/summary/types';
import { compare, decimal, minus, of, over, round, times, toNumber, type Rational } from '../oracle/rational';
import type { Row } from '../oracle/score';
import { PERIODS } from '../rollup/arbitraries';
import { counted, drawSummary, withSummary, type SummaryCase } from '../summary/arbitraries';
import { plainSummary } from '../summary/plain-summary';
import { runs } from './seed';

const plain = (policy: Policy): Policy => definePolicy({ ...policy, ranking: { ties: 'competition' } });
const summaryOf = ({ records, policy, options }: SummaryCase): readonly SummaryRow[] => summarize(records as never, policy, options);
const tooLarge = (rows: readonly Row[], name: string): boolean =>
  rows.reduce((sum, row) => sum + BigInt(Number(row[name])), 0n) > BigInt(Number.MAX_SAFE_INTEGER);

/** Exact where it ends within 37 decimals, and else right to that many. */
function isPrinted(found: string, exact: Rational): boolean {
  const off = minus(decimal(found), exact);
  const scaled = times(off, of(10n ** 37n));
  const ends = (exact.n * 10n ** 37n) % exact.d === 0n;
  return ends ? off.n === 0n : compare(times(scaled, scaled), of(1)) <= 0;
}

describe('summaries', () => {
  it('law 93: a summary is that of the plain definition', () => {
    let large = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records, options } = drawSummary(g);
        const expected = plainSummary(records, policy, options.period, options.by);
        const fields = policyFields(policy).flatMap(({ name, role }) => (role === 'count' ? [name] : []));
        if (expected.some(({ rows }) => fields.some((name) => tooLarge(rows, name)))) {
          large += 1;
          const issues = issuesOf(() => summarize(records as never, policy, options));
          expect(Array.isArray(issues) && issues.every((issue) => String(issue).startsWith('bad-count '))).toBe(true);
          return;
        }
        const found = summarize(records as never, policy, options);
        expect(found.map(({ township, month, parts }) => [township, month, parts.from])).toEqual(
          expected.map(({ township, month, from }) => [township, month, from]),
        );
        found.forEach((row, i) => {
          const { rows, rates, score, from, month } = expected[i] as (typeof expected)[number];
          for (const name of fields) expect(row.counts[name]).toBe(rows.reduce((sum, one) => sum + Number(one[name]), 0));
          expect(Object.keys(row.counts).sort()).toEqual([...fields].sort());
          const length = (Number(month.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(from.slice(5)) + 1;
          const townships = [...new Set(rows.map((one) => String(one.township)))].sort();
          expect(row.parts).toEqual({
            from,
            months: [...new Set(rows.map((one) => String(one.month)))].sort(),
            townships,
            records: rows.length,
            missing: townships.length * length - rows.length,
          });
          const { decimals, rounding } = policy.scoring;
          expect([row.score, row.scored]).toEqual([
            score.value === null ? null : toNumber(round(score.value, decimals, rounding)),
            score.of,
          ]);
          expect(row.indicators.map((one) => one.of)).toEqual(rates.map((one) => one.of));
          row.indicators.forEach(({ percent, id }, k) => {
            const exact = rates[k]?.value ?? null;
            const rateDecimals = ('indicators' in policy.scoring ? policy.scoring.indicators : []).find(
              (one) => one.id === id,
            )?.rateDecimals;
            const hundred = exact === null ? null : times(exact, of(100));
            const shown = hundred === null || rateDecimals === undefined ? hundred : round(hundred, rateDecimals, rounding);
            expect(percent === null || shown === null ? percent === shown : isPrinted(percent.toString(), shown)).toBe(true);
          });
        });
      }),
      runs(3),
    );
    expect(large).toBeGreaterThan(0);
  });
  it('law 94: a summary does not depend on the order of the records, takes columns like rows, and changes no input', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const one = drawSummary(g, ['pooled', 'mean'], 2 ** 40);
        const expected = JSON.stringify(summaryOf(one));
        const records = Object.freeze([...one.records].reverse().map((record) => Object.freeze(record)));
        expect(JSON.stringify(summaryOf({ ...one, records }))).toBe(expected);
        const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
        const columns = Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])]));
        if (records.length > 0) expect(JSON.stringify(summarize(columns as never, one.policy, one.options))).toBe(expected);
      }),
    );
  });
  it('law 95: the summary of one township in one month is its score card, pooled or not', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = drawSummary(g, ['pooled', 'mean'], 2 ** 40);
        const rows = summarize(records as never, policy, { period: 'month' });
        const standings = new Map([...evaluate(records as never, plain(policy))].map((one) => [`${one.month} ${one.township}`, one.score]));
        expect(rows.map(({ month, township, score }) => [`${month} ${township}`, score]).sort()).toEqual([...standings].sort());
      }),
    );
  });
  it('law 96: the summary of pooled counts is what evaluate says of the records rolled up', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records, options } = drawSummary(g, ['pooled'], 2 ** 40);
        if (!counted(policy)) return;
        const rolled = rollUp(
          records.map(({ weight: _, weight2: __, bonus: ___, score: ____, ...counts }) =>
            Object.fromEntries(Object.entries(counts).filter(([name]) => !name.startsWith('percent'))),
          ) as never,
          policy,
          options,
        );
        const found = new Map([...evaluate(rolled, plain(policy))].map((one) => [`${one.month} ${one.township}`, one.score]));
        const rows = summarize(records as never, policy, options);
        expect(rows.map(({ month, township, score }) => [`${month} ${township}`, score]).sort()).toEqual([...found].sort());
        expect(rolled.map(({ parts }) => parts)).toEqual(rows.map(({ parts }) => parts));
      }),
      runs(1.5),
    );
  });
  it('law 97: a summary is the same pooled and as a mean where there is one month, one township, or all bases are equal', () => {
    const count = fc.record({ contacted: fc.nat(60), resolved: fc.nat(60), satisfied: fc.nat(60) });
    const both = (records: readonly object[], options: RollUpOptions): readonly (readonly unknown[])[] =>
      (['pooled', 'mean'] as const).map((way) =>
        summarize(records as never, withSummary(beijing2019, { months: way, townships: way }), options).map(({ score, indicators }) => [
          score,
          ...indicators.map(({ percent }) => percent?.toFixed(30)),
        ]),
      );
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 2, 3, 6, 12), (counts, months) => {
        // Every township has all the months.
        const whole = counts.slice(0, Math.max(1, Math.floor(counts.length / months)) * months);
        const size = Math.min(months, whole.length);
        const records = whole.map((one, i) => ({
          township: `T${Math.floor(i / size)}`,
          month: `2019-${String((i % size) + 1).padStart(2, '0')}`,
          district: 'd',
          assigned: 100,
          surveyed: 60,
          ...one,
        }));
        for (const period of PERIODS)
          for (const by of [undefined, 'district']) {
            const [pooled, mean] = both(records, by === undefined ? { period } : { period, by });
            expect(pooled).toEqual(mean);
          }
      }),
      runs(0.5),
    );
  });
  it('law 98: the summary of a district is the mean of its townships’ rows', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const drawn = drawSummary(g, ['pooled', 'mean'], 2 ** 40);
        if (!counted(drawn.policy)) return;
        const policy = withSummary(drawn.policy, { months: drawn.policy.summary?.months ?? 'mean', townships: 'mean' });
        const townships = summarize(drawn.records as never, policy, { period: drawn.options.period });
        for (const { month, parts, indicators, scored } of summarize(drawn.records as never, policy, {
          ...drawn.options,
          by: 'district',
        })) {
          const own = townships.filter((row) => row.month === month && parts.townships.includes(row.township));
          expect(scored).toBe(own.filter(({ score }) => score !== null).length);
          indicators.forEach(({ percent, of: size }, i) => {
            const there = own.flatMap((row) => row.indicators[i]?.percent ?? []);
            expect(size).toBe(there.length);
            // The townships' percents are cut at 40 digits, or rounded where the policy says so.
            if (percent === null || ('indicators' in policy.scoring && policy.scoring.indicators[i]?.rateDecimals !== undefined)) return;
            const off = minus(
              decimal(percent.toString()),
              over(
                there.map((one) => decimal(one.toString())).reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })),
                of(there.length),
              ),
            );
            expect(compare(times(off, off), of(1n, 10n ** 70n))).toBeLessThanOrEqual(0);
          });
        }
      }),
    );
  });
  it('law 99: a summary does not change when all counts are k times as large', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 2, max: 9 }), (g, k) => {
        const drawn = drawSummary(g, ['pooled', 'mean'], 2 ** 40);
        if (!counted(drawn.policy)) return;
        const larger = drawn.records.map((record): Row =>
          Object.fromEntries(
            Object.entries(record).map(([name, value]) => [name, /^([pqr]|[mn]\d)$/.test(name) ? Number(value) * k : value]),
          ),
        );
        const shown = (rows: readonly SummaryRow[]): unknown =>
          rows.map(({ score, scored, indicators }) => [score, scored, ...indicators.map((one) => one.percent?.toFixed(30))]);
        expect(shown(summaryOf({ ...drawn, records: larger }))).toEqual(shown(summaryOf(drawn)));
      }),
    );
  });
});
