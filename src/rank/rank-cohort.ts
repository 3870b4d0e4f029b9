// Ranks the townships of one cohort: scores refined by tie-breakers, by the policy's tie method.
import type { TieMethod } from '../policy/types';
import { sortLargestFirst, sortRoom, type SortRoom } from './order';
import { levelRoom, rankLevels, type LevelRoom } from './tie-methods';

/** What decides the order of a cohort: its own columns. */
export interface RankKeys {
  /** Integer scores; NaN is unranked. */
  readonly score: Float64Array;
  /** Integers that refine equal scores, the largest best; the first refines first. */
  readonly tieBreakers: readonly Float64Array[];
  /** Volumes and the least that is ranked; null where there is no minimum. */
  readonly minimum: { readonly volume: Float64Array; readonly least: number } | null;
  readonly ties: TieMethod;
}

/** Room for one cohort at a time; what only some need is made when it is first needed. */
export interface RankRoom {
  readonly most: number;
  readonly levels: LevelRoom;
  sort: SortRoom | null;
}

/** @param most townships of a cohort */
export function rankRoom(most: number): RankRoom {
  return { most, levels: levelRoom(most), sort: null };
}

/**
 * Leaves the cohort's levels in the room.
 *
 * @param rank receives the cohort's ranks, NaN where unranked
 * @returns how many are ranked
 */
export function rankCohort({ score, minimum, tieBreakers, ties }: RankKeys, room: RankRoom, rank: Float32Array): number {
  const levels = room.levels.of;
  const size = score.length;
  const { least, most } = extent(score);
  const range = Math.max(0, most - least + 1);
  // Where the scores lie close together, their distances from the best are levels.
  const near = range <= 8 * size + 2 ** 14;
  levelsOfScores(score, near ? most : null, levels);
  if (minimum !== null) leaveOut(minimum, levels);
  if (near && tieBreakers.length === 0) return rankLevels(room.levels, range, ties, rank);
  const sort = (room.sort ??= sortRoom(room.most));
  // Tie-breakers are asked for those alone whose scores are equal.
  const tied = near ? tiedByScore(range, room.levels, sort.order, rank) : rankedOf(levels, size, sort.order);
  sortTied([score, ...tieBreakers], tied, levels, sort);
  return rankLevels(room.levels, size, ties, rank);
}

/** The least and the largest key; their difference is −∞ where there is none. */
interface Extent {
  readonly least: number;
  readonly most: number;
}

// A loop a function: the compiler makes each fast on its own.
function extent(keys: Float64Array): Extent {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  // Stryker disable next-line EqualityOperator: past the end there is no key
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i];
    // Stryker disable next-line EqualityOperator: one that is equal is the same
    if (key < least) least = key;
    // Stryker disable next-line EqualityOperator: one that is equal is the same
    if (key > most) most = key;
  }
  return { least, most };
}

// −1 without a score; 0 for all others where there is no best to measure from.
function levelsOfScores(score: Float64Array, most: number | null, levels: Int32Array): void {
  const best = most ?? 0;
  const step = most === null ? 0 : 1;
  for (let i = 0; i < score.length; i += 1) {
    const points = score[i];
    levels[i] = points === points ? step * (best - points) : -1;
  }
}

function leaveOut({ volume, least }: NonNullable<RankKeys['minimum']>, levels: Int32Array): void {
  // Stryker disable next-line EqualityOperator: past the end there is no volume
  for (let i = 0; i < volume.length; i += 1) if (volume[i] < least) levels[i] = -1;
}

// Makes the level of each how many have better scores, so that there is a level for every one of those with equal scores,
// and lists these.
function tiedByScore(count: number, levels: LevelRoom, order: Uint32Array, rank: Float32Array): number {
  rankLevels(levels, count, 'competition', rank);
  const { of, tied } = levels;
  let listed = 0;
  for (let i = 0; i < rank.length; i += 1) {
    const level = of[i];
    if (level < 0) continue;
    order[listed] = i;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: to sort them all gives the same, only slower
    listed += tied[level] > 1 ? 1 : 0;
    of[i] = rank[i] - 1;
  }
  return listed;
}

// Sorts by the last column first and by the first one at last; of those on one level each that does not agree with the
// one before it moves on by as many as are before it.
function sortTied(columns: readonly Float64Array[], listed: number, levels: Int32Array, sort: SortRoom): void {
  const { order } = sort;
  for (const column of [...columns].reverse()) sortLargestFirst(order, listed, column, sort);
  // Stryker disable next-line UnaryOperator: the first agrees with nobody before it, and keeps its level
  let shared = -1;
  let start = 0;
  let level = 0;
  for (let i = 0; i < listed; i += 1) {
    const one = order[i];
    if (levels[one] !== shared) {
      shared = levels[one];
      start = i;
      level = shared;
    } else if (!agree(columns, one, order[i - 1])) level = shared + i - start;
    levels[one] = level;
  }
}

function rankedOf(levels: Int32Array, size: number, order: Uint32Array): number {
  let ranked = 0;
  for (let i = 0; i < size; i += 1) {
    if (levels[i] < 0) continue;
    order[ranked] = i;
    ranked += 1;
  }
  return ranked;
}

function agree(columns: readonly Float64Array[], a: number, b: number): boolean {
  for (const column of columns) if (column[a] !== column[b]) return false;
  return true;
}
