// What standings, explanations and some columns show and no later month needs, worked out when it is asked for, by the
// stages that decided.
import { notePlaces } from '../gain/compare-cohort';
import { byLevel } from '../rank/tie-methods';
import type { MonthDetails } from './facts';
import { givenColumns, rankAndCompare } from './rank-and-compare';
import type { MonthOutcome, Work } from './run-month';

/**
 * Months may come in any order: what `seen` says of places counts for the month compared with alone. Why a gain is unknown
 * is not asked here, as more have been seen since; gains and ranks come again as they were decided.
 */
export function monthDetails(
  { prepared, memory: { seen }, room: { rank: room } }: Work,
  { range: { number, start, end, cohorts }, earlier }: MonthOutcome,
): MonthDetails {
  // Stryker disable next-line ArithmeticOperator: more room changes nothing
  const size = end - start;
  const found = { reverseRank: new Int32Array(size), tied: new Int32Array(size), placeThen: new Int32Array(size) };
  const rank = new Float32Array(size);
  const gain = new Float32Array(size);
  const entry = new Uint8Array(size);
  if (earlier !== null) notePlaces(earlier, seen);
  for (const cohort of cohorts) {
    const [from, to] = [cohort.start - start, cohort.end - start];
    const own = {
      rank: rank.subarray(from, to),
      gain: gain.subarray(from, to),
      entry: entry.subarray(from, to),
      placeThen: found.placeThen.subarray(from, to),
    };
    rankAndCompare(givenColumns(prepared, prepared.policyOf[number], cohort, earlier), seen, own, room);
    // Stryker disable next-line ArithmeticOperator: past the end nothing is written
    byLevel(room.levels, 'reverseRank', to - from, found.reverseRank.subarray(from, to));
    // Stryker disable next-line ArithmeticOperator: past the end nothing is written
    byLevel(room.levels, 'tied', to - from, found.tied.subarray(from, to));
  }
  return found;
}
