// The five ranks, from how many share each level. A level is a number that stands for a value, the best lowest.
import type { TieMethod } from '../policy/types';

/** Room for the levels of one cohort, which the next one takes over; what goes by level is made anew when there are more of them. */
export interface LevelRoom {
  /** The level of each township; −1 is unranked. */
  readonly of: Int32Array;
  /** How many share each level, and their reverse rank. */
  tied: Int32Array;
  reverseRank: Int32Array;
  /** The rank that the next township on the level gets. */
  rank: Float64Array;
  /** A bit for each level that somebody is on. */
  occupied: Int32Array;
}

/** @param most townships of a cohort */
export function levelRoom(most: number): LevelRoom {
  return {
    of: new Int32Array(most),
    tied: new Int32Array(0),
    reverseRank: new Int32Array(0),
    rank: new Float64Array(0),
    occupied: new Int32Array(0),
  };
}

function makeRoom(room: LevelRoom, count: number): void {
  room.tied = new Int32Array(count);
  room.reverseRank = new Int32Array(count);
  room.rank = new Float64Array(count);
  room.occupied = new Int32Array((count >> 5) + 1);
}

/**
 * Ranks by counting, without sorting, those whose levels are in the room. A level of nobody costs but a bit.
 *
 * @param count above every level
 * @param rank receives the ranks, NaN where unranked
 * @returns how many are ranked
 */
export function rankLevels(room: LevelRoom, count: number, ties: TieMethod, rank: Float32Array): number {
  if (room.tied.length < count) makeRoom(room, count + (count >> 2));
  const ranked = countLevels(room, rank.length, count);
  rankCounts(room, ranked, count, ties);
  const write = ties === 'ordinal' ? writeInTurn : writeRanks;
  write(room.of, room.rank, rank);
  return ranked;
}

function countLevels({ of, tied, occupied }: LevelRoom, size: number, count: number): number {
  tied.fill(0, 0, count);
  // Stryker disable next-line ArithmeticOperator: a bit left over is of a level that is empty, or after all others
  occupied.fill(0, 0, (count >> 5) + 1);
  let ranked = 0;
  for (let i = 0; i < size; i += 1) {
    const level = of[i];
    if (level < 0) continue;
    tied[level] += 1;
    occupied[level >> 5] |= 1 << (level & 31);
    ranked += 1;
  }
  return ranked;
}

function rankCounts({ tied, rank, reverseRank, occupied }: LevelRoom, ranked: number, count: number, ties: TieMethod): void {
  const weight = WEIGHTS[ties];
  const most = ties === 'dense' ? 1 : ranked;
  let better = 0;
  let before = 0;
  for (let word = 0; word <= count >> 5; word += 1) {
    let bits = occupied[word];
    while (bits !== 0) {
      const lowest = bits & -bits;
      bits ^= lowest;
      const level = (word << 5) + 31 - Math.clz32(lowest);
      const shared = tied[level];
      rank[level] = rankOfTied(weight, before, shared);
      before += Math.min(shared, most);
      better += shared;
      reverseRank[level] = ranked - better + 1;
    }
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

function writeRanks(levels: Int32Array, next: Float64Array, rank: Float32Array): void {
  // Stryker disable next-line EqualityOperator: past the end no rank is written
  for (let i = 0; i < rank.length; i += 1) {
    const level = levels[i];
    // Stryker disable next-line ConditionalExpression: at −1 there is no rank, either; not to look is faster
    rank[i] = level < 0 ? Number.NaN : next[level];
  }
}

// Of equal ones each takes the next rank.
function writeInTurn(levels: Int32Array, next: Float64Array, rank: Float32Array): void {
  // Stryker disable next-line EqualityOperator: past the end no rank is written
  for (let i = 0; i < rank.length; i += 1) {
    const level = levels[i];
    // Stryker disable next-line ConditionalExpression: at −1 there is no rank, either; not to look is faster
    rank[i] = level < 0 ? Number.NaN : next[level];
    next[level] += 1;
  }
}

/** What each township's level has, 0 where unranked: how many share its rank, or its reverse rank. */
export function byLevel<T extends Int32Array | Float64Array>(room: LevelRoom, what: 'tied' | 'reverseRank', size: number, into: T): T {
  const { of } = room;
  const common = room[what];
  for (let i = 0; i < size; i += 1) {
    const level = of[i];
    into[i] = level < 0 ? 0 : common[level];
  }
  return into;
}
