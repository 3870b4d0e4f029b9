// Scores and ranks are needed twice: the reader gets them as columns to keep, and standings are made from them.
import { ranksAgain } from './month-details';
import { scaledAgain, type Prepared } from './prepare';
import { toRows } from './rank/places';
import { once } from './report/evaluation/lazy';
import type { ResultColumns, MonthRoom } from './run-month';

/** What the reader's columns and later answers both stand on. */
export interface HandedColumns {
  /** Points by row, for the reader. */
  readonly score: () => Float64Array;
  /** Ranks by row, for the reader. */
  readonly rank: () => Float32Array;
  /** What later answers are made from. */
  readonly kept: () => { readonly prepared: Prepared; readonly rank: Float32Array };
}

export function handedColumns(prepared: Prepared, results: ResultColumns, room: MonthRoom): HandedColumns {
  const { cohorts } = prepared;
  const scaled = handover(prepared.scaledByRow, () => scaledAgain(prepared));
  const settled = once(() => (cohorts.place === null ? { ...prepared, scaled: scaled.keep() } : prepared));
  const rank = handover(results.rank, () => ranksAgain(settled(), room));
  return {
    score: () => inPoints(scaled.give(), prepared),
    // Stryker disable next-line ConditionalExpression: where all are in their places a copy is the same
    rank: () => (cohorts.place === null ? rank.give() : toRows(cohorts, rank.keep(), new Float32Array(cohorts.rows))),
    kept: once(() => ({ prepared: settled(), rank: rank.keep() })),
  };
}

// In place.
function inPoints(scaled: Float64Array, { table: { month }, policies, policyOf }: Prepared): Float64Array {
  const units = Float64Array.from(policyOf, (index) => 10 ** policies[index].policy.scoring.decimals);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let row = 0; row < scaled.length; row += 1) scaled[row] /= units[month[row]];
  return scaled;
}

// One column for two: the reader of the results and the answers that are made later.
interface Handover<T> {
  // For the reader, who may change it; asked once.
  readonly give: () => T;
  // For later answers, as it was.
  readonly keep: () => T;
}

// Whoever comes first gets the column itself, which saves a copy. A reader who comes second gets a copy; where the reader
// was first and may have changed it, later answers have it made again.
function handover<T extends { readonly slice: () => T }>(column: T, again: () => T): Handover<T> {
  let given = false;
  let kept: T | null = null;
  return {
    give: () => {
      if (kept === column) return column.slice();
      given = true;
      return column;
    },
    keep: () => (kept ??= given ? again() : column),
  };
}
