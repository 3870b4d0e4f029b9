// A policy's tallying worked out once, so that a ticket needs a lookup per field and one AND.
//
// Every count is a bit. A field's value stands for the bits of those counts whose conditions on that field it meets;
// the AND over all fields is the set of counts that the ticket adds to.
import { fail } from '../issues/collect';
import { durationMs } from '../month/duration';
import { LAST_MONTH, monthIndex } from '../month/month';
import type {
  DeadlineStatus,
  Tallying,
  TicketCondition,
  TicketCount,
  TicketDeadline,
  TicketField,
  TicketValue,
} from '../policy/tallying-types';
import type { InForce, Policy } from '../policy/types';
import { monthRule, type MonthRule } from './assessment-month';

/** How a policy says that tickets are counted. @throws RankingRulesError `missing-tallying` where it does not say */
export function tallyingOf({ tallying }: Policy): Tallying {
  return tallying ?? fail('missing-tallying', ['tallying'], 'a policy with a tallying', tallying);
}

/** Null, undefined and empty text. */
export function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/** A field whose values are told apart by codes: those of a list from 0, then all that is absent. */
export interface CodedField {
  readonly field: string;
  /** Codes of the values of the list. */
  readonly codes: ReadonlyMap<unknown, number>;
  /** Code of all other values; −1 where the list is closed. */
  readonly other: number;
  /** The values of the list in words, for messages: one text for all tickets, as many may be wrong in the same way. */
  readonly choices: string;
}

/** −1 where the value is not in a closed list. */
export function codeOf({ codes, other }: CodedField, value: unknown): number {
  return codes.get(value) ?? (isAbsent(value) ? codes.size : other);
}

/** Bits by value of a field. */
export interface FieldBits extends CodedField {
  /** Bits by code. */
  readonly bits: readonly number[];
}

/** Bits by presence of an event. */
export interface EventBits {
  readonly field: string;
  readonly present: number;
  readonly absent: number;
}

/** Bits by status of a deadline. */
export interface DeadlineBits {
  /** Positions in the plan's lists. */
  readonly by: number;
  readonly from: number;
  readonly until: number;
  /** Milliseconds by code of `by`; NaN is no deadline, which is never passed. */
  readonly within: readonly number[];
  readonly bits: Readonly<Record<DeadlineStatus, number>>;
}

/** A tallying, ready for every ticket. */
export interface TallyPlan {
  readonly month: MonthRule;
  /** The months that it is in force for, by index, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Events in the order in which a ticket's times are read; the first decides the month. */
  readonly events: readonly EventBits[];
  /** Fields in the order in which a ticket's values are read. */
  readonly fields: readonly FieldBits[];
  readonly deadlines: readonly DeadlineBits[];
  /** The field with the reason for leaving a ticket out; null where none is left out. */
  readonly exclusion: CodedField | null;
  readonly counts: readonly string[];
  readonly reasons: readonly string[];
}

export function planTally({ month, fields, deadlines, exclusion, counts }: Tallying, { from, until }: InForce): TallyPlan {
  const events = [...new Set([month.event, ...deadlines.flatMap(({ from, until }) => [from, until])])];
  const conditions = counts.flatMap(({ where }) => where);
  const looked = conditions.flatMap((condition) => ('field' in condition && !events.includes(condition.field) ? [condition.field] : []));
  const names = [...new Set([...fields.map(({ field }) => field), ...looked])];
  const reasons = exclusion?.reasons.map(({ id }) => id) ?? [];
  return {
    month: monthRule(month),
    first: monthIndex(from),
    last: until === null ? LAST_MONTH : monthIndex(until) - 1,
    events: events.map((field) => ({ field, present: bits(counts, field, true, null), absent: bits(counts, field, false, null) })),
    fields: names.map((field) => fieldBits(field, fields.find((one) => one.field === field)?.values ?? null, counts)),
    deadlines: deadlines.map((deadline) => deadlineBits(deadline, fields, names, events, counts)),
    exclusion:
      exclusion === undefined
        ? null
        : { field: exclusion.field, codes: new Map(reasons.map((id, i) => [id, i])), other: -1, choices: choicesOf(reasons) },
    counts: counts.map(({ field }) => field),
    reasons,
  };
}

function fieldBits(field: string, values: readonly TicketValue[] | null, counts: readonly TicketCount[]): FieldBits {
  const listed = values ?? [];
  return {
    field,
    codes: new Map(listed.map((value, code) => [value, code])),
    other: values === null ? 1 : -1,
    choices: choicesOf(listed),
    // The last is of all other values; a closed list has none.
    bits: [...listed.map((value) => bits(counts, field, true, value)), bits(counts, field, false, null), bits(counts, field, true, null)],
  };
}

function choicesOf(values: readonly TicketValue[]): string {
  return `one of ${values.join(' | ')}`;
}

// The counts whose conditions on the field all hold.
function bits(counts: readonly TicketCount[], field: string, present: boolean, value: TicketValue | null): number {
  return bitsWhere(counts, (condition) => !('field' in condition) || condition.field !== field || holds(condition, present, value));
}

function holds(condition: Exclude<TicketCondition, { readonly deadline: string }>, present: boolean, value: TicketValue | null): boolean {
  if ('present' in condition) return condition.present === present;
  return 'equals' in condition ? condition.equals === value : condition.oneOf.some((one) => one === value);
}

function deadlineBits(
  { id, by, from, until, limits }: TicketDeadline,
  listed: readonly TicketField[],
  fields: readonly string[],
  events: readonly string[],
  counts: readonly TicketCount[],
): DeadlineBits {
  const limitOf = new Map(limits.map(({ value, within }) => [value, durationMs(within)]));
  const status = (one: DeadlineStatus): number =>
    bitsWhere(counts, (condition) => !('deadline' in condition) || condition.deadline !== id || condition.status === one);
  return {
    by: fields.indexOf(by),
    from: events.indexOf(from),
    until: events.indexOf(until),
    within: listed.flatMap(({ field, values }) => (field === by ? values.map((value) => limitOf.get(value) ?? Number.NaN) : [])),
    bits: { met: status('met'), late: status('late'), open: status('open') },
  };
}

// The counts of which every condition passes.
function bitsWhere(counts: readonly TicketCount[], test: (condition: TicketCondition) => boolean): number {
  return counts.reduce((sum, { where }, i) => (where.every(test) ? sum + 2 ** i : sum), 0);
}
