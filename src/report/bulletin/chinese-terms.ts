// Months, comparisons and kinds of jump, as a Chinese office names them.
import type { Jump } from '../../jumps/jump';
import type { BulletinFacts } from './bulletin-facts';

export function monthZh(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
}

/** 环比 with the month before, 同比 with the same month a year before. */
export function against({ policy, comparedWith }: BulletinFacts): string {
  const { lagMonths } = policy.comparison;
  return lagMonths === 1 ? '环比' : lagMonths === 12 ? '同比' : `较${monthZh(comparedWith)}`;
}

/** Empty for a jump that is neither whole nor leaves a rung out. */
export function kind({ complete, skips, stays }: Jump): string {
  if (skips) return '越级';
  if (!complete || stays.length < 3) return '';
  return stays.length === 3 ? '三级跳' : `${stays.length}级跳`;
}
