// Where a cut falls: the k-th largest of some numbers.

/**
 * Keeps the k largest in a heap whose root is the smallest of them: n log k steps at most, and about n where the
 * numbers come in no particular order.
 *
 * @param values n or more numbers, none of them NaN
 * @param k 1 to n
 */
export function kthLargest(values: Float64Array, n: number, k: number): number {
  const heap = values.slice(0, k);
  for (let i = Math.floor(k / 2) - 1; i >= 0; i -= 1) sink(heap, i);
  for (let i = k; i < n; i += 1) {
    if (values[i] <= heap[0]) continue;
    heap[0] = values[i];
    sink(heap, 0);
  }
  return heap[0];
}

function sink(heap: Float64Array, from: number): void {
  const value = heap[from];
  let parent = from;
  for (;;) {
    let child = 2 * parent + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1] < heap[child]) child += 1;
    if (heap[child] >= value) break;
    heap[parent] = heap[child];
    parent = child;
  }
  heap[parent] = value;
}
