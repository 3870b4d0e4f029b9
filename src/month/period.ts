// Stretches of months. Months are labels: a period has that of its last month, so that a record of a quarter is one of
// that month.

/**
 * 时期，按日历年划分，以最后一个月为名 · Periods by calendar year, each named after its last month:
 *
 * - `month`：各月 · each month by itself
 * - `quarter`：季度 · three months
 * - `half-year`：半年 · six months
 * - `year`：年度 · twelve months
 * - `year-to-date`：年初至今，从一月到该月 · each month's year up to and with that month
 */
export type Period = 'month' | 'quarter' | 'half-year' | 'year' | 'year-to-date';

/** The most months of a period, and the months from the end of one to the end of the next. */
export const PERIODS: Readonly<Record<Period, { readonly length: number; readonly step: number }>> = {
  month: { length: 1, step: 1 },
  quarter: { length: 3, step: 3 },
  'half-year': { length: 6, step: 6 },
  year: { length: 12, step: 12 },
  'year-to-date': { length: 12, step: 1 },
};

/** What a record is of under a policy. */
export function periodOf({ period = 'month' }: { readonly period?: Period | undefined }): Period {
  return period;
}

/** Whether a month, by its index, is the last of a period. Indices count twelve to a year from January. */
export function endsPeriod(period: Period, month: number): boolean {
  const { step } = PERIODS[period];
  return month % step === step - 1;
}

/** What records can be taken together to: nothing shorter than they are. Years to date hold each other's months, and stay apart. */
export function periodsOver(own: Period): readonly string[] {
  if (own === 'year-to-date') return ['month'];
  const longer = Object.entries(PERIODS).filter(([, { length }]) => length >= PERIODS[own].length);
  return longer.map(([period]) => period);
}
