// Whether a stay holds its class in every month.
import { monthIndex } from '../month/month';
import type { StayedReason } from './reason';

export function isUnbroken({ first, last, months }: Pick<StayedReason, 'first' | 'last' | 'months'>): boolean {
  return months.length === monthIndex(last) - monthIndex(first) + 1;
}
