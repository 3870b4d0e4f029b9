// The keys of each metric: whole numbers over one unit, the larger the better.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { lowestIsBest, metricKeys, percentileGain, scoreGain, scoreScale, type CohortColumns } from '../../src/classes/metrics';
import type { Metric } from '../../src/policy/types';

const none = Number.NaN;
/** Four townships, three of them ranked, beside a month with four ranked. */
const cohort: CohortColumns = {
  ranked: 3,
  rank: Float32Array.of(1, 2.5, none, 2.5),
  reverseRank: (values) => {
    values.set([3, 1, 0, 1]);
    return values;
  },
  scaled: Float64Array.of(950, 900, none, 900),
  decimals: 1,
  gain: Float32Array.of(1, none, none, -0.5),
  placeThen: Int32Array.of(2, -1, -1, 0),
  volume: Float64Array.of(40, 30, 20, 10),
  earlier: { rank: Float32Array.of(2, 1, 4), scaled: Float64Array.of(9000, 9900, 8500), decimals: 2 },
  ofThen: 4,
};
interface Found {
  readonly values: readonly number[];
  readonly factor: number;
  readonly unit: number;
}

/** Room that is one longer than the cohort, to see that nothing beyond it is written. */
function keys(metric: Metric, more: Partial<CohortColumns> = {}): Found {
  const room = new Float64Array(5).fill(99);
  const { values, factor, unit } = metricKeys(metric, { ...cohort, ...more }, (asked) => {
    expect(asked).toBe(metric);
    return room;
  });
  if (values === room && metric !== 'volume') expect(room[4]).toBe(99);
  return { values: Array.from(values.slice(0, 4)), factor, unit };
}

describe('the keys of', () => {
  it('a rank are halves, and the lowest is best', () => {
    expect(keys('rank')).toEqual({ values: [1, 2.5, none, 2.5], factor: -2, unit: 2 });
    expect(keys('reverseRank')).toEqual({ values: [3, 1, 0, 1], factor: -1, unit: 1 });
    expect(
      (['rank', 'reverseRank', 'percentile', 'score', 'gain', 'scoreGain', 'percentileGain', 'volume'] as const).filter(lowestIsBest),
    ).toEqual(['rank', 'reverseRank']);
  });
  it('a percentile are over twice the others', () => {
    expect(keys('percentile')).toEqual({ values: [4, 1, none, 1], factor: 1, unit: 4 });
    expect(keys('percentile', { ranked: 1, rank: Float32Array.of(none, 1, none, none) })).toEqual({
      values: [none, 1, none, none],
      factor: 1,
      unit: 1,
    });
  });
  it('a score are as it is scaled, of a gain halves, of a volume itself', () => {
    expect(keys('score')).toEqual({ values: [950, 900, none, 900], factor: 1, unit: 10 });
    expect(keys('gain')).toEqual({ values: [1, none, none, -0.5], factor: 2, unit: 2 });
    expect(keys('volume')).toEqual({ values: [40, 30, 20, 10], factor: 1, unit: 1 });
    expect(keys('volume', { volume: null })).toEqual({ values: [none, none, none, none], factor: 1, unit: 1 });
  });
  it('points gained are in the finer of the two months’ units', () => {
    expect(keys('scoreGain')).toEqual({ values: [1000, none, none, 0], factor: 1, unit: 100 });
    expect(keys('scoreGain', { decimals: 3, scaled: Float64Array.of(95_000, 900, none, 90_001) })).toEqual({
      values: [10_000, none, none, 1],
      factor: 1,
      unit: 1000,
    });
    expect(keys('scoreGain', { earlier: null, placeThen: Int32Array.of(-1, -1, -1, -1) })).toEqual({
      values: [none, none, none, none],
      factor: 1,
      unit: 10,
    });
  });
  it('percentiles gained are over the units of both months', () => {
    // Of three now and of four then: 1 − 0 and 1/4 − 2/3, in 24ths.
    expect(keys('percentileGain')).toEqual({ values: [24, none, none, -10], factor: 1, unit: 24 });
    expect(keys('percentileGain', { earlier: null, placeThen: Int32Array.of(-1, -1, -1, -1), ofThen: 0 }).values).toEqual([
      none,
      none,
      none,
      none,
    ]);
  });
});

describe('percentiles gained', () => {
  it('are the percentile now less that of then, 1 for one that is alone', () => {
    expect(percentileGain(1, 3, 4, 4)).toBe(1);
    expect(percentileGain(2.5, 3, 2, 4)).toBe(-10 / 24);
    expect(percentileGain(1, 1, 3, 5)).toBe(0.5);
    expect(percentileGain(3, 5, 1, 1)).toBe(-0.5);
    expect(percentileGain(1, 1, 1, 1)).toBe(0);
    expect(percentileGain(1, 2, 2, 2)).toBe(1);
  });
});

describe('points gained', () => {
  it('are brought to the finer unit', () => {
    expect(scoreScale(1, 3)).toEqual({ now: 100, earlier: 1, unit: 1000, decimals: 3 });
    expect(scoreScale(3, 1)).toEqual({ now: 1, earlier: 100, unit: 1000, decimals: 3 });
    expect(scoreGain(95, 9000, scoreScale(1, 3))).toBe(0.5);
    expect(scoreGain(9000, 95, scoreScale(3, 1))).toBe(-0.5);
    expect(scoreGain(900, 9000, scoreScale(1, 3))).toBe(81);
    expect(scoreGain(9000, 900, scoreScale(3, 1))).toBe(-81);
  });
  const most = Number.MAX_SAFE_INTEGER;
  const gained = (scaled: number, decimals: number, then: number, decimalsThen: number): Found =>
    keys('scoreGain', {
      scaled: Float64Array.of(scaled),
      decimals,
      placeThen: Int32Array.of(0),
      earlier: { rank: Float32Array.of(1), scaled: Float64Array.of(then), decimals: decimalsThen },
    });
  it('are exact as keys up to 2^53 − 1, and refused beyond, whichever month it is', () => {
    expect(gained(most, 0, 0, 0).values[0]).toBe(most);
    expect(gained(0, 0, most, 0).values[0]).toBe(-most);
    const refused = (received: string): readonly string[] => [
      `scoring.decimals: unsafe score; expected scores × 10 ≤ 9007199254740991, received ${received}`,
    ];
    expect(messagesOf(() => gained(2 ** 52, 0, 1, 1))).toEqual(refused('45035996273704960'));
    expect(messagesOf(() => gained(1, 1, 2 ** 52, 0))).toEqual(refused('45035996273704960'));
  });
  it('are shown as the nearest double beyond that', () => {
    expect(scoreGain(2 ** 52, 1, scoreScale(0, 1))).toBe(Number('4503599627370495.9'));
    expect(scoreGain(1, most, scoreScale(9, 0))).toBe(Number('-9007199254740990.999999999'));
    // The difference of the doubles is off by one here, in either month.
    expect(scoreGain(8_223_807_288_955_850, 1_227_974_450_069_564, scoreScale(0, 2))).toBe(8_211_527_544_455_154);
    expect(scoreGain(1_227_974_450_069_564, 8_223_807_288_955_850, scoreScale(2, 0))).toBe(-8_211_527_544_455_154);
  });
});
