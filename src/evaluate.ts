// The stages composed over all months at once. It holds no rule of its own.
import { seenBy } from './gain/compare-cohort';
import type { Climb } from './jumps/climb';
import { describeJump } from './jumps/describe-jump';
import type { Jump } from './jumps/jump';
import { fail } from './issues/collect';
import { MONTH_FORM, monthIndex, monthText } from './month/month';
import type { Policy } from './policy/types';
import { policyList, prepare, type Prepared } from './prepare';
import type { TallyColumns, TallyRecord } from './records/types';
import { evaluationColumns } from './report/columns';
import type { Evaluation } from './report/evaluation';
import { keepFacts, type MonthFacts } from './report/facts';
import { monthStandings, standingOf, type MonthView } from './report/month-view';
import type { Standing } from './report/standing';
import { monthFacts } from './month-facts';
import { doneMonth, resultColumns, runMonth, workshop, type DoneMonth, type Memory, type ResultColumns } from './run-month';

/**
 * Scores, ranks, compares, classes and finds jumps: everything a policy says about a set of records.
 *
 * @param records one township a month each, in any order, as rows or as columns; columns are kept, not copied: leave
 *   them as they are while the evaluation is in use
 * @param policy the policy, or several with different months in force
 * @returns the evaluation
 * @throws {@link RankingRulesError} every code of records and policies; see {@link IssueCode}
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 *
 * const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
 * const evaluation = evaluate(
 *   [
 *     { township: '窦店镇', month: '2019-06', ...counts, satisfied: 24 },
 *     { township: '石楼镇', month: '2019-06', ...counts, satisfied: 21 },
 *   ],
 *   beijing2019,
 * );
 * evaluation.standings('2019-06').map(({ township, score, rank }) => [township, score, rank]); // → [ [ '窦店镇', 89.5, 1 ], [ '石楼镇', 86, 2 ] ]
 * ```
 * @since 0.1.0
 */
export function evaluate(records: Iterable<TallyRecord> | TallyColumns, policy: Policy | readonly Policy[]): Evaluation {
  const policies = policyList(policy);
  const prepared = prepare(records, policies);
  const { table, cohorts } = prepared;
  const results = resultColumns(table.rows, policies);
  const shop = workshop(prepared);
  const memory: Memory = { seen: seenBy(table.townships.length), runs: new Map() };
  const done = new Map<number, DoneMonth>();
  const climbs = new Set<Climb>();
  const months = cohorts.months.map((range): MonthFacts => {
    const month = table.months[range.place];
    const before = done.get(month - policies[0].comparison.lagMonths) ?? null;
    const outcome = runMonth(prepared, range, before, memory, results, shop);
    for (const jump of outcome.jumps) climbs.add(jump);
    done.set(month, doneMonth(prepared, range, outcome, results));
    return monthFacts(prepared, range, outcome, before, results);
  });
  const evaluation = evaluationOf(prepared, policies, results, months, describeAll(prepared, [...climbs]));
  keepFacts(evaluation, new Map(months.map((facts) => [monthText(facts.view.month), facts])));
  return evaluation;
}

// In the order of the townships' first appearance, by month and then as in the input; each township's in time.
function describeAll({ cohorts, table, policies }: Prepared, climbs: readonly Climb[]): readonly Jump[] {
  const ladder = policies[0].policy.ladder;
  if (ladder === undefined || climbs.length === 0) return [];
  const byTownship = groupBy(climbs, ({ township }) => township);
  const jumps: Jump[] = [];
  for (let i = 0; byTownship.size > 0; i += 1) {
    const township = table.township[cohorts.order[i]];
    for (const found of byTownship.get(township) ?? []) jumps.push(describeJump(found, table.townships[township], ladder.rungs));
    byTownship.delete(township);
  }
  return jumps;
}

function evaluationOf(
  prepared: Prepared,
  policies: readonly Policy[],
  results: ResultColumns,
  facts: readonly MonthFacts[],
  jumps: readonly Jump[],
): Evaluation {
  const views = new Map(facts.map(({ view }) => [monthText(view.month), view]));
  const months = [...views.keys()];
  const rowsByTownship = once(() => rowsOfTownships(prepared));
  const standings = (month: string): Standing[] => {
    const view = views.get(month);
    if (view !== undefined) return monthStandings(view);
    return Number.isNaN(monthIndex(month)) ? fail('bad-month', ['month'], MONTH_FORM, month) : [];
  };
  return {
    months,
    columns: columnsOf(prepared, results, facts),
    jumps,
    standings,
    history: (township) => (rowsByTownship().get(township) ?? []).flatMap((row) => standingAt(views, prepared, row)),
    *[Symbol.iterator]() {
      for (const month of months) yield* standings(month);
    },
    toJSON: () => ({
      format: 'ranking-rules/evaluation',
      version: 1,
      policies: policies.map(({ id, revision }) => ({ id, revision })),
      months,
      standings: months.flatMap(standings),
      jumps,
    }),
  };
}

function standingAt(views: ReadonlyMap<string, MonthView>, { table, group }: Prepared, row: number): readonly Standing[] {
  const view = views.get(monthText(table.months[table.month[row]]));
  const cohort = view?.cohorts.find((one) => group === null || one.group === group[row]);
  return view === undefined || cohort === undefined ? [] : [standingOf(view, row, cohort)];
}

function columnsOf({ table, group, groups }: Prepared, results: ResultColumns, facts: readonly MonthFacts[]): Evaluation['columns'] {
  return evaluationColumns(
    {
      ...results,
      rows: table.rows,
      township: { codes: table.township, names: table.townships },
      month: { codes: table.month, names: Array.from(table.months, monthText) },
      group,
      groups,
    },
    facts.map(({ view }) => view),
  );
}

// Each township's rows by month.
function rowsOfTownships({ cohorts, table }: Prepared): ReadonlyMap<string, readonly number[]> {
  return groupBy(cohorts.order, (row) => table.townships[table.township[row]]);
}

function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
