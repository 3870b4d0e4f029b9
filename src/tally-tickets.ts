// The tickets stage with a policy that is checked: every ticket counted, or told why not.
import { isIterable, iterated, streamed } from './input/iterated';
import { isObject, optionsOf, readProperty } from './input/foreign-values';
import { addIssues, fail, issueList, throwIfAny, type IssueList } from './issues/collect';
import { INSTANT_FORM, instantOf } from './month/instant';
import { checkedPolicy } from './policy/define-policy';
import type { Policy } from './policy/types';
import { rowCoder } from './tickets/coded-columns';
import { countCodes, counting, countTicket, readFields, type Counting, type TicketFate } from './tickets/count-ticket';
import { recordsOf } from './tickets/counters';
import { readTicketColumns, readTicket, TICKETS_FORM, type Unread } from './tickets/read-tickets';
import { planTally, tallyingOf } from './tickets/tally-plan';
import { reportTicket } from './tickets/ticket-issues';
import type { RejectedTicket, TicketColumns, TicketRecord, TicketRow } from './tickets/types';

/**
 * 工单计数的结果 · What {@link tallyValidTickets} found: `read` = tickets of all records + `afterAsOf` + the number
 * of `rejects`.
 */
export interface TicketTally {
  /** 记录 · By month, then township. */
  readonly records: readonly TicketRecord[];
  /** 工单总数 · How many tickets there were. */
  readonly read: number;
  /** 截至时刻以后的工单数 · How many came after the moment as of which tickets are counted. */
  readonly afterAsOf: number;
  /** 有错的工单 · Those with mistakes, which are in no record. */
  readonly rejects: readonly RejectedTicket[];
}

/** 怎样计数 · How tickets are counted. */
export interface TallyOptions {
  /**
   * 截至时刻；此后的事都当作还没有发生。有时限就必须给出。
   *
   * ISO 8601 with an offset, or milliseconds; what came later has not happened. Needed where there are deadlines.
   */
  readonly asOf?: string | number | undefined;
}

/**
 * 按规则把工单数成记录：各街乡镇各月的计数。
 *
 * Counts tickets into records, as the policy's tallying says, in one pass and in room that grows with the number of
 * township-months only.
 *
 * @param tickets 工单：逐行、按列，或逐行的异步流 · rows, columns, or an async stream of rows
 * @param policy 写有 `tallying` 的规则，在各件工单的考核月生效 · a policy with a tallying, in force in the tickets' months
 * @param options 统计的截至时刻 · the moment as of which tickets are counted
 * @returns 记录，先按月份，再按街乡镇，可以交给 {@link evaluate}；给的是流，则返回记录的 Promise，流和工单的错误由它给出，
 *   规则和选项的错误仍当场抛出 · records by month, then township, which {@link evaluate} takes; a promise of them for a
 *   stream, which rejects with what is wrong with the stream and its tickets, while what is wrong with policy or options is
 *   thrown at once
 * @throws {@link RankingRulesError} `not-a-record`、`unreadable`、`bad-code`、`bad-township`、`missing-field`、
 *   `bad-instant`、`unknown-value`、`events-out-of-order`、`no-policy-in-force`、`unequal-columns`、`missing-tallying`、
 *   `missing-moment`、`bad-input`，以及 {@link definePolicy} 的错误代码
 *
 *   `not-a-record`, `unreadable`, `bad-code`, `bad-township`, `missing-field`, `bad-instant`, `unknown-value`,
 *   `events-out-of-order`, `no-policy-in-force`, `unequal-columns`, `missing-tallying`, `missing-moment`, `bad-input`, and
 *   the codes of {@link definePolicy}
 * @example
 * ```ts
 * import { beijing2019, definePolicy, tallyTickets } from 'ranking-rules';
 *
 * const policy = definePolicy({
 *   ...beijing2019,
 *   id: 'from-tickets',
 *   tallying: {
 *     month: { event: 'received', day: 19, hour: 0, offset: '+08:00' },
 *     fields: [{ field: 'answer', values: ['satisfied', 'dissatisfied'] }],
 *     deadlines: [],
 *     counts: [
 *       { field: 'assigned', where: [] },
 *       { field: 'surveyed', where: [{ field: 'answer', present: true }] },
 *       { field: 'satisfied', where: [{ field: 'answer', equals: 'satisfied' }] },
 *     ],
 *   },
 * });
 * const tickets = [
 *   { township: '窦店镇', received: '2019-06-18T23:59:59+08:00', answer: 'satisfied' },
 *   { township: '窦店镇', received: '2019-06-19T00:00:00+08:00', answer: '' },
 * ];
 * tallyTickets(tickets, policy).map(({ month, assigned, surveyed }) => [month, assigned, surveyed]); // → [ [ '2019-06', 1, 1 ], [ '2019-07', 1, 0 ] ]
 * ```
 * @since 0.1.0
 */
