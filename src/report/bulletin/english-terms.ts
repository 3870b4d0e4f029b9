// Kinds of jump in English.
import { isTripleJump, type Jump } from '../../jumps/jump';

/** Empty for a jump that is neither complete nor leaves a rung out. */
export function kindEn(jump: Jump): string {
  if (jump.skips) return 'left out a rung';
  return isTripleJump(jump) ? completeEn(jump.stays.length)[0] : '';
}

/** A complete jump over three rungs or more, and several. */
export function completeEn(rungs: number): readonly [one: string, many: string] {
  return rungs === 3 ? ['triple jump', 'triple jumps'] : [`jump over ${rungs} rungs`, `jumps over ${rungs} rungs`];
}
