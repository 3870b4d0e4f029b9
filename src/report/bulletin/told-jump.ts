// The jumps of a month as its notice tells them.
import type { Jump, Stay } from '../../jumps/jump';
import type { Facts } from '../evaluation/facts';
import { monthsHeld } from '../evaluation/months-held';

/** A jump, each stay with the months from its first to its last in which the township was in the class. */
export interface ToldJump extends Jump {
  readonly stays: readonly (Stay & { readonly months: readonly string[] })[];
}

/** @param months of the evaluation, ascending */
export function toldJump(facts: Facts, months: readonly string[], jump: Jump): ToldJump {
  return { ...jump, stays: jump.stays.map((stay) => ({ ...stay, months: monthsHeld(facts, months, jump.township, stay) })) };
}
