// Whether a stay of several periods holds its class in each of them.
import type { Stay } from '../../jumps/jump';
import { monthIndex } from '../../month/month';
import { PERIODS, type Period } from '../../month/period';

/** A stay, and the months in which the township was in the class. */
export type StayMonths = Pick<Stay, 'first' | 'last'> & { readonly months: readonly string[] };

export function isUnbroken({ first, last, months }: StayMonths, period: Period): boolean {
  return months.length > 1 && (months.length - 1) * PERIODS[period].step === monthIndex(last) - monthIndex(first);
}
