// Summaries, case by case; their laws are in test/laws.
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues/issues-of';
import { messagesOf } from '../issues/messages-of';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { definePolicy } from '../../src/policy/define-policy';
import type { Period } from '../../src/month/period';
import type { Summary } from '../../src/policy/types';
import { summarize } from '../../src/summarize';
import { withSummary } from './arbitraries';

const POOLED: Summary = { months: 'pooled', townships: 'pooled' };

describe('the summary of Huairou’s report', () => {
  const shared = { month: '2025-03', group: '镇街', basicallySatisfied: 0 };
  const records = [
    { township: '甲镇', ...shared, assigned: 20, surveyed: 10, contacted: 9, resolved: 9, satisfied: 9 },
    { township: '乙镇', ...shared, assigned: 50, surveyed: 40, contacted: 20, resolved: 20, satisfied: 20 },
    { township: '丙镇', ...shared, assigned: 1, surveyed: 0, contacted: 0, resolved: 0, satisfied: 0 },
    {
      township: '某局',
      ...shared,
      group: '部门',
      assigned: 7,
      surveyed: 3,
      contacted: 3,
      resolved: 2,
      satisfied: 1,
      basicallySatisfied: 1,
    },
  ];
  it('adds the counts, and takes the mean of rates and scores, in which a unit without a survey is 0', () => {
    const rows = summarize(records, huairou2025, { period: 'month', by: 'group' });
    expect(
      rows.map(({ township, counts, score, scored, indicators }) => [
        township,
        counts,
        score,
        scored,
        indicators.map(({ percent, of: size }) => [percent?.toFixed(4), size]),
      ]),
    ).toEqual([
      [
        '部门',
        { assigned: 7, contacted: 3, surveyed: 3, resolved: 2, satisfied: 1, basicallySatisfied: 1 },
        68.7,
        1,
        [
          ['100.0000', 1],
          ['66.6667', 1],
          ['63.3333', 1],
        ],
      ],
      // 90, 50 and 0
      [
        '镇街',
        { assigned: 71, contacted: 29, surveyed: 50, resolved: 29, satisfied: 29, basicallySatisfied: 0 },
        46.7,
        3,
        [
          ['46.6667', 3],
          ['46.6667', 3],
          ['46.6667', 3],
        ],
      ],
    ]);
  });
  it('is of none where nobody has a rate or a score, pooled or not', () => {
    const scoring = {
      ...beijing2019.scoring,
      indicators:
        'indicators' in beijing2019.scoring ? beijing2019.scoring.indicators.map((one) => ({ ...one, whenEmpty: 'unranked' })) : [],
    };
    const unasked = { township: '甲镇', month: '2019-05', assigned: 4, surveyed: 0, contacted: 0, resolved: 0, satisfied: 0 };
    for (const months of ['pooled', 'mean']) {
      const [row] = summarize(
        [unasked, { ...unasked, month: '2019-06' }],
        definePolicy({ ...beijing2019, id: 'unranked', scoring, summary: { months, townships: months } }),
        { period: 'quarter' },
      );
      expect([row?.score, row?.scored, row?.indicators.map(({ percent, of: size }) => [percent, size])]).toEqual([
        null,
        0,
        [
          [null, 0],
          [null, 0],
          [null, 0],
        ],
      ]);
    }
  });
  it('pools each unit’s months first', () => {
    const april = { ...records[0], month: '2025-02', surveyed: 30, contacted: 11, resolved: 11, satisfied: 11 };
    const [row] = summarize([...records.slice(0, 2), april] as never, huairou2025, { period: 'quarter', by: 'group' });
    // 20 of 40, and 20 of 40
    expect([row?.score, row?.scored, row?.parts]).toEqual([
      50,
      2,
      { from: '2025-01', months: ['2025-02', '2025-03'], townships: ['乙镇', '甲镇'], records: 3, missing: 3 },
    ]);
  });
  it('ranks by published means', () => {
    const policy = definePolicy({
      ...huairou2025,
      id: 'means',
      volume: undefined,
      scoring: { published: 'score', decimals: 1, rounding: 'half-up' },
      ranking: { ties: 'competition' },
      summary: undefined,
    });
    const rows = summarize(records, huairou2025, { period: 'quarter', by: 'group' });
    expect(
      evaluate(
        rows.map(({ township, month, score }) => ({ township, month, score })),
        policy,
      )
        .standings('2025-03')
        .map(({ township, rank, score }) => [township, rank, score]),
    ).toEqual([
      ['部门', 1, 68.7],
      ['镇街', 2, 46.7],
    ]);
  });
});

