// The stages composed for one month, after a state. It holds no rule of its own.
import { fail } from './issues/collect';
import type { Run } from './jumps/climb';
import { describeJump } from './jumps/describe-jump';
import { monthIndex, monthText } from './month/month';
import type { Policy } from './policy/types';
import { policyList, prepare, type Prepared } from './prepare';
import type { MonthRange } from './rank/cohorts';
import type { TallyColumns, TallyRecord } from './records/types';
import type { MonthResult } from './report/evaluation';
import { monthStandings } from './report/month-view';
import { resultColumns, runMonth, viewMonth, workshop, type DoneMonth, type Memory, type ResultColumns } from './run-month';
import { readState } from './state/read-state';
import { monthFromState } from './state/state-months';
import { STATE_VERSION, type State, type StateMonth, type StateRun } from './state/state';

/** One month's answer, and the state for the next. */
export interface Advance {
  readonly month: MonthResult;
  readonly state: State;
}

/**
 * Takes one more month: the same answer as {@link evaluate} over all months, at the price of one.
 *
 * @param state null at first, then what the last call gave; plain JSON, never changed, so that it can be kept anywhere
 *   and gone on from twice
 * @param records the records of exactly one month, after the state's; months may be skipped
 * @param policy the policy, or several with different months in force, the state's among them
 * @returns the month's standings, the jumps whose last stay begins in it, and the next state
 * @throws {@link RankingRulesError} as {@link evaluate}, and `several-months`, `month-out-of-order`, `bad-state`,
 *   `state-version`, `state-policy`
 * @example
 * ```ts
 * import { advance, beijing2019 } from 'ranking-rules';
 *
 * const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
 * const may = advance(null, [{ township: '窦店镇', month: '2019-05', ...counts, satisfied: 20 }], beijing2019);
 * const kept = JSON.stringify(may.state);
 * const june = advance(JSON.parse(kept), [{ township: '窦店镇', month: '2019-06', ...counts, satisfied: 23 }], beijing2019);
 * june.month.standings.map(({ score, scoreGain }) => [score, scoreGain]); // → [ [ 88.33, 3.5 ] ]
 * ```
 * @since 0.1.0
 */
export function advance(
  state: State | null,
  records: Iterable<TallyRecord> | TallyColumns,
  policy: Policy | readonly Policy[],
): Advance {
  const policies = policyList(policy);
  const { comparison, ladder } = policies[0];
  const before = state === null ? null : readState(state, policies, ladder?.rungs.length ?? 0);
  const prepared = prepare(records, policies);
  const [range] = prepared.cohorts.months;
  if (prepared.cohorts.months.length !== 1) {
    return fail('several-months', ['records'], 'records of one month', `${prepared.cohorts.months.length} months`);
  }
  if (before !== null && range.month <= monthIndex(before.month)) {
    return fail('month-out-of-order', ['records', 'month'], `a month after ${before.month}`, monthText(range.month));
  }
  const results = resultColumns(prepared.table.rows, policies);
  const townships = before?.townships ?? [];
  const codes = codesOf(townships, prepared);
  const memory = memoryOf(before, codes, prepared);
  const earlier = earlierMonth(before, range.month - comparison.lagMonths, codes, prepared);
  const { jumps } = runMonth(prepared, range, earlier, memory, results, workshop(prepared));
  const view = viewMonth(prepared, range, results, earlier?.columns ?? null);
  const described = jumps.map((jump) => describeJump(jump, prepared.table.townships[jump.township], ladder?.rungs ?? []));
  return {
    month: { month: monthText(range.month), standings: monthStandings(view), jumps: described },
    state: nextState(before, prepared, range, results, memory, comparison.lagMonths),
  };
}

// Code in the present records by place in the state; −1 where the township has no record.
function codesOf(townships: readonly string[], { table }: Prepared): Int32Array {
  const present = new Map(table.townships.map((name, code) => [name, code]));
  return Int32Array.from(townships, (name) => present.get(name) ?? -1);
}

