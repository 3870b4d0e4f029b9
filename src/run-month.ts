// One month through rank, gain, classes and jumps. evaluate calls it for each month of the data, advance for one.
import { classifyCohort, classRoom, type ClassRoom, type ClassVerdict } from './classes/classify';
import { planClasses, type ClassPlan } from './classes/class-plan';
import type { CohortColumns, EarlierColumns } from './classes/metrics';
import { compareCohort, lookUp, seenBy, type EarlierMonth, type Seen } from './gain/compare-cohort';
import { climb, type Climb, type Run } from './jumps/climb';
import type { Ladder, Policy } from './policy/types';
import type { Prepared } from './prepare';
import type { Cohort, MonthRange } from './rank/cohorts';
import { rankCohort, rankRoom, type RankedLevels, type RankRoom } from './rank/rank-cohort';
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
  const { policy } = prepared.policies[prepared.policyOf[range.month]];
  if (earlier !== null) lookUp(earlier, seen);
  const cohorts = range.cohorts.map((cohort): CohortOutcome => {
    const { start, end, group } = cohort;
    const own = { ...partOf(results, start, end), before: shop.before };
    const { ranked, levels, ...compared } = rankAndCompare(prepared, range.month, cohort, earlier, seen, own, shop.rank);
    const reverseRank = (values: Float64Array): Float64Array => byLevel(levels, levels.reverseRank, end - start, values);
    const columns = { ...own, ...compared, ranked, reverseRank };
    return { start, end, group, ranked, classes: classifyCohort(shop.plans[prepared.policyOf[range.month]], columns, start, shop.classes) };
  });
  const jumps = policy.ladder === undefined ? [] : climbMonth(prepared, range, policy, policy.ladder, cohorts, runs);
  return { cohorts, jumps };
}

/** What a month's standings show and no later month needs; by place less the month's start. */
export interface Details {
  readonly reverseRank: Int32Array;
  readonly tied: Int32Array;
  /** Place in the month compared with; −1 where the gain is unknown. */
  readonly before: Int32Array;
}

/** A month's details, worked out again by the same stages for those who ask. */
export function monthDetails(prepared: Prepared, { month, start, end, cohorts }: MonthRange, earlier: DoneMonth | null): Details {
  const size = end - start;
  const found = { reverseRank: new Int32Array(size), tied: new Int32Array(size), before: new Int32Array(size) };
  const results = resultColumns(size);
  const seen = seenBy(prepared.table.townships.length);
  if (earlier !== null) lookUp(earlier, seen);
  const room = rankRoom(size);
  for (const cohort of cohorts) {
    const [from, to] = [cohort.start - start, cohort.end - start];
    const own = { ...partOf(results, from, to), before: found.before.subarray(from, to) };
    const { levels } = rankAndCompare(prepared, month, cohort, earlier, seen, own, room);
    byLevel(levels, levels.reverseRank, to - from, found.reverseRank.subarray(from, to));
    byLevel(levels, levels.tied, to - from, found.tied.subarray(from, to));
  }
  return found;
}

function partOf({ rank, gain, entry }: ResultColumns, start: number, end: number): ResultColumns {
  return { rank: rank.subarray(start, end), gain: gain.subarray(start, end), entry: entry.subarray(start, end) };
}

function rankAndCompare(
  { policies, policyOf, township, predecessor, scaled }: Prepared,
  month: number,
  { start, end, group }: Cohort,
  earlier: DoneMonth | null,
  seen: Seen,
  own: ResultColumns & Pick<Details, 'before'>,
  room: RankRoom,
): RankedLevels & Pick<CohortColumns, 'scaled' | 'decimals' | 'volume' | 'earlier' | 'ofThen'> {
  const { policy, volume, tieBreakers } = policies[policyOf[month]];
  const { minimumVolume = 0, ties } = policy.ranking;
  const doubles = (column: Float64Array): Float64Array => column.subarray(start, end);
  const score = doubles(scaled);
  const volumes = volume === null ? null : doubles(volume);
  const minimum = volumes === null || minimumVolume === 0 ? null : { volume: volumes, least: minimumVolume };
  const ranked = rankCohort({ score, tieBreakers: tieBreakers.map(doubles), minimum, ties }, room, own.rank);
  const whom = { group, township: township.subarray(start, end), predecessor: predecessor?.subarray(start, end) ?? null };
  compareCohort({ ...whom, rank: own.rank, scaled: score, earlier, seen }, own);
  return { ...ranked, scaled: score, decimals: policy.scoring.decimals, volume: volumes, earlier, ofThen: earlier?.of.get(group) ?? 0 };
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
        const run = runs.get(code);
        // A last stay that reaches into this month is that of a higher rung.
        if (run?.stays.at(-1)?.last === month) continue;
        const step = climb(run, code, month, rung, windowMonths);
        runs.set(code, step.run);
        if (step.jump !== null) jumps.push(step.jump);
      }
    }
  }
  return jumps;
}
