// What records of quarters, half-years and years are called, one by one.
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/index';
import { PERIODS, type Period } from '../../src/month/period';
import { sayReason } from '../../src/report/explain/say-reason';
import { noScore } from '../../src/report/wording/labels';
import { against, isUnbroken, periodText, rangeText, stayText } from '../../src/report/wording/period-text';
import { monthHeading } from '../../src/report/wording/period-words';
import { whyUnknown } from '../../src/report/wording/why-unknown';

const ALL: readonly Period[] = ['month', 'quarter', 'half-year', 'year', 'year-to-date'];

describe('the month of a record', () => {
  it.each([
    ['month', '2025-12', '2025年12月', 'December 2025'],
    ['quarter', '2025-03', '2025年第一季度', 'Q1 2025'],
    ['quarter', '2025-06', '2025年第二季度', 'Q2 2025'],
    ['quarter', '2025-09', '2025年第三季度', 'Q3 2025'],
    ['quarter', '0999-12', '999年第四季度', 'Q4 999'],
    ['half-year', '2025-06', '2025年上半年', 'H1 2025'],
    ['half-year', '2025-12', '2025年下半年', 'H2 2025'],
    ['year', '2025-12', '2025年', '2025'],
    ['year-to-date', '2025-01', '2025年1月', 'January 2025'],
    ['year-to-date', '2025-09', '2025年1—9月', 'January–September 2025'],
  ] as const)('of a %s, %s, is %s and %s', (period, month, zh, en) => {
    expect(periodText(month, period)).toEqual({ zh, en });
  });

  it.each([
    ['month', '2025-03', '2025-05', '2025年3月至5月', 'March 2025 to May 2025'],
    ['month', '2025-03', '2025-03', '2025年3月', 'March 2025'],
    ['quarter', '2025-03', '2025-09', '2025年第一季度至第三季度', 'Q1 2025 to Q3 2025'],
    ['quarter', '2024-12', '2025-03', '2024年第四季度至2025年第一季度', 'Q4 2024 to Q1 2025'],
    ['half-year', '2025-06', '2025-12', '2025年上半年至下半年', 'H1 2025 to H2 2025'],
    ['year', '2023-12', '2025-12', '2023年至2025年', '2023 to 2025'],
    ['year', '2025-12', '2025-12', '2025年', '2025'],
    // A dash within a period, and a word between two.
    ['year-to-date', '2025-01', '2025-04', '2025年1月至1—4月', 'January 2025 to January–April 2025'],
    ['year-to-date', '2025-03', '2025-04', '2025年1—3月至1—4月', 'January–March 2025 to January–April 2025'],
    ['year-to-date', '2024-12', '2025-02', '2024年1—12月至2025年1—2月', 'January–December 2024 to January–February 2025'],
  ] as const)('of a %s, %s to %s, is %s and %s', (period, first, last, zh, en) => {
    expect(rangeText(first, last, period)).toEqual({ zh, en });
  });
});

describe('what is compared with', () => {
  it.each([
    ['month', 1, '环比', 'month-on-month'],
    ['month', 3, '较2025年6月', 'against June 2025'],
    ['month', 12, '同比', 'year-on-year'],
    ['quarter', 3, '环比', 'quarter-on-quarter'],
    ['quarter', 6, '较2025年第二季度', 'against Q2 2025'],
    ['quarter', 12, '同比', 'year-on-year'],
    ['half-year', 6, '环比', 'half-year-on-half-year'],
    ['year', 12, '较上年', 'year-on-year'],
    ['year', 24, '较2025年', 'against 2025'],
    // A year up to one month is not one that follows the year up to the month before.
    ['year-to-date', 1, '较2025年1—6月', 'against January–June 2025'],
    ['year-to-date', 12, '同比', 'year-on-year'],
  ] as const)('of a %s, %i months back, is %s and %s', (period, lagMonths, zh, en) => {
    const compared = { period, lagMonths, month: '2025-06' };
    expect(against(compared)).toEqual({ zh, en });
  });
});

describe('months from one period to another', () => {
  it.each([
    ['month', '2024-12', '2025-01', 1, '2024年12月至2025年1月相隔1个月', '1 month from December 2024 to January 2025'],
    [
      'quarter',
      '2024-12',
      '2025-06',
      6,
      '2024年第四季度至2025年第二季度，末月相隔6个月',
      '6 months from the end of Q4 2024 to that of Q2 2025',
    ],
    ['half-year', '2025-06', '2025-12', 6, '2025年上半年至下半年，末月相隔6个月', '6 months from the end of H1 2025 to that of H2 2025'],
    ['year', '2023-12', '2025-12', 24, '2023年至2025年，末月相隔24个月', '24 months from the end of 2023 to that of 2025'],
    [
      'year-to-date',
      '2025-01',
      '2025-03',
      2,
      '2025年1月至1—3月，末月相隔2个月',
      '2 months from the end of January 2025 to that of January–March 2025',
    ],
  ] as const)('of a %s, %s to %s, lie between months, or between the last ones', (period, from, to, span, zh, en) => {
    const reason: Reason = { code: 'climbed', from, to, span, windowMonths: 36, rungs: ['a', 'b'] };
    const said = sayReason(reason, period, (id) => ({ zh: id, en: id }));
    expect(said).toEqual({ zh: `${zh}，在规定的36个月之内`, en: `${en}, within 36` });
  });
});

