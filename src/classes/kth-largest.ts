// Where a cut falls: the k-th largest key of the candidates.

/** Whose keys are compared: the i-th's is `factor · values[i]`, the larger the better; NaN is none. */
export interface Keys {
  readonly values: Float64Array;
  readonly factor: number;
}

/** The k-th largest, and who may be as large. */
export interface Largest {
  readonly kth: number;
  /** Positions, ascending, of every candidate from the k-th largest on, and of some below it. */
  readonly positions: readonly number[];
}

/**
 * Keeps the k largest in a heap whose root is the smallest of them: n log k steps at most, and about n where the
 * keys come in no particular order.
 *
 * @param candidate 1 where the i-th takes part; its length is how many there are
 * @param k from 1
 */
export function kthLargest({ values, factor }: Keys, candidate: Uint8Array, k: number): Largest {
  const heap = new Float64Array(k).fill(Number.NEGATIVE_INFINITY);
  const positions: number[] = [];
  let root = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < candidate.length; i += 1) {
    const key = factor * values[i];
    if (!(key >= root) || candidate[i] === 0) continue;
    positions.push(i);
    if (key > root) root = replaceRoot(heap, key);
  }
  return { kth: root, positions };
}

function replaceRoot(heap: Float64Array, value: number): number {
  let parent = 0;
  for (;;) {
    let child = 2 * parent + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1] < heap[child]) child += 1;
    if (heap[child] >= value) break;
    heap[parent] = heap[child];
    parent = child;
  }
  heap[parent] = value;
  return heap[0];
}
