// Who is picked: the best of the candidates, with a tie across the cut taken in or left out.
import type { CutTies } from '../policy/types';
import { kthLargest } from './kth-largest';

/** Picked are the candidates whose key is at least (`inclusive`) or above `key`; all of them where the cut is null. */
export interface Cut {
  readonly key: number;
  readonly inclusive: boolean;
}

/**
 * With `include`, picked are those with fewer than `top` strictly better candidates (competition rank ≤ top): at least
 * the top-th best. With `exclude`, those with at most `top` candidates as good as they (modified rank ≤ top): above the
 * one after the top-th.
 *
 * @param keys the candidates' keys, largest best, none NaN
 * @returns null where all candidates are picked
 */
export function cutAt(keys: Float64Array, candidates: number, top: number, ties: CutTies): Cut | null {
  if (candidates <= top) return null;
  switch (ties) {
    case 'include':
      return { key: kthLargest(keys, candidates, top), inclusive: true };
    case 'exclude':
      return { key: kthLargest(keys, candidates, top + 1), inclusive: false };
  }
}

/** The least key that is picked, where keys are integers. */
export function leastPicked(cut: Cut | null): number {
  if (cut === null) return Number.NEGATIVE_INFINITY;
  return cut.inclusive ? cut.key : cut.key + 1;
}

export function isPicked(key: number, cut: Cut | null): boolean {
  return cut === null || key > cut.key || (cut.inclusive && key === cut.key);
}
