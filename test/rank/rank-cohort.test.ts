// A cohort's ranks with tie-breakers of any range, against a comparison of one column after the other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCohort, rankRoom, type RankKeys, type RankRoom } from '../../src/rank/rank-cohort';
import { runs } from '../laws/seed';

const small = fc.integer({ min: -3, max: 3 });
const wide = fc.constantFrom(
  -Number.MAX_SAFE_INTEGER,
  -(2 ** 52),
  -(2 ** 26),
  -1,
  0,
  1,
  2 ** 26,
  2 ** 27,
  2 ** 52,
  Number.MAX_SAFE_INTEGER,
);
const column = (size: number): fc.Arbitrary<number[]> =>
  fc.oneof(small, wide).chain((one) => fc.array(fc.oneof(small, wide, fc.constant(one)), { minLength: size, maxLength: size }));
const half = (keys: readonly number[]): Float64Array => Float64Array.from(keys, (key) => Math.trunc(key / 2));

it('equal scores are told apart by the first tie-breaker that differs, whatever the ranges', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 12 })
        .chain((size) =>
          fc.tuple(
            fc.array(fc.constantFrom(0, 5, 2 ** 40, Number.NaN), { minLength: size, maxLength: size }),
            fc.array(column(size), { maxLength: 4 }),
          ),
        ),
      ([scores, given]) => {
        const score = Float64Array.from(scores);
        const tieBreakers = given.map(half);
        const isBetter = (a: number, b: number): boolean => {
          const first = [score, ...tieBreakers].find((keys) => keys[a] !== keys[b]);
          return first !== undefined && (first[a] ?? 0) > (first[b] ?? 0);
        };
        const rank = new Float32Array(score.length);
        rankCohort({ score, tieBreakers, minimum: null, ties: 'competition' }, rankRoom(score.length), rank);
        const ranked = Array.from(score.keys()).filter((i) => !Number.isNaN(score[i]));
        const plain = Array.from(score, (points, i) =>
          Number.isNaN(points) ? Number.NaN : 1 + ranked.filter((other) => isBetter(other, i)).length,
        );
        expect(Array.from(rank)).toEqual(plain);
      },
    ),
    runs(15),
  );
});

const none = Number.NaN;
function ranked(
  score: readonly number[],
  more: Partial<RankKeys> = {},
  room: RankRoom = rankRoom(score.length),
): { readonly rank: readonly number[]; readonly count: number } {
  const rank = new Float32Array(score.length);
  const count = rankCohort({ score: Float64Array.from(score), tieBreakers: [], minimum: null, ties: 'competition', ...more }, room, rank);
  return { rank: Array.from(rank), count };
}
const far = 2 ** 40;

describe('a cohort', () => {
  it('is ranked by score, near or far apart, and counted', () => {
    expect(ranked([80, 95, none, 80, 70])).toEqual({ rank: [2, 1, none, 2, 4], count: 4 });
    expect(ranked([80, far, none, 80, 70])).toEqual({ rank: [2, 1, none, 2, 4], count: 4 });
    expect(ranked([0, none, 0], { ties: 'fractional' })).toEqual({ rank: [1.5, none, 1.5], count: 2 });
    expect([ranked([]), ranked([none])]).toEqual([
      { rank: [], count: 0 },
      { rank: [none], count: 0 },
    ]);
  });
  it('leaves out those with less than the least volume', () => {
    const minimum = { volume: Float64Array.of(10, 9, 11, 10), least: 10 };
    expect(ranked([80, 95, 90, none], { minimum })).toEqual({ rank: [2, none, 1, none], count: 2 });
    expect(ranked([80, 95, far, none], { minimum })).toEqual({ rank: [2, none, 1, none], count: 2 });
  });
  it('is ranked by the first tie-breaker among equal scores, then by the next', () => {
    const tieBreakers = [Float64Array.of(1, 2, 2, 9), Float64Array.of(9, -4, -3, 9)];
    expect(ranked([80, 80, 80, 70], { tieBreakers })).toEqual({ rank: [3, 2, 1, 4], count: 4 });
    expect(ranked([80, 80, none, 70], { tieBreakers, minimum: { volume: Float64Array.of(1, 1, 1, 0), least: 1 } })).toEqual({
      rank: [2, 1, none, none],
      count: 2,
    });
  });
  it('is told apart by tie-breakers whose ranges multiply to 2^53 and more', () => {
    const tieBreakers = [Float64Array.of(2 ** 52, 2 ** 52, 0, 0), Float64Array.of(0, 1, 0, 2 ** 52)];
    expect(ranked([5, 5, 5, 5], { tieBreakers }).rank).toEqual([2, 1, 4, 3]);
    // Far from 0, and told apart by the smallest step.
    const high = [Float64Array.of(far, far, far + 1, far + 1), Float64Array.of(0, 1, 0, 2 ** 20)];
    expect(ranked([5, 5, 5, 5], { tieBreakers: high }).rank).toEqual([4, 3, 2, 1]);
    const square = [Float64Array.of(2 ** 27, 2 ** 27, 0, 0), Float64Array.of(0, 1, 0, 2 ** 27)];
    expect(ranked([5, 5, 5, 5], { tieBreakers: square }).rank).toEqual([2, 1, 4, 3]);
  });
  it('may be smaller than the one before it in the room', () => {
    const room = rankRoom(4);
    for (const last of [60, far]) {
      ranked([80, 90, 70, last], {}, room);
      expect(ranked([80, last], {}, room)).toEqual({ rank: last === far ? [2, 1] : [1, 2], count: 2 });
      expect(ranked([80, 80, 70], { tieBreakers: [Float64Array.of(1, 2, 3)] }, room)).toEqual({ rank: [2, 1, 3], count: 3 });
    }
  });
  it('leaves its levels in the room, the best at 0, and nothing beyond them', () => {
    const levels = (score: readonly number[], tieBreakers: readonly Float64Array[]): readonly number[] => {
      const room = rankRoom(score.length + 1);
      room.levels.of.fill(99);
      ranked(score, { tieBreakers }, room);
      return Array.from(room.levels.of);
    };
    expect(levels([80, 83, none], [])).toEqual([3, 0, -1, 99]);
    expect(levels([80, far, none], [])).toEqual([1, 0, -1, 99]);
    expect(levels([80, 80, 80], [Float64Array.of(1, 2, 1)])).toEqual([1, 0, 1, 99]);
  });
  it('is sorted only where scores lie further apart than it pays to count', () => {
    const sorted = (score: readonly number[], more: Partial<RankKeys> = {}): boolean => {
      const room = rankRoom(score.length);
      ranked(score, more, room);
      return room.sort !== null;
    };
    // 8 for each township and 2^14.
    expect([sorted([]), sorted([0, 16_399]), sorted([0, 16_400]), sorted([0, 1], { tieBreakers: [Float64Array.of(0, 0)] })]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
