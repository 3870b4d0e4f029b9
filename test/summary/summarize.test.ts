// Summaries: against the plain definition, on policies and records drawn together, and by laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues/issues-of';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { definePolicy } from '../../src/policy/define-policy';
import { policyFields } from '../../src/policy/policy-fields';
import type { Policy, Summary } from '../../src/policy/types';
import { rollUp } from '../../src/roll-up';
import type { RollUpOptions } from '../../src/rollup/options';
import type { Period } from '../../src/rollup/period';
import { summarize } from '../../src/summarize';
import type { SummaryRow } from '../../src/summary/types';
import { drawPolicy, drawRecords } from '../oracle/arbitraries';
import { compare, decimal, minus, of, over, round, times, toNumber, type Rational } from '../oracle/rational';
import type { Row } from '../oracle/score';
import { plainSummary } from './plain-summary';

const RUNS = Number(process.env.RANKING_RULES_RUNS ?? 600);
const PERIODS: readonly Period[] = ['month', 'quarter', 'half-year', 'year', 'year-to-date'];
const POOLED: Summary = { months: 'pooled', townships: 'pooled' };

const counted = (policy: Policy): boolean => policyFields(policy).every(({ role }) => !['percent', 'score', 'adjustment'].includes(role));
const withSummary = (policy: Policy, summary: Summary): Policy => definePolicy({ ...policy, summary });
const plain = (policy: Policy): Policy => definePolicy({ ...policy, ranking: { ties: 'competition' } });

interface Case {
  readonly policy: Policy;
  readonly records: readonly Row[];
  readonly options: RollUpOptions;
}

/** @param pooling what a policy of counts may say */
function draw(g: fc.GeneratorValue, pooling: readonly ('pooled' | 'mean')[] = ['pooled', 'mean'], most = Number.POSITIVE_INFINITY): Case {
  const drawn = drawPolicy(g);
  const pick = (): 'pooled' | 'mean' => (counted(drawn) ? (pooling[g(fc.nat, { max: pooling.length - 1 })] ?? 'mean') : 'mean');
  const records = drawRecords(g)
    .filter((record) => ['p', 'q', 'r'].every((base) => Number(record[base]) <= most))
    .map((record): Row => ({ ...record, district: Number(String(record.township).slice(1)) % 2 === 0 ? 'even' : 'odd' }));
  const period = PERIODS[g(fc.nat, { max: 4 })] ?? 'month';
  const by = [undefined, 'district', 'group', 'district'][g(fc.nat, { max: 3 })];
  return { policy: withSummary(drawn, { months: pick(), townships: pick() }), records, options: { period, ...(by === undefined ? {} : { by }) } };
}

const summaryOf = ({ records, policy, options }: Case): readonly SummaryRow[] => summarize(records as never, policy, options);
const tooLarge = (rows: readonly Row[], name: string): boolean => rows.reduce((sum, row) => sum + BigInt(Number(row[name])), 0n) > BigInt(Number.MAX_SAFE_INTEGER);

/** Exact where it ends within 37 decimals, and else right to that many. */
function isPrinted(found: string, exact: Rational): boolean {
  const off = minus(decimal(found), exact);
  const scaled = times(off, of(10n ** 37n));
  const ends = (exact.n * 10n ** 37n) % exact.d === 0n;
  return ends ? off.n === 0n : compare(times(scaled, scaled), of(1)) <= 0;
}

