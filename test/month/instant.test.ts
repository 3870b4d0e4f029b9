// Moments, days and durations, against the engine's own calendar where it is to be trusted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber, daysInMonth } from '../../src/month/civil';
import { durationMs } from '../../src/month/duration';
import { instantOf, instantText, offsetOf } from '../../src/month/instant';
import { runs } from '../laws/seed';

const DAY = 86_400_000;
const moment = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2399, 11, 31) });
const offset = fc
  .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
  .map(([sign, h, m]) => `${sign}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

describe('days', () => {
  it('are numbered as the engine numbers them', () => {
    fc.assert(
      fc.property(moment, (ms) => {
        const date = new Date(ms);
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(dayNumber(year, month, day)).toBe(Math.floor(ms / DAY));
        expect(civilDay(Math.floor(ms / DAY))).toEqual({ year, month, day });
      }),
      runs(10),
    );
  });
  it('follow each other without a gap from the year 1 to 9999', () => {
    let expected = { year: 1, month: 1, day: 1 };
    for (let number = dayNumber(1, 1, 1); number <= dayNumber(9999, 12, 31); number += 1) {
      const found = civilDay(number);
      if (found.year !== expected.year || found.month !== expected.month || found.day !== expected.day) expect(found).toEqual(expected);
      const { year, month, day } = expected;
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
      expected =
        day < last ? { year, month, day: day + 1 } : month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
    }
    expect(expected).toEqual({ year: 10_000, month: 1, day: 1 });
  });
  it('are 28 to 31 to a month', () => {
    expect([daysInMonth(2019, 2), daysInMonth(2020, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2019, 12)]).toEqual([
      28, 29, 28, 29, 31,
    ]);
  });
});

describe('moments', () => {
  it('read as the engine reads them, at any offset', () => {
    fc.assert(
      fc.property(moment, offset, (ms, at) => {
        const text = instantText(ms, at);
        expect(Date.parse(text)).toBe(ms);
        expect(instantOf(text)).toBe(ms);
      }),
      runs(10),
    );
  });
  it.each([
    ['2019-06-19T00:00+08:00', Date.UTC(2019, 5, 18, 16)],
    ['2019-06-19 00:00:30+08:00', Date.UTC(2019, 5, 18, 16, 0, 30)],
    ['2020-02-29T23:59:59.999Z', Date.UTC(2020, 1, 29, 23, 59, 59, 999)],
    ['2019-06-19T00:00:00-05:30', Date.UTC(2019, 5, 19, 5, 30)],
    ['2019-06-19 00:00:00+08', Date.UTC(2019, 5, 18, 16)],
    ['2019-06-19 00:00:00-0530', Date.UTC(2019, 5, 19, 5, 30)],
    ['2019-06-19T00:00:00.1Z', Date.UTC(2019, 5, 19, 0, 0, 0, 100)],
    ['2019-06-19T00:00:00.05+00:00', Date.UTC(2019, 5, 19, 0, 0, 0, 50)],
    ['2019-06-19T00:00:00.123999+08', Date.UTC(2019, 5, 18, 16, 0, 0, 123)],
    ['1969-12-31T23:59:59.999999999-00:00', -1],
    ['2019-06-19T00:00:00.000000000+08:00', Date.UTC(2019, 5, 18, 16)],
  ])('read %s', (text, ms) => {
    expect(instantOf(text)).toBe(ms);
  });
  it.each([
    '2019-06-19',
    '2019-06-19T00:00:00',
    '2019-02-29T00:00:00Z',
    '2019-04-31T00:00:00Z',
    '2019-13-01T00:00:00Z',
    '2019-00-01T00:00:00Z',
    '2019-01-00T00:00:00Z',
    '2019-06-19T24:00:00Z',
    '2019-06-19T23:60:00Z',
    '2019-06-19T23:59:60Z',
    '2019-06-19T00:00:00+8:00',
    '2019-06-19T00:00:00+24:00',
    '2019-06-19T00:00:00.Z',
    '2019-06-19T00:00:00.1234567890Z',
    '2019-06-19T00:00:00.12a4Z',
    '2019-06-19T00:00:00+8',
    '2019-06-19T00:00:00+080',
    '2019-06-19T00:00:00+08000',
    '2019-06-19T00:00:00+08:000',
    '2019-06-19T00:00:00+08:00 ',
    '2019-06-19T00:00',
    '2019-06-19T00:00:00.5+2400',
    '2019-06-19T00:00:00',
    '2019-06-19T00:00Z0',
    '2019-06-19T00:00:00z',
    '0000-06-19T00:00:00Z',
    '2019-6-19T00:00:00Z',
    '２019-06-19T00:00:00Z',
    ' 2019-06-19T00:00:00Z',
    '2019-06-19T00:00:00Z ',
    '',
  ])('refuse %j', (text) => {
    expect(instantOf(text)).toBeNaN();
  });
  it('are whole milliseconds, where they are numbers', () => {
    expect(instantOf(0)).toBe(0);
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, null, undefined, true, {}]) expect(instantOf(value)).toBeNaN();
  });
  it('are of the years 1 to 9999, but for their first and last days', () => {
    const [first, last] = [Date.parse('0001-01-02T00:00:00Z'), Date.parse('9999-12-31T00:00:00Z')];
    expect([first - 1, first, last, last + 1].map(instantOf)).toEqual([Number.NaN, first, last, Number.NaN]);
    expect(['0001-01-01T23:59Z', '0001-01-02T00:00Z', '9999-12-31T00:00Z', '9999-12-31T00:01Z'].map(instantOf)).toEqual([
      Number.NaN,
      first,
      last,
      Number.NaN,
    ]);
    expect(Object.is(instantOf(-0), 0)).toBe(true);
  });
  it('are written with as much as they have', () => {
    expect(instantText(Date.UTC(2019, 5, 18, 16), '+08:00')).toBe('2019-06-19T00:00:00+08:00');
    expect(instantText(Date.UTC(2019, 5, 19, 13, 7, 9, 5), '-05:30')).toBe('2019-06-19T07:37:09.005-05:30');
    expect(instantText(Date.parse('0007-03-01T00:00:00Z'), '+00:00')).toBe('0007-03-01T00:00:00+00:00');
  });
  it('have their parts at fixed places, with the marks between', () => {
    const text = '2019-06-19T08:30:15.250+08:00';
    expect(instantOf(text)).toBe(Date.UTC(2019, 5, 19, 0, 30, 15, 250));
    for (const at of [4, 7, 10, 13, 16, 19, 23, 26])
      expect([at, instantOf(`${text.slice(0, at)}x${text.slice(at + 1)}`)]).toEqual([at, Number.NaN]);
    for (const at of [...Array(23).keys()].filter((i) => ![4, 7, 10, 13, 16, 19].includes(i))) {
      for (const odd of ['/', ':']) expect([at, instantOf(`${text.slice(0, at)}${odd}${text.slice(at + 1)}`)]).toEqual([at, Number.NaN]);
    }
  });
  it('have offsets of two digits each', () => {
    expect([offsetOf('+08:00'), offsetOf('-00:30'), offsetOf('+23:59')]).toEqual([28_800_000, -1_800_000, 86_340_000]);
    for (const text of ['08:00', '+8:00', '+08', '+08:60', '+24:00', 'Z', '']) expect(offsetOf(text)).toBeNaN();
  });
});

describe('durations', () => {
  it.each([
    ['PT2H', 2 * 3_600_000],
    ['PT24H', DAY],
    ['P7D', 7 * DAY],
    ['P1DT12H', 1.5 * DAY],
    ['P2W', 14 * DAY],
    ['PT90M', 5_400_000],
    ['PT30S', 30_000],
  ])('%s is fixed', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });
  it.each(['P', 'PT', 'P1DT', 'P1M', 'P1Y', 'PT0H', '-PT1H', 'pt1h', 'PT1.5H', 'P1H', ['P1D'], 2, null])('%j is none', (value) => {
    expect(durationMs(value)).toBeNaN();
  });
  it.each([
    ['P', 'W', 4],
    ['P', 'D', 5],
    ['PT', 'H', 6],
    ['PT', 'M', 7],
    ['PT', 'S', 9],
  ])('%s…%s is none of more than %i digits', (before, unit, most) => {
    const of = (digits: number): number => durationMs(`${before}${'1'.repeat(digits)}${unit}`);
    expect([of(most) > 0, of(most + 1)]).toEqual([true, Number.NaN]);
  });
});
