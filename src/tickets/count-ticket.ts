// One ticket into the counters. The loop that every ticket goes through: no object, no text, no second look.
import { instantOf } from '../month/instant';
import { FIRST_MONTH, LAST_MONTH } from '../month/month';
import { monthOfDay, ruleDay } from './assessment-period';
import { cellOf, counters, newTownship, type Counters } from './counters';
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
  /** Codes of the present ticket's values; −1 where absent or not listed. */
  readonly codes: Int32Array;
  /** Months of the days met so far. */
  readonly months: Map<number, number>;
}

export function counting(plan: TallyPlan, asOf: number): Counting {
  return { plan, asOf, room: counters(plan), times: new Float64Array(plan.events.length), codes: new Int32Array(plan.fields.length), months: new Map() };
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
  const { plan, times, codes, asOf, room } = state;
  const { events, fields, deadlines, exclusion } = plan;
  const name = values[0];
  if (typeof name !== 'string') return 'bad';
  const known = room.townships.get(name);
  if (known === undefined && name.trim() === '') return 'bad';
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
    const field = fields[i];
    const code = field.codes.get(value) ?? -1;
    const found = code >= 0 ? field.bits[code] : isAbsent(value) ? field.absent : field.other;
    if (found === null) return 'bad';
    codes[i] = code;
    bits &= found;
  }
  for (let i = 0; i < deadlines.length; i += 1) {
    const found = deadlineBits(deadlines[i], codes[deadlines[i].by], times, asOf);
    if (found < 0) return 'bad';
    bits &= found;
  }
  const reason = exclusion === null ? undefined : values[at + fields.length];
  const left = exclusion === null || isAbsent(reason) ? -1 : (exclusion.reasons.get(reason) ?? -2);
  const month = monthOf(state, times[0]);
  if (left === -2 || !(month >= FIRST_MONTH && month <= LAST_MONTH)) return 'bad';
  add(state, cellOf(room, known ?? newTownship(room, name), month), bits, left);
  return 'counted';
}

// −1 where the deadline's kind is unknown, or its events out of order.
function deadlineBits({ from, until, within, bits }: DeadlineBits, kind: number, times: Float64Array, asOf: number): number {
  if (kind < 0) return -1;
  const limit = within[kind];
  const begun = times[from];
  const done = times[until];
  if (done < begun || (done === done && begun !== begun)) return -1;
  if (done === done) return done - begun > limit ? bits.late : bits.met;
  return asOf - begun > limit ? bits.late : bits.open;
}

// NaN where there is no moment.
function monthOf({ plan, months }: Counting, moment: number): number {
  if (moment !== moment) return Number.NaN;
  const day = ruleDay(plan.period, moment);
  const known = months.get(day);
  if (known !== undefined) return known;
  const month = monthOfDay(plan.period, day);
  months.set(day, month);
  return month;
}

function add({ room, plan }: Counting, cell: number, bits: number, left: number): void {
  const size = plan.counts.length;
  const { numbers } = room;
  numbers[cell] += 1;
  const first = cell + 1 + (left < 0 ? 0 : size);
  for (let i = 0; i < size; i += 1) numbers[first + i] += (bits >>> i) & 1;
  if (left >= 0) numbers[cell + 1 + 2 * size + left] += 1;
}
