// Jumps from a class history: the jumps stage for people who have published classes and no policy.
import { FILLED_FORM, isFilled } from '../input/filled';
import { isIterable, iterated } from '../input/iterated';
import { isCells, isObject, listOf, readOrReport, readProperty } from '../input/foreign-values';
import { fail, issueList, report, throwIfAny, type IssueList } from '../issues/collect';
import { MONTH_FORM, monthIndex } from '../month/month';
import type { Ladder } from '../policy/types';
import { addMonth, isJump, type Run } from './run';
import { describeJump } from './describe-jump';
import type { ClassMonth, Jump } from './jump';

/**
 * 找出升级和三级跳：一个街乡镇在规定的月数内从低一级的类别升到高一级的类别。升级是接连的至少两次停留，
 * 一次比一次高，从第一次的最后一个月到最后一次的第一个月不超过 `windowMonths` 个月，而且不能再延长。
 * 停留是历史中接连在同一级的各月；没有列出的月份和不在台阶上的类别，既不算在内，也不打断。同月在几级的，
 * 算最高的一级。
 *
 * Finds the jumps: runs of consecutive stays with strictly rising rungs, two or more, in which the first month of the
 * last stay is at most `windowMonths` after the last month of the first, maximal by inclusion. A stay is consecutive
 * months of a township's history on one rung; months that are not named neither help nor break, and neither do classes
 * off the ladder. Of several rungs in one month the highest counts.
 *
 * @param history 各街乡镇各月的类别，每条一个月一个类别，先后不论 · townships' classes, a month and class each, in any
 *   order
 * @param ladder 各级类别的标识，从低到高，以及最多几个月 · class ids from the lowest rung, and the window in months
 * @returns 升级，按街乡镇首次出现的先后（先看月份，再看输入），再按时间 · jumps in the order of the townships' first
 *   appearance (by month, then input), then by time
 * @throws {@link RankingRulesError} 错误代码 · codes: `bad-input`, `not-a-record`, `unreadable`, `bad-township`,
 *   `bad-month`, `unknown-class`, `repeated-id`, `bad-limit`
 * @see 北京青年报《接诉即办排名靠后街乡镇是怎样逆袭的？》，2019 年 8 月；最多 3 个月，得出的就是其中的名单 · Beijing
 *   Youth Daily, August 2019, whose list this gives with a window of 3
 * @example
 * ```ts
 * import { detectJumps } from 'ranking-rules';
 *
 * const history = [
 *   { township: '将台乡', month: '2019-04', class: 'rectification' },
 *   { township: '将台乡', month: '2019-05', class: 'improved' },
 *   { township: '将台乡', month: '2019-07', class: 'advanced' },
 * ];
 * const [jump] = detectJumps(history, { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 });
 * [jump?.from, jump?.to, jump?.span, jump?.complete]; // → [ '2019-04', '2019-07', 3, true ]
 * ```
 * @since 0.1.0
 */
export function detectJumps(history: Iterable<ClassMonth>, ladder: Ladder): Jump[] {
  const list = issueList();
  const { rungs, windowMonths } = checkedLadder(ladder, list);
  const entries = readHistory(history, list);
  throwIfAny(list);
  const rungOf = new Map(rungs.map((id, rung) => [id, rung]));
  const townships = new Map<string, TownshipHistory>();
  entries.sort((a, b) => a.month - b.month);
  for (const entry of entries) {
    const known = townships.get(entry.township) ?? { months: [], rungs: [] };
    townships.set(entry.township, known);
    const rung = rungOf.get(entry.class);
    if (rung === undefined) continue;
    const last = known.months.length - 1;
    if (known.months[last] === entry.month) known.rungs[last] = Math.max(known.rungs[last], rung);
    else {
      known.months.push(entry.month);
      known.rungs.push(rung);
    }
  }
  return [...townships].flatMap(([township, one]) => jumpsOf(one, windowMonths).map((found) => describeJump(found, township, rungs)));
}

interface TownshipHistory {
  readonly months: number[];
  readonly rungs: number[];
}

function jumpsOf({ months, rungs }: TownshipHistory, window: number): readonly Run[] {
  const jumps = new Set<Run>();
  let run: Run | undefined;
  months.forEach((month, i) => {
    run = addMonth(run, 0, month, rungs[i], window);
    if (isJump(run)) jumps.add(run);
  });
  return [...jumps];
}

function checkedLadder(ladder: Ladder, list: IssueList): Ladder {
  if (!isObject(ladder)) return fail('bad-input', ['ladder'], '{ rungs, windowMonths }', ladder);
  const rungs = readProperty(ladder, 'rungs', ['ladder', 'rungs']);
  const windowMonths = readProperty(ladder, 'windowMonths', ['ladder', 'windowMonths']);
  // Stryker disable next-line ArrayDeclaration: one id is too few as well
  const ids = listOf(rungs, ['ladder', 'rungs']) ?? [];
  if (ids.length < 2) report(list, 'bad-limit', ['ladder', 'rungs'], 'two class ids or more', rungs);
  const known = new Set<unknown>();
  ids.forEach((id, i) => {
    if (!isId(id)) report(list, 'bad-input', ['ladder', 'rungs', i], 'a class id', id);
    else if (known.has(id)) report(list, 'repeated-id', ['ladder', 'rungs', i], 'distinct class ids', id);
    known.add(id);
  });
  const months = Number.isInteger(windowMonths) ? Number(windowMonths) : 0;
  if (months < 1) report(list, 'bad-limit', ['ladder', 'windowMonths'], 'integer from 1', windowMonths);
  // Stryker disable next-line MethodExpression: for the types; one that is none has been told
  return { rungs: ids.filter(isId), windowMonths: months };
}

interface HistoryEntry {
  readonly township: string;
  readonly month: number;
  readonly class: string;
}

function readHistory(history: Iterable<ClassMonth>, list: IssueList): HistoryEntry[] {
  if (!isIterable(history, ['history'])) return fail('bad-input', ['history'], 'an iterable of { township, month, class }', history);
  // Stryker disable next-line ArrayDeclaration: what is no entry makes no jump
  const entries: HistoryEntry[] = [];
  let row = 0;
  for (const entry of iterated(history, ['history'])) {
    const read = readEntry(entry, row, list);
    // Stryker disable next-line ConditionalExpression: for the types; a mistake is thrown before an entry is used
    if (read !== null) entries.push(read);
    row += 1;
  }
  return entries;
}

function readEntry(entry: unknown, row: number, list: IssueList): HistoryEntry | null {
  if (!isObject(entry) || isCells(entry)) {
    report(list, 'not-a-record', [row], '{ township, month, class }', entry);
    return null;
  }
  const read = readOrReport(list, [row], 'a readable record', () => [entry['township'], entry['month'], entry['class']] as const);
  if (read === null) return null;
  const [township, month, id] = read;
  const index = monthIndex(month);
  const known = isFilled(township);
  const dated = !Number.isNaN(index);
  const named = isId(id);
  if (!known) report(list, 'bad-township', [row, 'township'], FILLED_FORM, township);
  if (!dated) report(list, 'bad-month', [row, 'month'], MONTH_FORM, month);
  if (!named) report(list, 'unknown-class', [row, 'class'], 'a class id', id);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; a mistake is thrown before an entry is used
  return known && dated && named ? { township, month: index, class: id } : null;
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && id !== '';
}
