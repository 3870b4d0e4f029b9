// The axis of ranks: what it runs from and to, which ranks it names, and where names stand that would cover each other.
import { describe, expect, it } from 'vitest';
import { labelPlaces, leaders, rankPosition, roundStep } from '../../src/report/charts/rank-axis';

const HEIGHT = 480;
const axis = (of: number, height = HEIGHT) => ({ of, height, locale: 'zh' }) as const;

describe('the axis of ranks', () => {
  it('has rank 1 on top and room for half a rank at either end', () => {
    expect(rankPosition('rank', axis(333))).toEqual({
      field: 'rank',
      type: 'quantitative',
      title: '名次',
      scale: { domain: [0.5, 333.5], reverse: true, nice: false, zero: false },
      axis: { values: [1, 50, 100, 150, 200, 250, 300, 333], format: 'd', grid: true },
    });
    expect(rankPosition('at', { ...axis(1), locale: 'en' })).toMatchObject({ field: 'at', title: 'rank', scale: { domain: [0.5, 1.5] } });
  });
  it.each<readonly [number, readonly number[]]>([
    [1, [1]],
    [2, [1, 2]],
    [8, [1, 2, 3, 4, 5, 6, 7, 8]],
    [9, [1, 2, 4, 6, 9]],
    [10, [1, 2, 4, 6, 8, 10]],
    [325, [1, 50, 100, 150, 200, 250, 325]],
    [326, [1, 50, 100, 150, 200, 250, 300, 326]],
    [343, [1, 50, 100, 150, 200, 250, 300, 343]],
  ])('of %i ranks names the first, the last and round ones that are no nearer to the last than half a step', (of, values) => {
    expect(rankPosition('rank', axis(of))).toMatchObject({ axis: { values } });
  });
  it.each([
    [0, 1],
    [8, 1],
    [9, 2],
    [16, 2],
    [17, 5],
    [40, 5],
    [41, 10],
    [80, 10],
    [81, 20],
    [400, 50],
    [401, 100],
  ])('a length of %i in eight steps or fewer goes by %i', (length, step) => {
    expect(roundStep(length, 8)).toBe(step);
  });
});

// Ten ranks on 150 pixels: a line of text is as high as a rank.
describe('the names on the axis of ranks', () => {
  const places = (...ranks: readonly number[]): readonly number[] => labelPlaces(ranks, axis(10, 150));
  it('stand at their ranks where there is room', () => {
    expect([places(), places(4), places(9, 1, 5), places(3, 4)]).toEqual([[], [4], [9, 1, 5], [3, 4]]);
    expect(labelPlaces([3, 3.5], axis(10, 300))).toEqual([3, 3.5]);
  });
  it('that would cover each other stand about the middle of their ranks, a line apart, in the order given where ranks are equal', () => {
    expect(places(5, 5)).toEqual([4.5, 5.5]);
    expect(places(5, 5, 5)).toEqual([4, 5, 6]);
    expect(places(7, 3, 7)).toEqual([6.5, 3, 7.5]);
    // Pushed up by the fourth, the block meets the first, too.
    expect(places(3, 4, 4, 4)).toEqual([2.25, 3.25, 4.25, 5.25]);
    expect(places(2, 6, 6, 6, 9)).toEqual([2, 5, 6, 7, 9]);
  });
  it('stay on the picture at either end', () => {
    expect(places(1, 1, 1)).toEqual([0.5, 1.5, 2.5]);
    expect(places(10, 10)).toEqual([9, 10]);
    expect(places(10, 1, 10, 10)).toEqual([8, 1, 9, 10]);
  });
});

it('lines lead from a rank to a name that stands elsewhere, on its side', () => {
  const x = { field: 'month' };
  const labels = [{ month: '2019-06', rank: 3, labelAt: 4 }];
  const drawn = (side: 1 | -1) => leaders(labels, x, side, axis(10));
  expect(drawn(1)).toMatchObject({
    data: { values: labels },
    mark: { type: 'rule', xOffset: 6, x2Offset: 13 },
    encoding: { x, x2: { field: 'month' }, y: { field: 'rank', title: '名次' }, y2: { field: 'labelAt' } },
  });
  expect(drawn(-1)).toMatchObject({ mark: { xOffset: -6, x2Offset: -13 } });
});
