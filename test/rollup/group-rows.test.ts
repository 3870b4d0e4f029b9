// Months in periods, and rows by unit and period. Month indices count twelve to a year.
import { describe, expect, it } from 'vitest';
import { monthIndex, monthText } from '../../src/month/month';
import { PERIODS, type Period } from '../../src/month/period';
import { groupRows } from '../../src/rollup/group-rows';
import { partsOf } from '../../src/rollup/parts';
import { lastMonths, spanEnding } from '../../src/rollup/span';

const months = (...labels: readonly string[]): number[] => labels.map(monthIndex);
const lasts = (period: Period, month: string, data: readonly string[] = []): readonly string[] =>
  lastMonths(period, months(...data))(monthIndex(month)).map(monthText);
const span = (period: Period, last: string): readonly string[] => {
  const { from, to } = spanEnding(period, monthIndex(last));
  return [monthText(from), monthText(to)];
};

describe('a period', () => {
  it('is one of five', () => {
    expect(Object.keys(PERIODS)).toEqual(['month', 'quarter', 'half-year', 'year', 'year-to-date']);
  });
  it('begins where the calendar says', () => {
    expect([
      span('month', '2019-05'),
      span('quarter', '2019-03'),
      span('half-year', '2019-12'),
      span('year', '2019-12'),
      span('year-to-date', '2019-05'),
      span('year-to-date', '2019-01'),
    ]).toEqual([
      ['2019-05', '2019-05'],
      ['2019-01', '2019-03'],
      ['2019-07', '2019-12'],
      ['2019-01', '2019-12'],
      ['2019-01', '2019-05'],
      ['2019-01', '2019-01'],
    ]);
  });
  it('ends with its last month, which each of its months names', () => {
    const ends = (period: Period): readonly string[] =>
      ['2019-01', '2019-03', '2019-04', '2019-06', '2019-07', '2019-12', '2020-01'].flatMap((month) => lasts(period, month));
    expect(ends('month')).toEqual(['2019-01', '2019-03', '2019-04', '2019-06', '2019-07', '2019-12', '2020-01']);
    expect(ends('quarter')).toEqual(['2019-03', '2019-03', '2019-06', '2019-06', '2019-09', '2019-12', '2020-03']);
    expect(ends('half-year')).toEqual(['2019-06', '2019-06', '2019-06', '2019-06', '2019-12', '2019-12', '2020-06']);
    expect(ends('year')).toEqual(['2019-12', '2019-12', '2019-12', '2019-12', '2019-12', '2019-12', '2020-12']);
  });
  it('to date ends with this month of the data and each later one of the year', () => {
    const data = ['2018-12', '2019-01', '2019-03', '2019-12', '2020-01'];
    expect(data.map((month) => lasts('year-to-date', month, data))).toEqual([
      ['2018-12'],
      ['2019-01', '2019-03', '2019-12'],
      ['2019-03', '2019-12'],
      ['2019-12'],
      ['2020-01'],
    ]);
    expect(lasts('year-to-date', '2021-01', data)).toEqual([]);
  });
});

describe('rows', () => {
  it('come by the last month of the period and then by unit, each in the order of the input', () => {
    const units = ['乙', '甲', '乙', '乙', '甲'];
    const grouped = groupRows(units, months('2019-05', '2019-12', '2019-04', '2019-01', '2019-04'), 'quarter');
    expect(grouped.map(({ unit, span: { from, to }, rows }) => [unit, monthText(from), monthText(to), rows])).toEqual([
      ['乙', '2019-01', '2019-03', [3]],
      ['乙', '2019-04', '2019-06', [0, 2]],
      ['甲', '2019-04', '2019-06', [4]],
      ['甲', '2019-10', '2019-12', [1]],
    ]);
    expect(groupRows([], [], 'year-to-date')).toEqual([]);
  });
  it('of a year to date are in each of its later months', () => {
    const grouped = groupRows(['甲', '甲', '甲'], months('2019-05', '2019-12', '2019-05'), 'year-to-date');
    expect(grouped.map(({ span: { to }, rows }) => [monthText(to), rows])).toEqual([
      ['2019-05', [0, 2]],
      ['2019-12', [0, 1, 2]],
    ]);
  });
});

describe('the parts of a record', () => {
  it('are months and townships in order, each once, and what is not there', () => {
    const holdings = [
      { months: months('2019-11', '2019-12'), townships: ['乙', '甲'], records: 4 },
      { months: months('2019-10'), townships: ['甲'], records: 1 },
      { months: months('2019-12'), townships: ['丙'], records: 1 },
    ];
    const [from = 0, to = 0] = months('2019-10', '2019-12');
    expect(partsOf({ from, to }, 1, holdings)).toEqual({
      from: '2019-10',
      months: ['2019-10', '2019-11', '2019-12'],
      townships: ['丙', '乙', '甲'],
      records: 6,
      missing: 3,
    });
    const quarters = { months: months('2019-03', '2019-06'), townships: ['甲'], records: 2 };
    expect(partsOf({ from: from - 9, to }, 3, [quarters]).missing).toBe(2);
    // As numbers, not as texts: the year 1000 is after the year 999.
    expect(partsOf({ from: 11_999, to: 12_000 }, 1, [{ months: [12_000, 9999], townships: ['甲'], records: 2 }]).months).toEqual([
      monthText(9999),
      monthText(12_000),
    ]);
  });
});
