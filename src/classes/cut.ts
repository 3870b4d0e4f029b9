// Who is picked: the best of the candidates, with a tie across the cut taken in or left out.
import type { CutTies } from '../policy/types';
import { kthLargest } from './kth-largest';

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
 * @param keys the candidates' keys, largest best; NaN is no candidate
 */
export function pickLargest(keys: Float64Array, size: number, candidates: number, top: number, ties: CutTies): Picked {
  if (candidates <= top) return { cut: null, positions: numbered(keys, size) };
  const inclusive = ties === 'include';
  const { kth, positions } = kthLargest(keys, size, inclusive ? top : top + 1);
  const cut = { key: kth, inclusive };
  return { cut, positions: positions.filter((i) => isPicked(keys[i], cut)) };
}

function numbered(keys: Float64Array, size: number): readonly number[] {
  const positions: number[] = [];
  for (let i = 0; i < size; i += 1) if (keys[i] === keys[i]) positions.push(i);
  return positions;
}

export function isPicked(key: number, cut: Cut | null): boolean {
  return cut === null || key > cut.key || (cut.inclusive && key === cut.key);
}
