// What kinds of jump are called. Over every rung of a ladder of three it is 三级跳, a triple jump; on a ladder of two it
// is a jump like any other.
import { isTripleJump, type Jump } from '../../jumps/jump';
import type { Bilingual } from '../../policy/types';
import { chineseNumber } from './shown-number';

/** Empty for a jump that is neither complete nor leaves a rung out. */
export function jumpKind(jump: Jump): Bilingual {
  if (jump.skips) return { zh: '越级', en: 'left out a rung' };
  if (!isTripleJump(jump)) return { zh: '', en: '' };
  const { zh, one } = completeJump(jump.stays.length);
  return { zh, en: one };
}

/** A complete jump over three rungs or more, and in English several. */
export function completeJump(rungs: number): { readonly zh: string; readonly one: string; readonly more: string } {
  const zh = `${chineseNumber(rungs)}级跳`;
  return rungs === 3
    ? { zh, one: 'triple jump', more: 'triple jumps' }
    : { zh, one: `jump over ${rungs} rungs`, more: `jumps over ${rungs} rungs` };
}
