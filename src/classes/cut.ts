// Who is picked: the best of the candidates, with a tie across the cut taken in or left out.
import type { CutTies } from '../policy/types';
import { kthLargest, type Keys } from './kth-largest';

/** Picked are the candidates whose key is at least (`inclusive`) or above `key`; all of them where the cut is null. */
export interface Cut {
  readonly key: number;
  readonly inclusive: boolean;
}

/** Who is picked. */
export interface Picked {
  /** Null where all candidates are picked. */
  readonly cut: Cut | null;
  /** Positions, ascending. */
  readonly positions: readonly number[];
}

/**
 * With `include`, picked are those with fewer than `top` strictly better candidates (competition rank ≤ top): at least
 * the top-th best. With `exclude`, those with at most `top` candidates as good as they (modified rank ≤ top): above the
 * one after the top-th.
 *
 * @param candidate 1 where the i-th is a candidate
 * @param candidates how many of them have a key
 */
export function pickLargest(keys: Keys, candidate: Uint8Array, candidates: number, top: number, ties: CutTies): Picked {
  if (candidates <= top) return { cut: null, positions: numbered(keys, candidate) };
  const inclusive = ties === 'include';
  const { kth, positions } = kthLargest(keys, candidate, inclusive ? top : top + 1);
  const cut = { key: kth, inclusive };
  return { cut, positions: positions.filter((i) => isPicked(keys.factor * keys.values[i], cut)) };
}

function numbered({ values }: Keys, candidate: Uint8Array): readonly number[] {
  const positions: number[] = [];
  for (let i = 0; i < candidate.length; i += 1) if (candidate[i] === 1 && values[i] === values[i]) positions.push(i);
  return positions;
}

export function isPicked(key: number, cut: Cut | null): boolean {
  return cut === null || key > cut.key || (cut.inclusive && key === cut.key);
}
