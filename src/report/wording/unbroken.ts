// Whether a stay of several months holds its class in each of them.
import type { Stay } from '../../jumps/jump';
import { monthIndex } from '../../month/month';

/** A stay, and the months in which the township was in the class. */
export type StayMonths = Pick<Stay, 'first' | 'last'> & { readonly months: readonly string[] };

export function isUnbroken({ first, last, months }: StayMonths): boolean {
  return months.length > 1 && months.length === monthIndex(last) - monthIndex(first) + 1;
}