export function tallyTickets(tickets: Iterable<TicketRow> | TicketColumns, policy: Policy, options?: TallyOptions): TicketRecord[];
export function tallyTickets(tickets: AsyncIterable<TicketRow>, policy: Policy, options?: TallyOptions): Promise<TicketRecord[]>;
export function tallyTickets(
  tickets: Iterable<TicketRow> | TicketColumns | AsyncIterable<TicketRow>,
  policy: Policy,
  options: TallyOptions = {},
): TicketRecord[] | Promise<TicketRecord[]> {
  const list = issueList();
  const tally = begin(policy, options, (_, found) => addIssues(list, found, []));
  return takeAll(tickets, tally, () => {
    throwIfAny(list);
    return recordsOf(tally.state.room, tally.state.plan);
  });
}

/**
 * 与 {@link tallyTickets} 相同，有错的工单另列清单，不抛出。
 *
 * The same, with a list of the tickets that have mistakes instead of an error, so that one bad line in a million does
 * not stop a month.
 *
 * @param tickets 工单：逐行、按列，或逐行的异步流 · rows, columns, or an async stream of rows
 * @param policy 写有 `tallying` 的规则，在各件工单的考核月生效 · a policy with a tallying, in force in the tickets' months
 * @param options 统计的截至时刻 · the moment as of which tickets are counted
 * @returns 记录，以及没有计入任何记录的；合起来就是全部工单；给的是流，则返回它们的 Promise，与 {@link tallyTickets} 相同
 *   · the records, and what is in none of them; together they are the input; a promise of them for a stream, as
 *   {@link tallyTickets}
 * @throws {@link RankingRulesError} 错的不是某一件工单：`unequal-columns`、`missing-field`（缺少一列）、
 *   `unreadable`（选项、列或流本身）、`bad-instant`（截至时刻）、`missing-tallying`、`missing-moment`、
 *   `bad-input`，以及 {@link definePolicy} 的错误代码
 *
 *   Where it is not a ticket that is wrong: `unequal-columns`, `missing-field` (a column), `unreadable` (the options, a
 *   column, the stream itself), `bad-instant` (the moment), `missing-tallying`, `missing-moment`, `bad-input`, and the
 *   codes of {@link definePolicy}
 * @example
 * ```ts
 * import { beijing2019, definePolicy, tallyValidTickets } from 'ranking-rules';
 *
 * const tallying = {
 *   month: { event: 'received', day: 1, hour: 0, offset: '+08:00' },
 *   fields: [],
 *   deadlines: [],
 *   counts: [{ field: 'assigned', where: [] }],
 * };
 * const policy = definePolicy({ ...beijing2019, id: 'from-tickets', tallying });
 * const { records, rejects } = tallyValidTickets([{ township: '窦店镇', received: '2019-06-31T08:00:00+08:00' }], policy);
 * [records.length, rejects.map(({ row, issues }) => [row, issues[0].code])]; // → [ 0, [ [ 0, 'bad-instant' ] ] ]
 * ```
 * @since 0.1.0
 */
