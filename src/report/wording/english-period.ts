// Months, longer periods and comparisons in English.
import { PERIODS, type Period } from '../../month/period';
import { monthThen, type ComparedPeriod, type PolicyName } from './compared-period';
import { listed } from './english-counts';
import { PERIOD_NOUNS } from './period-words';
import { isUnbroken, type StayMonths } from './unbroken';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2019-06` as June 2019, or as the period that ends with it: Q2 2019. */
export function periodEn(month: string, period: Period): string {
  const number = Number(month.slice(5));
  const year = Number(month.slice(0, 4));
  switch (period) {
    case 'month':
      return `${MONTHS[number - 1]} ${year}`;
    case 'quarter':
      return `Q${number / 3} ${year}`;
    case 'half-year':
      return `H${number / 6} ${year}`;
    case 'year':
      return String(year);
    case 'year-to-date':
      // With a dash, as a word stands between two of them: January–March 2025 to January–April 2025.
      return `${number === 1 ? '' : 'January–'}${MONTHS[number - 1]} ${year}`;
  }
}

/** One period to another. */
export function rangeEn(first: string, last: string, period: Period): string {
  const [from, to] = [periodEn(first, period), periodEn(last, period)];
  return from === to ? from : `${from} to ${to}`;
}

/** The periods of a stay: as a range, or one by one. */
export function periodsOfStayEn(stay: StayMonths, period: Period): string {
  return isUnbroken(stay, period)
    ? `from ${rangeEn(stay.first, stay.last, period)}`
    : `in ${listed(stay.months.map((month) => periodEn(month, period)))}`;
}

/** Which rules the period compared with was under. */
export function underOtherEn(month: string, period: Period, { id, revision }: PolicyName): string {
  return `${periodEn(month, period)} was under other rules (${id}, revision ${revision})`;
}

/** From which period on which other rules are in force. */
export function otherFromEn(month: string, period: Period, { id, revision }: PolicyName): string {
  return `other rules from ${periodEn(month, period)} on (${id}, revision ${revision})`;
}

/** Against the period before, or the same one a year before. */
export function againstEn(compared: Pick<ComparedPeriod, 'lagMonths' | 'month' | 'period'>): string {
  const { lagMonths, period } = compared;
  if (lagMonths === 12) return 'year-on-year';
  const noun = PERIOD_NOUNS[period].en;
  return lagMonths === PERIODS[period].step && period !== 'year-to-date'
    ? `${noun}-on-${noun}`
    : `against ${periodEn(monthThen(compared), period)}`;
}
