// SHA-256 (FIPS 180-4) in integers alone, for engines that have none in common.

/** The digest of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const { roots, start } = CONSTANTS;
  const state = Uint32Array.from(start);
  const words = new Uint32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(block + 4 * i);
    for (let i = 16; i < 64; i += 1) {
      const [far, near] = [at(words, i - 15), at(words, i - 2)];
      words[i] =
        at(words, i - 16) +
        (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) +
        at(words, i - 7) +
        (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10));
    }
    mix(state, words, roots);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, words: Uint32Array, roots: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(roots, i) + at(words, i)) >>> 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = at(state, i) + word;
  });
}

const at = (words: Uint32Array, i: number): number => words[i] ?? 0;
const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

// The first 32 bits of the fractions of square and cube roots of the first primes, by integers: floor(2^32 · root).
const CONSTANTS = ((): { readonly roots: Uint32Array; readonly start: Uint32Array } => {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < 64; n += 1n) if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  const low = (value: bigint): number => Number(value & 0xffffffffn);
  return {
    start: Uint32Array.from(primes.slice(0, 8), (prime) => low(root(prime << 64n, 2n))),
    roots: Uint32Array.from(primes, (prime) => low(root(prime << 96n, 3n))),
  };
})();

/** The largest integer whose power is at most the value. */
function root(value: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n << 40n];
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** power <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}
