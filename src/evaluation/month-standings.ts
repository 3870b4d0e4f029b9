// One month's results as standings, made when they are asked for.
import { tenTo } from '../exact/ten-to';
import { percentileGain, scoreGain, scoreScale } from '../classes/metrics';
import { ENTRIES } from '../gain/entry';
import { monthText } from '../month/month';
import { percentile } from '../rank/percentile';
import type { Range } from '../rank/cohorts';
import type { MonthFacts, RankedCohort } from './facts';
import type { Standing } from './standing';

/** All standings of the month: groups in order of appearance; in each best first, then as in the input, unranked last. */
export function monthStandings(facts: MonthFacts): Standing[] {
  return ofStandings(facts, (standing) => standing);
}

/** What is made of each of these standings and its place. */
export function ofStandings<T>(facts: MonthFacts, make: (standing: Standing, place: number) => T): T[] {
  const made: T[] = [];
  for (const cohort of facts.cohorts) {
    const at = standingsIn(facts, cohort);
    for (const place of bestFirst(facts, cohort)) made.push(make(at(place), place));
  }
  return made;
}

// By counting how many have each rank. Halves of fractional ranks are doubled; the unranked come after every rank.
function bestFirst({ rank }: MonthFacts, { start, end }: Range): Int32Array {
  const size = end - start;
  const most = 2 * size + 1;
  // Stryker disable next-line EqualityOperator: no rank is 0, and NaN is neither
  const keyAt = (place: number): number => (rank[place] > 0 ? 2 * rank[place] : most);
  const next = new Int32Array(most + 2);
  // Stryker disable next-line EqualityOperator: past the end there is no rank
  for (let place = start; place < end; place += 1) next[keyAt(place) + 1] += 1;
  for (let key = 1; key <= most; key += 1) next[key] += next[key - 1];
  const places = new Int32Array(size);
  for (let place = start; place < end; place += 1) {
    const key = keyAt(place);
    places[next[key]] = place;
    next[key] += 1;
  }
  return places;
}

const NO_CLASSES: readonly string[] = /*@__PURE__*/ Object.freeze([]);

/** The places of a cohort as standings. A count may have come as −0, of which `+ 0` makes 0. */
export function standingsIn(facts: MonthFacts, cohort: RankedCohort): (place: number) => Standing {
  const { townships, township, rank, gain, scaled, volume, entry, start } = facts;
  const { reverseRank, tied } = facts.details();
  const classes = facts.classes();
  const month = monthText(facts.month);
  const group = facts.groups[cohort.group];
  const of = cohort.ranked;
  const unit = tenTo(facts.policy.scoring.decimals);
  const scoreGainAt = scoreGains(facts);
  const percentileGainAt = percentileGains(facts, cohort);
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
      classes: classesAt(classes, at),
    };
  };
}

function classesAt(classes: ReturnType<MonthFacts['classes']>, at: number): readonly string[] {
  // Stryker disable next-line ConditionalExpression: what follows finds none either, only slower
  if (!classes.some(({ members }) => members[at] === 1)) return NO_CLASSES;
  return classes.filter(({ members }) => members[at] === 1).map(({ id }) => id);
}

/** Points gained at a place, as the double nearest to them; NaN where unknown. */
export function scoreGains({ start, scaled, policy, details, earlier }: MonthFacts): (place: number) => number {
  // Stryker disable next-line ArrowFunction: undefined is NaN in a column, which alone asks
  if (earlier === null) return () => Number.NaN;
  const { placeThen } = details();
  const scale = scoreScale(policy.scoring.decimals, earlier.decimals);
  return (place) => {
    const then = placeThen[place - start];
    return then < 0 ? Number.NaN : scoreGain(scaled[place], earlier.scaled[then], scale);
  };
}

/** Percentile gained at a place, as the double nearest to it; NaN where unknown. */
export function percentileGains({ start, rank, details, earlier }: MonthFacts, { group, ranked }: RankedCohort): (place: number) => number {
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
