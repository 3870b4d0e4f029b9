// Why columns of ranks and gains are floats of four bytes, and what a month may have.
import { describe, expect, it } from 'vitest';
import { MOST_RANKED, throwTooMany } from '../../src/rank/most-ranked';

describe('ranks and gains', () => {
  it('of as many townships as a month may have are exact in four bytes, and of twice as many are not', () => {
    const halves = [0.5, 1, 1.5, MOST_RANKED / 2 + 0.5, MOST_RANKED - 0.5, MOST_RANKED];
    expect(halves.map(Math.fround)).toEqual(halves);
    expect(halves.map((half) => Math.fround(-half))).toEqual(halves.map((half) => -half));
    expect(Math.fround(2 * MOST_RANKED - 0.5)).not.toBe(2 * MOST_RANKED - 0.5);
  });
});

describe('a month', () => {
  it('of as many is ranked, and of one more is refused', () => {
    expect(() =>
      throwTooMany([
        { start: 1, end: MOST_RANKED + 1 },
        { start: MOST_RANKED + 1, end: MOST_RANKED + 4 },
      ]),
    ).not.toThrow();
    expect(() =>
      throwTooMany([
        { start: 0, end: 3 },
        { start: 3, end: MOST_RANKED + 4 },
      ]),
    ).toThrow('the input: bad input; expected at most 8388608 records of a month, received 8388609');
  });
});
