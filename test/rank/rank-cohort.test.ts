// A cohort's ranks with tie-breakers of any range, against a comparison of one column after the other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankCohort, rankRoom } from '../../src/rank/rank-cohort';
import { runs } from '../laws/seed';

const small = fc.integer({ min: -3, max: 3 });
const wide = fc.constantFrom(-Number.MAX_SAFE_INTEGER, -(2 ** 52), -(2 ** 26), -1, 0, 1, 2 ** 26, 2 ** 27, 2 ** 52, Number.MAX_SAFE_INTEGER);
const column = (size: number): fc.Arbitrary<number[]> => fc.oneof(small, wide).chain((one) => fc.array(fc.oneof(small, wide, fc.constant(one)), { minLength: size, maxLength: size }));
const half = (keys: readonly number[]): Float64Array => Float64Array.from(keys, (key) => Math.trunc(key / 2));

it('equal scores are told apart by the first tie-breaker that differs, whatever the ranges', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }).chain((size) => fc.tuple(fc.array(fc.constantFrom(0, 5, 2 ** 40, Number.NaN), { minLength: size, maxLength: size }), fc.array(column(size), { maxLength: 4 }))),
      ([scores, given]) => {
        const score = Float64Array.from(scores);
        const tieBreakers = given.map(half);
        const isBetter = (a: number, b: number): boolean => {
          const first = [score, ...tieBreakers].find((keys) => keys[a] !== keys[b]);
          return first !== undefined && (first[a] ?? 0) > (first[b] ?? 0);
        };
        const rank = new Float64Array(score.length);
        rankCohort({ score, tieBreakers, minimum: null, ties: 'competition' }, rankRoom(score.length), rank);
        const ranked = Array.from(score.keys()).filter((i) => !Number.isNaN(score[i]));
        const plain = Array.from(score, (points, i) => (Number.isNaN(points) ? Number.NaN : 1 + ranked.filter((other) => isBetter(other, i)).length));
        expect(Array.from(rank)).toEqual(plain);
      },
    ),
    runs(15),
  );
});
