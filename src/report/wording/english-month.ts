// Months and comparisons in English.
import { monthThen, type ComparedMonth, type PolicyName } from './compared-month';
import { listed } from './english-counts';
import { isUnbroken, type StayMonths } from './unbroken';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2019-05` as May 2019. */
export function monthEn(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${Number(month.slice(0, 4))}`;
}

/** The months of a stay: as a range, or one by one; `written` is how a month is written. */
export function monthsOfStayEn(stay: StayMonths, written = monthEn): string {
  return isUnbroken(stay) ? `from ${written(stay.first)} to ${written(stay.last)}` : `in ${listed(stay.months.map((month) => written(month)))}`;
}

/** Which rules the month compared with was under; `written` is how a month is written. */
export function underOtherEn(month: string, { id, revision }: PolicyName, written = monthEn): string {
  return `${written(month)} was under other rules (${id}, revision ${revision})`;
}

/** From which month on which other rules are in force. */
export function otherFromEn(month: string, { id, revision }: PolicyName): string {
  return `other rules from ${month} on (${id}, revision ${revision})`;
}

/** Against the month before, or the same month a year before; `written` is how another month is written. */
export function againstEn(compared: Pick<ComparedMonth, 'lagMonths' | 'month'>, written = monthEn): string {
  const { lagMonths } = compared;
  return lagMonths === 1 ? 'month-on-month' : lagMonths === 12 ? 'year-on-year' : `against ${written(monthThen(compared))}`;
}
