// The stages composed over all months at once. It holds no rule of its own.
import { version as packageVersion } from '../package.json';
import { groupBy } from './input/group-by';
import { evaluationColumns } from './evaluation/columns';
import { jumpsInOrder } from './evaluation/first-appearance';
import { monthFacts } from './evaluation/month-facts';
import { policyList, prepare, type Prepared } from './evaluation/prepare';
import { doneMonth, runMonth, workOn, type DoneMonth, type MonthOutcome, type Work } from './evaluation/run-month';
import { seenBy } from './gain/compare-cohort';
import type { Run } from './jumps/run';
import type { Jump } from './jumps/jump';
import { fail } from './issues/collect';
import { MONTH_FORM, monthIndex, monthText } from './month/month';
import { periodOf } from './month/period';
import type { Policy } from './policy/types';
import type { TallyColumns, TallyRow } from './records/types';
import { once } from './evaluation/lazy';
import type { Evaluation } from './evaluation/evaluation';
import { withFacts, type MonthFacts } from './evaluation/facts';
import { cohortAt } from './evaluation/township-places';
import { monthStandings, standingsIn } from './evaluation/month-standings';
import type { Standing } from './evaluation/standing';

/**
 * 按规则计算全部结果：得分、名次、进步名次、类别、升级和三级跳。
 *
 * Scores, ranks, compares, classes and finds jumps: everything a policy says about a set of records.
 *
 * @param records 各街乡镇各月的记录，每条一个街乡镇一个月，先后不论，逐行或按列；计数各列不复制，以后还要说明理由、写通报
 *   或列排名表的，不要改动 · one township a month each, in any order, as rows or as columns; columns of counts are kept, not
 *   copied: leave them as they are while reasons, notices and tables are to be had
 * @param policy 一份规则，或生效月份不同的多份 · the policy, or several with different months in force
 * @returns 计算结果 · the evaluation
 * @throws {@link RankingRulesError} 每一处错误：`bad-input`、`not-a-record`、`unreadable`、`bad-township`、`bad-month`、
 *   `missing-field`、`bad-count`、`count-above-base`、`count-without-base`、`bad-decimal`、`percent-out-of-range`、
 *   `negative-score`、`unsafe-score`、`bad-group`、`duplicate-row`；按列的，另有 `unequal-columns`、`bad-code`；规则的，有
 *   `no-policy-in-force`、`several-policies-in-force`、`policies-disagree`，以及 {@link definePolicy} 的错误代码
 *
 *   With every mistake: `bad-input`, `not-a-record`, `unreadable`, `bad-township`, `bad-month`, `missing-field`,
 *   `bad-count`, `count-above-base`, `count-without-base`, `bad-decimal`, `percent-out-of-range`, `negative-score`,
 *   `unsafe-score`, `bad-group`, `duplicate-row`; of columns also `unequal-columns`, `bad-code`; of policies
 *   `no-policy-in-force`, `several-policies-in-force`, `policies-disagree`, and the codes of {@link definePolicy}
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
export function evaluate(records: Iterable<TallyRow> | TallyColumns, policy: Policy | readonly Policy[]): Evaluation {
  const policies = policyList(policy);
  const {
    comparison: { lagMonths },
    ladder,
  } = policies[0];
  const prepared = prepare(records, policies);
  const { table, cohorts } = prepared;
  const work = workOn(prepared, { seen: seenBy(table.townships.length), runs: new Map() });
  const done = new Map<number, DoneMonth>();
  // A run that grows arrives more than once, and is one jump.
  const arrived = new Set<Run>();
  const outcomes = cohorts.months.map((range): MonthOutcome => {
    const month = table.months[range.number];
    const outcome = runMonth(work, range, done.get(month - lagMonths) ?? null);
    for (const jump of outcome.jumps) arrived.add(jump);
    done.set(month, doneMonth(work, outcome));
    return outcome;
  });
  const facts = outcomes.map((outcome) => once(() => monthFacts(work, outcome)));
  // Stryker disable next-line ConditionalExpression: not to know it is the same, only slower
  const jumps = jumpsInOrder([...arrived], table, ladder, cohorts.place === null).map(frozenJump);
  return evaluationOf(work, policies, facts, Object.freeze(jumps));
}

// Reports read them again.
function frozenJump(jump: Jump): Jump {
  jump.stays.forEach(Object.freeze);
  Object.freeze(jump.stays);
  return Object.freeze(jump);
}

function evaluationOf(
  { prepared, results }: Work,
  policies: readonly Policy[],
  facts: readonly (() => MonthFacts)[],
  jumps: readonly Jump[],
): Evaluation {
  const months = Object.freeze(prepared.cohorts.months.map(({ number }) => monthText(prepared.table.months[number])));
  const positionOf = new Map(months.map((month, i) => [month, i]));
  const every = once(() => facts.map((make) => make()));
  const placesByTownship = once(() => placesOfTownships(prepared));
  const standings = (month: string): Standing[] => {
    const index = positionOf.get(month);
    if (index !== undefined) return monthStandings(facts[index]());
    return Number.isNaN(monthIndex(month)) ? fail('bad-month', ['month'], MONTH_FORM, month) : [];
  };
  const evaluation: Evaluation = {
    months,
    columns: evaluationColumns(prepared, results, every),
    jumps,
    standings,
    history: (township) => standingsAt(every(), placesByTownship().get(township) ?? []),
    *[Symbol.iterator]() {
      for (const month of months) yield* standings(month);
    },
    toJSON: () => ({
      format: 'ranking-rules/evaluation',
      version: 1,
      packageVersion,
      policies: policies.map(({ id, revision }) => ({ id, revision })),
      period: periodOf(policies[0]),
      months,
      standings: months.flatMap(standings),
      jumps,
    }),
  };
  return withFacts(evaluation, (month) => facts[positionOf.get(month) ?? -1]?.());
}

// The standings of some places, which ascend.
function standingsAt(every: readonly MonthFacts[], places: readonly number[]): readonly Standing[] {
  let i = 0;
  return places.map((place) => {
    while (every[i].end <= place) i += 1;
    return standingsIn(every[i], cohortAt(every[i], place))(place);
  });
}

// Each township's places, which are in the order of time.
function placesOfTownships({ township, table }: Prepared): ReadonlyMap<string, readonly number[]> {
  return groupBy(township.keys(), (place) => table.townships[township[place]]);
}
