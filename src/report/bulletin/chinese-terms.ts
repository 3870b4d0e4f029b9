// Kinds of jump, as a Chinese office names them.
import { isTripleJump, type Jump } from '../../jumps/jump';

/** Empty for a jump that is neither complete nor leaves a rung out. */
export function kindZh(jump: Jump): string {
  if (jump.skips) return '越级';
  return isTripleJump(jump) ? `${chineseNumber(jump.stays.length)}级跳` : '';
}

/** 一 to 十; a larger number in digits. */
export function chineseNumber(n: number): string {
  return '一二三四五六七八九十'[n - 1] ?? String(n);
}
