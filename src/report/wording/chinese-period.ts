// Months, longer periods and comparisons as a Chinese office writes them.
import { PERIODS, type Period } from '../../month/period';
import { monthThen, type ComparedPeriod, type PolicyName } from './compared-period';
import { chineseNumber } from './jump-kinds';
import { isUnbroken, type StayMonths } from './unbroken';

/** `2019-06` as 2019年6月, or as the period that ends with it: 2019年第二季度. */
export function periodZh(month: string, period: Period): string {
  return `${Number(month.slice(0, 4))}年${withinYear(month, period)}`;
}

function withinYear(month: string, period: Period): string {
  const number = Number(month.slice(5));
  switch (period) {
    case 'month':
      return `${number}月`;
    case 'quarter':
      return `第${chineseNumber(number / 3)}季度`;
    case 'half-year':
      return number === 6 ? '上半年' : '下半年';
    case 'year':
      return '';
    case 'year-to-date':
      // With a dash, as 至 stands between two of them: 1—3月至1—4月.
      return number === 1 ? '1月' : `1—${number}月`;
  }
}

/** One period to another; a year is named once. */
export function rangeZh(first: string, last: string, period: Period): string {
  const [from, to] = [periodZh(first, period), periodZh(last, period)];
  if (from === to) return from;
  return `${from}至${first.slice(0, 4) === last.slice(0, 4) ? withinYear(last, period) : to}`;
}

/** The periods of a stay: as a range, or one by one. */
export function periodsOfStayZh(stay: StayMonths, period: Period): string {
  return isUnbroken(stay, period) ? rangeZh(stay.first, stay.last, period) : stay.months.map((month) => periodZh(month, period)).join('、');
}

/** Which rules the period compared with was under. */
export function underOtherZh(month: string, period: Period, { id, revision }: PolicyName): string {
  return `${periodZh(month, period)}依据的规则不同（${id}，第${revision}版）`;
}

/** From which period on which other rules are in force. */
export function otherFromZh(month: string, period: Period, { id, revision }: PolicyName): string {
  return `${periodZh(month, period)}起依据的规则不同（${id}，第${revision}版）`;
}

/** 环比 with the period before, 同比 with the same one a year before. */
export function againstZh(compared: Pick<ComparedPeriod, 'lagMonths' | 'month' | 'period'>): string {
  const { lagMonths, period } = compared;
  if (lagMonths === 12) return '同比';
  return lagMonths === PERIODS[period].step && period !== 'year-to-date' ? '环比' : `较${periodZh(monthThen(compared), period)}`;
}
