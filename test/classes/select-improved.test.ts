import { describe, expect, it } from 'vitest';
import { selectImproved } from '../../src/classes/select-improved';
import { rankGain } from '../../src/gain/rank-gain';
import { RankingRulesError } from '../../src/issues/error';

describe('who improved', () => {
  it('is decided by places gained, with a tie across the cut in or out', () => {
    expect(selectImproved([5, 9, 9, 1, null, -4], { top: 1 })).toEqual([1, 2]);
    expect(selectImproved([5, 9, 9, 1], { top: 1, ties: 'exclude' })).toEqual([]);
    expect(selectImproved([5, 9, 9, 1], { top: 3 })).toEqual([1, 2, 0]);
    expect(selectImproved([0, -1, Number.NaN], { top: 3 })).toEqual([]);
    expect(selectImproved([0, -1, 5], { top: 3, atLeast: 0 })).toEqual([2, 0]);
  });
  it('refuses limits that make no sense', () => {
    for (const options of [{ top: 0 }, { top: 1.5 }, { top: 1, atLeast: Number.NaN }, { top: 1, ties: 'some' }]) {
      expect(() => selectImproved([1], options as never)).toThrow(RankingRulesError);
    }
    expect(() => selectImproved(['1'] as never, { top: 1 })).toThrow(RankingRulesError);
  });
});

describe('places gained', () => {
  it('are earlier rank less present rank, up is positive', () => {
    expect(Array.from(rankGain([323, 1, null, 4], [59, 1, 3, Number.NaN]))).toEqual([264, 0, Number.NaN, Number.NaN]);
    expect(Object.is(rankGain([1], [1])[0], 0)).toBe(true);
  });
  it('refuse unequal lengths', () => {
    expect(() => rankGain([1], [1, 2])).toThrow(RankingRulesError);
  });
});
