// Levels of scores that lie close together: a bit for each distance from the best, in place of a sort.

/** Room for distances, made anew when they reach further. */
export interface NearRoom {
  /** A bit for each distance that occurs; all 0 between uses. */
  readonly bits: Int32Array;
  /** How many distances that occur lie before a word of bits. */
  readonly before: Int32Array;
}

export function nearRoom(range: number): NearRoom {
  const words = (range >> 5) + 1;
  return { bits: new Int32Array(words), before: new Int32Array(words) };
}

/** Up to this range the words of bits are about as many as the townships, or too few to matter. */
export function mostNear(size: number): number {
  return 32 * size + 2 ** 14;
}

/**
 * Numbers the distances that occur, the smallest first: size + range / 32 steps.
 *
 * @param levels distances below `range`, which become their numbers; −1 stays
 * @returns how many there are
 */
export function numberDistances(levels: Int32Array, size: number, range: number, { bits, before }: NearRoom): number {
  const words = (range >> 5) + 1;
  for (let i = 0; i < size; i += 1) {
    const distance = levels[i];
    if (distance >= 0) bits[distance >> 5] |= 1 << (distance & 31);
  }
  let count = 0;
  for (let word = 0; word < words; word += 1) {
    before[word] = count;
    count += bitCount(bits[word]);
  }
  for (let i = 0; i < size; i += 1) {
    const distance = levels[i];
    if (distance >= 0) levels[i] = before[distance >> 5] + bitCount(bits[distance >> 5] & ((1 << (distance & 31)) - 1));
  }
  bits.fill(0, 0, words);
  return count;
}

// Sums of neighbouring bits, of pairs and of fours; the product adds up the four bytes in the highest.
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
