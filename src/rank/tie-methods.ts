// The five ranks of a group of peers (equal ones), from one pass over the order.
import type { TieMethod } from '../policy/types';

/** Receives the ranks by position. */
export interface Ranks {
  readonly rank: Float64Array;
  /** 1 + how many are strictly worse. */
  readonly reverseRank: Int32Array;
  /** How many share the rank, itself included. */
  readonly tied: Int32Array;
}

/**
 * Ranks sorted positions, peer group by peer group.
 *
 * @param order positions, best first, peers in the order of the input
 * @param keys equal for peers, read as `keys[order[i]]`
 */
export function rankOrdered(order: Uint32Array, n: number, keys: Float64Array, ties: TieMethod, ranks: Ranks): void {
  let distinct = 0;
  for (let start = 0; start < n; ) {
    const key = keys[order[start]];
    let end = start + 1;
    while (end < n && keys[order[end]] === key) end += 1;
    const shared = rankOfPeers(ties, start, end - start, distinct);
    for (let i = start; i < end; i += 1) {
      const position = order[i];
      ranks.rank[position] = ties === 'ordinal' ? i + 1 : shared;
      ranks.reverseRank[position] = n - end + 1;
      ranks.tied[position] = end - start;
    }
    start = end;
    distinct += 1;
  }
}

/** The rank that `tied` peers share, below `better` strictly better ones with `distinct` different values. */
function rankOfPeers(ties: TieMethod, better: number, tied: number, distinct: number): number {
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