describe('a summary of published percents', () => {
  it('is of means, and rounds percents as the policy does', () => {
    const policy = withSummary(lianyungang2023, { months: 'mean', townships: 'mean' });
    const record = { township: '某单位', group: '部门', closingPercent: 100, satisfactionPercent: 83.33 };
    const [row] = summarize(
      [
        { ...record, month: '2023-01' },
        { ...record, month: '2023-02', satisfactionPercent: '87.5' },
        { ...record, month: '2023-03', satisfactionPercent: null },
      ],
      policy,
      { period: 'quarter' },
    );
    expect([row?.indicators.map(({ percent, of: size }) => [percent?.toString(), size]), row?.counts]).toEqual([
      [
        ['100', 3],
        ['85.42', 2],
      ],
      {},
    ]);
    const [unasked] = summarize([{ ...record, month: '2023-01', satisfactionPercent: null }], policy, { period: 'quarter' });
    expect(unasked?.indicators.map(({ percent, of: size }) => [percent?.toString() ?? null, size])).toEqual([
      ['100', 1],
      [null, 0],
    ]);
    expect(issuesOf(() => withSummary(lianyungang2023, POOLED))).toEqual(['bad-policy summary.months', 'bad-policy summary.townships']);
  });
});

describe('a summary of published scores', () => {
  it('has a score and no rates', () => {
    const policy = withSummary(
      definePolicy({
        ...beijing2019,
        id: 'published',
        volume: undefined,
        classes: [],
        ladder: undefined,
        scoring: { published: 'score', decimals: 1, rounding: 'half-up' },
      }),
      { months: 'mean', townships: 'mean' },
    );
    const [row] = summarize(
      [
        { township: '甲镇', month: '2019-05', score: 80 },
        { township: '甲镇', month: '2019-06', score: 81.1 },
      ],
      policy,
      { period: 'quarter' },
    );
    expect([row?.score, row?.scored, row?.indicators, row?.counts]).toEqual([80.6, 2, [], {}]);
  });
});

describe('a summary of quarters', () => {
  const policy = definePolicy({
    ...withSummary(beijing2019, POOLED),
    id: 'quarterly',
    period: 'quarter',
    comparison: { lagMonths: 3 },
    ladder: undefined,
  });
  const quarters = (months: readonly string[], township: string) =>
    months.map((month) => ({ township, district: '某区', month, assigned: 10, surveyed: 10, contacted: 10, resolved: 10, satisfied: 10 }));
  const records = [...quarters(['2025-03', '2025-06', '2025-12'], '甲镇'), ...quarters(['2025-03', '2025-06'], '乙镇')];

  it('counts the quarters that are missing, not the months', () => {
    const partsOf = (period: Period): unknown =>
      summarize(records, policy, { period, by: 'district' }).map(({ month, parts: { from, months, records: taken, missing } }) => [
        month,
        from,
        months.length,
        taken,
        missing,
      ]);
    expect(partsOf('quarter')).toEqual([
      ['2025-03', '2025-01', 1, 2, 0],
      ['2025-06', '2025-04', 1, 2, 0],
      ['2025-12', '2025-10', 1, 1, 0],
    ]);
    expect(partsOf('half-year')).toEqual([
      ['2025-06', '2025-01', 2, 4, 0],
      ['2025-12', '2025-07', 1, 1, 1],
    ]);
    expect(partsOf('year')).toEqual([['2025-12', '2025-01', 3, 5, 3]]);
    expect(partsOf('year-to-date')).toEqual([
      ['2025-03', '2025-01', 1, 2, 0],
      ['2025-06', '2025-01', 2, 4, 0],
      ['2025-12', '2025-01', 3, 5, 3],
    ]);
  });
});

