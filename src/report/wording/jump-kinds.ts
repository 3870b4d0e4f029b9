// What kinds of jump are called. Over every rung of a ladder of three it is 三级跳, a triple jump; on a ladder of two it
// is a jump like any other.
import { isTripleJump, type Jump } from '../../jumps/jump';

/** Empty for a jump that is neither complete nor leaves a rung out. */
export function kindZh(jump: Jump): string {
  if (jump.skips) return '越级';
  return isTripleJump(jump) ? completeZh(jump.stays.length) : '';
}

/** Empty for a jump that is neither complete nor leaves a rung out. */
export function kindEn(jump: Jump): string {
  if (jump.skips) return 'left out a rung';
  return isTripleJump(jump) ? completeEn(jump.stays.length)[0] : '';
}

/** A complete jump over three rungs or more. */
export function completeZh(rungs: number): string {
  return `${chineseNumber(rungs)}级跳`;
}

/** A complete jump over three rungs or more, and several. */
export function completeEn(rungs: number): readonly [one: string, many: string] {
  return rungs === 3 ? ['triple jump', 'triple jumps'] : [`jump over ${rungs} rungs`, `jumps over ${rungs} rungs`];
}

/** 一 to 十; a larger number in digits. */
export function chineseNumber(n: number): string {
  return '一二三四五六七八九十'[n - 1] ?? String(n);
}