function memoryOf(state: State | null, codes: Int32Array, { table }: Prepared): Memory {
  const ranked = new Uint8Array(table.townships.length);
  for (const code of codes) if (code >= 0) ranked[code] = 1;
  const runs = new Map<number, Run>();
  for (const { township, stays } of state?.runs ?? []) {
    const code = codes[township];
    if (code < 0) continue;
    const months = stays.map(({ rung, first, last }) => ({ rung, first: monthIndex(first), last: monthIndex(last) }));
    runs.set(code, { stays: months, climb: months.length < 2 ? null : { township: code, stays: months } });
  }
  return { seen: { ranked, rowBefore: new Int32Array(table.townships.length).fill(-1) }, runs };
}

function earlierMonth(state: State | null, month: number, codes: Int32Array, { group, groups }: Prepared): DoneMonth | null {
  const found = state?.months.find((one) => monthIndex(one.month) === month);
  if (found === undefined) return null;
  const groupCodes = new Map(groups.map((name, code) => [name, code]));
  // A group that nobody is in now has a code of its own, which equals none.
  return monthFromState(found, codes, (name) => groupCodes.get(name) ?? -2, group !== null);
}

function nextState(
  before: State | null,
  prepared: Prepared,
  range: MonthRange,
  results: ResultColumns,
  { runs }: Memory,
  lag: number,
): State {
  const { table, policies, policyOf } = prepared;
  const { id, revision } = policies[policyOf(range.month)].policy;
  const townships = [...(before?.townships ?? [])];
  const place = new Map(townships.map((name, i) => [name, i]));
  const placeOf = (code: number): number => {
    const name = table.townships[code];
    const known = place.get(name);
    if (known !== undefined) return known;
    place.set(name, townships.length);
    return townships.push(name) - 1;
  };
  const present = stateMonth(prepared, range, results, placeOf);
  const kept = (before?.months ?? []).filter((one) => monthIndex(one.month) > range.month - lag);
  return {
    format: 'ranking-rules/state',
    version: STATE_VERSION,
    policy: { id, revision },
    month: monthText(range.month),
    townships,
    months: [...kept, present],
    runs: nextRuns(before, runs, placeOf),
  };
}

function stateMonth(
  { cohorts, group, groups, policies, policyOf, scaled, table }: Prepared,
  { month, start, end }: MonthRange,
  { rank, of }: ResultColumns,
  placeOf: (code: number) => number,
): StateMonth {
  const { policy } = policies[policyOf(month)];
  const rows = Array.from(cohorts.order.subarray(start, end)).filter((row) => rank[row] === rank[row]);
  const grouped = policy.ranking.groupBy === undefined ? null : group;
  return {
    month: monthText(month),
    decimals: policy.scoring.decimals,
    township: rows.map((row) => placeOf(table.township[row])),
    rank: rows.map((row) => rank[row]),
    scaled: rows.map((row) => scaled[row]),
    of: rows.map((row) => of[row]),
    // The first group is that of rows without one.
    group: grouped === null ? null : rows.map((row) => grouped[row] - 1),
    groups: grouped === null ? [] : groups.slice(1).map(String),
  };
}

function nextRuns(before: State | null, runs: ReadonlyMap<number, Run>, placeOf: (code: number) => number): readonly StateRun[] {
  const present = new Map(
    [...runs].map(([code, { stays }]): [number, StateRun] => {
      const township = placeOf(code);
      return [township, { township, stays: stays.map(({ rung, first, last }) => ({ rung, first: monthText(first), last: monthText(last) })) }];
    }),
  );
  const old = (before?.runs ?? []).map((run) => present.get(run.township) ?? run);
  const known = new Set(old.map(({ township }) => township));
  return [...old, ...[...present.values()].filter(({ township }) => !known.has(township))];
}
