// One month's results as standings, made when they are asked for.
import { tenTo } from '../../exact/ten-to';
import type { ClassVerdict } from '../../classes/classify';
import { percentileGain, scoreGain, scoreScale, type EarlierColumns } from '../../classes/metrics';
import { ENTRIES } from '../../gain/entry';
import { monthText } from '../../month/month';
import { percentile } from '../../rank/percentile';
import { sortLargestFirst, sortRoom } from '../../rank/order';
import type { Cohort, Range } from '../../rank/cohorts';
import type { Standing } from './standing';

/** A cohort, and what decided it: how many are ranked, and a verdict per class of the policy, in its order. */
export interface RankedCohort extends Cohort {
  readonly ranked: number;
  readonly classes: readonly ClassVerdict[];
}

/** What a month's standings show and no later month needs; by place less the month's start. */
export interface MonthDetails {
  readonly reverseRank: Int32Array;
  readonly tied: Int32Array;
  /** Place in the month compared with; −1 where the gain is unknown. */
  readonly placeThen: Int32Array;
}

/** One month's columns: by place, and those of the month alone by place less its start. */
export interface MonthView {
  /** Month index. */
  readonly month: number;
  readonly start: number;
  readonly end: number;
  readonly cohorts: readonly RankedCohort[];
  /** Each township's place, by name, worked out at the first call. */
  readonly placeOf: () => ReadonlyMap<string, number>;
  /** By place less the start: which of the cohorts it is in, worked out at the first call. */
  readonly cohortOf: () => Uint32Array;
  readonly townships: readonly string[];
  readonly township: Int32Array;
  readonly groups: readonly (string | null)[];
  /** Rounded score × 10^decimals; NaN where there is none. */
  readonly scaled: Float64Array;
  readonly decimals: number;
  readonly rank: Float32Array;
  /** Places, positive is up; NaN where unknown. */
  readonly gain: Float32Array;
  readonly entry: Uint8Array;
  readonly volume: Float64Array | null;
  /** By place, code of the township that the record names as predecessor, −1 for none; null where nobody is asked. */
  readonly predecessor: Int32Array | null;
  /** Of the month alone, worked out at the first call. */
  readonly details: () => MonthDetails;
  /** Of the month alone: the policy's classes, in its order. */
  readonly classes: readonly { readonly id: string; readonly members: Uint8Array }[];
  /** The month compared with, its columns by its own places; null where there are no records of it. */
  readonly earlier: (EarlierColumns & { readonly township: Int32Array; readonly of: ReadonlyMap<number, number> }) | null;
}

/** All standings of the month: groups in order of appearance; in each best first, then as in the input, unranked last. */
export function monthStandings(view: MonthView): Standing[] {
  return ofStandings(view, (standing) => standing);
}

/** What is made of each of these standings and its place. */
export function ofStandings<T>(view: MonthView, make: (standing: Standing, place: number) => T): T[] {
  const made: T[] = [];
  for (const cohort of view.cohorts) {
    const at = standingsIn(view, cohort);
    for (const place of bestFirst(view, cohort)) made.push(make(at(place), place));
  }
  return made;
}

function bestFirst({ rank }: MonthView, { start, end }: Range): Uint32Array {
  const size = end - start;
  const keys = new Float64Array(size);
  const positions = new Uint32Array(size);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let i = 0; i < size; i += 1) {
    const one = rank[start + i];
    // Halves of fractional ranks doubled; below every rank for the unranked.
    keys[i] = one === one ? -2 * one : -2 * size;
    positions[i] = i;
  }
  sortLargestFirst(positions, size, keys, sortRoom(size));
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let i = 0; i < size; i += 1) positions[i] += start;
  return positions;
}

const NO_CLASSES: readonly string[] = /*@__PURE__*/ Object.freeze([]);

/** The places of a cohort as standings. A count may have come as −0, of which `+ 0` makes 0. */
export function standingsIn(view: MonthView, cohort: RankedCohort): (place: number) => Standing {
  const { townships, township, rank, gain, scaled, volume, entry, start } = view;
  const { reverseRank, tied } = view.details();
  const month = monthText(view.month);
  const group = view.groups[cohort.group];
  const of = cohort.ranked;
  const unit = tenTo(view.decimals);
  const scoreGainAt = scoreGains(view);
  const percentileGainAt = percentileGains(view, cohort);
  return (place) => {
    const at = place - start;
    const present = rank[place];
    const ranked = present === present;
    const moved = gain[place];
    const known = moved === moved;
    const score = scaled[place];
    return {
      township: townships[township[place]],
      month,
      group,
      score: score === score ? score / unit : null,
      rank: ranked ? present : null,
      reverseRank: ranked ? reverseRank[at] : null,
      tied: ranked ? tied[at] : null,
      of: ranked ? of : null,
      percentile: ranked ? percentile(present, of) : null,
      gain: known ? moved : null,
      scoreGain: known ? scoreGainAt(place) : null,
      percentileGain: known ? percentileGainAt(place) : null,
      entry: ENTRIES[entry[place]],
      volume: volume === null ? null : volume[place] + 0,
      classes: classesAt(view, at),
    };
  };
}

function classesAt({ classes }: MonthView, at: number): readonly string[] {
  // Stryker disable next-line ConditionalExpression: what follows finds none either, only slower
  if (!classes.some(({ members }) => members[at] === 1)) return NO_CLASSES;
  return classes.filter(({ members }) => members[at] === 1).map(({ id }) => id);
}

/** Points gained at a place, as the double nearest to them; NaN where unknown. */
export function scoreGains({ start, scaled, decimals, details, earlier }: MonthView): (place: number) => number {
  // Stryker disable next-line ArrowFunction: undefined is NaN in a column, which alone asks
  if (earlier === null) return () => Number.NaN;
  const { placeThen } = details();
  const scale = scoreScale(decimals, earlier.decimals);
  return (place) => {
    const then = placeThen[place - start];
    return then < 0 ? Number.NaN : scoreGain(scaled[place], earlier.scaled[then], scale);
  };
}

/** Percentile gained at a place, as the double nearest to it; NaN where unknown. */
export function percentileGains({ start, rank, details, earlier }: MonthView, { group, ranked }: RankedCohort): (place: number) => number {
  // Stryker disable next-line ArrowFunction: undefined is NaN in a column, which alone asks
  if (earlier === null) return () => Number.NaN;
  const { placeThen } = details();
  const ofThen = earlier.of.get(group) ?? 0;
  return (place) => {
    const then = placeThen[place - start];
    // Stryker disable next-line ConditionalExpression: what is no rank has no percentile, which is only faster to know
    return then < 0 ? Number.NaN : percentileGain(rank[place], ranked, earlier.rank[then], ofThen);
  };
}
