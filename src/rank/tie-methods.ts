// The five ranks, from how many share each level. A level is the number of a distinct value, the best lowest.
import type { TieMethod } from '../policy/types';

/** A cohort's levels: each township's, and what all on a level have in common. Room that the next cohort takes over. */
export interface Levels {
  /** The level of each township; −1 is unranked. */
  readonly of: Int32Array;
  readonly tied: Int32Array;
  readonly reverseRank: Int32Array;
}

/** Room for the levels of one cohort. */
export interface LevelRoom extends Levels {
  /** By level: the rank that its next township gets. */
  readonly rank: Float64Array;
}

/** @param most townships of a cohort, and so its levels */
export function levelRoom(most: number): LevelRoom {
  return { of: new Int32Array(most), tied: new Int32Array(most), rank: new Float64Array(most), reverseRank: new Int32Array(most) };
}

/**
 * Ranks by counting, without sorting, those whose levels are in the room.
 *
 * @param count how many levels there are
 * @param rank receives the ranks, NaN where unranked
 * @returns how many are ranked
 */
export function rankLevels(room: LevelRoom, count: number, ties: TieMethod, rank: Float64Array): number {
  const ranked = countLevels(room.of, rank.length, count, room.tied);
  rankCounts(ranked, count, ties, room);
  writeRanks(room.of, ties, room.rank, rank);
  return ranked;
}

function countLevels(levels: Int32Array, size: number, count: number, tied: Int32Array): number {
  tied.fill(0, 0, count);
  let ranked = 0;
  for (let i = 0; i < size; i += 1) {
    const level = levels[i];
    if (level < 0) continue;
    tied[level] += 1;
    ranked += 1;
  }
  return ranked;
}

function rankCounts(ranked: number, count: number, ties: TieMethod, { tied, rank, reverseRank }: LevelRoom): void {
  const weight = WEIGHTS[ties];
  const most = ties === 'dense' ? 1 : ranked;
  let better = 0;
  let before = 0;
  for (let level = 0; level < count; level += 1) {
    const shared = tied[level];
    rank[level] = rankOfTied(weight, before, shared);
    before += Math.min(shared, most);
    better += shared;
    reverseRank[level] = ranked - better + 1;
  }
}

/** ω of each method. */
export const WEIGHTS: Readonly<Record<TieMethod, number>> = { competition: 0, modified: 1, dense: 0, fractional: 0.5, ordinal: 0 };

/**
 * What T tied ones share with B strictly better: B + ω·T + 1 − ω; in ordinal ranking it is the first one's. In dense
 * ranking B and T count levels instead of townships.
 */
export function rankOfTied(weight: number, before: number, tied: number): number {
  return before + weight * tied + 1 - weight;
}

function writeRanks(levels: Int32Array, ties: TieMethod, next: Float64Array, rank: Float64Array): void {
  // Of equal ones in ordinal ranking each takes the next rank.
  const step = ties === 'ordinal' ? 1 : 0;
  for (let i = 0; i < rank.length; i += 1) {
    const level = levels[i];
    if (level < 0) {
      rank[i] = Number.NaN;
      continue;
    }
    const present = next[level];
    rank[i] = present;
    next[level] = present + step;
  }
}

/** What each township's level has, 0 where unranked: how many share its rank, or its reverse rank. */
export function byLevel<T extends Int32Array | Float64Array>(levels: Levels, what: 'tied' | 'reverseRank', size: number, into: T): T {
  const { of } = levels;
  const common = levels[what];
  for (let i = 0; i < size; i += 1) into[i] = of[i] < 0 ? 0 : common[of[i]];
  return into;
}
