// Spans of months that records are rolled up over, each a period. An assessment month counts where it ends.
import { groupBy } from '../input/group-by';
import { PERIODS, type Period } from '../month/period';

/** A period by month indices, both inclusive; it is named after its last month. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

// Month indices count twelve to a year from January, so that each length divides at the right months.
export function spanEnding(period: Period, to: number): Span {
  return { from: to - (to % PERIODS[period].length), to };
}

/**
 * @param months month indices of the data, each once
 * @returns the last months of the periods that a month of the data lies in
 */
export function lastMonths(period: Period, months: readonly number[]): (month: number) => readonly number[] {
  if (period !== 'year-to-date') return (month) => [month - (month % PERIODS[period].length) + PERIODS[period].length - 1];
  const ofYear = groupBy(months, yearOf);
  // Stryker disable next-line ArrayDeclaration: what is no month is not a later one
  return (month) => (ofYear.get(yearOf(month)) ?? []).filter((last) => last >= month);
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}
