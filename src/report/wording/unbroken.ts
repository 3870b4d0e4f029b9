// Whether a stay of several months holds its class in each of them.
import { monthIndex } from '../../month/month';
import type { StayedReason } from '../explain/reason';

/** A stay, and the months in which the township was in the class. */
export type StayMonths = Pick<StayedReason, 'first' | 'last' | 'months'>;

export function isUnbroken({ first, last, months }: StayMonths): boolean {
  return months.length > 1 && months.length === monthIndex(last) - monthIndex(first) + 1;
}
