// Compares until there have been cases enough, one drawing after another from plain random numbers.
import { CASES, SEED } from '../laws/seed';
import type { Draw } from './arbitraries';

/** A Lehmer generator: 48271 · state mod 2^31 − 1. */
export function drawsFrom(seed: number): Draw {
  let state = (seed % 2147483646) + 1;
  for (let i = 0; i < 8; i += 1) state = (state * 48271) % 2147483647;
  return (_, { max }) => {
    state = (state * 48271) % 2147483647;
    // Two draws make 53 bits where one has too few.
    const high = state / 2147483647;
    if (max < 2 ** 20) return Math.floor(high * (max + 1));
    state = (state * 48271) % 2147483647;
    return Math.min(max, Math.floor((high + state / 2147483647 ** 2) * (max + 1)));
  };
}

export type Tally = Record<string, number>;

/**
 * Runs `compare` on one drawing after another until it has added CASES cases, and prints all that it counted. A drawing
 * that fails is named by its seed.
 */
export function compareMany(what: string, compare: (draw: Draw, count: (kind: string, more?: number) => void) => void): Tally {
  const tally: Tally = {};
  const count = (kind: string, more = 1): void => void (tally[kind] = (tally[kind] ?? 0) + more);
  let drawings = 0;
  for (; (tally['cases'] ?? 0) < CASES; drawings += 1) {
    const seed = (SEED % 100_000_000) * 20 + drawings;
    try {
      compare(drawsFrom(seed), count);
    } catch (error) {
      throw new Error(`${what}: the drawing of seed ${seed} differs`, { cause: error });
    }
  }
  process.stdout.write(`${what}: ${JSON.stringify({ seed: SEED, drawings, ...tally })}\n`);
  return tally;
}
