// Why a jump is one: its stays, the span against the window, and the rungs.
import type { Jump, Stay } from '../../jumps/jump';
import type { Ladder } from '../../policy/types';
import type { Facts } from '../evaluation/facts';
import type { MonthView } from '../evaluation/month-view';
import { findTownship } from '../evaluation/township-places';
import type { JumpReason, StayedReason } from './reason';

/** @param months of the evaluation, ascending */
export function explainJump(facts: Facts, months: readonly string[], { township, stays, from, to, span, complete }: Jump, { rungs, windowMonths }: Ladder): readonly JumpReason[] {
  const visited = new Set(stays.map((stay) => stay.class));
  const first = rungs.indexOf(stays[0].class);
  const last = rungs.indexOf(stays[stays.length - 1].class);
  const leftOut = rungs.slice(first, last).filter((id) => !visited.has(id));
  return [
    ...stays.map((stay): StayedReason => ({ code: 'stayed', class: stay.class, first: stay.first, last: stay.last, months: monthsHeld(facts, months, township, stay) })),
    { code: 'climbed', from, to, span, windowMonths, rungs },
    ...(complete ? [{ code: 'all-rungs', rungs: rungs.length } as const] : []),
    ...leftOut.map((id): JumpReason => ({ code: 'left-out', class: id })),
  ];
}

/**
 * The months of a stay in which the township was in the class; in the others it was on no rung.
 *
 * @param months of the evaluation, ascending: a stay may last for centuries of which there are no records
 */
export function monthsHeld(facts: Facts, months: readonly string[], township: string, { class: held, first, last }: Stay): readonly string[] {
  return months.filter((month) => {
    // Stryker disable next-line OptionalChaining: for the types; every month of the evaluation has facts
    const view = month >= first && month <= last ? facts(month)?.view : undefined;
    return view !== undefined && isHeld(view, township, held);
  });
}

function isHeld(view: MonthView, township: string, held: string): boolean {
  const there = findTownship(view, township);
  return there !== undefined && view.classes.some(({ id, members }) => id === held && members[there.place - view.start] === 1);
}
