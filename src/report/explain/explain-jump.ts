// Why a jump is one: its stays, the span against the window, and the rungs.
import type { Jump } from '../../jumps/jump';
import type { Ladder } from '../../policy/types';
import type { Facts } from '../../evaluation/facts';
import { monthsHeld } from '../../evaluation/months-held';
import type { JumpReason, StayedReason } from './reason';

/** @param months of the evaluation, ascending */
export function explainJump(
  facts: Facts,
  months: readonly string[],
  { township, stays, from, to, span, complete }: Jump,
  { rungs, windowMonths }: Ladder,
): readonly JumpReason[] {
  const visited = new Set(stays.map((stay) => stay.class));
  const first = rungs.indexOf(stays[0].class);
  const last = rungs.indexOf(stays[stays.length - 1].class);
  const leftOut = rungs.slice(first, last).filter((id) => !visited.has(id));
  return [
    ...stays.map((stay): StayedReason => ({ code: 'stayed', ...stay, months: monthsHeld(facts, months, township, stay) })),
    { code: 'climbed', from, to, span, windowMonths, rungs },
    ...(complete ? [{ code: 'all-rungs', rungs: rungs.length } as const] : []),
    ...leftOut.map((id): JumpReason => ({ code: 'left-out', class: id })),
  ];
}