describe('a summary', () => {
  it('is that of the plain definition', () => {
    let large = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records, options } = draw(g);
        const expected = plainSummary(records, policy, options.period, options.by);
        const fields = policyFields(policy).flatMap(({ name, role }) => (role === 'count' ? [name] : []));
        if (expected.some(({ rows }) => fields.some((name) => tooLarge(rows, name)))) {
          large += 1;
          const issues = issuesOf(() => summarize(records as never, policy, options));
          expect(Array.isArray(issues) && issues.every((issue) => String(issue).startsWith('bad-count '))).toBe(true);
          return;
        }
        const found = summarize(records as never, policy, options);
        expect(found.map(({ township, month, parts }) => [township, month, parts.from])).toEqual(expected.map(({ township, month, from }) => [township, month, from]));
        found.forEach((row, i) => {
          const { rows, rates, score, from, month } = expected[i] as (typeof expected)[number];
          for (const name of fields) expect(row.counts[name]).toBe(rows.reduce((sum, one) => sum + Number(one[name]), 0));
          expect(Object.keys(row.counts).sort()).toEqual([...fields].sort());
          const length = (Number(month.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(month.slice(5)) - Number(from.slice(5)) + 1;
          const townships = [...new Set(rows.map((one) => String(one.township)))].sort();
          expect(row.parts).toEqual({ from, months: [...new Set(rows.map((one) => String(one.month)))].sort(), townships, records: rows.length, missing: townships.length * length - rows.length });
          const { decimals, rounding } = policy.scoring;
          expect([row.score, row.scored]).toEqual([score.value === null ? null : toNumber(round(score.value, decimals, rounding)), score.of]);
          expect(row.indicators.map((one) => one.of)).toEqual(rates.map((one) => one.of));
          row.indicators.forEach(({ percent, id }, k) => {
            const exact = rates[k]?.value ?? null;
            const rateDecimals = ('indicators' in policy.scoring ? policy.scoring.indicators : []).find((one) => one.id === id)?.rateDecimals;
            const hundred = exact === null ? null : times(exact, of(100));
            const shown = hundred === null || rateDecimals === undefined ? hundred : round(hundred, rateDecimals, rounding);
            expect(percent === null || shown === null ? percent === shown : isPrinted(percent.toString(), shown)).toBe(true);
          });
        });
      }),
      { numRuns: RUNS, seed: 20190801 },
    );
    expect(large).toBeGreaterThan(0);
  });
  it('does not depend on the order of the records, takes columns like rows, and changes no input', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const one = draw(g, ['pooled', 'mean'], 2 ** 40);
        const expected = JSON.stringify(summaryOf(one));
        const records = Object.freeze([...one.records].reverse().map((record) => Object.freeze(record)));
        expect(JSON.stringify(summaryOf({ ...one, records }))).toBe(expected);
        const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
        const columns = Object.fromEntries(names.map((name) => [name, records.map((record) => record[name])]));
        if (records.length > 0) expect(JSON.stringify(summarize(columns as never, one.policy, one.options))).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
  it('of one township in one month is its score card, pooled or not', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = draw(g, ['pooled', 'mean'], 2 ** 40);
        const rows = summarize(records as never, policy, { period: 'month' });
        const standings = new Map([...evaluate(records as never, plain(policy))].map((one) => [`${one.month} ${one.township}`, one.score]));
        expect(rows.map(({ month, township, score }) => [`${month} ${township}`, score]).sort()).toEqual([...standings].sort());
      }),
      { numRuns: 200 },
    );
  });
  it('of pooled counts is what evaluate says of the records rolled up', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records, options } = draw(g, ['pooled'], 2 ** 40);
        if (!counted(policy)) return;
        const rolled = rollUp(records.map(({ weight: _, weight2: __, bonus: ___, score: ____, ...counts }) => Object.fromEntries(Object.entries(counts).filter(([name]) => !name.startsWith('percent')))) as never, policy, options);
        const found = new Map([...evaluate(rolled, plain(policy))].map((one) => [`${one.month} ${one.township}`, one.score]));
        const rows = summarize(records as never, policy, options);
        expect(rows.map(({ month, township, score }) => [`${month} ${township}`, score]).sort()).toEqual([...found].sort());
        expect(rolled.map(({ parts }) => parts)).toEqual(rows.map(({ parts }) => parts));
      }),
      { numRuns: 300 },
    );
  });
  it('is the same pooled and as a mean where there is one month, one township, or all bases are equal', () => {
    const count = fc.record({ contacted: fc.nat(60), resolved: fc.nat(60), satisfied: fc.nat(60) });
    const both = (records: readonly object[], options: RollUpOptions): readonly (readonly unknown[])[] =>
      (['pooled', 'mean'] as const).map((way) =>
        summarize(records as never, withSummary(beijing2019, { months: way, townships: way }), options).map(({ score, indicators }) => [score, ...indicators.map(({ percent }) => percent?.toFixed(30))]),
      );
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 2, 3, 6, 12), (counts, months) => {
        // Every township has all the months.
        const whole = counts.slice(0, Math.max(1, Math.floor(counts.length / months)) * months);
        const size = Math.min(months, whole.length);
        const records = whole.map((one, i) => ({ township: `T${Math.floor(i / size)}`, month: `2019-${String((i % size) + 1).padStart(2, '0')}`, district: 'd', assigned: 100, surveyed: 60, ...one }));
        for (const period of PERIODS) for (const by of [undefined, 'district']) {
          const [pooled, mean] = both(records, by === undefined ? { period } : { period, by });
          expect(pooled).toEqual(mean);
        }
      }),
      { numRuns: 100 },
    );
  });
  it('of a district is the mean of its townships’ rows, and does not change when all counts are k times as large', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 2, max: 9 }), (g, k) => {
        const drawn = draw(g, ['pooled', 'mean'], 2 ** 40);
        if (!counted(drawn.policy)) return;
        const larger = drawn.records.map((record): Row => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, /^([pqr]|[mn]\d)$/.test(name) ? Number(value) * k : value])));
        const shown = (rows: readonly SummaryRow[]): unknown => rows.map(({ score, scored, indicators }) => [score, scored, ...indicators.map((one) => one.percent?.toFixed(30))]);
        expect(shown(summaryOf({ ...drawn, records: larger }))).toEqual(shown(summaryOf(drawn)));
        const policy = withSummary(drawn.policy, { months: drawn.policy.summary?.months ?? 'mean', townships: 'mean' });
        const townships = summarize(drawn.records as never, policy, { period: drawn.options.period });
        for (const { month, parts, indicators, scored } of summarize(drawn.records as never, policy, { ...drawn.options, by: 'district' })) {
          const own = townships.filter((row) => row.month === month && parts.townships.includes(row.township));
          expect(scored).toBe(own.filter(({ score }) => score !== null).length);
          indicators.forEach(({ percent, of: size }, i) => {
            const there = own.flatMap((row) => row.indicators[i]?.percent ?? []);
            expect(size).toBe(there.length);
            // The townships' percents are cut at 40 digits, or rounded where the policy says so.
            if (percent === null || ('indicators' in policy.scoring && policy.scoring.indicators[i]?.rateDecimals !== undefined)) return;
            const off = minus(decimal(percent.toString()), over(there.map((one) => decimal(one.toString())).reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })), of(there.length)));
            expect(compare(times(off, off), of(1n, 10n ** 70n))).toBeLessThanOrEqual(0);
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the summary of Huairou’s report', () => {
  const shared = { month: '2025-03', group: '镇街', basicallySatisfied: 0 };
  const records = [
    { township: '甲镇', ...shared, assigned: 20, surveyed: 10, contacted: 9, resolved: 9, satisfied: 9 },
    { township: '乙镇', ...shared, assigned: 50, surveyed: 40, contacted: 20, resolved: 20, satisfied: 20 },
    { township: '丙镇', ...shared, assigned: 1, surveyed: 0, contacted: 0, resolved: 0, satisfied: 0 },
    { township: '某局', ...shared, group: '部门', assigned: 7, surveyed: 3, contacted: 3, resolved: 2, satisfied: 1, basicallySatisfied: 1 },
  ];
  it('adds the counts, and takes the mean of rates and scores, in which a unit without a survey is 0', () => {
    const rows = summarize(records, huairou2025, { period: 'month', by: 'group' });
    expect(rows.map(({ township, counts, score, scored, indicators }) => [township, counts, score, scored, indicators.map(({ percent, of: size }) => [percent?.toFixed(4), size])])).toEqual([
      ['部门', { assigned: 7, contacted: 3, surveyed: 3, resolved: 2, satisfied: 1, basicallySatisfied: 1 }, 68.7, 1, [['100.0000', 1], ['66.6667', 1], ['63.3333', 1]]],
      // 90, 50 and 0
      ['镇街', { assigned: 71, contacted: 29, surveyed: 50, resolved: 29, satisfied: 29, basicallySatisfied: 0 }, 46.7, 3, [['46.6667', 3], ['46.6667', 3], ['46.6667', 3]]],
    ]);
  });
  it('pools each unit’s months first', () => {
    const april = { ...records[0], month: '2025-02', surveyed: 30, contacted: 11, resolved: 11, satisfied: 11 };
    const [row] = summarize([...records.slice(0, 2), april] as never, huairou2025, { period: 'quarter', by: 'group' });
    // 20 of 40, and 20 of 40
    expect([row?.score, row?.scored, row?.parts]).toEqual([50, 2, { from: '2025-01', months: ['2025-02', '2025-03'], townships: ['乙镇', '甲镇'], records: 3, missing: 3 }]);
  });
  it('ranks by published means', () => {
    const policy = definePolicy({ ...huairou2025, id: 'means', volume: undefined, scoring: { published: 'score', decimals: 1, rounding: 'half-up' }, ranking: { ties: 'competition' }, summary: undefined });
    const rows = summarize(records, huairou2025, { period: 'quarter', by: 'group' });
    expect(evaluate(rows.map(({ township, month, score }) => ({ township, month, score })), policy).standings('2025-03').map(({ township, rank, score }) => [township, rank, score])).toEqual([['部门', 1, 68.7], ['镇街', 2, 46.7]]);
  });
});

