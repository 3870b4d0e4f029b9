// One ticket into the counters. The loop that every ticket goes through: no object, no text, no second look.
import { instantOf } from '../month/instant';
import { FIRST_MONTH, LAST_MONTH } from '../month/month';
import { periodAt, type Period } from './assessment-period';
import { cellOf, counters, townshipCode, type Counters } from './counters';
import { isAbsent, type DeadlineBits, type TallyPlan } from './tally-plan';

/** What became of a ticket. */
export type Fate = 'counted' | 'after' | 'bad';

/** Counting under way. */
export interface Counting {
  readonly plan: TallyPlan;
  /** Events after this moment have not happened; Infinity where there is no such moment. */
  readonly asOf: number;
  readonly room: Counters;
  /** Times of the present ticket; NaN where absent. */
  readonly times: Float64Array;
  /** The period of the ticket before, which is nearly always that of the next. */
  period: Period;
}

const NO_PERIOD: Period = { month: 0, from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY };

export function counting(plan: TallyPlan, asOf: number): Counting {
  return { plan, asOf, room: counters(plan), times: new Float64Array(plan.events.length), period: NO_PERIOD };
}

/** The names of what a ticket is read for, in the order of `countTicket`'s values. */
export function ticketFields({ events, fields, exclusion }: TallyPlan): readonly string[] {
  return ['township', ...events.map(({ field }) => field), ...fields.map(({ field }) => field), ...(exclusion === null ? [] : [exclusion.field])];
}

/**
 * @param values a ticket's values, in the order of {@link ticketFields}
 * @returns `bad` where something is wrong with it; then nothing is counted
 */
export function countTicket(state: Counting, values: readonly unknown[]): Fate {
  const { plan, times, asOf } = state;
  const { events, fields, deadlines, exclusion } = plan;
  const name = values[0];
  if (typeof name !== 'string' || (!state.room.townships.has(name) && name.trim() === '')) return 'bad';
  let bits = -1;
  for (let i = 0; i < events.length; i += 1) {
    const value = values[1 + i];
    const { present, absent } = events[i];
    let time = Number.NaN;
    if (!isAbsent(value)) {
      time = instantOf(value);
      if (time !== time) return 'bad';
    }
    if (time > asOf) {
      if (i === 0) return 'after';
      time = Number.NaN;
    }
    times[i] = time;
    bits &= time === time ? present : absent;
  }
  const at = 1 + events.length;
  for (let i = 0; i < fields.length; i += 1) {
    const value = values[at + i];
    const { byValue, absent, other } = fields[i];
    const found = byValue.get(value) ?? (isAbsent(value) ? absent : other);
    if (found === null) return 'bad';
    bits &= found;
  }
  for (let i = 0; i < deadlines.length; i += 1) {
    const found = deadlineBits(deadlines[i], values[at + deadlines[i].by], times, asOf);
    if (found < 0) return 'bad';
    bits &= found;
  }
  const reason = exclusion === null ? undefined : values[at + fields.length];
  const left = exclusion === null || isAbsent(reason) ? -1 : (exclusion.reasons.get(reason) ?? -2);
  if (left === -2 || !findPeriod(state, times[0])) return 'bad';
  add(state, name, bits, left);
  return 'counted';
}

// −1 where the deadline's kind is unknown, or its events out of order.
function deadlineBits({ from, until, within, bits }: DeadlineBits, kind: unknown, times: Float64Array, asOf: number): number {
  const limit = within.get(kind);
  if (limit === undefined) return -1;
  const begun = times[from];
  const done = times[until];
  if (done < begun || (done === done && begun !== begun)) return -1;
  if (done === done) return done - begun > limit ? bits.late : bits.met;
  return asOf - begun > limit ? bits.late : bits.open;
}

// False where there is no moment, or none in a month of the years 1 to 9999.
function findPeriod(state: Counting, moment: number): boolean {
  if (moment !== moment) return false;
  if (!(moment >= state.period.from && moment < state.period.until)) state.period = periodAt(state.plan.period, moment);
  return state.period.month >= FIRST_MONTH && state.period.month <= LAST_MONTH;
}

function add({ room, plan, period }: Counting, name: string, bits: number, left: number): void {
  const size = plan.counts.length;
  const cell = cellOf(room, townshipCode(room, name), period.month);
  const { numbers } = room;
  numbers[cell] += 1;
  const first = cell + 1 + (left < 0 ? 0 : size);
  for (let i = 0; i < size; i += 1) numbers[first + i] += (bits >>> i) & 1;
  if (left >= 0) numbers[cell + 1 + 2 * size + left] += 1;
}
