// Stretches of months that records are rolled up over. Months are labels: an assessment month counts where it ends.
import { groupBy } from '../columns/group-by';

/**
 * 汇总的时段，按日历年划分 · What records are rolled up over, by calendar year:
 *
 * - `month`：各月 · each month by itself
 * - `quarter`：季度 · three months
 * - `half-year`：半年 · six months
 * - `year`：年度 · twelve months
 * - `year-to-date`：年初至今，数据中的每个月各得一条，从年初到该月 · each month of the data gets a record of its year
 *   up to and with that month
 */
export type Period = 'month' | 'quarter' | 'half-year' | 'year' | 'year-to-date';

const LENGTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'year-to-date': 12 };

/** The periods, in the order of the type. */
export const PERIODS: readonly string[] = /*@__PURE__*/ Object.keys(LENGTHS);

/** A period by month indices, both inclusive; it is named after its last month. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

// Month indices count twelve to a year from January, so that each length divides at the right months.
export function spanEnding(period: Period, to: number): Span {
  return { from: to - (to % LENGTHS[period]), to };
}

/**
 * @param months month indices of the data, each once
 * @returns the last months of the periods that a month of the data lies in
 */
export function lastMonths(period: Period, months: readonly number[]): (month: number) => readonly number[] {
  if (period !== 'year-to-date') return (month) => [month - (month % LENGTHS[period]) + LENGTHS[period] - 1];
  const ofYear = groupBy(months, yearOf);
  // Stryker disable next-line ArrayDeclaration: what is no month is not a later one
  return (month) => (ofYear.get(yearOf(month)) ?? []).filter((last) => last >= month);
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}