describe('a summary of published percents', () => {
  it('is of means, and rounds percents as the policy does', () => {
    const policy = withSummary(lianyungang2023, { months: 'mean', townships: 'mean' });
    const record = { township: '某单位', group: '部门', closingPercent: 100, satisfactionPercent: 83.33 };
    const [row] = summarize([{ ...record, month: '2023-01' }, { ...record, month: '2023-02', satisfactionPercent: '87.5' }, { ...record, month: '2023-03', satisfactionPercent: null }], policy, { period: 'quarter' });
    expect([row?.indicators.map(({ percent, of: size }) => [percent?.toString(), size]), row?.counts]).toEqual([[['100', 3], ['85.42', 2]], {}]);
    expect(issuesOf(() => withSummary(lianyungang2023, POOLED))).toEqual(['bad-policy summary.months', 'bad-policy summary.townships']);
  });
});

describe('a summary refuses', () => {
  const record = { township: '甲', month: '2019-06', district: 'd', assigned: 4, surveyed: 3, contacted: 3, resolved: 2, satisfied: 1 };
  const policy = withSummary(beijing2019, POOLED);
  it.each<readonly [string, () => unknown, readonly string[]]>([
    ['a policy without one', () => summarize([record], beijing2019, { period: 'year' }), ['bad-policy summary']],
    ['no period', () => summarize([record], policy, {} as never), ['bad-input period']],
    ['no options', () => summarize([record], policy, undefined as never), ['bad-input period']],
    ['an unknown period', () => summarize([record], policy, { period: 'week' as never }), ['bad-input period']],
    ['a period that is part of every object', () => summarize([record], policy, { period: 'constructor' as never }), ['bad-input period']],
    ['units in the month', () => summarize([record], policy, { period: 'year', by: 'month' }), ['bad-input by']],
    ['units in a count', () => summarize([record], policy, { period: 'year', by: 'surveyed' }), ['bad-input by']],
    ['a unit that is not there', () => summarize([{ ...record, district: undefined }], policy, { period: 'year', by: 'district' }), ['missing-field 0.district']],
    ['a unit without a name', () => summarize([record, { ...record, township: '乙', district: ' ' }], policy, { period: 'year', by: 'district' }), ['bad-group 1.district']],
    ['what evaluate refuses', () => summarize([record, { ...record, surveyed: 2 }], policy, { period: 'year' }), ['duplicate-row 1.township', 'count-above-base 1.contacted']],
    ['sums beyond 2^53 − 1', () => summarize([{ ...record, assigned: 2 ** 53 - 1 }, { ...record, month: '2019-05' }], policy, { period: 'year' }), ['bad-count 1.assigned']],
    ['records that are none', () => summarize(7 as never, policy, { period: 'year' }), ['bad-input ']],
  ])('%s', (_, run, expected) => {
    expect(issuesOf(run)).toEqual(expected);
  });
  it('nothing: no records give no rows', () => {
    expect(summarize([], policy, { period: 'year' })).toEqual([]);
  });
});
