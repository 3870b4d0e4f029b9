// Who stood for a township before: whose rank a gain compares with, and whom a record names.
import type { MonthFacts } from './facts';
import { byTownship } from './township-places';

/** The predecessor's id; null where the gain is unknown, or from a rank of its own. */
export function predecessorAt({ details, earlier, start, township, townships }: MonthFacts, place: number): string | null {
  // Nobody stands at −1, nor in a month without records.
  const code = earlier?.township[details().placeThen[place - start]];
  return code === undefined || code === township[place] ? null : townships[code];
}

/** The predecessor of each township of the month whose gain is from its rank. */
export function predecessors(facts: MonthFacts): ReadonlyMap<string, string> {
  return byTownship(facts, (place) => predecessorAt(facts, place));
}

/** The predecessor that a township's record names, whether or not anything is compared with it. */
export function namedPredecessors(facts: MonthFacts): ReadonlyMap<string, string> {
  const { predecessor, townships } = facts;
  return byTownship(facts, (place) => (predecessor === null || predecessor[place] < 0 ? null : townships[predecessor[place]]));
}
