// Tie-breakers as integers of the same order.
import { describe, expect, it } from 'vitest';
import { readDecimals } from '../../src/records/number-column';
import { tieKeys } from '../../src/rank/tie-keys';

const keys = (values: readonly unknown[], order: 'ascending' | 'descending'): readonly number[] =>
  Array.from(tieKeys(readDecimals(values, values.length), order));

describe('tie-breakers', () => {
  it('are their units, turned round where the smallest is best', () => {
    expect(keys([1.5, '2', -0.5], 'descending')).toEqual([15, 20, -5]);
    expect(keys([1.5, '2', -0.5], 'ascending')).toEqual([-15, -20, 5]);
  });
  it('that are too long for an integer are numbered, equal ones alike', () => {
    const long = ['12345678901234567890.5', '0', '12345678901234567890.50', '12345678901234567891', '-1', null];
    expect(keys(long, 'descending')).toEqual([2, 1, 2, 3, 0, 1]);
    expect(keys(long, 'ascending').map((key) => key + 0)).toEqual([-2, -1, -2, -3, 0, -1]);
  });
});
