// Where a cut falls: the k-th largest key of the candidates.

/** Numbers to choose from: the i-th's key is `factor · values[i]`, the larger the better; NaN is none. */
export interface Keys {
  readonly values: Float64Array | Float32Array;
  readonly factor: number;
}

/** Keys within limits. */
export interface KeyRange extends Keys {
  readonly least: number;
  readonly most: number;
}

/** Who may be chosen. */
export interface Candidates extends Keys {
  /** Above 0 where the i-th takes part; as long as there are keys. */
  readonly rank: Float32Array;
  /** 1 where the i-th is excepted; null where nobody is. */
  readonly excepted: Uint8Array | null;
  /** Keys of other metrics that must lie within limits; unknown ones do not. */
  readonly where: readonly KeyRange[];
}

/** Room for up to n candidates. */
export interface PickRoom {
  readonly positions: Int32Array;
  readonly heap: Float64Array;
}

export function pickRoom(n: number): PickRoom {
  return { positions: new Int32Array(n), heap: new Float64Array(n) };
}

/** The k-th largest, and who may be as large. */
export interface Largest {
  /** Of no meaning where there are fewer than k. */
  readonly kth: number;
  /**
   * How many positions the room holds: ascending, those of every candidate from the k-th largest on, and of some below
   * it.
   */
  readonly count: number;
}

/**
 * The k-th largest key of the candidates, and who may be as large.
 *
 * @param k from 1
 */
export function largest(candidates: Candidates, k: number, room: PickRoom): Largest {
  const { values, factor, rank, excepted, where } = candidates;
  // Of ranks, whose lowest are the best, the first k are mostly those to k; where they are not, all are looked at.
  // Stryker disable next-line ConditionalExpression,LogicalOperator,EqualityOperator,BlockStatement: where k are above it any bound gives the same
  if (factor < 0 && k <= rank.length && excepted === null && where.length === 0) {
    // Stryker disable next-line ArithmeticOperator: any bound gives the same
    const found = largestFrom(factor * k, candidates, k, room);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: to look at all gives the same, only slower; that too few are not taken is tested
    if (found.count >= k) return found;
  }
  // Who is below the limits of the very metric that is picked by need not be asked for them.
  // Stryker disable next-line ConditionalExpression,MethodExpression: −∞ gives the same, only slower
  const least = where.reduce((most, range) => (range.values === values ? Math.max(most, range.least) : most), Number.NEGATIVE_INFINITY);
  return largestFrom(least, candidates, k, room);
}

/**
 * Keeps the k largest in a heap whose root is the smallest of them: n log k steps at most, and about n where the
 * keys come in no particular order. Conditions are asked of those only that would get in.
 *
 * @param least who is below it is passed over
 */
function largestFrom(least: number, candidates: Candidates, k: number, { positions, heap }: PickRoom): Largest {
  const { values, factor, rank, excepted, where } = candidates;
  const size = rank.length;
  const enough = k <= size;
  // The room is that of the largest cohort, and cohorts may be many: only what is needed is filled.
  if (enough) heap.fill(least, 0, k);
  let count = 0;
  let root = least;
  for (let i = nextAsLarge(candidates, 0, root); i < size; i = nextAsLarge(candidates, i + 1, root)) {
    if ((excepted !== null && excepted[i] === 1) || !meetsAll(where, i)) continue;
    positions[count] = i;
    count += 1;
    if (enough) root = replaceRoot(heap, k, factor * values[i]);
  }
  return { kth: root, count };
}

// The first from a position on who is ranked and has a key as large; nearly all are passed over, in a loop of their own.
function nextAsLarge({ values, factor, rank }: Candidates, from: number, least: number): number {
  const size = rank.length;
  // Stryker disable next-line EqualityOperator: past the end nobody is ranked
  for (let i = from; i < size; i += 1) if (factor * values[i] >= least && rank[i] > 0) return i;
  return size;
}

function meetsAll(where: readonly KeyRange[], i: number): boolean {
  for (const { values, factor, least, most } of where) {
    const key = factor * values[i];
    if (!(key >= least && key <= most)) return false;
  }
  return true;
}

function replaceRoot(heap: Float64Array, k: number, key: number): number {
  let parent = 0;
  for (;;) {
    let child = 2 * parent + 1;
    if (child >= k) break;
    if (
      child + 1 < k &&
      // Stryker disable next-line EqualityOperator: of equal keys either may move up
      heap[child + 1] < heap[child]
    )
      child += 1;
    // Stryker disable next-line EqualityOperator: equal keys may change places
    if (heap[child] >= key) break;
    heap[parent] = heap[child];
    parent = child;
  }
  heap[parent] = key;
  return heap[0];
}
