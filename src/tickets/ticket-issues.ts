// What is wrong with a ticket that was not counted: every mistake, where counting stopped at the first.
import { FILLED_FORM, isFilled } from '../input/filled';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { INSTANT_FORM, instantOf } from '../month/instant';
import { LAST_MONTH, monthText } from '../month/month';
import { monthOfDay, ruleDay } from './assessment-month';
import { UNNAMED } from './read-tickets';
import { codeOf, isAbsent, type CodedField, type DeadlineBits, type TallyPlan } from './tally-plan';

/**
 * @param values as counting takes them, but for those that are told already
 * @param row the ticket's number in the input
 * @param asOf what is later has not happened
 */
export function reportTicket(
  { month, first, last, events, fields, deadlines, exclusion }: TallyPlan,
  values: readonly unknown[],
  row: number,
  asOf: number,
  list: IssueList,
): void {
  const [township] = values;
  if (township !== UNNAMED && !isFilled(township)) report(list, 'bad-township', [row, 'township'], FILLED_FORM, township);
  const at = 1 + events.length;
  const times = events.map(({ field }, i) => timeOf(values[1 + i], field, row, i === 0, list));
  fields.forEach((one, i) => {
    const { field, choices } = one;
    const value = values[at + i];
    const needed = deadlines.some(({ by }) => by === i);
    if (isAbsent(value)) {
      if (needed) report(list, 'missing-field', [row, field], choices, value);
    } else if (isUnknown(one, value)) report(list, 'unknown-value', [row, field], choices, value);
  });
  for (const { from, until } of deadlines.filter(isFirstOfItsEvents)) {
    if (!(times[until] <= asOf)) continue;
    const path = [row, events[until].field];
    if (times[until] < times[from]) report(list, 'events-out-of-order', path, `not before ${events[from].field}`, values[1 + until]);
    // That the first event is missing has been said.
    if (from > 0 && isAbsent(values[1 + from]))
      report(list, 'missing-field', [row, events[from].field], `time, as there is one of ${events[until].field}`, values[1 + from]);
  }
  const reason = values[at + fields.length];
  if (exclusion !== null && isUnknown(exclusion, reason)) report(list, 'unknown-value', [row, exclusion.field], exclusion.choices, reason);
  // All is right but the month.
  if (list.issues.length === 0)
    reportMonth(monthOfDay(month, ruleDay(month, times[0])), [first, last], [row, events[0].field], values[1], list);
}

// Other rules count the tickets of other months; and the last assessment month of the year 9999 would end after it.
function reportMonth(month: number, [first, last]: readonly [number, number], path: IssuePath, value: unknown, list: IssueList): void {
  if (month > LAST_MONTH) return report(list, 'bad-instant', path, 'a time in a month of the years 1 to 9999', value);
  report(
    list,
    'no-policy-in-force',
    path,
    `a time in a month from ${monthText(first)} to ${monthText(last)}, in which the policy is in force`,
    value,
  );
}

// Several deadlines between the same two events are one mistake of these events.
function isFirstOfItsEvents({ from, until }: DeadlineBits, i: number, all: readonly DeadlineBits[]): boolean {
  return all.findIndex((one) => one.from === from && one.until === until) === i;
}

function isUnknown(field: CodedField, value: unknown): boolean {
  return value !== UNNAMED && codeOf(field, value) < 0;
}

function timeOf(value: unknown, field: string, row: number, needed: boolean, list: IssueList): number {
  if (isAbsent(value)) {
    if (needed) report(list, 'missing-field', [row, field], INSTANT_FORM, value);
    return Number.NaN;
  }
  const time = instantOf(value);
  if (value !== UNNAMED && Number.isNaN(time)) report(list, 'bad-instant', [row, field], INSTANT_FORM, value);
  return time;
}
