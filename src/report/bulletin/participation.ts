// Who takes part in the ranking and did not before, and who does not, with the reason.
import { ENTRIES, type Entry } from '../../gain/entry';
import type { Standing } from '../../evaluation/standing';
import type { ScoredStanding } from '../table/scored-standings';

/** Changes in who is ranked. */
export interface Participation {
  /** The reasons that occur, in the order new, returned, regrouped, unranked, unscored. */
  readonly entries: readonly { readonly entry: Entry; readonly standings: readonly Standing[] }[];
  /** Those whose gain compares with a predecessor's rank. */
  readonly successions: readonly { readonly township: string; readonly predecessor: string }[];
  /** Ranked in the month compared with and without a record now; nobody's gain compares with their rank. */
  readonly absent: readonly string[];
}

/** `earlier` are the standings of the month compared with. */
export function participation(standings: readonly ScoredStanding[], earlier: readonly Standing[]): Participation {
  const told = new Set(standings.flatMap(({ township, predecessor }) => [township, predecessor]));
  return {
    entries: ENTRIES.filter((entry) => entry !== null)
      .map((entry) => ({ entry, standings: standings.filter((one) => one.entry === entry) }))
      .filter((one) => one.standings.length > 0),
    successions: standings.flatMap(({ township, predecessor }) => (predecessor === null ? [] : [{ township, predecessor }])),
    absent: earlier.filter(({ rank, township }) => rank !== null && !told.has(township)).map(({ township }) => township),
  };
}
