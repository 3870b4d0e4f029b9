// Choices from a seed, the same on every engine.

/** What chooses. */
export interface Random {
  /** An integer from 0 to `most`, both included; most is below 2^32. */
  readonly upTo: (most: number) => number;
  readonly one: <const T extends readonly unknown[]>(values: T) => T[number];
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly list: <T>(length: number, make: (i: number) => T) => T[];
}

/** Choices that follow from the seed alone (mulberry32: integers only). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const bits = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const upTo = (most: number): number => bits() % (most + 1);
  return {
    upTo,
    one: (values) => values[upTo(values.length - 1)],
    chance: (percent) => upTo(99) < percent,
    list: (length, make) => Array.from({ length }, (_, i) => make(i)),
  };
}
