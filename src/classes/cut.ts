// Who is picked: the best of the candidates, with a tie across the cut taken in or left out.
import type { CutTies } from '../policy/types';
import { largest, type Candidates, type PickRoom } from './largest';

/** Picked are the candidates whose key is at least (`inclusive`) or above `key`. */
export interface Cut {
  readonly key: number;
  readonly inclusive: boolean;
}

/** Who is picked. */
export interface Picked {
  /** Null where there are too few candidates for a cut, and all are picked. */
  readonly cut: Cut | null;
  /** Where they stand, ascending. */
  readonly places: readonly number[];
}

/**
 * With `include`, picked are those with fewer than `top` strictly better candidates (competition rank ≤ top): at least
 * the top-th best. With `exclude`, those with at most `top` candidates as good as they (modified rank ≤ top): above the
 * one after the top-th.
 *
 * @param start the place of the first candidate
 */
export function pickLargest(candidates: Candidates, top: number, ties: CutTies, start: number, room: PickRoom): Picked {
  const inclusive = ties === 'include';
  const k = inclusive ? top : top + 1;
  const { kth, count } = largest(candidates, k, room);
  // The first k stay on the list, so that it tells whether there are so many: −∞ may be a key as well.
  const cut = count < k ? null : { key: kth, inclusive };
  const { values, factor } = candidates;
  const places: number[] = [];
  for (let c = 0; c < count; c += 1) {
    const i = room.positions[c];
    if (isPicked(factor * values[i], cut)) places.push(start + i);
  }
  return { cut, places };
}

export function isPicked(key: number, cut: Cut | null): boolean {
  return cut === null || key > cut.key || (cut.inclusive && key === cut.key);
}
