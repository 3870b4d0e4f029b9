// One month's results as standings, made when they are asked for.
import { percentileGain, scoreDifference, type EarlierColumns } from '../classes/metrics';
import { monthText } from '../month/month';
import { percentile } from '../rank/percentile-rank';
import { sortLargestFirst, sortRoom } from '../rank/order';
import type { Range } from '../rank/cohorts';
import type { Entry, Standing } from './standing';

/** The reasons in the order of their codes; 0 is a known gain. */
export const ENTRIES: readonly (Entry | null)[] = [null, 'new', 'returned', 'regrouped', 'unranked', 'unscored'];

/** A cohort's rows are `order[start .. end)`. */
export interface RankedCohorts extends Range {
  readonly group: number;
  readonly ranked: number;
}

/** One month's columns, all by row of the records. */
export interface MonthView {
  /** Month index. */
  readonly month: number;
  readonly cohorts: readonly RankedCohorts[];
  readonly order: Int32Array;
  readonly townships: readonly string[];
  readonly township: Int32Array;
  readonly groups: readonly (string | null)[];
  /** Rounded score × 10^decimals; NaN where there is none. */
  readonly scaled: Float64Array;
  readonly decimals: number;
  readonly rank: Float64Array;
  readonly reverseRank: Int32Array;
  readonly tied: Int32Array;
  readonly gain: Float64Array;
  readonly before: Int32Array;
  readonly entry: Uint8Array;
  readonly volume: Float64Array | null;
  /** The policy's classes, in its order. */
  readonly classes: readonly { readonly id: string; readonly members: Uint8Array }[];
  /** The month compared with; null where there are no records of it. */
  readonly earlier: (EarlierColumns & { readonly of: ReadonlyMap<number, number> }) | null;
}

/** All standings of the month: groups in order of appearance; in each best first, then as in the input, unranked last. */
export function monthStandings(view: MonthView): Standing[] {
  return view.cohorts.flatMap((cohort) => Array.from(bestFirst(view, cohort), (row) => standingOf(view, row, cohort)));
}

function bestFirst({ order, rank }: MonthView, { start, end }: Range): Int32Array {
  const rows = order.slice(start, end);
  const positions = Uint32Array.from(rows.keys());
  // Halves of fractional ranks doubled; below every rank for the unranked.
  const keys = Float64Array.from(rows, (row) => (rank[row] === rank[row] ? -2 * rank[row] : -2 * (rows.length + 1)));
  sortLargestFirst(positions, rows.length, keys, sortRoom(rows.length));
  return Int32Array.from(positions, (position) => rows[position]);
}

/** One row of the month as a standing. */
export function standingOf(view: MonthView, row: number, cohort: RankedCohorts): Standing {
  const { rank, scaled, gain, volume } = view;
  const ranked = rank[row] === rank[row];
  const known = ranked && gain[row] === gain[row];
  const classes: string[] = [];
  for (const { id, members } of view.classes) if (members[row] === 1) classes.push(id);
  return {
    township: view.townships[view.township[row]],
    month: monthText(view.month),
    group: view.groups[cohort.group],
    score: scaled[row] === scaled[row] ? scaled[row] / 10 ** view.decimals : null,
    rank: ranked ? rank[row] : null,
    reverseRank: ranked ? view.reverseRank[row] : null,
    tied: ranked ? view.tied[row] : null,
    of: ranked ? cohort.ranked : null,
    percentile: ranked ? percentile(rank[row], cohort.ranked) : null,
    gain: known ? gain[row] : null,
    scoreGain: known ? scoreGainOf(view, row) : null,
    percentileGain: known ? percentileGainOf(view, row, cohort) : null,
    entry: ENTRIES[view.entry[row]],
    volume: volume === null ? null : volume[row],
    classes,
  };
}

/** Points gained, as the double nearest to them; NaN where unknown. */
export function scoreGainOf({ scaled, decimals, before, earlier }: MonthView, row: number): number {
  const then = before[row];
  if (earlier === null || then < 0) return Number.NaN;
  const unit = 10 ** Math.max(decimals, earlier.decimals);
  return scoreDifference(scaled[row], decimals, earlier.scaled[then], earlier.decimals) / unit;
}

/** Percentile gained, as the double nearest to it; NaN where unknown. */
export function percentileGainOf({ rank, before, earlier }: MonthView, row: number, { group, ranked }: RankedCohorts): number {
  const then = before[row];
  if (earlier === null || then < 0) return Number.NaN;
  return percentileGain(rank[row], ranked, earlier.rank[then], earlier.of.get(group) ?? 0);
}
