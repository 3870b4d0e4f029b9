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
  const { score, minimum, tieBreakers, ties } = keys;
  const { levels } = room;
  const { least, most } = extent(score, cohort);
  const size = cohort.end - cohort.start;
  const range = Math.max(0, most - least + 1);
  // Where the scores lie close together, their distances from the best are levels.
  const near = tieBreakers.length === 0 && range <= 4 * size + 4096;
  levelsOfScores(score, cohort, near ? most : null, levels);
  if (minimum !== null) leaveOut(minimum, cohort, levels);
  const count = near ? range : numberLevels([score, ...tieBreakers], cohort, room);
  return rankLevels(levels, size, count, ties, room.level, ranks, cohort.start);
}

// A loop a function: the compiler makes each fast on its own.
function extent(score: Float64Array, { start, end }: Range): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let place = start; place < end; place += 1) {
    const points = score[place];
    if (points < least) least = points;
    if (points > most) most = points;
  }
  return { least, most };
}

// −1 without a score; 0 for all others where there is no best to measure from.
function levelsOfScores(score: Float64Array, { start, end }: Range, most: number | null, levels: Int32Array): void {
  const best = most ?? 0;
  const step = most === null ? 0 : 1;
  for (let place = start; place < end; place += 1) {
    const points = score[place];
    levels[place - start] = points === points ? step * (best - points) : -1;
  }
}

function leaveOut({ volume, least }: NonNullable<RankKeys['minimum']>, { start, end }: Range, levels: Int32Array): void {
  for (let place = start; place < end; place += 1) if (volume[place] < least) levels[place - start] = -1;
}

// Sorts by the last column first and by the first one at last, and numbers the runs that agree in all of them.
function numberLevels(columns: readonly Float64Array[], { start, end }: Range, room: RankRoom): number {
  const { order, levels } = room;
  const ranked = placesOf(levels, start, end - start, order);
  for (const column of [...columns].reverse()) sortLargestFirst(order, ranked, column, room);
  let level = -1;
  for (let i = 0; i < ranked; i += 1) {
    if (i === 0 || !agree(columns, order[i], order[i - 1])) level += 1;
    levels[order[i] - start] = level;
  }
  return level + 1;
}

function placesOf(levels: Int32Array, start: number, size: number, order: Uint32Array): number {
  let ranked = 0;
  for (let i = 0; i < size; i += 1) {
    if (levels[i] < 0) continue;
    order[ranked] = start + i;
    ranked += 1;
  }
  return ranked;
}

function agree(columns: readonly Float64Array[], a: number, b: number): boolean {
  for (const column of columns) if (column[a] !== column[b]) return false;
  return true;
}
