// One month through rank, gain, classes and jumps. evaluate calls it for each month of the data, advance for one.
import { classifyCohort, classRoom, type ClassRoom } from './classes/classify';
import { planClasses, type ClassPlan } from './classes/class-plan';
import type { EarlierColumns } from './classes/metrics';
import { compareMonths, type RankedRows, type Seen } from './gain/compare-months';
import { climb, type Climb, type Run } from './jumps/climb';
import type { Ladder, Policy } from './policy/types';
import type { Prepared } from './prepare';
import type { MonthRange, Range } from './rank/cohorts';
import { sortRoom } from './rank/order';
import type { CohortVerdict } from './report/facts';
import type { MonthView } from './report/month-view';
import { rankCohort, type RankRoom } from './rank/rank-cohort';

/** Results by row of the records. */
export interface ResultColumns {
  readonly rank: Float64Array;
  readonly reverseRank: Int32Array;
  readonly tied: Int32Array;
  readonly of: Int32Array;
  readonly gain: Float64Array;
  /** Row in the month compared with; −1 where the gain is unknown. */
  readonly before: Int32Array;
  readonly entry: Uint8Array;
  /** A column per class id: 1 for each member. */
  readonly members: ReadonlyMap<string, Uint8Array>;
}

/** A month that is done, as later months compare with it. */
export interface DoneMonth {
  readonly rows: RankedRows;
  readonly columns: EarlierColumns;
}

/** What passes from month to month. */
export interface Memory {
  readonly seen: Seen;
  /** Where each township is on the ladder, by code. */
  readonly runs: Map<number, Run>;
}

/** What a month comes to beyond its columns. */
export interface MonthOutcome {
  readonly verdicts: readonly CohortVerdict[];
  /** Jumps whose last stay begins this month. */
  readonly jumps: readonly Climb[];
}

export function resultColumns(rows: number, policies: readonly Policy[]): ResultColumns {
  const ids = new Set(policies.flatMap(({ classes }) => classes.map(({ id }) => id)));
  return {
    rank: new Float64Array(rows).fill(Number.NaN),
    reverseRank: new Int32Array(rows),
    tied: new Int32Array(rows),
    of: new Int32Array(rows),
    gain: new Float64Array(rows).fill(Number.NaN),
    before: new Int32Array(rows).fill(-1),
    entry: new Uint8Array(rows),
    members: new Map([...ids].map((id) => [id, new Uint8Array(rows)])),
  };
}

/** Room and class plans, made once for all months. */
export interface Workshop {
  readonly rank: RankRoom;
  readonly classes: ClassRoom;
  readonly plans: readonly (readonly ClassPlan[])[];
}

export function workshop({ cohorts, policies }: Prepared): Workshop {
  const most = Math.max(0, ...cohorts.months.map(({ start, end }) => end - start));
  return {
    rank: {
      ...sortRoom(most),
      order: new Uint32Array(most),
      rows: new Int32Array(most),
      keys: new Float64Array(most),
      classes: new Float64Array(most),
      ranks: { rank: new Float64Array(most), reverseRank: new Int32Array(most), tied: new Int32Array(most) },
    },
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
  const place = prepared.policyOf(range.month);
  const { policy, volume, tieBreakers } = prepared.policies[place];
  const { minimumVolume = 0, ties } = policy.ranking;
  const minimum = volume === null || minimumVolume === 0 ? null : { volume, least: minimumVolume };
  const rankedRows = { ...rowsOf(prepared, range), rank: results.rank };
  const ranked = range.cohorts.map((cohort) => {
    const of = rankCohort(prepared.cohorts.order, cohort, { score: prepared.scaled, tieBreakers, minimum, ties }, shop.rank, results);
    for (let i = 0; i < of; i += 1) results.of[shop.rank.rows[i]] = of;
    return of;
  });
  compareMonths(rankedRows, before?.rows ?? null, prepared.scaled, memory.seen, results);
  const columns = { ...results, scaled: prepared.scaled, decimals: policy.scoring.decimals, volume, earlier: before?.columns ?? null };
  const members = policy.classes.map(({ id }) => membersOf(results, id));
  const verdicts = range.cohorts.map((cohort, i) => {
    const rows = shop.rank.rows;
    let count = 0;
    for (let k = cohort.start; k < cohort.end; k += 1) {
      const row = prepared.cohorts.order[k];
      if (results.rank[row] === results.rank[row]) rows[count++] = row;
    }
    const classes = classifyCohort(shop.plans[place], { ...columns, rows, ranked: ranked[i] }, members, shop.classes);
    return { ...cohort, ranked: ranked[i], classes };
  });
  const jumps = policy.ladder === undefined ? [] : climbMonth(prepared, range, policy.ladder, results, memory.runs);
  return { verdicts, jumps };
}

/** The month as later ones compare with it. */
export function doneMonth(prepared: Prepared, range: MonthRange, results: ResultColumns): DoneMonth {
  const { policy } = prepared.policies[prepared.policyOf(range.month)];
  return {
    rows: { ...rowsOf(prepared, range), rank: results.rank },
    columns: { rank: results.rank, scaled: prepared.scaled, decimals: policy.scoring.decimals, of: results.of },
  };
}

/** The month's results as its standings are made from. */
export function viewMonth(prepared: Prepared, range: MonthRange, results: ResultColumns, earlier: EarlierColumns | null): MonthView {
  const { table, cohorts, group, groups, scaled } = prepared;
  const { policy, volume } = prepared.policies[prepared.policyOf(range.month)];
  return {
    ...results,
    month: range.month,
    cohorts: range.cohorts,
    order: cohorts.order,
    townships: table.townships,
    township: table.township,
    group: policy.ranking.groupBy === undefined ? null : group,
    groups,
    scaled,
    decimals: policy.scoring.decimals,
    volume,
    classes: policy.classes.map(({ id }) => ({ id, members: membersOf(results, id) })),
    earlier,
  };
}

function membersOf({ members }: ResultColumns, id: string): Uint8Array {
  return members.get(id) ?? new Uint8Array(0);
}

function rowsOf({ cohorts, table, group }: Prepared, { start, end }: Range): Omit<RankedRows, 'rank'> {
  return { order: cohorts.order, start, end, township: table.township, group };
}

function climbMonth(
  { cohorts, table }: Prepared,
  { month, start, end }: MonthRange,
  { rungs, windowMonths }: Ladder,
  results: ResultColumns,
  runs: Map<number, Run>,
): readonly Climb[] {
  const columns = rungs.map((id) => membersOf(results, id));
  const jumps: Climb[] = [];
  for (let i = start; i < end; i += 1) {
    const row = cohorts.order[i];
    let rung = columns.length - 1;
    while (rung >= 0 && columns[rung][row] === 0) rung -= 1;
    if (rung < 0) continue;
    const township = table.township[row];
    const step = climb(runs.get(township), township, month, rung, windowMonths);
    runs.set(township, step.run);
    if (step.jump !== null) jumps.push(step.jump);
  }
  return jumps;
}
