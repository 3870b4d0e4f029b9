import { describe, expect, it } from 'vitest';
import { fractionText, fractionTextOrNull } from '../../src/exact/fraction-text';
import { add, addDecimals, ceiling, compare, divide, fraction, larger, multiply, smaller, subtract } from '../../src/exact/fraction';

const half = { n: 1n, d: 2n };
const third = { n: 1n, d: 3n };

describe('a fraction', () => {
  it('has its sign in the numerator', () => {
    expect([fraction(1n, -2n), fraction(-1n, -2n), fraction(-1n, 2n)]).toEqual([{ n: -1n, d: 2n }, half, { n: -1n, d: 2n }]);
    expect(divide(half, { n: -5n, d: 3n })).toEqual({ n: -3n, d: 10n });
  });
  it('is added, taken away, multiplied and divided', () => {
    expect([add(half, third), subtract(half, third), multiply(half, third), divide(third, half)]).toEqual([
      { n: 5n, d: 6n },
      { n: 1n, d: 6n },
      { n: 1n, d: 6n },
      { n: 2n, d: 3n },
    ]);
  });
  it('keeps a denominator that both have, so that sums stay small', () => {
    expect(add(half, half)).toEqual({ n: 2n, d: 2n });
  });
  it('that is a decimal is added over the largest denominator of all', () => {
    const [tenth, hundredth, thousandth] = [10n, 100n, 1000n].map((d) => ({ n: 3n, d }));
    expect(addDecimals([])).toEqual({ n: 0n, d: 1n });
    expect(addDecimals([tenth, thousandth, hundredth, { n: -4n, d: 1n }])).toEqual({ n: -3667n, d: 1000n });
    expect(addDecimals([thousandth, thousandth])).toEqual({ n: 6n, d: 1000n });
  });
  it('is compared, and the first is taken of two that are equal', () => {
    const same = { n: 2n, d: 4n };
    expect([compare(third, half), compare(half, third), compare(half, same)]).toEqual([-1, 1, 0]);
    expect([smaller(half, third), smaller(third, half), smaller(half, same)].map((one, i) => one === [third, third, half][i])).toEqual([
      true,
      true,
      true,
    ]);
    expect([larger(half, third), larger(third, half), larger(half, same)].map((one) => one === half)).toEqual([true, true, true]);
  });
  it('is told in lowest terms, however far apart its parts are', () => {
    expect(
      [
        { n: -6n, d: 9n },
        { n: 6n, d: 4n },
      ].map(fractionText),
    ).toEqual(['-2/3', '1.5']);
    // Of neighbours in Fibonacci's row the common divisor takes the most steps.
    let [n, d] = [1n, 1n];
    for (let i = 0; i < 30_000; i += 1) [n, d] = [d, n + d];
    expect(fractionText({ n, d }).length).toBe(String(n).length + 1 + String(d).length);
  });
  it('that is unknown has no text', () => {
    expect([half, null].map(fractionTextOrNull)).toEqual(['0.5', null]);
  });
  it('is rounded up to an integer, whatever its sign', () => {
    expect(
      [
        [7n, 2n],
        [-7n, 2n],
        [6n, 2n],
        [1n, 9n],
        [0n, 5n],
      ].map(([n = 0n, d = 1n]) => ceiling({ n, d })),
    ).toEqual([4n, -3n, 3n, 1n, 0n]);
  });
});
