// Moments as milliseconds since 1970-01-01T00:00Z, from ISO 8601 text with an offset. Never `Date`: it guesses.
import { civilDay, DAY_MS, dayNumber, daysInMonth } from './civil';
import { digits, twoDigits } from './digits';

/** The accepted form, for messages. */
export const INSTANT_FORM = 'YYYY-MM-DDTHH:MM[:SS[.s…]], a day that exists, with Z, ±HH:MM, ±HHMM or ±HH, or milliseconds';

/** The accepted form of an offset. */
export const OFFSET_FORM = '±HH:MM';

// 0001-01-02 and 9999-12-31, both at 00:00.
const FIRST = -62_135_510_400_000;
const LAST = 253_402_214_400_000;

/**
 * @param value text such as "2019-06-19T08:30:00+08:00", or whole milliseconds since 1970-01-01T00:00Z
 * @returns milliseconds, finer digits cut off; NaN where the value is neither, or before 0001-01-02T00:00Z
 *   or after 9999-12-31T00:00Z: a day less at each end of the years 1 to 9999, so that every offset writes it within them
 */
export function instantOf(value: unknown): number {
  const ms = typeof value === 'string' ? parse(value) : Number.isInteger(value) ? Number(value) + 0 : Number.NaN;
  return ms >= FIRST && ms <= LAST ? ms : Number.NaN;
}

function parse(text: string): number {
  if (text[4] !== '-' || text[7] !== '-' || (text[10] !== 'T' && text[10] !== ' ') || text[13] !== ':') return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (!(month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59)) return Number.NaN;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: every month has 28 days, which is only faster to know
  const late = day > 28;
  if (late && day > daysInMonth(year, month)) return Number.NaN;
  let end = 16;
  let ms = 0;
  if (text[end] === ':') {
    const second = twoDigits(text, 17);
    if (!(second <= 59)) return Number.NaN;
    ms = second * 1000;
    end = 19;
    if (text[end] === '.') {
      end = fractionEnd(text);
      ms += thousandths(text, end);
    }
  }
  return dayNumber(year, month, day) * DAY_MS + hour * 3_600_000 + minute * 60_000 + ms - zoneOf(text, end);
}

// Nine digits at most, as databases write them.
function fractionEnd(text: string): number {
  let end = 20;
  while (end < 29 && text[end] >= '0' && text[end] <= '9') end += 1;
  return end;
}

function thousandths(text: string, end: number): number {
  const whole = digits(text, 20, Math.min(end, 23));
  // Not by tenTo, as every time comes through here.
  return end > 20 ? whole * (end === 21 ? 100 : end === 22 ? 10 : 1) : Number.NaN;
}

// ±HH:MM, and what databases write beside it: Z, +08 and +0800.
function zoneOf(text: string, from: number): number {
  const length = text.length - from;
  const sign = text[from];
  if (length === 1) return sign === 'Z' ? 0 : Number.NaN;
  if ((sign !== '+' && sign !== '-') || (length === 6 && text[from + 3] !== ':')) return Number.NaN;
  const hours = twoDigits(text, from + 1);
  const minutes = length === 3 ? 0 : length === 5 ? twoDigits(text, from + 3) : length === 6 ? twoDigits(text, from + 4) : Number.NaN;
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  return (sign === '-' ? -1 : 1) * (hours * 3_600_000 + minutes * 60_000);
}

/** An offset such as "+08:00" in milliseconds; NaN where the text is not of that form. */
export function offsetOf(text: string): number {
  return text.length === 6 ? zoneOf(text, 0) : Number.NaN;
}

/** A moment as people at an offset write it: "2019-06-19T00:00:00+08:00". */
export function instantText(ms: number, offset: string): string {
  const local = ms + offsetOf(offset);
  const days = Math.floor(local / DAY_MS);
  const { year, month, day } = civilDay(days);
  const rest = local - days * DAY_MS;
  const fraction = rest % 1000 === 0 ? '' : `.${String(rest % 1000).padStart(3, '0')}`;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}${fraction}${offset}`;
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
