import { describe, expect, it } from 'vitest';
import { digits, twoDigits } from '../../src/month/digits';
import { FIRST_MONTH, LAST_MONTH, monthIndex, monthText } from '../../src/month/month';

describe('a month', () => {
  it.each([
    ['0001-01', FIRST_MONTH],
    ['0001-12', FIRST_MONTH + 11],
    ['2019-04', 2019 * 12 + 3],
    ['9999-12', LAST_MONTH],
  ])('%s is counted', (text, index) => {
    expect([monthIndex(text), monthText(index)]).toEqual([index, text]);
  });
  it.each([
    '0000-12',
    '2019-00',
    '2019-13',
    '2019-4',
    '2019/04',
    '2019-04-',
    '-2019-04',
    '2o19-04',
    '2019-0x',
    '',
    201904,
    null,
    ['2019-04'],
    [...'2019-04'],
  ])('%j is none', (value) => {
    expect(monthIndex(value)).toBeNaN();
  });
});

describe('digits', () => {
  it('are read at their place', () => {
    expect([digits('a0190b', 1, 5), digits('7', 0, 1), digits('7', 0, 0), twoDigits('a90', 1), twoDigits('09', 0)]).toEqual([
      190, 7, 0, 90, 9,
    ]);
  });
  it.each(['/5', '5/', ':5', '5:', '5', '', '-1', '５5'])('%j is no number of two digits', (text) => {
    expect([digits(text, 0, 2), twoDigits(text, 0)]).toEqual([Number.NaN, Number.NaN]);
  });
});
