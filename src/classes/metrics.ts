// What classes look at, as integers: every metric of one cohort is a whole number over one unit, so that conditions and
// cuts compare exact values and not the doubles that are printed.
import { fail } from '../issues/collect';
import type { Metric } from '../policy/types';

/** One cohort's ranked townships and the columns that its metrics come from. */
export interface CohortColumns {
  /** Rows of the ranked townships. */
  readonly rows: Int32Array;
  readonly ranked: number;
  readonly rank: Float64Array;
  readonly reverseRank: Int32Array;
  /** Rounded score × 10^decimals by row. */
  readonly scaled: Float64Array;
  readonly decimals: number;
  readonly gain: Float64Array;
  /** Volume by row; null where the policy names none. */
  readonly volume: Float64Array | null;
  /** Row of the month compared with, −1 where the gain is unknown. */
  readonly before: Int32Array;
  /** That month's columns; null where there are none. */
  readonly earlier: EarlierColumns | null;
}

/** The month compared with, by its own rows. */
export interface EarlierColumns {
  readonly rank: Float64Array;
  readonly scaled: Float64Array;
  readonly decimals: number;
  /** How many were ranked in the row's cohort. */
  readonly of: Int32Array;
}

/** A metric's values: `keys[i] / unit` for the i-th ranked township, NaN where unknown. */
export interface MetricKeys {
  readonly keys: Float64Array;
  readonly unit: number;
}

/** Best is lowest for these. */
export function lowestIsBest(metric: Metric): boolean {
  return metric === 'rank' || metric === 'reverseRank';
}

/** Fills `keys` with a metric of the cohort and returns its unit. */
export function fillMetric(metric: Metric, cohort: CohortColumns, keys: Float64Array): number {
  const { rows, ranked } = cohort;
  switch (metric) {
    case 'rank':
      // Fractional ranks have halves.
      for (let i = 0; i < ranked; i += 1) keys[i] = 2 * cohort.rank[rows[i]];
      return 2;
    case 'reverseRank':
      for (let i = 0; i < ranked; i += 1) keys[i] = cohort.reverseRank[rows[i]];
      return 1;
    case 'percentile':
      for (let i = 0; i < ranked; i += 1) keys[i] = percentileKey(cohort.rank[rows[i]], ranked);
      return percentileUnit(ranked);
    case 'score':
      for (let i = 0; i < ranked; i += 1) keys[i] = cohort.scaled[rows[i]];
      return 10 ** cohort.decimals;
    case 'gain':
      for (let i = 0; i < ranked; i += 1) keys[i] = 2 * cohort.gain[rows[i]];
      return 2;
    case 'scoreGain':
      return fillScoreGain(cohort, keys);
    case 'percentileGain':
      return fillPercentileGain(cohort, keys);
    case 'volume':
      for (let i = 0; i < ranked; i += 1) keys[i] = cohort.volume === null ? Number.NaN : cohort.volume[rows[i]];
      return 1;
  }
}

// (of − rank) / (of − 1), and 1 / 1 for one that is alone
function percentileKey(rank: number, of: number): number {
  return of === 1 ? 1 : 2 * (of - rank);
}

function percentileUnit(of: number): number {
  return of === 1 ? 1 : 2 * (of - 1);
}

function fillScoreGain({ rows, ranked, scaled, decimals, before, earlier }: CohortColumns, keys: Float64Array): number {
  const most = Math.max(decimals, earlier?.decimals ?? 0);
  for (let i = 0; i < ranked; i += 1) {
    const row = rows[i];
    keys[i] = earlier === null || before[row] < 0 ? Number.NaN : scoreDifference(scaled[row], decimals, earlier.scaled[before[row]], earlier.decimals);
  }
  return 10 ** most;
}

/** Present less earlier score × 10^(the larger number of decimals). */
export function scoreDifference(now: number, decimals: number, then: number, decimalsThen: number): number {
  const most = Math.max(decimals, decimalsThen);
  const present = now * 10 ** (most - decimals);
  const past = then * 10 ** (most - decimalsThen);
  if (Number.isSafeInteger(present) && Number.isSafeInteger(past)) return present - past;
  return fail('unsafe-score', ['scoring', 'decimals'], `scores × 10^${most} ≤ ${Number.MAX_SAFE_INTEGER}`, Math.max(present, past));
}

function fillPercentileGain({ rows, ranked, rank, before, earlier }: CohortColumns, keys: Float64Array): number {
  const unit = percentileUnit(ranked);
  let unitThen = 1;
  for (let i = 0; i < ranked; i += 1) {
    const row = rows[i];
    const rowThen = before[row];
    if (earlier === null || rowThen < 0) keys[i] = Number.NaN;
    else {
      // A known gain is within one group, so all of a cohort share the earlier number.
      const then = earlier.of[rowThen];
      unitThen = percentileUnit(then);
      keys[i] = percentileDifference(rank[row], ranked, earlier.rank[rowThen], then);
    }
  }
  return unit * unitThen;
}

/** Present less earlier percentile, times the units of both; exact while both months rank at most 2^25. */
export function percentileDifference(rank: number, of: number, rankThen: number, ofThen: number): number {
  return percentileKey(rank, of) * percentileUnit(ofThen) - percentileKey(rankThen, ofThen) * percentileUnit(of);
}

/** Percentile gained, as the double nearest to it. */
export function percentileGain(rank: number, of: number, rankThen: number, ofThen: number): number {
  return percentileDifference(rank, of, rankThen, ofThen) / (percentileUnit(of) * percentileUnit(ofThen));
}
