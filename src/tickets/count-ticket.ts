// One ticket into the counters. The loop that every ticket goes through: no object, no text, no second look.
import { isFilled } from '../input/filled';
import { instantOf } from '../month/instant';
import { monthOfDay, ruleDay } from './assessment-month';
import { cellOf, counters, newTownship, type Counters } from './counters';
import { codeOf, isAbsent, type CodedField, type DeadlineBits, type TallyPlan } from './tally-plan';

/** What became of a ticket. */
export type TicketFate = 'counted' | 'after' | 'bad';

/** Counting under way, with the present ticket in numbers. */
export interface Counting {
  readonly plan: TallyPlan;
  /** Events after this moment have not happened; Infinity where there is no such moment. */
  readonly asOf: number;
  readonly room: Counters;
  /** The present ticket's township, and its code; −1 where it was not met before. */
  name: string;
  township: number;
  /** Its times, in the order of the plan's events; NaN where absent. */
  readonly times: Float64Array;
  /** Codes of its values, in the order of {@link codedFields}, and 0 where no reason is read; −1 where they are not listed. */
  readonly codes: Int32Array;
  /** Months of the days met so far. */
  readonly months: Map<number, number>;
}

export function counting(plan: TallyPlan, asOf: number): Counting {
  const codes = new Int32Array(plan.fields.length + 1);
  const times = new Float64Array(plan.events.length);
  // Stryker disable next-line StringLiteral,UnaryOperator: both are set before they are read
  return { plan, asOf, room: counters(plan), name: '', township: -1, times, codes, months: new Map() };
}

/** The fields that are read as codes; the reason for leaving a ticket out comes last. */
export function codedFields({ fields, exclusion }: TallyPlan): readonly CodedField[] {
  return [...fields, ...(exclusion === null ? [] : [exclusion])];
}

/** The names of what a ticket is read for, in the order of `countTicket`'s values. */
export function readFields(plan: TallyPlan): readonly string[] {
  return ['township', ...plan.events.map(({ field }) => field), ...codedFields(plan).map(({ field }) => field)];
}

/**
 * @param values a ticket's values, in the order of {@link readFields}
 * @returns `bad` where something is wrong with it; then nothing is counted
 */
export function countTicket(state: Counting, values: readonly unknown[]): TicketFate {
  const { times, codes, plan, room, asOf } = state;
  const { fields, exclusion } = plan;
  const name = values[0];
  // Stryker disable next-line ConditionalExpression: for the types; what is no text is not filled, either
  if (typeof name !== 'string') return 'bad';
  const known = room.townships.get(name);
  // Stryker disable next-line ConditionalExpression: one that was counted is not empty, which is only faster to know
  const isMet = known !== undefined;
  if (!isMet && !isFilled(name)) return 'bad';
  state.name = name;
  state.township = known ?? -1;
  for (let i = 0; i < times.length; i += 1) {
    if (!setTime(state, i, values[1 + i])) return 'bad';
    if (times[0] > asOf) return 'after';
  }
  const at = 1 + times.length;
  for (let i = 0; i < fields.length; i += 1) codes[i] = codeOf(fields[i], values[at + i]);
  if (exclusion !== null) codes[fields.length] = codeOf(exclusion, values[at + fields.length]);
  return countCodes(state);
}

/** @returns false where the value is no time */
export function setTime({ times }: Counting, event: number, value: unknown): boolean {
  const absent = isAbsent(value);
  const time = absent ? Number.NaN : instantOf(value);
  times[event] = time;
  return absent || time === time;
}

/** Counts the ticket that stands in the state's numbers. */
export function countCodes(state: Counting): TicketFate {
  const { plan, times, codes, asOf, room } = state;
  const { events, fields, deadlines, exclusion } = plan;
  if (times[0] > asOf) return 'after';
  let bits = -1;
  for (let i = 0; i < events.length; i += 1) {
    if (times[i] > asOf) times[i] = Number.NaN;
    bits &= times[i] === times[i] ? events[i].present : events[i].absent;
  }
  for (let i = 0; i < fields.length; i += 1) {
    if (codes[i] < 0) return 'bad';
    bits &= fields[i].bits[codes[i]];
  }
  for (let i = 0; i < deadlines.length; i += 1) {
    const found = statusBits(deadlines[i], codes[deadlines[i].by], times, asOf);
    if (found < 0) return 'bad';
    bits &= found;
  }
  const reason = codes[fields.length];
  const month = monthOf(state, times[0]);
  // NaN included.
  if (reason < 0 || !(month >= plan.first && month <= plan.last)) return 'bad';
  const township = state.township < 0 ? newTownship(room, state.name) : state.township;
  add(state, cellOf(room, township, month), bits, exclusion === null || reason === exclusion.codes.size ? -1 : reason);
  return 'counted';
}

// −1 where the deadline's kind is unknown, or its events out of order.
function statusBits({ from, until, within, bits }: DeadlineBits, kind: number, times: Float64Array, asOf: number): number {
  if (kind >= within.length) return -1;
  const limit = within[kind];
  const begun = times[from];
  const done = times[until];
  if (done < begun || (done === done && begun !== begun)) return -1;
  if (done === done) return done - begun > limit ? bits.late : bits.met;
  return asOf - begun > limit ? bits.late : bits.open;
}

// NaN where there is no moment.
function monthOf({ plan, months }: Counting, moment: number): number {
  const day = ruleDay(plan.month, moment);
  const known = months.get(day);
  // Stryker disable next-line ConditionalExpression: worked out again it is the same, only slower
  if (known !== undefined) return known;
  const month = monthOfDay(plan.month, day);
  months.set(day, month);
  return month;
}

// `reason` is why the ticket is excluded; −1 where it is not.
function add({ room, plan }: Counting, cell: number, bits: number, reason: number): void {
  const size = plan.counts.length;
  const { numbers } = room;
  numbers[cell] += 1;
  const first = cell + 1 + (reason < 0 ? 0 : size);
  // Stryker disable next-line EqualityOperator: past the last count there is no bit
  for (let i = 0; i < size; i += 1) numbers[first + i] += (bits >>> i) & 1;
  if (reason >= 0) numbers[cell + 1 + 2 * size + reason] += 1;
}
