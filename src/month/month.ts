// "YYYY-MM" ↔ whole months counted from a fixed one. Never `Date`: no time zone, no day that overflows.
import { digits } from './digits';

/** The first and the last month there are: 0001-01 and 9999-12, as indices: 1 · 12 and 9999 · 12 + 11. */
export const FIRST_MONTH = 12;
export const LAST_MONTH = 119_999;

/** The accepted form, for messages. */
export const MONTH_FORM = 'YYYY-MM, 0001-01 to 9999-12';

/**
 * @param text a month such as "2019-04", in the form of `Temporal.PlainYearMonth.toString()`
 * @returns its index, year · 12 + month − 1, or NaN where the text is not of that form
 */
export function monthIndex(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 7 || text[4] !== '-') return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  return year >= 1 && month >= 1 && month <= 12 ? year * 12 + month - 1 : Number.NaN;
}

/** The month of an index between FIRST_MONTH and LAST_MONTH, as "YYYY-MM". */
export function monthText(index: number): string {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
