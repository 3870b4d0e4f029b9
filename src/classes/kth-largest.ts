// Where a cut falls: the k-th largest of some numbers.

/** The k-th largest, and who may be as large. */
export interface Largest {
  readonly kth: number;
  /** Positions, ascending, of every number from the k-th largest on, and of some below it. */
  readonly positions: readonly number[];
}

/**
 * Keeps the k largest in a heap whose root is the smallest of them: n log k steps at most, and about n where the
 * numbers come in no particular order.
 *
 * @param values n or more, NaN counts as none; k numbers at least among the first n
 * @param k from 1
 */
export function kthLargest(values: Float64Array, n: number, k: number): Largest {
  const heap = new Float64Array(k).fill(Number.NEGATIVE_INFINITY);
  const positions: number[] = [];
  let root = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i += 1) {
    const value = values[i];
    if (!(value >= root)) continue;
    positions.push(i);
    if (value > root) root = replaceRoot(heap, value);
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
