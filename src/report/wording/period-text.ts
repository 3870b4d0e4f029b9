// Months, longer periods and comparisons, as a Chinese office writes them and in English.
import type { Stay } from '../../jumps/jump';
import { monthIndex } from '../../month/month';
import { PERIODS, type Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { monthThen, type ComparedPeriod, type PolicyName } from './compared-period';
import { counted, listed } from './english-counts';
import { PERIOD_NOUNS } from './period-words';
import { chineseNumber } from './shown-number';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2019-06` as 2019年6月 and June 2019, or as the period that ends with it: 2019年第二季度, Q2 2019. */
export function periodText(month: string, period: Period): Bilingual {
  const year = Number(month.slice(0, 4));
  const { zh, en } = withinYear(month, period);
  return { zh: `${year}年${zh}`, en: `${en}${year}` };
}

// In Chinese it follows the year, in English the year follows it.
function withinYear(month: string, period: Period): Bilingual {
  const number = Number(month.slice(5));
  switch (period) {
    case 'month':
      return { zh: `${number}月`, en: `${MONTHS[number - 1]} ` };
    case 'quarter':
      return { zh: `第${chineseNumber(number / 3)}季度`, en: `Q${number / 3} ` };
    case 'half-year':
      return { zh: number === 6 ? '上半年' : '下半年', en: `H${number / 6} ` };
    case 'year':
      return { zh: '', en: '' };
    case 'year-to-date':
      // With a dash, as a word stands between two of them: 1—3月至1—4月, January–March 2025 to January–April 2025.
      return number === 1 ? { zh: '1月', en: 'January ' } : { zh: `1—${number}月`, en: `January–${MONTHS[number - 1]} ` };
  }
}

/** One period to another; in Chinese a year is named once. */
export function rangeText(first: string, last: string, period: Period): Bilingual {
  const [from, to] = [periodText(first, period), periodText(last, period)];
  if (from.zh === to.zh) return from;
  const until = first.slice(0, 4) === last.slice(0, 4) ? withinYear(last, period) : to;
  return { zh: `${from.zh}至${until.zh}`, en: `${from.en} to ${to.en}` };
}

/** How far one period is from another: of adjacent quarters it is the last months that are three apart. */
export function monthsApart(first: string, last: string, months: number, period: Period): Bilingual {
  const { zh, en } = rangeText(first, last, period);
  const size = counted(months, 'month');
  if (period === 'month') return { zh: `${zh}相隔${months}个月`, en: `${size} from ${en}` };
  const [from, to] = [periodText(first, period).en, periodText(last, period).en];
  return { zh: `${zh}，末月相隔${months}个月`, en: `${size} from the end of ${from} to that of ${to}` };
}

/** A stay, and the months in which the township was in the class. */
export type StayMonths = Pick<Stay, 'first' | 'last'> & { readonly months: readonly string[] };

/** Whether a stay of several periods holds its class in each of them. */
export function isUnbroken({ first, last, months }: StayMonths, period: Period): boolean {
  return months.length > 1 && (months.length - 1) * PERIODS[period].step === monthIndex(last) - monthIndex(first);
}

/** The periods of a stay: as a range, or one by one. */
export function stayText(stay: StayMonths, period: Period): Bilingual {
  if (isUnbroken(stay, period)) {
    const { zh, en } = rangeText(stay.first, stay.last, period);
    return { zh, en: `from ${en}` };
  }
  const { zh, en } = eachText(stay.months, period);
  return { zh, en: `in ${en}` };
}

/** Periods one by one. */
export function eachText(months: readonly string[], period: Period): Bilingual {
  const each = months.map((month) => periodText(month, period));
  return { zh: each.map(({ zh }) => zh).join('、'), en: listed(each.map(({ en }) => en)) };
}

/** Which rules the period compared with was under. */
export function underOtherRules(month: string, period: Period, { id, revision }: PolicyName): Bilingual {
  const { zh, en } = periodText(month, period);
  return { zh: `${zh}依据的规则不同（${id}，第${revision}版）`, en: `${en} was under other rules (${id}, revision ${revision})` };
}

/** From which period on which other rules are in force. */
export function otherRulesFrom(month: string, period: Period, { id, revision }: PolicyName): Bilingual {
  const { zh, en } = periodText(month, period);
  return { zh: `${zh}起依据的规则不同（${id}，第${revision}版）`, en: `other rules from ${en} on (${id}, revision ${revision})` };
}

/** Against the period before (环比), the same one a year before (同比; a whole year has no other to be the same as), or another. */
export function against(compared: Pick<ComparedPeriod, 'lagMonths' | 'month' | 'period'>): Bilingual {
  const { lagMonths, period } = compared;
  if (lagMonths === 12) return { zh: period === 'year' ? '较上年' : '同比', en: 'year-on-year' };
  const noun = PERIOD_NOUNS[period].en;
  if (lagMonths === PERIODS[period].step && period !== 'year-to-date') return { zh: '环比', en: `${noun}-on-${noun}` };
  const { zh, en } = periodText(monthThen(compared), period);
  return { zh: `较${zh}`, en: `against ${en}` };
}
