// The cut against its plain definition: the candidates in one row, the best first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPicked, pickLargest, type Picked } from '../../src/classes/cut';
import { pickRoom, type Candidates } from '../../src/classes/largest';
import type { CutTies } from '../../src/policy/types';
import { runs } from '../laws/seed';

const NONE = Number.NaN;
const candidates = (keys: readonly number[], more: Partial<Candidates> = {}): Candidates => ({
  values: Float64Array.from(keys),
  factor: 1,
  rank: new Float32Array(keys.length).fill(1),
  excepted: null,
  where: [],
  ...more,
});
const picked = (keys: readonly number[], top: number, ties: CutTies, more: Partial<Candidates> = {}, start = 0): Picked =>
  pickLargest(candidates(keys, more), top, ties, start, pickRoom(keys.length));

function plain(keys: readonly number[], top: number, ties: CutTies): readonly number[] {
  return keys.flatMap((key, i) => {
    const better = keys.filter((other) => other > key).length;
    const asGood = keys.filter((other) => other >= key).length;
    return (ties === 'include' ? better < top : asGood <= top) && !Number.isNaN(key) ? [i] : [];
  });
}

describe('those picked', () => {
  it('are those of the plain definition, whatever the room held before', () => {
    const room = pickRoom(14);
    const key = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -1000, max: 1000 }), fc.constant(NONE));
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 14 }),
        fc.integer({ min: 1, max: 15 }),
        fc.constantFrom<CutTies>('include', 'exclude'),
        fc.integer({ min: -2000, max: 0 }),
        (keys, top, ties, stale) => {
          room.heap.fill(stale);
          expect(pickLargest(candidates(keys), top, ties, 0, room).places).toEqual(plain(keys, top, ties));
        },
      ),
      runs(2),
    );
  });
  it('are those on the cut and above with include, and above it with exclude', () => {
    expect(picked([7, 9, 8, 8, 1], 2, 'include')).toEqual({ cut: { key: 8, inclusive: true }, places: [1, 2, 3] });
    expect(picked([7, 9, 8, 8, 1], 2, 'exclude')).toEqual({ cut: { key: 8, inclusive: false }, places: [1] });
    expect(picked([7, 9, 8, 8, 1], 3, 'exclude')).toEqual({ cut: { key: 7, inclusive: false }, places: [1, 2, 3] });
  });
  it('are all where there are too few for a cut', () => {
    expect(picked([7, NONE, 9], 3, 'include')).toEqual({ cut: null, places: [0, 2] });
    expect(picked([7, 9], 3, 'include')).toEqual({ cut: null, places: [0, 1] });
    expect(picked([7, 9], 2, 'exclude')).toEqual({ cut: null, places: [0, 1] });
    expect(picked([7, 9], Number.POSITIVE_INFINITY, 'include')).toEqual({ cut: null, places: [0, 1] });
    expect(picked([], 1, 'include')).toEqual({ cut: null, places: [] });
  });
  it('have a cut where there are just as many', () => {
    expect(picked([7, 9], 2, 'include')).toEqual({ cut: { key: 7, inclusive: true }, places: [0, 1] });
    expect(picked([7, 9], 1, 'exclude')).toEqual({ cut: { key: 7, inclusive: false }, places: [1] });
  });
  it('are the lowest where the factor turns the values round, and stand at places from the start on', () => {
    expect(picked([3, 1, 2, 1], 1, 'include', { factor: -2 }, 40)).toEqual({ cut: { key: -2, inclusive: true }, places: [41, 43] });
  });
  it('are those with the lowest keys also where the first k are not those to k, as with modified ranks', () => {
    for (const [ranks, top, ties, places] of [
      [[2, 2, 3, 4], 1, 'include', [0, 1]],
      [[3, 3, 3, 4], 2, 'include', [0, 1, 2]],
      [[4, 1, 3, 3], 2, 'include', [1, 2, 3]],
      [[4, 1, 3, 3], 2, 'exclude', [1]],
      [[4, 1, 2, 3], 2, 'include', [1, 2]],
    ] as const)
      expect([ranks, picked(ranks, top, ties, { factor: -2 }).places]).toEqual([ranks, places]);
  });
  it('are ranked, not excepted, and within every limit', () => {
    expect(picked([5, 4, 3, 2], 2, 'include', { rank: Float32Array.of(NONE, 1, 0, 2) }).places).toEqual([1, 3]);
    expect(picked([5, 4, 3, 2], 2, 'include', { excepted: Uint8Array.of(1, 0, 1, 0) }).places).toEqual([1, 3]);
    const range = (values: readonly number[], least: number, most: number, factor = 1): Candidates['where'][number] => ({
      values: Float64Array.from(values),
      factor,
      least,
      most,
    });
    expect(picked([5, 4, 3, 2], 4, 'include', { where: [range([1, 2, 3, 4], 2, 3)] }).places).toEqual([1, 2]);
    expect(picked([5, 4, 3, 2], 4, 'include', { where: [range([1, 2, 3, 4], -6, -4, -2)] }).places).toEqual([1, 2]);
    expect(picked([5, 4, 3, 2], 4, 'include', { where: [range([1, 2, 3, 4], 2, 9), range([1, NONE, 3, 4], 0, 3)] }).places).toEqual([2]);
  });
});

describe('a key', () => {
  it('is picked above the cut, on it where that is inclusive, and always without one', () => {
    const found = [7, 8, 9].map((key) => [
      isPicked(key, null),
      isPicked(key, { key: 8, inclusive: true }),
      isPicked(key, { key: 8, inclusive: false }),
    ]);
    expect(found).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });
});
