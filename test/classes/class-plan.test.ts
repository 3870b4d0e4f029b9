// Class rules made ready: limits as integers of a metric's keys, and how many a pick takes.
import { describe, expect, it } from 'vitest';
import { keyLimits, planClasses, topOf } from '../../src/classes/class-plan';
import type { ClassRule, Condition, ClassPick } from '../../src/policy/types';

const label = { zh: '类', en: 'class' };
const rule = (id: string, more: Partial<ClassRule> = {}): ClassRule => ({ id, label, ...more });
const [INF, NEG] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe('a plan', () => {
  it('has limits and shares as fractions, and exceptions as positions in the list', () => {
    const where: Condition = { metric: 'score', atLeast: '89.95', atMost: 99 };
    const pick: ClassPick = { by: 'gain', share: 0.3, ties: 'exclude' };
    expect(
      planClasses([
        rule('a'),
        rule('b', { where: [where], pick }),
        rule('c', { unless: ['b', 'a'], pick: { by: 'rank', top: 3, ties: 'include' } }),
      ]),
    ).toEqual([
      { id: 'a', where: [], unless: [], pick: null, share: null },
      {
        id: 'b',
        where: [{ metric: 'score', atLeast: { n: 8995n, d: 100n }, atMost: { n: 99n, d: 1n } }],
        unless: [],
        pick,
        share: { n: 3n, d: 10n },
      },
      { id: 'c', where: [], unless: [1, 0], pick: { by: 'rank', top: 3, ties: 'include' }, share: null },
    ]);
  });
  it('has no limit where the policy gives none', () => {
    const [plan] = planClasses([
      rule('a', {
        where: [
          { metric: 'gain', atLeast: 1 },
          { metric: 'gain', atMost: 1 },
        ],
      }),
    ]);
    expect(plan?.where.map(({ atLeast, atMost }) => [atLeast, atMost])).toEqual([
      [{ n: 1n, d: 1n }, null],
      [null, { n: 1n, d: 1n }],
    ]);
  });
  it('excepts nobody where the class named is none of the list', () => {
    expect(planClasses([rule('a', { unless: ['x'] })])[0]?.unless).toEqual([]);
  });
});

describe('a pick takes', () => {
  const top = (pick: ClassPick | undefined, of: number): readonly (number | null)[] =>
    planClasses([rule('a', { pick })]).map((plan) => topOf(plan, of));
  it('so many, or a share of the ranked, rounded up', () => {
    expect(top({ by: 'score', top: 5, ties: 'include' }, 300)).toEqual([5]);
    expect(top({ by: 'score', share: '0.1', ties: 'include' }, 20)).toEqual([2]);
    expect(top({ by: 'score', share: '0.1', ties: 'include' }, 21)).toEqual([3]);
    expect(top({ by: 'score', share: '0.1', ties: 'include' }, 0)).toEqual([0]);
    // 0.07 · 100 is 7, and 7.000000000000001 in doubles.
    expect(top({ by: 'score', share: '0.07', ties: 'include' }, 100)).toEqual([7]);
    expect(top({ by: 'score', share: 1, ties: 'include' }, 7)).toEqual([7]);
  });
  it('no number where there is none', () => {
    expect(top(undefined, 7)).toEqual([null]);
  });
});

describe('the keys that meet a condition', () => {
  const limits = (condition: Condition, unit: number): unknown =>
    planClasses([rule('a', { where: [condition] })]).flatMap(({ where }) => where.map((one) => keyLimits(one, unit)));
  it('are the whole numbers within its limits', () => {
    expect(limits({ metric: 'score', atLeast: '89.955', atMost: '99.955' }, 100)).toEqual([{ least: 8996, most: 9995 }]);
    expect(limits({ metric: 'score', atLeast: '90', atMost: '95' }, 100)).toEqual([{ least: 9000, most: 9500 }]);
    expect(limits({ metric: 'gain', atLeast: '-1.5', atMost: '-0.25' }, 2)).toEqual([{ least: -3, most: -1 }]);
  });
  it('are turned round where the lowest is best', () => {
    expect(limits({ metric: 'rank', atLeast: 3, atMost: '10.25' }, 2)).toEqual([{ least: -20, most: -6 }]);
    expect(limits({ metric: 'reverseRank', atLeast: '1.5', atMost: '9.5' }, 1)).toEqual([{ least: -9, most: -2 }]);
  });
  it('go on without end where there is no limit', () => {
    expect(limits({ metric: 'volume', atLeast: 3 }, 1)).toEqual([{ least: 3, most: INF }]);
    expect(limits({ metric: 'volume', atMost: 3 }, 1)).toEqual([{ least: NEG, most: 3 }]);
    expect(limits({ metric: 'rank', atLeast: 3 }, 2)).toEqual([{ least: NEG, most: -6 }]);
    expect(limits({ metric: 'rank', atMost: 3 }, 2)).toEqual([{ least: -6, most: INF }]);
  });
});
