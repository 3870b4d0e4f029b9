// Who comes before whom: positions sorted by integer keys, stable, without a comparison.

/** Room for sorting up to n positions, reused from month to month. */
export interface SortRoom {
  readonly order: Uint32Array;
  readonly digits: Uint32Array;
  readonly positions: Uint32Array;
  /** One for each value of a digit, of which there are about n at most. */
  readonly counts: Uint32Array;
}

const LEAST_BITS = 8;
const MOST_BITS = 14;

export function sortRoom(n: number): SortRoom {
  return {
    order: new Uint32Array(n),
    digits: new Uint32Array(n),
    positions: new Uint32Array(n),
    counts: new Uint32Array(2 ** digitBits(n)),
  };
}

/**
 * Sorts `positions[0 .. n)` so that the largest key comes first; equal keys stay in their order.
 *
 * Radix sort from the lowest digit: n · passes steps, where the passes grow with the keys' range, not with their
 * order.
 *
 * @param keys integers, read as `keys[position]`; their range is below 2^53
 */
export function sortLargestFirst(positions: Uint32Array, n: number, keys: Float64Array, room: SortRoom): void {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  // Stryker disable next-line EqualityOperator: one key more can but widen the range
  for (let i = 0; i < n; i += 1) {
    const key = keys[positions[i]];
    // Stryker disable next-line EqualityOperator: one that is equal is the same
    if (key < least) least = key;
    // Stryker disable next-line EqualityOperator: one that is equal is the same
    if (key > most) most = key;
  }
  const range = most - least;
  const wide = 2 ** 32;
  sortDigits(positions, n, keys, most, 1, Math.min(range, wide - 1), room);
  sortDigits(positions, n, keys, most, wide, Math.floor(range / wide), room);
}

// Sorts by the 32 bits of (most − key) that start at `unit`, which are up to `range`: in no pass where all are 0.
function sortDigits(
  positions: Uint32Array,
  n: number,
  keys: Float64Array,
  most: number,
  unit: number,
  range: number,
  room: SortRoom,
): void {
  const bits = bitLength(range);
  const passes = Math.ceil(bits / digitBits(n));
  const width = Math.ceil(bits / passes);
  for (let pass = 0; pass < passes; pass += 1) {
    sortPass(positions, n, keys, most, unit, pass * width, 2 ** width, room);
  }
}

function sortPass(
  positions: Uint32Array,
  n: number,
  keys: Float64Array,
  most: number,
  unit: number,
  shift: number,
  size: number,
  { digits, positions: sorted, counts }: SortRoom,
): void {
  const mask = size - 1;
  counts.fill(0, 0, size);
  for (let i = 0; i < n; i += 1) {
    const rest = most - keys[positions[i]];
    // ToUint32 keeps the low 32 bits of an integer below 2^53.
    // Stryker disable next-line ConditionalExpression: over 1 it is the same, only slower
    const digit = ((unit === 1 ? rest : Math.floor(rest / unit)) >>> shift) & mask;
    digits[i] = digit;
    counts[digit] += 1;
  }
  let start = 0;
  // Stryker disable next-line EqualityOperator: a count past the last is not read
  for (let digit = 0; digit < size; digit += 1) {
    const count = counts[digit];
    counts[digit] = start;
    start += count;
  }
  for (let i = 0; i < n; i += 1) {
    const digit = digits[i];
    sorted[counts[digit]] = positions[i];
    counts[digit] += 1;
  }
  for (let i = 0; i < n; i += 1) positions[i] = sorted[i];
}

function digitBits(n: number): number {
  return Math.min(MOST_BITS, Math.max(LEAST_BITS, bitLength(n)));
}

function bitLength(value: number): number {
  return 32 - Math.clz32(value);
}
