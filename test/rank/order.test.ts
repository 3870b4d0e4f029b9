// Positions by key, against the sort of the language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortLargestFirst, sortRoom } from '../../src/rank/order';
import { runs } from '../laws/seed';

/** Sorts the first positions in room for two more, and checks that those are left as they were. */
function sorted(keys: readonly number[], positions: readonly number[] = [...keys.keys()]): readonly number[] {
  const given = Uint32Array.from([...positions, 77, 78]);
  const room = sortRoom(given.length);
  room.counts.fill(5);
  sortLargestFirst(given, positions.length, Float64Array.from(keys), room);
  expect(Array.from(given.slice(positions.length))).toEqual([77, 78]);
  return Array.from(given.slice(0, positions.length));
}

describe('positions', () => {
  it('come largest key first, equal keys in their order, whatever the range', () => {
    const key = fc.oneof(
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: -70_000, max: 70_000 }),
      fc.constantFrom(0, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 45, 2 ** 52),
      fc.integer({ min: -(2 ** 51), max: 2 ** 51 }),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20 }), (keys) => {
        expect(sorted(keys)).toEqual([...keys.keys()].sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0)));
      }),
      runs(2),
    );
  });
  it('are those given, in their order, and keys are read by position', () => {
    expect(sorted([5, 9, 7, 9, 5], [4, 3, 1, 0])).toEqual([3, 1, 4, 0]);
    expect(sorted([], [])).toEqual([]);
    expect(sorted([3], [0])).toEqual([0]);
  });
  it('are told apart by the lowest and by the highest bit', () => {
    expect(sorted([0, 2 ** 32])).toEqual([1, 0]);
    expect(sorted([0, 2 ** 32 - 1])).toEqual([1, 0]);
    expect(sorted([0, 1, 2 ** 52, 2 ** 52 + 1])).toEqual([3, 2, 1, 0]);
    expect(sorted([2 ** 33, 2 ** 32, 2 ** 33 + 1, 1])).toEqual([2, 0, 1, 3]);
  });
  it('many of them are sorted in several passes', () => {
    const keys = Array.from({ length: 700 }, (_, i) => (i * 7919) % 65_537);
    expect(sorted(keys)).toEqual([...keys.keys()].sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0)));
  });
});

describe('room', () => {
  it('has a count for each value of a digit: 8 to 14 bits, about as many as positions', () => {
    expect([0, 1, 255, 256, 1000, 2 ** 13, 2 ** 14, 2 ** 15].map((n) => sortRoom(n).counts.length)).toEqual([
      256,
      256,
      256,
      512,
      1024,
      2 ** 14,
      2 ** 14,
      2 ** 14,
    ]);
    const { order, digits, positions } = sortRoom(7);
    expect([order.length, digits.length, positions.length]).toEqual([7, 7, 7]);
  });
});
