// Means of exact values.
import { expect, it } from 'vitest';
import { compare, type Fraction } from '../../src/exact/fraction';
import { meanOf, single } from '../../src/summary/mean';

const third = { n: 1n, d: 3n };
const half = { n: 1n, d: 2n };
const isMean = (values: readonly (Fraction | null)[], expected: Fraction): void => {
  const { value, of } = meanOf(values);
  expect([value === null ? null : compare(value, expected), of]).toEqual([0, values.filter((one) => one !== null).length]);
};

it('one value is the mean of itself, none of nothing', () => {
  expect([single(half), single(null)]).toEqual([
    { value: half, of: 1 },
    { value: null, of: 0 },
  ]);
  expect([meanOf([]), meanOf([null, null])]).toEqual([
    { value: null, of: 0 },
    { value: null, of: 0 },
  ]);
  isMean([half], half);
});

it('a mean is the sum of those that are there over their number', () => {
  isMean([half, null, third], { n: 5n, d: 12n });
  isMean([half, half, half, third], { n: 11n, d: 24n });
  isMean([third, half, third, { n: 0n, d: 1n }, { n: 5n, d: 6n }], { n: 2n, d: 5n });
  isMean(
    [
      { n: 3n, d: 4n },
      { n: 1n, d: 4n },
    ],
    half,
  );
});

it('a mean of many values stays in the denominators that they have', () => {
  const { value } = meanOf(Array.from({ length: 300 }, (_, i) => ({ n: BigInt(i), d: i % 2 === 0 ? 7n : 10n })));
  // Σ even ÷ 7 + Σ odd ÷ 10, over 300
  expect(value).toEqual({ n: 22_350n * 10n + 22_500n * 7n, d: 70n * 300n });
});
