// Who stood for a township before: whose rank a gain compares with, and whom a record names.
import type { MonthView } from './month-view';

/** The predecessor's id; null where the gain is unknown, or from a rank of its own. */
export function predecessorAt({ details, earlier, start, township, townships }: MonthView, place: number): string | null {
  // Nobody stands at −1, nor in a month without records.
  const code = earlier?.township[details().placeThen[place - start]];
  return code === undefined || code === township[place] ? null : townships[code];
}

/** The predecessor of each township of the month whose gain is from its rank. */
export function predecessors(view: MonthView): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { start, end } of view.cohorts) {
    for (let place = start; place < end; place += 1) {
      const predecessor = predecessorAt(view, place);
      if (predecessor !== null) found.set(view.townships[view.township[place]], predecessor);
    }
  }
  return found;
}

/** The predecessor that a township's record names, whether or not anything is compared with it. */
export function namedPredecessors({ cohorts, township, townships, predecessor }: MonthView): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (predecessor === null) return found;
  for (const { start, end } of cohorts) {
    for (let place = start; place < end; place += 1) if (predecessor[place] >= 0) found.set(townships[township[place]], townships[predecessor[place]]);
  }
  return found;
}
