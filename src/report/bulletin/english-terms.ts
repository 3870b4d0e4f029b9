// Months, comparisons, numbers of things and kinds of jump in English.
import type { Jump } from '../../jumps/jump';
import type { BulletinFacts } from './bulletin-facts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function monthEn(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1]} ${Number(month.slice(0, 4))}`;
}

/** Against the month before, or the same month a year before. */
export function againstEn({ policy, comparedWith }: BulletinFacts): string {
  const { lagMonths } = policy.comparison;
  return lagMonths === 1 ? 'month-on-month' : lagMonths === 12 ? 'year-on-year' : `against ${monthEn(comparedWith)}`;
}

/** "1 place", "2 places". */
export function some(count: number | bigint, one: string, many = `${one}s`): string {
  return `${count} ${Number(count) === 1 ? one : many}`;
}

/** Empty for a jump that is neither whole nor leaves a rung out. */
export function kindEn({ complete, skips, stays }: Jump): string {
  if (skips) return 'left out a rung';
  if (!complete || stays.length < 3) return '';
  return wholeEn(stays.length).one;
}

/** A jump through all of three rungs or more, and several of them. */
export function wholeEn(rungs: number): { readonly one: string; readonly many: string } {
  return rungs === 3 ? { one: 'triple jump', many: 'triple jumps' } : { one: `jump over ${rungs} rungs`, many: `jumps over ${rungs} rungs` };
}
