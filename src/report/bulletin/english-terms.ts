// Kinds of jump in English.
import { counted } from '../wording/english-counts';
import { isTripleJump, type Jump } from '../../jumps/jump';

/** Empty for a jump that is neither complete nor leaves a rung out. */
export function kindEn(jump: Jump): string {
  if (jump.skips) return 'left out a rung';
  return isTripleJump(jump) ? completeEn(jump.stays.length).one : '';
}

/** So many complete jumps over three rungs or more. */
export function countedComplete(count: number, rungs: number): string {
  const { one, many } = completeEn(rungs);
  return counted(count, one, many);
}

function completeEn(rungs: number): { readonly one: string; readonly many: string } {
  return rungs === 3 ? { one: 'triple jump', many: 'triple jumps' } : { one: `jump over ${rungs} rungs`, many: `jumps over ${rungs} rungs` };
}
