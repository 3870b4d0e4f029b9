// One month through rank, gain, classes and jumps. evaluate calls it for each month of the data, advance for one.
import { classifyCohort, classRoom, type ClassRoom, type ClassVerdict } from './classes/classify';
import { planClasses, type ClassPlan } from './classes/class-plan';
import type { EarlierColumns } from './classes/metrics';
import { compareCohort, lookUp, type EarlierMonth, type Seen } from './gain/compare-cohort';
import { climb, type Climb, type Run } from './jumps/climb';
import type { Ladder, Policy } from './policy/types';
import type { Prepared } from './prepare';
import type { Cohort, MonthRange } from './rank/cohorts';
import { rankCohort, rankRoom, type RankRoom } from './rank/rank-cohort';

/** Results by place. */
export interface ResultColumns {
  readonly rank: Float64Array;
  readonly reverseRank: Int32Array;
  readonly tied: Int32Array;
  readonly gain: Float64Array;
  /** Place in the month compared with; −1 where the gain is unknown. */
  readonly before: Int32Array;
  readonly entry: Uint8Array;
  /** A column per class id: 1 for each member. */
  readonly members: ReadonlyMap<string, Uint8Array>;
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
export function resultColumns(rows: number, policies: readonly Policy[]): ResultColumns {
  const ids = new Set(policies.flatMap(({ classes }) => classes.map(({ id }) => id)));
  return {
    rank: new Float64Array(rows),
    reverseRank: new Int32Array(rows),
    tied: new Int32Array(rows),
    gain: new Float64Array(rows),
    before: new Int32Array(rows),
    entry: new Uint8Array(rows),
    members: new Map(Array.from(ids, (id) => [id, new Uint8Array(rows)])),
  };
}

/** Room and class plans, made once for all months. */
export interface Workshop {
  readonly rank: RankRoom;
  readonly classes: ClassRoom;
  readonly plans: readonly (readonly ClassPlan[])[];
}

export function workshop({ cohorts, policies }: Prepared): Workshop {
  const most = cohorts.months.reduce((size, { start, end }) => Math.max(size, end - start), 0);
  return {
    rank: rankRoom(most),
    classes: classRoom(most),
    plans: policies.map(({ policy }) => planClasses(policy.classes)),
  };
}

/**
 * @param before the month that lies the lag back; null where there are no records of it
 */
export function runMonth(
  prepared: Prepared,
  range: MonthRange,
  before: DoneMonth | null,
  memory: Memory,
  results: ResultColumns,
  shop: Workshop,
): MonthOutcome {
  const { policy } = prepared.policies[prepared.policyOf[range.month]];
  if (before !== null) lookUp(before, memory.seen);
  const cohorts = range.cohorts.map((cohort) => runCohort(prepared, range, cohort, before, memory, results, shop));
  const jumps = policy.ladder === undefined ? [] : climbMonth(prepared, range, policy, policy.ladder, cohorts, memory.runs);
  return { cohorts, jumps };
}

function runCohort(
  prepared: Prepared,
  { month }: MonthRange,
  cohort: Cohort,
  before: DoneMonth | null,
  { seen }: Memory,
  results: ResultColumns,
  shop: Workshop,
): CohortOutcome {
  const { policies, policyOf, township, scaled } = prepared;
  const { policy, volume, tieBreakers } = policies[policyOf[month]];
  const { minimumVolume = 0, ties } = policy.ranking;
  const minimum = volume === null || minimumVolume === 0 ? null : { volume, least: minimumVolume };
  const ranked = rankCohort(cohort, { score: scaled, tieBreakers, minimum, ties }, shop.rank, results);
  compareCohort(cohort, { township, scaled, before, seen }, results);
  const ofThen = before?.of.get(cohort.group) ?? 0;
  const { start, end, group } = cohort;
  const { rank, reverseRank, gain } = results;
  const { decimals } = policy.scoring;
  const columns = { start, end, ranked, rank, reverseRank, scaled, decimals, gain, before: results.before, volume, earlier: before, ofThen };
  const members = policy.classes.map(({ id }) => membersOf(results, id));
  return { start, end, group, ranked, classes: classifyCohort(shop.plans[policyOf[month]], columns, members, shop.classes) };
}

/** The month as later ones compare with it. */
export function doneMonth(prepared: Prepared, { month, start, end }: MonthRange, outcome: MonthOutcome, results: ResultColumns): DoneMonth {
  const { township, group, scaled, policies, policyOf } = prepared;
  const { decimals } = policies[policyOf[month]].policy.scoring;
  const of = new Map(outcome.cohorts.map((cohort) => [cohort.group, cohort.ranked]));
  return { start, end, township, rank: results.rank, group, scaled, decimals, of };
}

export function membersOf({ members }: ResultColumns, id: string): Uint8Array {
  return members.get(id) ?? new Uint8Array(0);
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
  const climbed = new Set<number>();
  for (let rung = rungs.length - 1; rung >= 0; rung -= 1) {
    const index = classes.findIndex(({ id }) => id === rungs[rung]);
    for (const cohort of cohorts) {
      for (const place of cohort.classes[index].places) {
        if (climbed.has(place)) continue;
        climbed.add(place);
        const code = township[place];
        const step = climb(runs.get(code), code, month, rung, windowMonths);
        runs.set(code, step.run);
        if (step.jump !== null) jumps.push(step.jump);
      }
    }
  }
  return jumps;
}
