// The bars of a distribution: round edges, no gap, every score counted once.
import { expect, it } from 'vitest';
import { scoreBins } from '../../src/report/charts/score-bins';

const bins = (scores: readonly number[], decimals: number): readonly (readonly number[])[] =>
  scoreBins(scores, decimals).map(({ from, to, townships }) => [from, to, townships]);
const counts = (scores: readonly number[], decimals: number): readonly number[] =>
  scoreBins(scores, decimals).map(({ townships }) => townships);

it('no scores make no bars', () => {
  expect(bins([], 1)).toEqual([]);
});
it('one score, or equal ones, make one bar of the last decimal', () => {
  expect(bins([88.5], 1)).toEqual([[88.5, 88.6, 1]]);
  expect(bins([100, 100, 100], 0)).toEqual([[100, 101, 3]]);
  expect(bins([0.29, 0.29], 2)).toEqual([[0.29, 0.3, 2]]);
});
it('a score on an edge is counted in the bar that begins there, on the last edge in the last bar', () => {
  expect(bins([88.5, 88.6], 1)).toEqual([[88.5, 88.6, 2]]);
  expect(bins([3, 1, 2, 3], 0)).toEqual([
    [1, 2, 1],
    [2, 3, 3],
  ]);
});
it('edges are round, so that there are 24 bars or 25 at most', () => {
  expect(counts([0, 24], 0)).toEqual([1, ...Array.from({ length: 22 }, () => 0), 1]);
  expect(bins([0, 25], 0)).toEqual(Array.from({ length: 13 }, (_, i) => [2 * i, 2 * i + 2, i === 0 || i === 12 ? 1 : 0]));
  expect(bins([3, 52], 0)).toEqual(Array.from({ length: 11 }, (_, i) => [5 * i, 5 * i + 5, i === 0 || i === 10 ? 1 : 0]));
  // 24 widths of a width that begins and ends between edges.
  expect(bins([1, 49], 0).map(([from]) => from)).toEqual(Array.from({ length: 25 }, (_, i) => 2 * i));
});
it('edges are the decimals that they are written as', () => {
  expect(bins([0.57, 0.59, 0.61], 2)).toEqual([
    [0.57, 0.58, 1],
    [0.58, 0.59, 0],
    [0.59, 0.6, 1],
    [0.6, 0.61, 1],
  ]);
  expect(bins([64.1, 99.8], 1).map(([from, to]) => `${from}–${to}`)).toEqual([
    '64–66',
    '66–68',
    '68–70',
    '70–72',
    '72–74',
    '74–76',
    '76–78',
    '78–80',
    '80–82',
    '82–84',
    '84–86',
    '86–88',
    '88–90',
    '90–92',
    '92–94',
    '94–96',
    '96–98',
    '98–100',
  ]);
});
