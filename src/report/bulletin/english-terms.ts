// Kinds of jump in English.
import type { Jump } from '../../jumps/jump';

/** Empty for a jump that is neither complete nor leaves a rung out. */
export function kindEn({ complete, skips, stays }: Jump): string {
  if (skips) return 'left out a rung';
  if (!complete || stays.length < 3) return '';
  return completeEn(stays.length).one;
}

/** A complete jump, over three rungs or more, and several of them. */
export function completeEn(rungs: number): { readonly one: string; readonly many: string } {
  return rungs === 3 ? { one: 'triple jump', many: 'triple jumps' } : { one: `jump over ${rungs} rungs`, many: `jumps over ${rungs} rungs` };
}
