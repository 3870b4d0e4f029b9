// The share of the others that a value leaves behind.
import { describe, expect, it } from 'vitest';
import { percentile } from '../../src/rank/percentile';
import { percentileRank } from '../../src/rank/percentile-rank';

const none = Number.NaN;

describe('a percentile', () => {
  it('is (n − rank) / (n − 1), 1 for one that is alone', () => {
    expect([percentile(1, 5), percentile(2.5, 5), percentile(5, 5), percentile(1, 2), percentile(2, 2)]).toEqual([1, 0.625, 0, 1, 0]);
    expect([percentile(1, 1), percentile(none, 1), percentile(none, 5)]).toEqual([1, none, none]);
  });
  it('counts those alone who are ranked', () => {
    expect(Array.from(percentileRank([90, null, 80, 80, none, 70]))).toEqual([1, none, 2 / 3, 2 / 3, none, 0]);
    expect(Array.from(percentileRank([90, null]))).toEqual([1, none]);
    expect(Array.from(percentileRank([1, 2, 3], { order: 'ascending' }))).toEqual([1, 0.5, 0]);
    expect(Array.from(percentileRank([5, 5, 3], { ties: 'dense' }))).toEqual([1, 1, 0.5]);
    expect(Array.from(percentileRank([]))).toEqual([]);
  });
});
