// One month through rank, gain, classes and jumps. evaluate calls it for each month of the data, advance for one.
import { classifyCohort, classRoom, type ClassRoom, type ClassVerdict } from './classes/classify';
import { planClasses, type ClassPlan } from './classes/class-plan';
import type { CohortColumns, EarlierColumns } from './classes/metrics';
import { compareCohort, lookUp, type EarlierMonth, type Seen } from './gain/compare-cohort';
import { climb, jumpIn, type Climb, type Run } from './jumps/climb';
import type { Ladder, Policy } from './policy/types';
import type { Prepared } from './prepare';
import type { Cohort, MonthRange } from './rank/cohorts';
import type { MonthDetails } from './report/month-view';
import { rankCohort, rankRoom, type RankRoom } from './rank/rank-cohort';
import { byLevel } from './rank/tie-methods';

/** Results by place. */
export interface ResultColumns {
  readonly rank: Float64Array;
  readonly gain: Float64Array;
  readonly entry: Uint8Array;
}

/** A month that is done, as later months compare with it. */
export interface DoneMonth extends EarlierMonth, EarlierColumns {
  /** How many were ranked, by group code. */
  readonly of: ReadonlyMap<number, number>;
}

/** What decided one cohort. */
export interface CohortOutcome extends Cohort {
  readonly ranked: number;
  readonly classes: readonly ClassVerdict[];
}

/** What passes from month to month. */
export interface Memory {
  readonly seen: Seen;
  /** Where each township is on the ladder, by code. */
  readonly runs: Map<number, Run>;
}

/** What a month comes to beyond its columns. */
export interface MonthOutcome {
  readonly cohorts: readonly CohortOutcome[];
  /** Jumps whose last stay begins this month. */
  readonly jumps: readonly Climb[];
}

/** Columns that the months fill; every place is written once. */
export function resultColumns(rows: number): ResultColumns {
  return { rank: new Float64Array(rows), gain: new Float64Array(rows), entry: new Uint8Array(rows) };
}

/** Room and class plans, made once for all months. */
export interface Workshop {
  readonly rank: RankRoom;
  readonly classes: ClassRoom;
  /** Of one cohort at a time. */
  readonly before: Int32Array;
  readonly plans: readonly (readonly ClassPlan[])[];
}

export function workshop({ cohorts, policies }: Prepared): Workshop {
  const most = cohorts.months.reduce((size, { start, end }) => Math.max(size, end - start), 0);
  return {
    rank: rankRoom(most),
    classes: classRoom(most),
    before: new Int32Array(most),
    plans: policies.map(({ policy }) => planClasses(policy.classes)),
  };
}

/**
 * @param earlier the month that lies the lag back; null where there are no records of it
 */
export function runMonth(
  prepared: Prepared,
  range: MonthRange,
  earlier: DoneMonth | null,
  { seen, runs }: Memory,
  results: ResultColumns,
  shop: Workshop,
): MonthOutcome {
  const index = prepared.policyOf[range.month];
  const { policy } = prepared.policies[index];
  if (earlier !== null) lookUp(earlier, seen);
  const cohorts = range.cohorts.map(({ start, end, group }): CohortOutcome => {
    const given = cohortColumns(prepared, index, { start, end, group }, earlier);
    const { rank, gain, entry } = partOf(results, start, end);
    const { before } = shop;
    const ranked = rankAndCompare(given, earlier, seen, { rank, gain, entry, before }, shop.rank);
    const { scaled, decimals, volume, ofThen } = given;
    const reverseRank = (values: Float64Array): Float64Array => byLevel(shop.rank.levels, 'reverseRank', end - start, values);
    const metrics = { ranked, rank, reverseRank, scaled, decimals, gain, before, volume, earlier, ofThen };
    return { start, end, group, ranked, classes: classifyCohort(shop.plans[index], metrics, start, shop.classes) };
  });
  const jumps = policy.ladder === undefined ? [] : climbMonth(prepared, range, policy, policy.ladder, cohorts, runs);
  return { cohorts, jumps };
}

/**
 * A month's details, worked out again by the same stages for those who ask. Months may come in any order: what `seen`
 * says of places counts for the month compared with alone, and why a gain is unknown is not asked again.
 */
