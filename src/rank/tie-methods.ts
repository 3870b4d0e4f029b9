// The five ranks, from how many share each level. A level is the number of a distinct value, the best lowest.
import type { TieMethod } from '../policy/types';

/** Receives ranks by place. */
export interface Ranks {
  /** NaN where unranked. */
  readonly rank: Float64Array;
  /** 1 + how many are strictly worse; 0 where unranked. */
  readonly reverseRank: Int32Array;
  /** How many share the rank, itself included; 0 where unranked. */
  readonly tied: Int32Array;
}

/** Room for levels, made larger when it is asked for more. */
export interface LevelRoom {
  tied: Int32Array;
  rank: Float64Array;
  reverseRank: Int32Array;
}

export function levelRoom(): LevelRoom {
  return { tied: new Int32Array(0), rank: new Float64Array(0), reverseRank: new Int32Array(0) };
}

/**
 * Ranks the places `start .. start + size` by counting, without sorting.
 *
 * @param levels level of each place from `start` on, below `count`; −1 is unranked. Levels may be left out.
 * @returns how many are ranked
 */
export function rankLevels(levels: Int32Array, size: number, count: number, ties: TieMethod, room: LevelRoom, ranks: Ranks, start: number): number {
  if (room.tied.length < count) {
    room.tied = new Int32Array(count);
    room.rank = new Float64Array(count);
    room.reverseRank = new Int32Array(count);
  }
  const ranked = countLevels(levels, size, count, room.tied);
  rankCounts(ranked, count, ties, room);
  writeRanks(levels, size, ties, room, ranks, start);
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
  let better = 0;
  let distinct = 0;
  for (let level = 0; level < count; level += 1) {
    const shared = tied[level];
    if (shared === 0) continue;
    rank[level] = rankOfTied(ties, better, shared, distinct);
    better += shared;
    distinct += 1;
    reverseRank[level] = ranked - better + 1;
  }
}

function writeRanks(levels: Int32Array, size: number, ties: TieMethod, { tied, rank, reverseRank }: LevelRoom, ranks: Ranks, start: number): void {
  // Of equal ones in ordinal ranking each takes the next rank.
  const step = ties === 'ordinal' ? 1 : 0;
  for (let i = 0; i < size; i += 1) {
    const level = levels[i];
    const place = start + i;
    if (level < 0) {
      ranks.rank[place] = Number.NaN;
      continue;
    }
    ranks.rank[place] = rank[level];
    rank[level] += step;
    ranks.reverseRank[place] = reverseRank[level];
    ranks.tied[place] = tied[level];
  }
}

/** The rank that `tied` ones share (or, in ordinal ranking, that the first of them has), with `better` strictly better. */
function rankOfTied(ties: TieMethod, better: number, tied: number, distinct: number): number {
  switch (ties) {
    case 'competition':
    case 'ordinal':
      return better + 1;
    case 'modified':
      return better + tied;
    case 'dense':
      return distinct + 1;
    case 'fractional':
      return better + (tied + 1) / 2;
  }
}
