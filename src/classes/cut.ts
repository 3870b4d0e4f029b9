// Who is picked: the best of the candidates, with a tie across the cut taken in or left out.
import type { CutTies } from '../policy/types';
import { largest, type Candidates } from './largest';

/** Picked are the candidates whose key is at least (`inclusive`) or above `key`. */
export interface Cut {
  readonly key: number;
  readonly inclusive: boolean;
}

/** Who is picked. */
export interface Picked {
  /** Null where there are too few candidates for a cut, and all are picked. */
  readonly cut: Cut | null;
  /** Positions, ascending. */
  readonly positions: readonly number[];
}

/**
 * With `include`, picked are those with fewer than `top` strictly better candidates (competition rank ≤ top): at least
 * the top-th best. With `exclude`, those with at most `top` candidates as good as they (modified rank ≤ top): above the
 * one after the top-th.
 */
export function pickLargest(candidates: Candidates, top: number, ties: CutTies): Picked {
  const inclusive = ties === 'include';
  const { kth, positions } = largest(candidates, inclusive ? top : top + 1);
  if (kth === Number.NEGATIVE_INFINITY) return { cut: null, positions };
  const { values, factor } = candidates;
  const cut = { key: kth, inclusive };
  return { cut, positions: positions.filter((i) => isPicked(factor * values[i], cut)) };
}

export function isPicked(key: number, cut: Cut | null): boolean {
  return cut === null || key > cut.key || (cut.inclusive && key === cut.key);
}