describe('a stay', () => {
  it('is unbroken where each of its periods is there, and not each of its months', () => {
    const stay = { first: '2024-12', last: '2025-06', months: ['2024-12', '2025-03', '2025-06'] };
    expect(ALL.map((period) => isUnbroken(stay, period))).toEqual([false, true, false, false, false]);
    expect(stayText(stay, 'quarter')).toEqual({ zh: '2024年第四季度至2025年第二季度', en: 'from Q4 2024 to Q2 2025' });
    const broken = { ...stay, months: ['2024-12', '2025-06'] };
    expect(stayText(broken, 'quarter')).toEqual({ zh: '2024年第四季度、2025年第二季度', en: 'in Q4 2024 and Q2 2025' });
    expect(isUnbroken({ first: '2025-06', last: '2025-06', months: ['2025-06'] }, 'quarter')).toBe(false);
  });
});

describe('words', () => {
  it('say which kind of period it is', () => {
    expect(ALL.map((period) => monthHeading(period).zh)).toEqual([
      '月份',
      '季度（末月）',
      '半年度（末月）',
      '年度（末月）',
      '时期（末月）',
    ]);
    expect(ALL.map((period) => monthHeading(period).en)).toEqual([
      'month',
      'quarter (last month)',
      'half-year (last month)',
      'year (last month)',
      'period (last month)',
    ]);
    expect(ALL.map((period) => noScore(period).zh)).toEqual([
      '本月没有得分',
      '本季度没有得分',
      '本半年度没有得分',
      '本年度没有得分',
      '本期没有得分',
    ]);
    const then = (entry: 'returned' | 'regrouped', period: Period) =>
      whyUnknown(entry, { period, month: '2024-12', hasRecords: true, lagMonths: 12, isFirst: false });
    expect(ALL.map((period) => then('returned', period).zh)).toEqual([
      '2024年12月未参加排名',
      '2024年第四季度未参加排名',
      '2024年下半年未参加排名',
      '2024年未参加排名',
      '2024年1—12月未参加排名',
    ]);
    expect(ALL.map((period) => then('regrouped', period).en)).toEqual([
      'grouped differently in December 2024',
      'grouped differently in Q4 2024',
      'grouped differently in H2 2024',
      'grouped differently in 2024',
      'grouped differently in January–December 2024',
    ]);
  });
  it('never speak of a month where a record is of none, but for spans', () => {
    const unknown = (entry: 'new' | 'returned' | 'regrouped' | 'unranked' | 'unscored', month: string | null): Reason => ({
      code: 'gain-unknown',
      month,
      hasRecords: true,
      lagMonths: 12,
      isFirst: false,
      entry,
      groupThen: null,
    });
    const reasons: readonly Reason[] = [
      {
        code: 'gained',
        month: '2024-12',
        lagMonths: 12,
        earlierRank: 5,
        predecessor: '甲',
        rank: 3,
        gain: 2,
        otherPolicy: { id: 'a', revision: 1 },
      },
      ...(['new', 'returned', 'regrouped', 'unranked', 'unscored'] as const).map((entry) => unknown(entry, '2024-12')),
      unknown('returned', null),
      { code: 'stayed', class: 'c', first: '2024-12', last: '2025-12', months: ['2024-12', '2025-12'] },
      ...(['nothing-kept', 'no-score', 'unranked'] as const).map((why): Reason => ({ code: 'unscored', why })),
    ];
    const said = (Object.keys(PERIODS) as readonly Period[])
      .filter((period) => period !== 'month' && period !== 'year-to-date')
      .flatMap((period) => reasons.flatMap((reason) => Object.values(sayReason(reason, period, (id) => ({ zh: id, en: id })))));
    expect(said.filter((text) => /月|month/.test(text))).toEqual([]);
    expect(reasons.map((reason) => sayReason(reason, 'year', (id) => ({ zh: id, en: id })))).toMatchInlineSnapshot(`
      [
        {
          "en": "its predecessor 甲 ranked 5th in 2024 and it 3rd now: up 2 places year-on-year; 2024 was under other rules (a, revision 1)",
          "zh": "前身甲在2024年排名第5名，本单位本年度排名第3名，较上年上升2位；2024年依据的规则不同（a，第1版）",
        },
        {
          "en": "no comparison with 2024: ranked for the first time",
          "zh": "名次与2024年无法比较：首次参加排名",
        },
        {
          "en": "no comparison: not ranked in 2024",
          "zh": "名次无法比较：2024年未参加排名",
        },
        {
          "en": "no comparison: grouped differently in 2024",
          "zh": "名次无法比较：2024年分组不同",
        },
        {
          "en": "no comparison with 2024: not ranked this year",
          "zh": "名次与2024年无法比较：本年度不参加排名",
        },
        {
          "en": "no comparison with 2024: no score this year",
          "zh": "名次与2024年无法比较：本年度没有得分",
        },
        {
          "en": "there is no year to compare with",
          "zh": "没有可对比的年度",
        },
        {
          "en": "c from 2024 to 2025",
          "zh": "2024年至2025年列入c",
        },
        {
          "en": "every indicator is left out, no score this year, so not ranked, and in no class",
          "zh": "各项指标均不计，本年度没有得分，不参加排名，也不列入任何类别",
        },
        {
          "en": "no score was published, so not ranked, and in no class",
          "zh": "本年度没有公布得分，不参加排名，也不列入任何类别",
        },
        {
          "en": "no score this year, so not ranked, and in no class",
          "zh": "本年度没有得分，不参加排名，也不列入任何类别",
        },
      ]
    `);
  });
});
