// Who takes part in the ranking and did not before, and who does not, with the reason.
import type { Entry, Standing } from '../standing';

/** Changes in who is ranked. */
export interface Participation {
  /** The reasons that occur, in the order new, returned, regrouped, unranked, unscored. */
  readonly entries: readonly { readonly entry: Entry; readonly standings: readonly Standing[] }[];
  /** Ranked in the month compared with, and without a record now. */
  readonly absent: readonly string[];
}

const ENTRY_ORDER: readonly Entry[] = ['new', 'returned', 'regrouped', 'unranked', 'unscored'];

/** `earlier` are the standings of the month compared with. */
export function participation(standings: readonly Standing[], earlier: readonly Standing[]): Participation {
  const present = new Set(standings.map(({ township }) => township));
  return {
    entries: ENTRY_ORDER.map((entry) => ({ entry, standings: standings.filter((one) => one.entry === entry) })).filter((one) => one.standings.length > 0),
    absent: earlier.filter(({ rank, township }) => rank !== null && !present.has(township)).map(({ township }) => township),
  };
}
