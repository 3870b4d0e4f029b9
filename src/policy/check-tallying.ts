// What the schema cannot say of a policy's tallying: names that must be known, and names that must not clash.
import { MOST_ISSUES, report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { received } from '../issues/received';
import { checkDistinct, checkIds } from './check-ids';
import type { Tallying, TicketCondition, TicketDeadline, TicketValue } from './tallying-types';

// What a record of tickets holds besides the counts.
const TAKEN: readonly string[] = ['tickets', 'withExcluded', 'excluded', 'parts'];

export function checkTallying(tallying: Tallying, list: IssueList): void {
  const { fields, deadlines, exclusion, counts } = tallying;
  const values = new Map(fields.map(({ field, values: some }) => [field, new Set(some)]));
  checkDistinct(
    fields.map(({ field }) => field),
    (i) => at('fields', i, 'field'),
    list,
  );
  fields.forEach(({ values: some }, i) => checkDistinct(some.map(String), (j) => at('fields', i, 'values', j), list));
  checkIds(deadlines, at('deadlines'), list);
  deadlines.forEach((deadline, i) => checkDeadline(deadline, values.get(deadline.by), at('deadlines', i), list));
  if (exclusion !== undefined) checkIds(exclusion.reasons, at('exclusion', 'reasons'), list);
  checkDistinct(
    counts.map(({ field }) => field),
    (i) => at('counts', i, 'field'),
    list,
  );
  counts.forEach(({ field, where }, i) => {
    if (TAKEN.includes(field)) report(list, 'bad-policy', at('counts', i, 'field'), `field name other than ${TAKEN.join(', ')}`, field);
    where.forEach((condition, j) => checkCondition(condition, values, tallying, at('counts', i, 'where', j), list));
  });
  checkRoles(tallying, list);
}

function at(...path: IssuePath): IssuePath {
  return ['tallying', ...path];
}

function checkDeadline(
  { from, until, by, limits }: TicketDeadline,
  values: ReadonlySet<TicketValue> | undefined,
  path: IssuePath,
  list: IssueList,
): void {
  if (from === until) report(list, 'bad-policy', [...path, 'until'], `event other than ${from}`, until);
  if (values === undefined) return report(list, 'unknown-field', [...path, 'by'], 'field of the list fields', by);
  checkDistinct(
    limits.map(({ value }) => String(value)),
    (i) => [...path, 'limits', i, 'value'],
    list,
  );
  limits.forEach(({ value }, i) => checkValue(value, values, [...path, 'limits', i, 'value'], list));
  const limited = new Set(limits.map(({ value }) => value));
  for (const value of values)
    if (!limited.has(value)) report(list, 'missing-limit', [...path, 'limits'], `limit for ${received(value)}`, undefined);
}

function checkCondition(
  condition: TicketCondition,
  values: ReadonlyMap<string, ReadonlySet<TicketValue>>,
  { deadlines, exclusion }: Tallying,
  path: IssuePath,
  list: IssueList,
): void {
  if ('deadline' in condition) {
    if (!deadlines.some(({ id }) => id === condition.deadline))
      report(list, 'unknown-field', [...path, 'deadline'], 'id of a deadline', condition.deadline);
    return;
  }
  if ('present' in condition) {
    if (condition.field === exclusion?.field)
      report(list, 'bad-policy', [...path, 'field'], 'field that no reason for leaving out stands in', condition.field);
    return;
  }
  const known = values.get(condition.field);
  if (known === undefined) report(list, 'unknown-field', [...path, 'field'], 'field of the list fields', condition.field);
  else if ('equals' in condition) checkValue(condition.equals, known, [...path, 'equals'], list);
  else condition.oneOf.forEach((value, i) => checkValue(value, known, [...path, 'oneOf', i], list));
}

function checkValue(value: TicketValue, known: ReadonlySet<TicketValue>, path: IssuePath, list: IssueList): void {
  if (known.has(value)) return;
  // A list may be long, and nobody reads what is only counted.
  // Stryker disable next-line ConditionalExpression,EqualityOperator: to report it counts the same, only slower
  if (list.issues.length >= MOST_ISSUES) list.more += 1;
  else report(list, 'unknown-value', path, `one of ${[...known].join(' | ')}`, value);
}

// An event is a time, a listed field is not, and the reasons for leaving a ticket out are a list of their own.
function checkRoles({ month, fields, deadlines, exclusion }: Tallying, list: IssueList): void {
  const events = new Set([month.event, ...deadlines.flatMap(({ from, until }) => [from, until])]);
  fields.forEach(({ field }, i) => {
    if (events.has(field)) report(list, 'bad-policy', at('fields', i, 'field'), 'field that is not used as event too', field);
  });
  if (exclusion === undefined) return;
  const { field } = exclusion;
  if (events.has(field) || fields.some((one) => one.field === field))
    report(list, 'bad-policy', at('exclusion', 'field'), 'field of its own', field);
}
