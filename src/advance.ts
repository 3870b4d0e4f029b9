// The stages composed for one month, after a state. It holds no rule of its own.
import { version as packageVersion } from '../package.json';
import { jumpsInOrder } from './evaluation/first-appearance';
import { monthFacts } from './evaluation/month-facts';
import { policyList, prepare, type Prepared } from './evaluation/prepare';
import { runMonth, workOn, type DoneMonth, type Memory, type MonthOutcome, type Work } from './evaluation/run-month';
import { seenBy } from './gain/compare-cohort';
import { fail, failInWords } from './issues/collect';
import { monthIndex, monthText } from './month/month';
import { periodOf } from './month/period';
import type { Policy } from './policy/types';
import type { TallyColumns, TallyRow } from './records/types';
import type { MonthResult } from './evaluation/evaluation';
import { lazyKind, once } from './evaluation/lazy';
import { monthStandings } from './evaluation/month-standings';
import { matchTownships, type Matched } from './state/match-townships';
import { addNewcomers } from './state/newcomers';
import { readState, type ReadState } from './state/read-state';
import { monthFromState, stateMonth } from './state/state-months';
import { runsFromState, stateRuns } from './state/state-runs';
import { STATE_VERSION, type State } from './state/state';

/** 当月的结果和下一个状态 · One month's answer, and the state for the next. */
export interface Advance {
  /** 当月的结果 · What the month came to. */
  readonly month: MonthResult;
  /** 下一个月要用的状态 · What the next month needs. */
  readonly state: State;
}

/**
 * 逐月推进：只算新的一个月，结果与用 {@link evaluate} 计算全部月份相同。
 *
 * Takes one more month: the same answer as {@link evaluate} over all months, at the price of one.
 *
 * @param state 首次为 null，以后是上一次给出的状态；它是普通的 JSON，不会被改动，可以存在任何地方，也可以从它出发两次
 *   · null at first, then what the last call gave; plain JSON, never changed, so that it can be kept anywhere and gone
 *   on from twice
 * @param records 恰好一个月的记录，该月在状态的月份之后；中间可以缺月份，得到结果之后，各列可以改填下个月的 · the
 *   records of exactly one month, after the state's; months may be skipped, and columns filled anew once the answer is
 *   there
 * @param policy 一份规则，或生效月份不同的多份，状态所属的那一份也在其中 · the policy, or several with different months
 *   in force, the state's among them
 * @returns 当月的排名、最后一级在当月开始的升级，以及下一个状态 · the month's standings, the jumps whose last stay
 *   begins in it, and the next state
 * @throws {@link RankingRulesError} 与 {@link evaluate} 相同，另有 `several-months`、`month-out-of-order`、
 *   `bad-state`、`state-version`、`state-policy` · as {@link evaluate}, and `several-months`, `month-out-of-order`,
 *   `bad-state`, `state-version`, `state-policy`
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
export function advance(state: State | null, records: Iterable<TallyRow> | TallyColumns, policy: Policy | readonly Policy[]): Advance {
  const policies = policyList(policy);
  const { comparison, ladder } = policies[0];
  const before = state === null ? NOTHING : readState(state, policies, ladder, comparison.lagMonths, periodOf(policies[0]));
  const prepared = prepare(records, policies);
  const [range] = prepared.cohorts.months;
  const months = prepared.cohorts.months.length;
  if (months !== 1) return failInWords('several-months', ['records'], 'one month', `${months} months`);
  const month = prepared.table.months[range.number];
  // Null is no month, which is not after another.
  if (month <= monthIndex(before.month)) {
    return fail('month-out-of-order', ['records', 'month'], `a month after ${before.month}`, monthText(month));
  }
  const { townships, codeOf } = prepared.table;
  const matched = matchTownships(before.townships, townships, codeOf);
  const work = workOn(prepared, memoryOf(before, matched.codeAt, prepared));
  const earlier = earlierMonth(before, month - comparison.lagMonths, matched.codeAt, prepared);
  const outcome = runMonth(work, range, earlier);
  const standings = once(() => monthStandings(monthFacts(work, outcome)));
  // Stryker disable next-line BooleanLiteral: not to know it is the same, only slower
  const jumps = jumpsInOrder(outcome.jumps, prepared.table, ladder, true);
  return {
    month: lazyResult({ month: () => monthText(month), standings, jumps: () => jumps }),
    state: nextState(before, matched, work, outcome),
  };
}

/** What is known of the months before. */
type Before = Pick<ReadState, 'townships' | 'months' | 'kept' | 'runs'> & { readonly month: string | null };

const NOTHING: Before = { month: null, townships: [], months: [], kept: [], runs: [] };

const lazyResult = /*@__PURE__*/ lazyKind<MonthResult>();

function memoryOf({ runs }: Before, codeAt: Int32Array, { table }: Prepared): Memory {
  const seen = seenBy(table.townships.length);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: at −1 nothing is written, only slower
  for (const code of codeAt) if (code >= 0) seen.ranked[code] = 1;
  return { seen, runs: runsFromState(runs, codeAt) };
}

function earlierMonth({ months }: Before, month: number, codeAt: Int32Array, { groups }: Prepared): DoneMonth | null {
  const found = months.find((one) => monthIndex(one.month) === month);
  if (found === undefined) return null;
  const groupCodes = new Map(groups.map((name, code) => [name, code]));
  // A group that nobody is in now equals none.
  return monthFromState(found, codeAt, (name) => groupCodes.get(name) ?? -1);
}

function nextState(before: Before, { positionOf }: Matched, { prepared, results, memory }: Work, outcome: MonthOutcome): State {
  const { table, policies, policyOf } = prepared;
  const { number } = outcome.range;
  const { rank } = results;
  const month = table.months[number];
  const { policy } = policies[policyOf[number]];
  const { id, revision, comparison, ladder } = policy;
  const townships = addNewcomers(before.townships, positionOf, prepared, outcome, rank);
  const kept = before.kept.filter((one) => monthIndex(one.month) > month - comparison.lagMonths);
  return {
    format: 'ranking-rules/state',
    version: STATE_VERSION,
    packageVersion,
    policy: { id, revision },
    lagMonths: comparison.lagMonths,
    period: periodOf(policy),
    ladder: ladder === undefined ? null : { rungs: [...ladder.rungs], windowMonths: ladder.windowMonths },
    month: monthText(month),
    townships,
    months: [...kept, stateMonth(prepared, outcome, rank, positionOf, townships.length)],
    // Who holds a class is ranked, so that everyone here has a position.
    runs: stateRuns(before.runs, memory.runs, positionOf),
  };
}
