// What a record is of: which months it may have, and that it changes no figure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  beijing2019,
  definePolicy,
  evaluate,
  issueMessage,
  RankingRulesError,
  safeDefinePolicy,
  type Issue,
  type Period,
  type Policy,
} from '../../src/index';
import { toldOf } from '../issues/told-of';

const { ladder } = beijing2019;
const ruled = (period: Period, lagMonths: number, windowMonths = 12): unknown => ({
  ...beijing2019,
  id: period,
  period,
  comparison: { lagMonths },
  ladder: { ...ladder, windowMonths },
});
const policy = (period: Period, lagMonths: number): Policy => definePolicy(ruled(period, lagMonths));
const record = (township: string, month: string, satisfied = 20) => ({
  township,
  month,
  assigned: 40,
  surveyed: 30,
  contacted: 30,
  resolved: 27,
  satisfied,
});
const ENDS = {
  month: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
  quarter: ['03', '06', '09', '12'],
  'half-year': ['06', '12'],
  year: ['12'],
  'year-to-date': ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
} as const;
const PERIODS = ['month', 'quarter', 'half-year', 'year', 'year-to-date'] as const;

describe('a policy', () => {
  it.each([
    ['month', [1, 5, 12], []],
    ['quarter', [3, 6, 9, 12], [1, 4, 13]],
    ['half-year', [6, 12, 18], [3, 9]],
    ['year', [12, 24], [1, 6, 18]],
    ['year-to-date', [1, 12], []],
  ] as const)('of a %s compares with the end of another', (period, whole, broken) => {
    for (const lag of whole) expect(safeDefinePolicy(ruled(period, lag)).ok).toBe(true);
    for (const lag of broken) {
      expect(toldOf(() => definePolicy(ruled(period, lag)))).toEqual([
        ['bad-limit', ['comparison', 'lagMonths'], expect.stringContaining(`, as the period is ${period}`), String(lag)],
      ]);
    }
  });

  it('gives jumps one step of time at least', () => {
    expect(toldOf(() => definePolicy(ruled('quarter', 4, 2)))).toEqual([
      ['bad-limit', ['comparison', 'lagMonths'], 'multiple of 3, as the period is quarter', '4'],
      ['bad-limit', ['ladder', 'windowMonths'], 'integer from 3, as the period is quarter', '2'],
    ]);
    expect(safeDefinePolicy(ruled('quarter', 3, 3)).ok).toBe(true);
    expect(safeDefinePolicy({ ...beijing2019, period: 'quarter', comparison: { lagMonths: 3 }, ladder: undefined }).ok).toBe(true);
  });

  it('names one of five', () => {
    expect(toldOf(() => definePolicy({ ...beijing2019, period: 'week' }))).toEqual([
      ['bad-policy', ['period'], PERIODS.join(' | '), '"week"'],
    ]);
  });

  it('has the period of the others it follows', () => {
    const monthly = definePolicy({ ...beijing2019, inForce: { from: '2019-01', until: '2020-01' }, comparison: { lagMonths: 3 } });
    const quarterly = definePolicy({
      ...beijing2019,
      revision: 2,
      inForce: { from: '2020-01', until: null },
      period: 'quarter',
      comparison: { lagMonths: 3 },
    });
    expect(toldOf(() => evaluate([], [monthly, quarterly]))).toEqual([
      ['policies-disagree', ['policies', 1, 'period'], 'month, as in the first policy', '"quarter"'],
    ]);
    expect(toldOf(() => evaluate([], [quarterly, monthly]))).toEqual([
      ['policies-disagree', ['policies', 1, 'period'], 'quarter, as in the first policy', '"month"'],
    ]);
    // Said or not, a month is a month.
    expect(evaluate([], [monthly, { ...quarterly, period: 'month' }]).months).toEqual([]);
  });
});

describe('the records of a policy', () => {
  it.each(PERIODS)('of a %s have the months in which one ends', (period) => {
    const rules = policy(period, 12);
    const months = ENDS.month.map((number) => `2025-${number}`);
    const allowed = months.filter((month) => safely(() => evaluate([record('甲', month)], rules)));
    expect(allowed).toEqual(ENDS[period].map((number) => `2025-${number}`));
    expect(months.filter((month) => safely(() => advance(null, [record('甲', month)], rules)))).toEqual(allowed);
  });

  it('have no other month, which is told once of each, beside all other mistakes', () => {
    const rows = [record('甲', '2025-06'), record('乙', '2025-05'), record('丙', '2025-05', -1), record('丁', '2025-04')];
    expect(toldOf(() => evaluate(rows, policy('quarter', 3)))).toEqual([
      ['bad-month', [1, 'month'], 'YYYY-03 | YYYY-06 | YYYY-09 | YYYY-12, as the period is quarter', '"2025-05"'],
      ['bad-count', [2, 'satisfied'], 'integer from 0 to 9007199254740991', '-1'],
      ['bad-month', [3, 'month'], 'YYYY-03 | YYYY-06 | YYYY-09 | YYYY-12, as the period is quarter', '"2025-04"'],
    ]);
    expect(toldOf(() => evaluate([record('甲', '2025-06')], policy('year', 12)))).toEqual([
      ['bad-month', [0, 'month'], 'YYYY-12, as the period is year', '"2025-06"'],
    ]);
  });

  it('may name months that have no rows', () => {
    const { township, month, ...counts } = record('甲', '2025-06');
    const columns = {
      township: [township],
      month: { codes: [1], names: ['2025-05', month] },
      ...Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, [value]])),
    };
    expect(evaluate(columns, policy('quarter', 3)).months).toEqual(['2025-06']);
  });

  it('have the same figures as those of months', () => {
    const rows = fc.array(
      fc.record({
        township: fc.constantFrom('甲', '乙', '丙', '丁'),
        month: fc.constantFrom('2025-03', '2025-06', '2025-09', '2025-12', '2026-03'),
        satisfied: fc.nat({ max: 30 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const distinct = [...new Map(some.map((one) => [`${one.township} ${one.month}`, one])).values()].map(
          ({ township, month, satisfied }) => record(township, month, satisfied),
        );
        const [quarterly, monthly] = [
          evaluate(distinct, policy('quarter', 3)),
          evaluate(distinct, definePolicy({ ...policy('quarter', 3), period: undefined })),
        ];
        expect([[...quarterly], quarterly.jumps]).toEqual([[...monthly], monthly.jumps]);
      }),
    );
  });
});

it('is told in Chinese too', () => {
  const said = [() => evaluate([record('甲', '2025-05')], policy('quarter', 3)), () => definePolicy(ruled('half-year', 3, 5))].flatMap(
    (call) => issuesOf(call).map((issue) => issueMessage(issue, 'zh')),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "[0].month：月份有误；应为 YYYY-03 | YYYY-06 | YYYY-09 | YYYY-12，因为排名周期是 quarter，实为 "2025-05"",
      "comparison.lagMonths：超出允许的范围；应为 6 的倍数，因为排名周期是 half-year，实为 3",
      "ladder.windowMonths：超出允许的范围；应为不小于 6 的整数，因为排名周期是 half-year，实为 5",
    ]
  `);
});

function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof RankingRulesError) return error.issues;
    throw error;
  }
}

function safely(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
