// From a moment to the month in which a city counts it.
import { civilDay, DAY_MS, dayNumber, daysInMonth } from '../month/civil';
import { offsetOf } from '../month/instant';
import type { AssessmentMonthRule } from '../policy/tallying-types';

/** When assessment months begin. */
export interface MonthRule {
  readonly day: number;
  readonly hourMs: number;
  readonly offsetMs: number;
}

export function monthRule({ day, hour, offset }: AssessmentMonthRule): MonthRule {
  return { day, hourMs: hour * 3_600_000, offsetMs: offsetOf(offset) };
}

/** One assessment month: moments from `from` on and before `until`. */
export interface AssessedMonth {
  /** Month index of the month in which it ends, which is its label. */
  readonly month: number;
  readonly from: number;
  readonly until: number;
}

/** The day that a moment counts as: the hours before a month's first one belong to the day before. */
export function ruleDay({ hourMs, offsetMs }: MonthRule, ms: number): number {
  return Math.floor((ms + offsetMs - hourMs) / DAY_MS);
}

/** The month index that labels the assessment month of a day, numbered as {@link ruleDay} does. */
export function monthOfDay(rule: MonthRule, number: number): number {
  const { year, month, day } = civilDay(number);
  return year * 12 + month - 1 - (day < rule.day ? 1 : 0) + (isCalendar(rule) ? 0 : 1);
}

/** The assessment month with a label. */
export function assessedMonth(rule: MonthRule, month: number): AssessedMonth {
  const start = isCalendar(rule) ? month : month - 1;
  return { month, from: beginning(rule, start), until: beginning(rule, start + 1) };
}

/**
 * The moment a month before, for a comparison of like with like: the same day and hour; where that month is too short,
 * its end.
 */
export function monthBefore({ offsetMs }: MonthRule, ms: number): number {
  const local = ms + offsetMs;
  const days = Math.floor(local / DAY_MS);
  const { year, month, day } = civilDay(days);
  // The month 0 is the December before.
  const most = daysInMonth(year, month - 1);
  const then = day > most ? dayNumber(year, month, 1) * DAY_MS : dayNumber(year, month - 1, day) * DAY_MS + local - days * DAY_MS;
  return then - offsetMs;
}

// One that begins with a calendar month's first moment ends with its last.
function isCalendar({ day, hourMs }: MonthRule): boolean {
  return day === 1 && hourMs === 0;
}

function beginning({ day, hourMs, offsetMs }: MonthRule, month: number): number {
  const year = Math.floor(month / 12);
  return dayNumber(year, month - year * 12 + 1, day) * DAY_MS + hourMs - offsetMs;
}
