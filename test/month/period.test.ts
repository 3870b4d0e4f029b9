// Which months end a period.
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/month/month';
import { endsPeriod, PERIODS } from '../../src/month/period';

const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

describe('a month', () => {
  it.each([
    ['month', months],
    ['quarter', ['2025-03', '2025-06', '2025-09', '2025-12']],
    ['half-year', ['2025-06', '2025-12']],
    ['year', ['2025-12']],
    ['year-to-date', months],
  ] as const)('ends a %s where the next begins', (period, ends) => {
    expect(months.filter((month) => endsPeriod(period, monthIndex(month)))).toEqual(ends);
    expect(endsPeriod(period, monthIndex('0001-12')) && endsPeriod(period, monthIndex('9999-12'))).toBe(true);
  });
});

it('periods have a length, and a step from one to the next', () => {
  expect(PERIODS).toEqual({
    month: { length: 1, step: 1 },
    quarter: { length: 3, step: 3 },
    'half-year': { length: 6, step: 6 },
    year: { length: 12, step: 12 },
    'year-to-date': { length: 12, step: 1 },
  });
});
