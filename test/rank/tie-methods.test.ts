// Ranks from levels, against the definition by counting.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieMethod } from '../../src/policy/types';
import { byLevel, levelRoom, rankLevels, rankOfTied, type LevelRoom } from '../../src/rank/tie-methods';
import { counted, method, METHODS } from '../laws/ranks';
import { runs } from '../laws/seed';

interface Ranked {
  readonly rank: readonly number[];
  readonly ranked: number;
  readonly tied: readonly number[];
  readonly reverseRank: readonly number[];
}
const none = Number.NaN;

/** Columns that are one longer than the cohort, to see that nothing beyond it is written. */
function ranked(levels: readonly number[], count: number, ties: TieMethod, room: LevelRoom = levelRoom(levels.length)): Ranked {
  room.of.set(levels);
  const rank = new Float32Array(levels.length);
  const found = rankLevels(room, count, ties, rank);
  const [tied, reverseRank] = (['tied', 'reverseRank'] as const).map((what) => {
    const into = new Int32Array(levels.length + 1).fill(99);
    expect(byLevel(room, what, levels.length, into)).toBe(into);
    expect(into[levels.length]).toBe(99);
    return Array.from(into.slice(0, -1));
  });
  return { rank: Array.from(rank), ranked: found, tied: tied ?? [], reverseRank: reverseRank ?? [] };
}

function plain(levels: readonly number[], ties: TieMethod): Ranked {
  const values = levels.map((level) => (level < 0 ? null : -level));
  const others = levels.filter((level) => level >= 0);
  return {
    rank: counted(values, ties),
    ranked: others.length,
    tied: levels.map((level) => (level < 0 ? 0 : others.filter((other) => other === level).length)),
    reverseRank: levels.map((level) => (level < 0 ? 0 : 1 + others.filter((other) => other > level).length)),
  };
}

describe('what a level has', () => {
  it('is 0 where unranked, in whatever column', () => {
    const room = levelRoom(3);
    ranked([1, -1, 1], 2, 'competition', room);
    expect(byLevel(room, 'tied', 3, new Float64Array(3))).toEqual(Float64Array.of(2, 0, 2));
  });
});

describe('ranks from levels', () => {
  it('are those by counting, in a room that others were in before', () => {
    const room = levelRoom(20);
    const level = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.integer({ min: -1, max: 130 }), fc.constantFrom(30, 31, 32, 33, 63, 64));
    fc.assert(
      fc.property(fc.array(level, { maxLength: 20 }), fc.nat(40), method, (levels, more, ties) => {
        expect(ranked(levels, Math.max(-1, ...levels) + 1 + more, ties, room)).toEqual(plain(levels, ties));
      }),
      runs(2),
    );
  });
  it.each(METHODS)('%s: 32 levels to a word, the last one in the next', (ties) => {
    const levels = Array.from({ length: 34 }, (_, i) => 33 - i);
    expect(ranked(levels, 34, ties)).toEqual(plain(levels, ties));
    expect(ranked([31, 0, 31], 32, ties)).toEqual(plain([31, 0, 31], ties));
    expect(ranked([32, -1, 32], 33, ties)).toEqual(plain([32, -1, 32], ties));
  });
  it('leave nothing behind for those who come after', () => {
    const room = levelRoom(4);
    ranked([5, 6, 7, 7], 8, 'competition', room);
    expect(ranked([0, 1, 1, -1], 2, 'competition', room)).toEqual({
      rank: [1, 2, 2, none],
      ranked: 3,
      tied: [1, 2, 2, 0],
      reverseRank: [3, 1, 1, 0],
    });
    expect(ranked([-1, -1, -1, -1], 0, 'competition', room)).toEqual({
      rank: [none, none, none, none],
      ranked: 0,
      tied: [0, 0, 0, 0],
      reverseRank: [0, 0, 0, 0],
    });
  });
  it('have room that is made anew only where there are more levels', () => {
    const room = levelRoom(2);
    ranked([0, 2], 3, 'dense', room);
    const { tied } = room;
    ranked([2, 0], 3, 'dense', room);
    expect(room.tied).toBe(tied);
    ranked([2, 3], 4, 'dense', room);
    expect([room.tied, room.reverseRank, room.rank].map(({ length }) => length)).toEqual([5, 5, 5]);
  });
});

it('what tied ones share is B + ω·T + 1 − ω', () => {
  expect([rankOfTied(0, 3, 2), rankOfTied(0.5, 3, 2), rankOfTied(1, 3, 2)]).toEqual([4, 4.5, 5]);
});
