// One month through rank, gain, classes and jumps. evaluate calls it for each month of the data, advance for one.
import { classifyCohort, classRoom, type ClassRoom } from '../classes/classify';
import { planClasses, type ClassPlan } from '../classes/class-plan';
import type { EarlierColumns } from '../classes/metrics';
import { notePlaces, type EarlierMonth, type Seen } from '../gain/compare-cohort';
import { addMonth, arrivesIn, type Run } from '../jumps/run';
import type { Policy } from '../policy/types';
import type { MonthRange } from '../rank/cohorts';
import { rankRoom, type RankRoom } from '../rank/rank-cohort';
import { byLevel } from '../rank/tie-methods';
import type { RankedCohort } from './facts';
import type { Prepared } from './prepare';
import { givenColumns, rankAndCompare } from './rank-and-compare';

/** Results by place. */
export interface ResultColumns {
  readonly rank: Float32Array;
  readonly gain: Float32Array;
  readonly entry: Uint8Array;
}

/** A month that is done, as later months compare with it. */
export interface DoneMonth extends EarlierMonth, EarlierColumns {
  /** How many were ranked, by group code. */
  readonly of: ReadonlyMap<number, number>;
}

/** What months leave behind for later ones, beside their columns. */
export interface Memory {
  readonly seen: Seen;
  /** Where each township is on the ladder, by code. */
  readonly runs: Map<number, Run>;
}

/** What a month comes to beyond its columns. */
export interface MonthOutcome {
  readonly range: MonthRange;
  /** The month that lies the lag back; null where there are no records of it. */
  readonly earlier: DoneMonth | null;
  readonly cohorts: readonly RankedCohort[];
  /** Jumps whose last stay begins this month. */
  readonly jumps: readonly Run[];
}

/** Room for one month at a time, as each stage has its own, and the class plans; made once for all months. */
export interface MonthRoom {
  readonly rank: RankRoom;
  readonly classes: ClassRoom;
  /** Of one cohort at a time. */
  readonly placeThen: Int32Array;
  readonly plans: readonly (readonly ClassPlan[])[];
  /** By policy, the position among its classes of each rung of the ladder, lowest first; none without a ladder. */
  readonly rungs: readonly (readonly number[])[];
}

/** What all months are worked out with. */
export interface Work {
  readonly prepared: Prepared;
  /** The months fill them; every place is written once. */
  readonly results: ResultColumns;
  readonly memory: Memory;
  readonly room: MonthRoom;
}

export function workOn(prepared: Prepared, memory: Memory): Work {
  const { rows } = prepared.table;
  const results = { rank: new Float32Array(rows), gain: new Float32Array(rows), entry: new Uint8Array(rows) };
  return { prepared, results, memory, room: monthRoom(prepared) };
}

function monthRoom({ cohorts, policies }: Prepared): MonthRoom {
  // Stryker disable next-line ArithmeticOperator: more room changes nothing
  const most = cohorts.months.reduce((size, { start, end }) => Math.max(size, end - start), 0);
  return {
    rank: rankRoom(most),
    classes: classRoom(most),
    placeThen: new Int32Array(most),
    plans: policies.map(({ policy }) => planClasses(policy.classes)),
    rungs: policies.map(({ policy }) => rungClasses(policy)),
  };
}

// Looked up once: ladder and classes may be long, and the months many.
function rungClasses({ classes, ladder }: Policy): readonly number[] {
  const positionOf = new Map(classes.map(({ id }, i) => [id, i]));
  // Stryker disable next-line ArrayDeclaration: for the types; without a ladder no rung is asked for, and each rung is a class
  return ladder?.rungs.flatMap((rung) => positionOf.get(rung) ?? []) ?? [];
}

/** @param earlier the month that lies the lag back; null where there are no records of it */
export function runMonth({ prepared, results, memory, room }: Work, range: MonthRange, earlier: DoneMonth | null): MonthOutcome {
  const { seen, runs } = memory;
  const index = prepared.policyOf[range.number];
  const { policy } = prepared.policies[index];
  if (earlier !== null) notePlaces(earlier, seen);
  const cohorts = range.cohorts.map((cohort): RankedCohort => {
    const { start, end } = cohort;
    const given = givenColumns(prepared, index, cohort, earlier);
    const rank = results.rank.subarray(start, end);
    const gain = results.gain.subarray(start, end);
    const { placeThen } = room;
    const ranked = rankAndCompare(given, seen, { rank, gain, entry: results.entry.subarray(start, end), placeThen }, room.rank);
    const { group, scaled, decimals, volume, ofThen } = given;
    // Stryker disable next-line ArithmeticOperator: beyond the cohort nothing is looked at
    const reverseRank = (values: Float64Array): Float64Array => byLevel(room.rank.levels, 'reverseRank', end - start, values);
    const metrics = { ranked, rank, reverseRank, scaled, decimals, gain, placeThen, volume, earlier, ofThen };
    return { start, end, group, ranked, classes: classifyCohort(room.plans[index], metrics, start, room.classes) };
  });
  const jumps = policy.ladder === undefined ? [] : addToRuns(prepared, range, room.rungs[index], policy.ladder.windowMonths, cohorts, runs);
  return { range, earlier, cohorts, jumps };
}

/** The month as later ones compare with it. */
export function doneMonth({ prepared, results }: Work, { range: { number, start, end }, cohorts }: MonthOutcome): DoneMonth {
  const { township, group, scaled, policies, policyOf } = prepared;
  const { decimals } = policies[policyOf[number]].policy.scoring;
  const of = new Map(cohorts.map((cohort) => [cohort.group, cohort.ranked]));
  return { start, end, township, rank: results.rank, group, scaled, decimals, of };
}

// Each member of a rung's class has its month added once, on the highest rung that it holds.
function addToRuns(
  { table, township }: Prepared,
  { number }: MonthRange,
  rungs: readonly number[],
  windowMonths: number,
  cohorts: readonly RankedCohort[],
  runs: Map<number, Run>,
): readonly Run[] {
  const month = table.months[number];
  const jumps: Run[] = [];
  for (let rung = rungs.length - 1; rung >= 0; rung -= 1) {
    for (const cohort of cohorts) {
      for (const place of cohort.classes[rungs[rung]].places) {
        const code = township[place];
        const before = runs.get(code);
        // A last stay that reaches into this month is that of a higher rung.
        if (before !== undefined && before.stays[before.stays.length - 1].last === month) continue;
        const run = addMonth(before, code, month, rung, windowMonths);
        runs.set(code, run);
        if (arrivesIn(run, month)) jumps.push(run);
      }
    }
  }
  return jumps;
}
