// Ranks the townships of one cohort: scores refined by tie-breakers, by the policy's tie method.
import type { TieMethod } from '../policy/types';
import type { Range } from './cohorts';
import { sortLargestFirst, sortRoom, type SortRoom } from './order';
import { levelRoom, rankLevels, type LevelRoom, type Ranks } from './tie-methods';

/** What decides the order of a cohort. */
export interface RankKeys {
  /** Integer scores by place; NaN is unranked. */
  readonly score: Float64Array;
  /** Integers by place that refine equal scores, the largest best; the first refines first. */
  readonly tieBreakers: readonly Float64Array[];
  /** Volume by place and the least that is ranked; null where there is no minimum. */
  readonly minimum: { readonly volume: Float64Array; readonly least: number } | null;
  readonly ties: TieMethod;
}

/** Room for one cohort at a time. */
export interface RankRoom extends SortRoom {
  readonly level: LevelRoom;
  readonly levels: Int32Array;
  readonly order: Uint32Array;
}

export function rankRoom(most: number): RankRoom {
  return { ...sortRoom(most), level: levelRoom(), levels: new Int32Array(most), order: new Uint32Array(most) };
}

/**
 * Writes the ranks of a cohort's places.
 *
 * @returns how many are ranked
 */
export function rankCohort(cohort: Range, keys: RankKeys, room: RankRoom, ranks: Ranks): number {
  const { start, end } = cohort;
  const { score, minimum, tieBreakers, ties } = keys;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = start; place < end; place += 1) {
    const points = score[place];
    if (points < least) least = points;
    if (points > most) most = points;
  }
  const size = end - start;
  const range = most - least + 1;
  // Where the scores lie close together, they are levels themselves.
  const near = tieBreakers.length === 0 && range <= 4 * size + 4096;
  if (near) for (let i = 0; i < size; i += 1) room.levels[i] = score[start + i] === score[start + i] ? most - score[start + i] : -1;
  else for (let i = 0; i < size; i += 1) room.levels[i] = score[start + i] === score[start + i] ? 0 : -1;
  if (minimum !== null) for (let i = 0; i < size; i += 1) if (minimum.volume[start + i] < minimum.least) room.levels[i] = -1;
  const count = near ? Math.max(0, range) : numberLevels(score, tieBreakers, cohort, room);
  return rankLevels(room.levels, size, count, ties, room.level, ranks, start);
}

// Sorts by the last tie-breaker first and by the score at last, and numbers the runs that agree in all of them.
function numberLevels(score: Float64Array, tieBreakers: readonly Float64Array[], { start, end }: Range, room: RankRoom): number {
  const { order, levels } = room;
  let ranked = 0;
  for (let place = start; place < end; place += 1) {
    if (levels[place - start] < 0) continue;
    order[ranked] = place;
    ranked += 1;
  }
  const columns = [score, ...tieBreakers];
  for (const column of [...columns].reverse()) sortLargestFirst(order, ranked, column, room);
  let level = -1;
  for (let i = 0; i < ranked; i += 1) {
    if (i === 0 || !agree(columns, order[i], order[i - 1])) level += 1;
    levels[order[i] - start] = level;
  }
  return level + 1;
}

function agree(columns: readonly Float64Array[], a: number, b: number): boolean {
  for (const column of columns) if (column[a] !== column[b]) return false;
  return true;
}
