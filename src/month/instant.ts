// Moments as milliseconds since 1970-01-01T00:00Z, from ISO 8601 text with an offset. Never `Date`: it guesses.
import { civilDay, DAY_MS, dayNumber, daysInMonth } from './civil';
import { digits } from './digits';

/** The accepted form, for messages. */
export const INSTANT_FORM = 'YYYY-MM-DDTHH:MM[:SS[.s…]], a day that exists, with Z, ±HH:MM, ±HHMM or ±HH, or milliseconds';

/** The accepted form of an offset. */
export const OFFSET_FORM = '±HH:MM';

// 0001-01-02 and 9999-12-31, both at 00:00.
const FIRST = -62_135_510_400_000;
const LAST = 253_402_214_400_000;

/**
 * @param value text such as "2019-06-19T08:30:00+08:00", or whole milliseconds since 1970-01-01T00:00Z
 * @returns milliseconds, of a finer text the one that it lies in; NaN where the value is neither, or outside the years 1
 *   to 9999
 */
export function instantOf(value: unknown): number {
  const ms = typeof value === 'string' ? parse(value) : typeof value === 'number' && Number.isInteger(value) ? value + 0 : Number.NaN;
  return ms >= FIRST && ms <= LAST ? ms : Number.NaN;
}

// By character codes: every ticket of a year has a few of these.
function parse(text: string): number {
  if (text.length < 17 || text.length > LONGEST || !hasSeparators(text)) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month)) && hour <= 23 && minute <= 59)) return Number.NaN;
  let end = 16;
  let ms = 0;
  if (text.charCodeAt(end) === COLON) {
    const second = digits(text, 17, 19);
    if (!(second <= 59)) return Number.NaN;
    ms = second * 1000;
    end = 19;
    if (text.charCodeAt(end) === POINT) {
      end = fractionEnd(text);
      ms += thousandths(text, end);
    }
  }
  return dayNumber(year, month, day) * DAY_MS + hour * 3_600_000 + minute * 60_000 + ms - zoneOf(text, end);
}

// YYYY-MM-DDTHH:MM:SS.nnnnnnnnn+HH:MM, with nine digits, as databases write them.
const LONGEST = 35;

const [COLON, POINT, PLUS, MINUS, LETTER_T, LETTER_Z, SPACE] = [58, 46, 43, 45, 84, 90, 32];

function hasSeparators(text: string): boolean {
  const between = text.charCodeAt(10);
  return text.charCodeAt(4) === MINUS && text.charCodeAt(7) === MINUS && (between === LETTER_T || between === SPACE) && text.charCodeAt(13) === COLON;
}

function fractionEnd(text: string): number {
  let end = 20;
  while (end < 29 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end;
}

function thousandths(text: string, end: number): number {
  const whole = digits(text, 20, Math.min(end, 23));
  return end > 20 ? whole * 10 ** Math.max(0, 23 - end) : Number.NaN;
}

// Z, ±HH:MM, and what databases write beside it: +08 and +0800.
function zoneOf(text: string, from: number): number {
  const length = text.length - from;
  if (length === 1) return text.charCodeAt(from) === LETTER_Z ? 0 : Number.NaN;
  const sign = text.charCodeAt(from);
  if ((sign !== PLUS && sign !== MINUS) || (length === 6 && text.charCodeAt(from + 3) !== COLON)) return Number.NaN;
  const hours = digits(text, from + 1, from + 3);
  const minutes = length === 3 ? 0 : length === 5 ? digits(text, from + 3, from + 5) : length === 6 ? digits(text, from + 4, from + 6) : Number.NaN;
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  return (sign === MINUS ? -1 : 1) * (hours * 3_600_000 + minutes * 60_000);
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
