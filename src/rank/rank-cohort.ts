// Ranks the townships of one cohort: scores refined by tie-breakers, by the policy's tie method.
import type { TieMethod } from '../policy/types';
import type { Range } from './cohorts';
import { sortLargestFirst, type SortRoom } from './order';
import { rankOrdered, type Ranks } from './tie-methods';

/** What decides the order of a cohort. */
export interface RankKeys {
  /** Integer scores by row; NaN is unranked. */
  readonly score: Float64Array;
  /** Integers by row that refine equal scores, the largest best; the first refines first. */
  readonly tieBreakers: readonly Float64Array[];
  /** Volume by row and the least that is ranked; null where there is no minimum. */
  readonly minimum: { readonly volume: Float64Array; readonly least: number } | null;
  readonly ties: TieMethod;
}

/** Room for one cohort at a time. */
export interface RankRoom extends SortRoom {
  readonly order: Uint32Array;
  readonly rows: Int32Array;
  readonly keys: Float64Array;
  readonly classes: Float64Array;
  readonly ranks: Ranks;
}

/**
 * Writes rank, reverseRank and tied of the ranked rows of a cohort; the others keep what they hold.
 *
 * @param order row numbers; the cohort is `order[start .. end)`
 * @returns how many are ranked
 */
export function rankCohort(order: Int32Array, { start, end }: Range, keys: RankKeys, room: RankRoom, ranks: Ranks): number {
  const { rows, order: positions } = room;
  let ranked = 0;
  for (let i = start; i < end; i += 1) {
    const row = order[i];
    const score = keys.score[row];
    if (score !== score || (keys.minimum !== null && keys.minimum.volume[row] < keys.minimum.least)) continue;
    rows[ranked] = row;
    room.keys[ranked] = score;
    positions[ranked] = ranked;
    ranked += 1;
  }
  const peers = keys.tieBreakers.length === 0 ? room.keys : refine(keys.tieBreakers, ranked, room);
  if (keys.tieBreakers.length === 0) sortLargestFirst(positions, ranked, room.keys, room);
  rankOrdered(positions, ranked, peers, keys.ties, room.ranks);
  for (let i = 0; i < ranked; i += 1) {
    const row = rows[i];
    ranks.rank[row] = room.ranks.rank[i];
    ranks.reverseRank[row] = room.ranks.reverseRank[i];
    ranks.tied[row] = room.ranks.tied[i];
  }
  return ranked;
}

// Sorts by the last tie-breaker first and by the score at last; numbers the runs that agree in all of them.
function refine(tieBreakers: readonly Float64Array[], ranked: number, room: RankRoom): Float64Array {
  const { order: positions, rows, keys, classes } = room;
  for (const column of [...tieBreakers].reverse()) {
    for (let i = 0; i < ranked; i += 1) classes[i] = column[rows[i]];
    sortLargestFirst(positions, ranked, classes, room);
  }
  sortLargestFirst(positions, ranked, keys, room);
  let run = 0;
  for (let i = 0; i < ranked; i += 1) {
    const position = positions[i];
    const before = positions[i - 1];
    if (i > 0 && !(keys[position] === keys[before] && tieBreakers.every((column) => column[rows[position]] === column[rows[before]]))) run += 1;
    classes[position] = run;
  }
  return classes;
}
