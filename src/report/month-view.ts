// One month's results as standings, made when they are asked for.
import { percentileGain, scoreDifference, type EarlierColumns } from '../classes/metrics';
import { monthText } from '../month/month';
import { percentile } from '../rank/percentile-rank';
import { sortLargestFirst, sortRoom } from '../rank/order';
import type { Range } from '../rank/cohorts';
import type { Entry, Standing } from './standing';

/** The reasons in the order of their codes; 0 is a known gain. */
export const ENTRIES: readonly (Entry | null)[] = [null, 'new', 'returned', 'regrouped', 'unranked', 'unscored'];

/** A cohort at the places `start .. end`. */
export interface RankedCohorts extends Range {
  readonly group: number;
  readonly ranked: number;
}

/** One month's columns: by place, and those of the month alone by place less its start. */
export interface MonthView {
  /** Month index. */
  readonly month: number;
  readonly start: number;
  readonly cohorts: readonly RankedCohorts[];
  readonly townships: readonly string[];
  readonly township: Int32Array;
  readonly groups: readonly (string | null)[];
  /** Rounded score × 10^decimals; NaN where there is none. */
  readonly scaled: Float64Array;
  readonly decimals: number;
  readonly rank: Float64Array;
  readonly gain: Float64Array;
  readonly entry: Uint8Array;
  readonly volume: Float64Array | null;
  /** Of the month alone. */
  readonly reverseRank: Int32Array;
  /** Of the month alone. */
  readonly tied: Int32Array;
  /** Of the month alone: place in the month compared with; −1 where the gain is unknown. */
  readonly before: Int32Array;
  /** Of the month alone: the policy's classes, in its order. */
  readonly classes: readonly { readonly id: string; readonly members: Uint8Array }[];
  /** The month compared with; null where there are no records of it. */
  readonly earlier: (EarlierColumns & { readonly of: ReadonlyMap<number, number> }) | null;
}

/** Where a township stands in the month; undefined where it has no record. */
export function placeOf({ cohorts, township, townships }: MonthView, name: string): { readonly place: number; readonly cohort: RankedCohorts } | undefined {
  const code = townships.indexOf(name);
  for (const cohort of cohorts) {
    for (let place = cohort.start; place < cohort.end; place += 1) if (township[place] === code) return { place, cohort };
  }
  return undefined;
}

/** All standings of the month: groups in order of appearance; in each best first, then as in the input, unranked last. */
export function monthStandings(view: MonthView): Standing[] {
  return view.cohorts.flatMap((cohort) => Array.from(bestFirst(view, cohort), (place) => standingOf(view, place, cohort)));
}

function bestFirst({ rank }: MonthView, { start, end }: Range): Uint32Array {
  const size = end - start;
  // Halves of fractional ranks doubled; below every rank for the unranked.
  const keys = rank.slice(start, end).map((one) => (one === one ? -2 * one : -2 * (size + 1)));
  const positions = Uint32Array.from(keys.keys());
  sortLargestFirst(positions, size, keys, sortRoom(size));
  return positions.map((position) => start + position);
}

/** One place of the month as a standing. */
export function standingOf(view: MonthView, place: number, cohort: RankedCohorts): Standing {
  const { rank, scaled, gain, volume } = view;
  const at = place - view.start;
  const ranked = rank[place] === rank[place];
  const known = ranked && gain[place] === gain[place];
  const classes: string[] = [];
  for (const { id, members } of view.classes) if (members[at] === 1) classes.push(id);
  return {
    township: view.townships[view.township[place]],
    month: monthText(view.month),
    group: view.groups[cohort.group],
    score: scaled[place] === scaled[place] ? scaled[place] / 10 ** view.decimals : null,
    rank: ranked ? rank[place] : null,
    reverseRank: ranked ? view.reverseRank[at] : null,
    tied: ranked ? view.tied[at] : null,
    of: ranked ? cohort.ranked : null,
    percentile: ranked ? percentile(rank[place], cohort.ranked) : null,
    gain: known ? gain[place] : null,
    scoreGain: known ? scoreGainOf(view, place) : null,
    percentileGain: known ? percentileGainOf(view, place, cohort) : null,
    entry: ENTRIES[view.entry[place]],
    volume: volume === null ? null : volume[place],
    classes,
  };
}

/** Points gained, as the double nearest to them; NaN where unknown. */
export function scoreGainOf({ start, scaled, decimals, before, earlier }: MonthView, place: number): number {
  const then = before[place - start];
  if (earlier === null || then < 0) return Number.NaN;
  const unit = 10 ** Math.max(decimals, earlier.decimals);
  return scoreDifference(scaled[place], decimals, earlier.scaled[then], earlier.decimals) / unit;
}

/** Percentile gained, as the double nearest to it; NaN where unknown. */
export function percentileGainOf({ start, rank, before, earlier }: MonthView, place: number, { group, ranked }: RankedCohorts): number {
  const then = before[place - start];
  if (earlier === null || then < 0) return Number.NaN;
  return percentileGain(rank[place], ranked, earlier.rank[then], earlier.of.get(group) ?? 0);
}
