// What classes look at, as integers: every metric of one cohort is a whole number over one unit, so that conditions and
// cuts compare exact values and not the doubles that are printed. The larger key is the better one.
import { fail } from '../issues/collect';
import type { Metric } from '../policy/types';

/** One cohort's own columns, that its metrics come from; `rank` has its length, others may be longer. */
export interface CohortColumns {
  /** How many are ranked. */
  readonly ranked: number;
  /** NaN where unranked. */
  readonly rank: Float64Array;
  readonly reverseRank: () => Int32Array;
  /** Rounded score × 10^decimals. */
  readonly scaled: Float64Array;
  readonly decimals: number;
  readonly gain: Float64Array;
  /** Place in the month compared with; −1 where the gain is unknown. */
  readonly before: Int32Array;
  /** Null where the policy names none. */
  readonly volume: Float64Array | null;
  /** The month compared with; null where there are no records of it. */
  readonly earlier: EarlierColumns | null;
  /** How many were ranked in the same group then. */
  readonly ofThen: number;
}

/** The month compared with, by its own places. */
export interface EarlierColumns {
  readonly rank: Float64Array;
  /** Rounded score × 10^decimals. */
  readonly scaled: Float64Array;
  readonly decimals: number;
}

/**
 * A metric's values: those of the cohort's i-th are `keys[i] / unit`, negated where lowest is best; NaN where unknown
 * or unranked.
 */
export interface MetricKeys {
  readonly keys: Float64Array;
  readonly unit: number;
}

/** Best is lowest for these. */
export function lowestIsBest(metric: Metric): boolean {
  return metric === 'rank' || metric === 'reverseRank';
}

/** Whether every ranked township has a value of it; gains may be unknown. */
export function isKnownOfAllRanked(metric: Metric): boolean {
  switch (metric) {
    case 'rank':
    case 'reverseRank':
    case 'percentile':
    case 'score':
    case 'volume':
      return true;
    case 'gain':
    case 'scoreGain':
    case 'percentileGain':
      return false;
  }
}

/** Fills `keys` with a metric of the cohort and returns its unit. */
export function fillMetric(metric: Metric, cohort: CohortColumns, keys: Float64Array): number {
  const { ranked, rank, scaled, gain, volume, decimals } = cohort;
  const size = rank.length;
  switch (metric) {
    case 'rank':
      // Fractional ranks have halves.
      for (let i = 0; i < size; i += 1) keys[i] = -2 * rank[i];
      return 2;
    case 'reverseRank':
      return fillReverseRank(cohort, keys);
    case 'percentile':
      for (let i = 0; i < size; i += 1) keys[i] = percentileKey(rank[i], ranked);
      return percentileUnit(ranked);
    case 'score':
      for (let i = 0; i < size; i += 1) keys[i] = rank[i] > 0 ? scaled[i] : Number.NaN;
      return 10 ** decimals;
    case 'gain':
      for (let i = 0; i < size; i += 1) keys[i] = 2 * gain[i];
      return 2;
    case 'scoreGain':
      return fillScoreGain(cohort, keys);
    case 'percentileGain':
      return fillPercentileGain(cohort, keys);
    case 'volume':
      for (let i = 0; i < size; i += 1) keys[i] = volume !== null && rank[i] > 0 ? volume[i] : Number.NaN;
      return 1;
  }
}

// (of − rank) / (of − 1), and 1 / 1 for one that is alone
function percentileKey(rank: number, of: number): number {
  return of > 1 || Number.isNaN(rank) ? 2 * (of - rank) : 1;
}

function percentileUnit(of: number): number {
  return of === 1 ? 1 : 2 * (of - 1);
}

function fillReverseRank({ rank, reverseRank }: CohortColumns, keys: Float64Array): number {
  const values = reverseRank();
  for (let i = 0; i < rank.length; i += 1) keys[i] = rank[i] > 0 ? -values[i] : Number.NaN;
  return 1;
}

function fillScoreGain({ scaled, decimals, before, earlier }: CohortColumns, keys: Float64Array): number {
  const scale = scoreScale(decimals, earlier?.decimals ?? decimals);
  for (let i = 0; i < scaled.length; i += 1) {
    const then = before[i];
    keys[i] = earlier === null || then < 0 ? Number.NaN : scoreDifference(scaled[i], earlier.scaled[then], scale);
  }
  return scale.unit;
}

function fillPercentileGain({ ranked, rank, before, earlier, ofThen }: CohortColumns, keys: Float64Array): number {
  for (let i = 0; i < rank.length; i += 1) {
    const then = before[i];
    keys[i] = earlier === null || then < 0 ? Number.NaN : percentileDifference(rank[i], ranked, earlier.rank[then], ofThen);
  }
  return percentileUnit(ranked) * percentileUnit(ofThen);
}

/** What brings two months' scores to one unit. */
export interface ScoreScale {
  readonly now: number;
  readonly earlier: number;
  readonly unit: number;
}

export function scoreScale(decimals: number, decimalsThen: number): ScoreScale {
  const most = Math.max(decimals, decimalsThen);
  return { now: 10 ** (most - decimals), earlier: 10 ** (most - decimalsThen), unit: 10 ** most };
}

/** Present less earlier score, in the scale's unit. */
export function scoreDifference(now: number, then: number, scale: ScoreScale): number {
  const present = now * scale.now;
  const past = then * scale.earlier;
  if (Number.isSafeInteger(present) && Number.isSafeInteger(past)) return present - past;
  return fail('unsafe-score', ['scoring', 'decimals'], `scores × ${scale.unit} ≤ ${Number.MAX_SAFE_INTEGER}`, Math.max(present, past));
}

/** Present less earlier percentile, times the units of both; exact while both months rank at most 2^25. */
export function percentileDifference(rank: number, of: number, rankThen: number, ofThen: number): number {
  return percentileKey(rank, of) * percentileUnit(ofThen) - percentileKey(rankThen, ofThen) * percentileUnit(of);
}

/** Percentile gained, as the double nearest to it. */
export function percentileGain(rank: number, of: number, rankThen: number, ofThen: number): number {
  return percentileDifference(rank, of, rankThen, ofThen) / (percentileUnit(of) * percentileUnit(ofThen));
}