describe('a summary refuses', () => {
  const record = { township: '甲', month: '2019-06', district: 'd', assigned: 4, surveyed: 3, contacted: 3, resolved: 2, satisfied: 1 };
  const policy = withSummary(beijing2019, POOLED);
  it.each<readonly [string, () => unknown, readonly string[]]>([
    ['a policy without one', () => summarize([record], beijing2019, { period: 'year' }), ['bad-policy summary']],
    ['no period', () => summarize([record], policy, {} as never), ['bad-input period']],
    ['no options', () => summarize([record], policy, undefined as never), ['bad-input options']],
    ['an unknown period', () => summarize([record], policy, { period: 'week' as never }), ['bad-input period']],
    ['a period that is part of every object', () => summarize([record], policy, { period: 'constructor' as never }), ['bad-input period']],
    ['units in the month', () => summarize([record], policy, { period: 'year', by: 'month' }), ['bad-input by']],
    ['units in a count', () => summarize([record], policy, { period: 'year', by: 'surveyed' }), ['bad-input by']],
    [
      'a unit that is not there',
      () => summarize([{ ...record, district: undefined }], policy, { period: 'year', by: 'district' }),
      ['missing-field 0.district'],
    ],
    [
      'a unit without a name',
      () => summarize([record, { ...record, township: '乙', district: ' ' }], policy, { period: 'year', by: 'district' }),
      ['bad-group 1.district'],
    ],
    [
      'what evaluate refuses',
      () => summarize([record, { ...record, surveyed: 2 }], policy, { period: 'year' }),
      ['duplicate-row 1.township', 'count-above-base 1.contacted'],
    ],
    [
      'sums beyond 2^53 − 1',
      () =>
        summarize(
          [
            { ...record, assigned: 2 ** 53 - 1 },
            { ...record, month: '2019-05' },
          ],
          policy,
          { period: 'year' },
        ),
      ['bad-count 1.assigned'],
    ],
    ['records that are none', () => summarize(7 as never, policy, { period: 'year' }), ['bad-input ']],
  ])('%s', (_, run, expected) => {
    expect(issuesOf(run)).toEqual(expected);
  });
  it('sums of years to date, each of which holds those before it; districts may be summed up', () => {
    const policy = definePolicy({ ...withSummary(beijing2019, POOLED), id: 'to-date', period: 'year-to-date' });
    const records = ['2025-01', '2025-02'].flatMap((month, i) =>
      ['甲镇', '乙镇'].map((township) => {
        const count = 10 * (i + 1);
        return { township, district: '某区', month, assigned: count, surveyed: count, contacted: count, resolved: count, satisfied: count };
      }),
    );
    for (const period of ['quarter', 'half-year', 'year', 'year-to-date'] as const) {
      expect(issuesOf(() => summarize(records, policy, { period }))).toEqual(['bad-input period']);
    }
    const rows = summarize(records, policy, { period: 'month', by: 'district' });
    expect(rows.map(({ month, counts }) => [month, counts['assigned']])).toEqual([
      ['2025-01', 20],
      ['2025-02', 40],
    ]);
  });
  it('a period shorter than the policy ranks', () => {
    const policy = definePolicy({
      ...withSummary(beijing2019, POOLED),
      id: 'halves',
      period: 'half-year',
      comparison: { lagMonths: 6 },
      ladder: undefined,
    });
    expect(messagesOf(() => summarize([], policy, { period: 'quarter' }))).toEqual([
      'period: bad input; expected half-year | year | year-to-date, as the period is half-year, received "quarter"',
    ]);
  });
  it('nothing: no records give no rows', () => {
    expect(summarize([], policy, { period: 'year' })).toEqual([]);
  });
});
