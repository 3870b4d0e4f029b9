// When a township was in the class of a stay: a stay lasts over months on no rung, which it must not be said to hold.
import type { Stay } from '../jumps/jump';
import { factsOfMonth, type Facts, type MonthFacts } from './facts';
import { findTownship } from './township-places';

/**
 * The months of a stay in which the township was in the class; in the others it was on no rung.
 *
 * @param months of the evaluation, ascending: a stay may last for centuries of which there are no records
 */
export function monthsHeld(
  facts: Facts,
  months: readonly string[],
  township: string,
  { class: held, first, last }: Stay,
): readonly string[] {
  return months.filter((month) => month >= first && month <= last && isHeld(factsOfMonth(facts, month), township, held));
}

function isHeld(facts: MonthFacts, township: string, held: string): boolean {
  const there = findTownship(facts, township);
  return there !== undefined && facts.classes().some(({ id, members }) => id === held && members[there.place - facts.start] === 1);
}