export function tallyValidTickets(tickets: Iterable<TicketRow> | TicketColumns, policy: Policy, options?: TallyOptions): TicketTally;
export function tallyValidTickets(tickets: AsyncIterable<TicketRow>, policy: Policy, options?: TallyOptions): Promise<TicketTally>;
export function tallyValidTickets(
  tickets: Iterable<TicketRow> | TicketColumns | AsyncIterable<TicketRow>,
  policy: Policy,
  options: TallyOptions = {},
): TicketTally | Promise<TicketTally> {
  const rejects: RejectedTicket[] = [];
  const tally = begin(policy, options, (row, { issues, more }) => rejects.push({ row, issues, more }));
  return takeAll(tickets, tally, () => ({
    records: recordsOf(tally.state.room, tally.state.plan),
    read: tally.read,
    afterAsOf: tally.after,
    rejects,
  }));
}

/** One count of tickets under way. */
interface Tally {
  readonly state: Counting;
  readonly fields: readonly string[];
  readonly values: unknown[];
  readonly reject: (row: number, found: IssueList) => void;
  read: number;
  after: number;
}

function begin(policy: Policy, options: TallyOptions, reject: Tally['reject']): Tally {
  const checked = checkedPolicy(policy);
  const tallying = tallyingOf(checked);
  const given: unknown = optionsOf(options, ['asOf']).asOf;
  const asOf = given === undefined ? Number.POSITIVE_INFINITY : instantOf(given);
  if (Number.isNaN(asOf)) fail('bad-instant', ['asOf'], INSTANT_FORM, given);
  if (given === undefined && tallying.deadlines.length > 0) fail('missing-moment', ['asOf'], INSTANT_FORM, given);
  const plan = planTally(tallying, checked.inForce);
  const fields = readFields(plan);
  // Stryker disable next-line ArrowFunction: each is set before it is looked at
  return { state: counting(plan, asOf), fields, values: fields.map(() => null), reject, read: 0, after: 0 };
}

// What `finish` says when all are counted: at once, or later of a stream.
function takeAll<T>(tickets: unknown, tally: Tally, finish: () => T): T | Promise<T> {
  if (!isObject(tickets)) return fail('bad-input', ['tickets'], TICKETS_FORM, tickets);
  if (typeof readProperty(tickets, Symbol.asyncIterator, ['tickets']) === 'function')
    return takeStream(tickets as unknown as AsyncIterable<unknown>, tally).then(finish);
  if (isIterable(tickets, ['tickets'])) {
    for (const ticket of iterated(tickets, ['tickets'])) take(tally, readTicket(ticket, tally.fields, tally.read, tally.values));
    return finish();
  }
  const { rows, columns, read } = readTicketColumns(tickets, tally.fields);
  const code = rowCoder(columns, tally.state);
  for (let row = 0; row < rows; row += 1) {
    const fate = code(row) ? countCodes(tally.state) : 'bad';
    if (fate === 'bad') take(tally, read(row, tally.values));
    else note(tally, fate);
  }
  return finish();
}

async function takeStream(tickets: AsyncIterable<unknown>, tally: Tally): Promise<void> {
  for await (const ticket of streamed(tickets, ['tickets'])) take(tally, readTicket(ticket, tally.fields, tally.read, tally.values));
}

function note(tally: Tally, fate: TicketFate): void {
  tally.read += 1;
  if (fate === 'after') tally.after += 1;
}

function take(tally: Tally, unread: Unread | null): void {
  const row = tally.read;
  const fate = unread === null ? countTicket(tally.state, tally.values) : 'bad';
  note(tally, fate);
  if (fate !== 'bad') return;
  const list = issueList();
  if (unread !== null) addIssues(list, { issues: unread.issues, more: 0 }, []);
  if (unread === null || unread.hasValues) reportTicket(tally.state.plan, tally.values, row, tally.state.asOf, list);
  tally.reject(row, list);
}
