// Who takes part in the ranking and did not before, and who does not, with the reason.
import { ENTRIES, type Entry } from '../../gain/entry';
import type { Standing } from '../evaluation/standing';

/** Changes in who is ranked. */
export interface Participation {
  /** The reasons that occur, in the order new, returned, regrouped, unranked, unscored. */
  readonly entries: readonly { readonly entry: Entry; readonly standings: readonly Standing[] }[];
  /** Those whose gain compares with a predecessor's rank. */
  readonly successions: readonly { readonly township: string; readonly predecessor: string }[];
  /** Ranked in the month compared with and without a record now; nobody's gain compares with their rank. */
  readonly absent: readonly string[];
}

/** `earlier` are the standings of the month compared with; `predecessors` are by township. */
export function participation(standings: readonly Standing[], earlier: readonly Standing[], predecessors: ReadonlyMap<string, string>): Participation {
  const told = new Set([...standings.map(({ township }) => township), ...predecessors.values()]);
  return {
    entries: ENTRIES.filter((entry) => entry !== null).map((entry) => ({ entry, standings: standings.filter((one) => one.entry === entry) })).filter((one) => one.standings.length > 0),
    successions: standings.flatMap(({ township }) => {
      const predecessor = predecessors.get(township);
      return predecessor === undefined ? [] : [{ township, predecessor }];
    }),
    absent: earlier.filter(({ rank, township }) => rank !== null && !told.has(township)).map(({ township }) => township),
  };
}
