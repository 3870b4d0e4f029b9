// What classes look at, as integers: every metric of one cohort is a whole number over one unit, so that conditions and
// cuts compare exact values and not the doubles that are printed. The larger key is the better one.
import { fixedText } from '../exact/decimal-text';
import { tenTo } from '../exact/ten-to';
import { fail } from '../issues/collect';
import type { Metric } from '../policy/types';
import { percentileKey, percentileUnit } from '../rank/percentile';
import type { Keys } from './largest';

/** One cohort's own columns, that its metrics come from; `rank` has its length, others may be longer. */
export interface CohortColumns {
  /** How many are ranked. */
  readonly ranked: number;
  /** NaN where unranked. */
  readonly rank: Float32Array;
  /** Fills a column with reverse ranks, of no meaning where unranked, and returns it. */
  readonly reverseRank: (values: Float64Array) => Float64Array;
  /** Rounded score × 10^decimals. */
  readonly scaled: Float64Array;
  readonly decimals: number;
  readonly gain: Float32Array;
  /** Place in the month compared with; −1 where the gain is unknown. */
  readonly placeThen: Int32Array;
  /** Null where the policy names none. */
  readonly volume: Float64Array | null;
  /** The month compared with; null where there are no records of it. */
  readonly earlier: EarlierColumns | null;
  /** How many were ranked in the same group then. */
  readonly ofThen: number;
}

/** The month compared with, by its own places. */
export interface EarlierColumns {
  readonly rank: Float32Array;
  /** Rounded score × 10^decimals. */
  readonly scaled: Float64Array;
  readonly decimals: number;
}

/**
 * A metric's keys, integers of which the larger is the better: the i-th's key over `unit` is the metric, negated where
 * lowest is best; NaN where unknown, and of no meaning where unranked.
 */
export interface MetricKeys extends Keys {
  readonly unit: number;
}

/** Best is lowest for these. */
export function lowestIsBest(metric: Metric): boolean {
  return metric === 'rank' || metric === 'reverseRank';
}

/** @param room a column of at least the cohort's size, for a metric that has none of its own */
export function metricKeys(metric: Metric, cohort: CohortColumns, room: (metric: Metric) => Float64Array): MetricKeys {
  const { ranked, rank, reverseRank, scaled, gain, volume, decimals } = cohort;
  switch (metric) {
    // Fractional ranks have halves.
    case 'rank':
      return { values: rank, factor: -2, unit: 2 };
    case 'reverseRank':
      return { values: reverseRank(room(metric)), factor: -1, unit: 1 };
    case 'percentile':
      return { values: percentiles(rank, ranked, room(metric)), factor: 1, unit: percentileUnit(ranked) };
    case 'score':
      return { values: scaled, factor: 1, unit: tenTo(decimals) };
    case 'gain':
      return { values: gain, factor: 2, unit: 2 };
    case 'scoreGain':
      return scoreGains(cohort, room(metric));
    case 'percentileGain':
      return percentileGains(cohort, room(metric));
    case 'volume':
      return { values: volume ?? room(metric).fill(Number.NaN), factor: 1, unit: 1 };
  }
}

function percentiles(rank: Float32Array, ranked: number, values: Float64Array): Float64Array {
  for (let i = 0; i < rank.length; i += 1) values[i] = percentileKey(rank[i], ranked);
  return values;
}

function scoreGains({ scaled, decimals, placeThen, earlier }: CohortColumns, values: Float64Array): MetricKeys {
  const scale = scoreScale(decimals, earlier?.decimals ?? decimals);
  const past = earlier?.scaled ?? NO_RECORDS;
  for (let i = 0; i < scaled.length; i += 1) {
    const then = placeThen[i];
    values[i] = then < 0 ? Number.NaN : scoreDifference(scaled[i], past[then], scale);
  }
  return { values, factor: 1, unit: scale.unit };
}

function percentileGains({ ranked, rank, placeThen, earlier, ofThen }: CohortColumns, values: Float64Array): MetricKeys {
  const past = earlier?.rank ?? NO_RECORDS;
  for (let i = 0; i < rank.length; i += 1) {
    const then = placeThen[i];
    // Stryker disable next-line ConditionalExpression: at −1 there is no rank, either; not to look is faster
    values[i] = then < 0 ? Number.NaN : percentileDifference(rank[i], ranked, past[then], ofThen);
  }
  return { values, factor: 1, unit: percentileUnit(ranked) * percentileUnit(ofThen) };
}

// In place of the columns of a month without records, in which nobody has a place.
const NO_RECORDS: Float64Array = /*@__PURE__*/ new Float64Array(0);

/** What brings two months' scores to one unit. */
export interface ScoreScale {
  readonly now: number;
  readonly earlier: number;
  readonly unit: number;
  /** Of the unit. */
  readonly decimals: number;
}

export function scoreScale(decimals: number, decimalsThen: number): ScoreScale {
  const most = Math.max(decimals, decimalsThen);
  return { now: tenTo(most - decimals), earlier: tenTo(most - decimalsThen), unit: tenTo(most), decimals: most };
}

// Present less earlier score, in the unit of the scale.
function scoreDifference(now: number, then: number, scale: ScoreScale): number {
  const present = now * scale.now;
  const past = then * scale.earlier;
  if (Number.isSafeInteger(present) && Number.isSafeInteger(past)) return present - past;
  return fail('unsafe-score', ['scoring', 'decimals'], `scores × ${scale.unit} ≤ ${Number.MAX_SAFE_INTEGER}`, Math.max(present, past));
}

/** Points gained, as the double nearest to them. */
export function scoreGain(now: number, then: number, scale: ScoreScale): number {
  const present = now * scale.now;
  const past = then * scale.earlier;
  // Stryker disable next-line ConditionalExpression: what follows gives the same, only slower
  if (Number.isSafeInteger(present) && Number.isSafeInteger(past)) return (present - past) / scale.unit;
  return Number(fixedText(BigInt(now) * BigInt(scale.now) - BigInt(then) * BigInt(scale.earlier), scale.decimals));
}

/** Present less earlier percentile, times the units of both; exact while both months rank at most 2^25. */
function percentileDifference(rank: number, of: number, rankThen: number, ofThen: number): number {
  return percentileKey(rank, of) * percentileUnit(ofThen) - percentileKey(rankThen, ofThen) * percentileUnit(of);
}

/** Percentile gained, as the double nearest to it. */
export function percentileGain(rank: number, of: number, rankThen: number, ofThen: number): number {
  return percentileDifference(rank, of, rankThen, ofThen) / (percentileUnit(of) * percentileUnit(ofThen));
}
