// Months and comparisons as a Chinese office writes them.
import { monthThen, type ComparedMonth, type PolicyName } from './compared-month';
import { isUnbroken, type StayMonths } from './unbroken';

/** `2019-05` as 2019年5月. */
export function monthZh(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
}

/** One month to another; a year is named once. */
export function monthRangeZh(first: string, last: string): string {
  return `${monthZh(first)}至${first.slice(0, 4) === last.slice(0, 4) ? `${Number(last.slice(5))}月` : monthZh(last)}`;
}

/** The months of a stay: as a range, or one by one. */
export function monthsOfStayZh(stay: StayMonths): string {
  return isUnbroken(stay) ? monthRangeZh(stay.first, stay.last) : stay.months.map(monthZh).join('、');
}

/** Which rules the month compared with was under. */
export function underOtherZh(month: string, { id, revision }: PolicyName): string {
  return `${monthZh(month)}依据的规则不同（${id}，第${revision}版）`;
}

/** From which month on which other rules are in force. */
export function otherFromZh(month: string, { id, revision }: PolicyName): string {
  return `${monthZh(month)}起依据的规则不同（${id}，第${revision}版）`;
}

/** 环比 with the month before, 同比 with the same month a year before. */
export function againstZh(compared: Pick<ComparedMonth, 'lagMonths' | 'month'>): string {
  const { lagMonths } = compared;
  return lagMonths === 1 ? '环比' : lagMonths === 12 ? '同比' : `较${monthZh(monthThen(compared))}`;
}
