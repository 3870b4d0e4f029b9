// The ordered list of class rules over one cohort, case by case; the laws of classes are in test/laws.
import { describe, expect, it } from 'vitest';
import { planClasses } from '../../src/classes/class-plan';
import { classifyCohort, classRoom, type ClassVerdict } from '../../src/classes/classify';
import type { CohortColumns } from '../../src/classes/metrics';
import type { ClassRule, Condition, CutTies, Metric, ClassPick } from '../../src/policy/types';

const label = { zh: '类', en: 'class' };
const none = Number.NaN;
/** Five townships, the last unranked. */
const cohort: CohortColumns = {
  ranked: 4,
  rank: Float32Array.of(1, 2, 2, 4, none),
  reverseRank: (values) => {
    values.set([4, 2, 2, 1, 0]);
    return values;
  },
  scaled: Float64Array.of(95, 90, 90, 80, none),
  decimals: 0,
  gain: Float32Array.of(-1, 3, none, 7, none),
  placeThen: Int32Array.of(-1, -1, -1, -1, -1),
  volume: Float64Array.of(10, 20, 30, 40, 50),
  earlier: null,
  ofThen: 0,
};
const top = (by: Metric, count: number, ties: CutTies = 'include'): ClassPick => ({ by, top: count, ties });
const rule = (pick: ClassPick | null, where: readonly Condition[] = [], unless: readonly string[] = []): Omit<ClassRule, 'id'> => ({
  label,
  where,
  unless,
  ...(pick === null ? {} : { pick }),
});

/** Rules named a, b and so on; the cohort begins at place 100. */
function verdicts(rules: readonly Omit<ClassRule, 'id'>[], room = classRoom(5)): readonly ClassVerdict[] {
  const plans = planClasses(rules.map((one, i) => ({ id: 'abcde'.charAt(i), ...one })));
  return classifyCohort(plans, cohort, 100, room);
}

describe('a class', () => {
  it('takes the best by its metric, with the tie across the cut in or out', () => {
    expect(
      verdicts([rule(top('score', 2)), rule(top('score', 2, 'exclude')), rule({ by: 'gain', share: '0.3', ties: 'include' })]),
    ).toEqual([
      { top: 2, cut: { key: 90, inclusive: true }, places: [100, 101, 102] },
      { top: 2, cut: { key: 90, inclusive: false }, places: [100] },
      // 0.3 of four is 1.2, and of the three gains the two largest are taken.
      { top: 2, cut: { key: 6, inclusive: true }, places: [101, 103] },
    ]);
  });
  it('takes all who are ranked and meet its conditions where it has no pick', () => {
    expect(
      verdicts([
        rule(null),
        rule(null, [
          { metric: 'volume', atLeast: 20 },
          { metric: 'score', atLeast: 85 },
        ]),
        rule(null, [{ metric: 'rank', atLeast: 4 }]),
      ]),
    ).toEqual([
      { top: null, cut: null, places: [100, 101, 102, 103] },
      { top: null, cut: null, places: [101, 102] },
      { top: null, cut: null, places: [103] },
    ]);
  });
  it('leaves out the members of the classes that it names, and of those alone', () => {
    const named = (unless: readonly string[]): readonly number[] | undefined =>
      verdicts([rule(top('rank', 1)), rule(top('volume', 1)), rule(null, [], unless)])[2]?.places;
    expect(named([])).toEqual([100, 101, 102, 103]);
    expect(named(['a'])).toEqual([101, 102, 103]);
    expect(named(['b'])).toEqual([100, 101, 102]);
    expect(named(['a', 'b'])).toEqual([101, 102]);
  });
  it('of those who are in two takes a class of those who are not, for each of the two', () => {
    const both = (pick: ClassPick | null, unless: readonly string[]) =>
      verdicts([rule(top('rank', 2)), rule(top('volume', 3)), rule(null, [], ['a']), rule(null, [], ['b']), rule(pick, [], unless)]).map(
        ({ places }) => places,
      );
    expect(both(null, ['c', 'd'])).toEqual([[100, 101, 102], [101, 102, 103], [103], [100], [101, 102]]);
    // With one of them the pick is of those who are in the other, and takes whom the second class has not.
    expect(both(top('volume', 3), ['c'])[4]).toEqual([100, 101, 102]);
  });
  it('costs a small cohort nothing that the largest one needs', () => {
    const room = classRoom(9);
    room.excepted.fill(7);
    room.pick.heap.fill(7);
    const places = verdicts([rule(top('rank', 1)), rule(top('rank', 8), [], ['a']), rule(null, [], ['a'])], room).map((one) => one.places);
    expect(places).toEqual([[100], [101, 102, 103], [101, 102, 103]]);
    expect([...room.excepted.slice(5), ...room.pick.heap.slice(5)]).toEqual(Array<number>(8).fill(7));
  });
  it('leaves out no one that another class left out before', () => {
    expect(verdicts([rule(top('rank', 1)), rule(top('volume', 1), [], ['a']), rule(null, [], ['b'])]).map(({ places }) => places)).toEqual([
      [100],
      [103],
      [100, 101, 102],
    ]);
  });
  it('is the same in a room that was used before', () => {
    const room = classRoom(5);
    const rules = [rule(top('reverseRank', 1)), rule(top('percentile', 1)), rule(top('volume', 2), [], ['a'])];
    const before = verdicts(rules, room);
    expect(before).toEqual([
      { top: 1, cut: { key: -1, inclusive: true }, places: [103] },
      { top: 1, cut: { key: 6, inclusive: true }, places: [100] },
      { top: 2, cut: { key: 20, inclusive: true }, places: [101, 102] },
    ]);
    expect(verdicts(rules, room)).toEqual(before);
  });
});
