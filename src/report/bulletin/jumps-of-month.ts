// The jumps that a month completed, as that month knew them: a notice does not change when later months come in.
import { describeJump } from '../../jumps/describe-jump';
import type { Jump, Stay } from '../../jumps/jump';
import { monthIndex } from '../../month/month';
import type { Evaluation } from '../../evaluation/evaluation';
import { factsOfMonth, type Facts } from '../../evaluation/facts';
import { monthsHeld } from '../../evaluation/months-held';
import type { Bilingual } from '../../policy/types';
import { classNames } from '../wording/labels';

/**
 * A jump, each stay with the months from its first to its last in which the township was in the class, and with what the
 * class was called then.
 */
export interface ToldJump extends Jump {
  readonly stays: readonly (Stay & { readonly months: readonly string[]; readonly label: Bilingual })[];
}

/**
 * A jump that grew later is cut back to the stay that began in the month. Every jump that the month knew is the
 * beginning of one in the end, since a jump only grows; of several beginnings the longest is it, and comes first.
 *
 * @param month `YYYY-MM`
 * @param rungs class ids, lowest first
 * @returns jumps whose `to` is the month, in the order of the evaluation
 */
export function jumpsOfMonth(facts: Facts, { jumps, months }: Evaluation, month: string, rungs: readonly string[]): readonly ToldJump[] {
  const found = new Map<string, ToldJump>();
  for (const { township, stays: all } of jumps) {
    const length = 1 + all.findIndex(({ first }) => first === month);
    if (length < 2 || found.has(township)) continue;
    const stays = all.slice(0, length).map(({ class: id, first, last }) => ({
      rung: rungs.indexOf(id),
      first: monthIndex(first),
      last: monthIndex(first === month ? first : last),
    }));
    const jump = describeJump({ stays }, township, rungs);
    const told = jump.stays.map((stay) => ({
      ...stay,
      months: monthsHeld(facts, months, township, stay),
      label: classNames(factsOfMonth(facts, stay.last).policy)(stay.class),
    }));
    found.set(township, { ...jump, stays: told });
  }
  return [...found.values()];
}