export function monthDetails(prepared: Prepared, { month, start, end, cohorts }: MonthRange, earlier: DoneMonth | null, seen: Seen, { rank: room }: Workshop): MonthDetails {
  const size = end - start;
  const found = { reverseRank: new Int32Array(size), tied: new Int32Array(size), before: new Int32Array(size) };
  const results = resultColumns(size);
  if (earlier !== null) lookUp(earlier, seen);
  for (const cohort of cohorts) {
    const [from, to] = [cohort.start - start, cohort.end - start];
    const own = { ...partOf(results, from, to), before: found.before.subarray(from, to) };
    rankAndCompare(cohortColumns(prepared, prepared.policyOf[month], cohort, earlier), earlier, seen, own, room);
    byLevel(room.levels, 'reverseRank', to - from, found.reverseRank.subarray(from, to));
    byLevel(room.levels, 'tied', to - from, found.tied.subarray(from, to));
  }
  return found;
}

function partOf({ rank, gain, entry }: ResultColumns, start: number, end: number): ResultColumns {
  return { rank: rank.subarray(start, end), gain: gain.subarray(start, end), entry: entry.subarray(start, end) };
}

/** What a cohort brings with it, and whom it is compared with. */
interface GivenColumns extends Pick<CohortColumns, 'scaled' | 'decimals' | 'volume' | 'earlier' | 'ofThen'> {
  readonly policy: Policy;
  readonly group: number;
  readonly township: Int32Array;
  readonly predecessor: Int32Array | null;
  readonly tieBreakers: readonly Float64Array[];
}

function cohortColumns({ policies, township, predecessor, scaled }: Prepared, index: number, { start, end, group }: Cohort, earlier: DoneMonth | null): GivenColumns {
  const { policy, volume, tieBreakers } = policies[index];
  return {
    policy,
    group,
    township: township.subarray(start, end),
    predecessor: predecessor === null ? null : predecessor.subarray(start, end),
    scaled: scaled.subarray(start, end),
    tieBreakers: tieBreakers.map((column) => column.subarray(start, end)),
    decimals: policy.scoring.decimals,
    volume: volume === null ? null : volume.subarray(start, end),
    earlier,
    ofThen: earlier?.of.get(group) ?? 0,
  };
}

function rankAndCompare(given: GivenColumns, earlier: DoneMonth | null, seen: Seen, own: ResultColumns & Pick<MonthDetails, 'before'>, room: RankRoom): number {
  const { policy, group, township, predecessor, scaled, tieBreakers, volume } = given;
  const { minimumVolume = 0, ties } = policy.ranking;
  const minimum = volume === null || minimumVolume === 0 ? null : { volume, least: minimumVolume };
  const ranked = rankCohort({ score: scaled, tieBreakers, minimum, ties }, room, own.rank);
  compareCohort({ group, township, predecessor, rank: own.rank, scaled, earlier, seen }, own);
  return ranked;
}

/** The month as later ones compare with it. */
export function doneMonth(prepared: Prepared, { month, start, end }: MonthRange, outcome: MonthOutcome, results: ResultColumns): DoneMonth {
  const { township, group, scaled, policies, policyOf } = prepared;
  const { decimals } = policies[policyOf[month]].policy.scoring;
  const of = new Map(outcome.cohorts.map((cohort) => [cohort.group, cohort.ranked]));
  return { start, end, township, rank: results.rank, group, scaled, decimals, of };
}

// Each member of a rung's class climbs once, from the highest rung that it holds.
function climbMonth(
  { table, township }: Prepared,
  { month: number }: MonthRange,
  { classes }: Policy,
  { rungs, windowMonths }: Ladder,
  cohorts: readonly CohortOutcome[],
  runs: Map<number, Run>,
): readonly Climb[] {
  const month = table.months[number];
  const jumps: Climb[] = [];
  for (let rung = rungs.length - 1; rung >= 0; rung -= 1) {
    const index = classes.findIndex(({ id }) => id === rungs[rung]);
    for (const cohort of cohorts) {
      for (const place of cohort.classes[index].places) {
        const code = township[place];
        const before = runs.get(code);
        // A last stay that reaches into this month is that of a higher rung.
        if (before !== undefined && before.stays[before.stays.length - 1].last === month) continue;
        const run = climb(before, code, month, rung, windowMonths);
        const jump = jumpIn(run, month);
        if (run !== before) runs.set(code, run);
        if (jump !== null) jumps.push(jump);
      }
    }
  }
  return jumps;
}
