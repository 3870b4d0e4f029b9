// The jumps that a month completed, as that month knew them: a notice does not change when later months come in.
import { describeJump } from '../../jumps/describe-jump';
import type { Jump } from '../../jumps/jump';
import { monthIndex } from '../../month/month';

/**
 * A jump that grew later is cut back to the stay that began in the month. Every jump that the month knew is the
 * beginning of one in the end, since a jump only grows; of several beginnings the longest is it, and comes first.
 *
 * @param jumps of the evaluation, in its order
 * @param month `YYYY-MM`
 * @param rungs class ids, lowest first
 * @returns jumps whose `to` is the month
 */
export function jumpsOfMonth(jumps: readonly Jump[], month: string, rungs: readonly string[]): readonly Jump[] {
  const found = new Map<string, Jump>();
  for (const jump of jumps) {
    const length = 1 + jump.stays.findIndex(({ first }) => first === month);
    if (length < 2 || found.has(jump.township)) continue;
    const stays = jump.stays.slice(0, length).map(({ class: id, first, last }) => ({
      rung: rungs.indexOf(id),
      first: monthIndex(first),
      last: monthIndex(first === month ? first : last),
    }));
    found.set(jump.township, describeJump({ stays }, jump.township, rungs));
  }
  return [...found.values()];
}
