import fc from 'fast-check';
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
  const gains = fc.array(fc.oneof(fc.integer({ min: -3, max: 5 }), fc.constant(null)), { maxLength: 25 });
  it('43, 44, 46: exclude picks at most top and within include; a larger top drops nobody; a top of all takes all', () => {
    fc.assert(
      fc.property(gains, fc.integer({ min: 1, max: 8 }), (some, top) => {
        const include = selectImproved(some, { top });
        const exclude = selectImproved(some, { top, ties: 'exclude' });
        expect(exclude.length).toBeLessThanOrEqual(top);
        expect(exclude.every((one) => include.includes(one))).toBe(true);
        expect(include.every((one) => selectImproved(some, { top: top + 1 }).includes(one))).toBe(true);
        expect(exclude.every((one) => selectImproved(some, { top: top + 1, ties: 'exclude' }).includes(one))).toBe(true);
        expect(selectImproved(some, { top: some.length + 1 }).length).toBe(some.filter((one) => one !== null && one >= 1).length);
      }),
    );
  });
  it('is the definition by counting', () => {
    fc.assert(
      fc.property(gains, fc.integer({ min: 1, max: 8 }), (some, top) => {
        const at = some.flatMap((gain, i) => (gain !== null && gain >= 1 ? [{ gain, i }] : []));
        const within = at.filter(({ gain }) => at.filter((other) => other.gain > gain).length < top);
        expect([...selectImproved(some, { top })].sort((a, b) => a - b)).toEqual(within.map(({ i }) => i));
        const clear = at.filter(({ gain }) => at.filter((other) => other.gain >= gain).length <= top);
        expect([...selectImproved(some, { top, ties: 'exclude' })].sort((a, b) => a - b)).toEqual(clear.map(({ i }) => i));
      }),
    );
  });
});

describe('places gained', () => {
  it('are earlier rank less present rank, up is positive', () => {
    expect(Array.from(rankGain([323, 1, null, 4], [59, 1, 3, Number.NaN]))).toEqual([264, 0, Number.NaN, Number.NaN]);
    expect(Object.is(rankGain([1], [1])[0], 0)).toBe(true);
  });
  it('36, 37: telescope, and flip their sign with the months', () => {
    const three = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { maxLength: 20 });
    fc.assert(
      fc.property(three, (rows) => {
        const [a, b, c] = [0, 1, 2].map((k) => rows.map((row) => row[k] ?? 0)) as [number[], number[], number[]];
        expect(Array.from(rankGain(a, c))).toEqual(Array.from(rankGain(a, b)).map((gain, i) => gain + (rankGain(b, c)[i] ?? 0)));
        expect(Array.from(rankGain(b, a))).toEqual(Array.from(rankGain(a, b)).map((gain) => 0 - gain));
      }),
    );
  });
  it('refuse unequal lengths', () => {
    expect(() => rankGain([1], [1, 2])).toThrow(RankingRulesError);
  });
});
