import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectImproved } from '../../src/classes/select-improved';
import { evaluate } from '../../src/evaluate';
import type { ClassRule, Metric, ClassPick, Policy } from '../../src/policy/types';
import type { Standing } from '../../src/evaluation/standing';
import { drawCase, drawOne, typed } from '../oracle/cases';
import { often, runs } from './seed';

const label = { zh: '类', en: 'class' };
const METRICS = [
  'rank',
  'reverseRank',
  'percentile',
  'score',
  'gain',
  'scoreGain',
  'percentileGain',
  'volume',
] as const satisfies readonly Metric[];
const holds = (one: Standing, id: string): boolean => one.classes.includes(id);
const sorted = ({ classes }: Standing): readonly string[] => [...classes].sort();
const gains = fc.array(fc.oneof(fc.integer({ min: -3, max: 5 }), fc.constantFrom(null, Number.NaN, 0.5)), { maxLength: 25 });
const top = fc.integer({ min: 1, max: 8 });
const order = (some: readonly number[]): number[] => [...some].sort((a, b) => a - b);

/** A drawn policy with two classes of its first one's conditions and these picks, and no ladder. */
function pair({ ladder: _, ...policy }: Policy, pick: (by: Metric) => readonly [ClassPick, ClassPick]): Policy {
  const [rule] = policy.classes;
  if (rule === undefined) throw new Error('a drawn policy has classes');
  const [a, b] = pick(rule.pick?.by ?? 'score');
  const like = (id: string, one: ClassPick): ClassRule => ({ ...rule, id, label, pick: one });
  return { ...policy, classes: [like('a', a), like('b', b)] };
}
const evaluated = (
  g: fc.GeneratorValue,
  change: (policy: Policy) => Policy,
): { readonly policy: Policy; readonly standings: readonly Standing[] } => {
  const { policy, records } = drawOne(g, change);
  return { policy, standings: [...evaluate(typed(records), policy)] };
};
const within = (standings: readonly Standing[], inner: string, outer: string): void => {
  for (const one of standings) if (holds(one, inner)) expect(one.classes).toContain(outer);
};
/** The members of a class, by month and group. */
function members(standings: readonly Standing[], id: string): ReadonlyMap<string, readonly Standing[]> {
  const cohorts = new Map<string, Standing[]>();
  for (const one of standings) {
    const key = `${one.month} ${String(one.group)}`;
    const cohort = cohorts.get(key) ?? [];
    cohorts.set(key, holds(one, id) ? [...cohort, one] : cohort);
  }
  return cohorts;
}

describe('classes', () => {
  it('law 41: equal score, volume, tie-breakers and gain in one group ⇒ same classes', () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policies, records } = drawCase(g);
        fc.pre(policies.every(({ ranking }) => ranking.ties !== 'ordinal'));
        const weights = new Map(records.map((record) => [`${String(record.month)} ${String(record.township)}`, record]));
        const known = new Map<string, readonly string[]>();
        for (const one of evaluate(typed(records), policies)) {
          const row = weights.get(`${one.month} ${one.township}`);
          // Decimals that are written alike are equal.
          const key = JSON.stringify([
            one.month,
            one.group,
            one.score,
            one.volume,
            one.gain,
            one.entry,
            row?.volume,
            row?.weight,
            row?.weight2,
          ]);
          const twin = known.get(key);
          if (twin !== undefined) {
            expect(one.classes).toEqual(twin);
            pairs += 1;
          }
          known.set(key, one.classes);
        }
      }),
      runs(2),
    );
    expect(pairs).toBeGreaterThan(often(30));
  });
  it('law 42: unless is respected, and the order of rules that do not name each other does not matter', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = drawOne(g);
        const standings = [...evaluate(typed(records), policy)];
        for (const { id, unless = [] } of policy.classes) {
          for (const one of standings) if (holds(one, id)) expect(unless.filter((other) => holds(one, other))).toEqual([]);
        }
        const i = g(fc.nat, { max: policy.classes.length - 2 });
        const [a, b] = [policy.classes[i], policy.classes[i + 1]];
        fc.pre(a !== undefined && b !== undefined && b.unless?.includes(a.id) !== true);
        const classes = [...policy.classes.slice(0, i), b, a, ...policy.classes.slice(i + 2)];
        expect([...evaluate(typed(records), { ...policy, classes })].map(sorted)).toEqual(standings.map(sorted));
      }),
      runs(2),
    );
  });
  it('law 43: exclude picks at most top, and include picks whatever exclude does', () => {
    fc.assert(
      fc.property(gains, top, (some, k) => {
        const exclude = selectImproved(some, { top: k, ties: 'exclude' });
        expect(exclude.length).toBeLessThanOrEqual(k);
        expect(exclude.filter((one) => !selectImproved(some, { top: k }).includes(one))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const k = 1 + g(fc.nat, { max: 3 });
        const { standings } = evaluated(g, (policy) =>
          pair(policy, (by) => [
            { by, top: k, ties: 'exclude' },
            { by, top: k, ties: 'include' },
          ]),
        );
        within(standings, 'a', 'b');
        for (const some of members(standings, 'a').values()) expect(some.length).toBeLessThanOrEqual(k);
      }),
    );
  });
  it('law 44: a larger top never drops a member, with include and with exclude', () => {
    fc.assert(
      fc.property(gains, top, fc.integer({ min: 1, max: 3 }), fc.constantFrom('include', 'exclude'), (some, k, more, ties) => {
        const wider = selectImproved(some, { top: k + more, ties });
        expect(selectImproved(some, { top: k, ties }).filter((one) => !wider.includes(one))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom('include', 'exclude'), (g, ties) => {
        const k = 1 + g(fc.nat, { max: 3 });
        within(
          evaluated(g, (policy) =>
            pair(policy, (by) => [
              { by, top: k, ties },
              { by, top: k + 1, ties },
            ]),
          ).standings,
          'a',
          'b',
        );
      }),
    );
  });
  it('law 45: tightening a condition never lets one pass that failed it', () => {
    let failed = 0;
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom(...METRICS), fc.constantFrom(0.0001, 0.5, 1, 9), (g, metric, more) => {
        const { policy, records } = drawOne(g, ({ ladder: _, ...drawn }) => ({ ...drawn, classes: [] }));
        // Limits that some have exactly, and just above them.
        const values = [...evaluate(typed(records), policy)].flatMap((one) => one[metric] ?? []);
        fc.pre(values.length > 0);
        const least = values[g(fc.nat, { max: values.length - 1 })] ?? 0;
        const rule = (id: string, atLeast: number): ClassRule => ({ id, label, where: [{ metric, atLeast }] });
        const standings = [...evaluate(typed(records), { ...policy, classes: [rule('a', least + more), rule('b', least)] })];
        within(standings, 'a', 'b');
        if (standings.some((one) => holds(one, 'b') && !holds(one, 'a')) && standings.some((one) => holds(one, 'a'))) failed += 1;
      }),
    );
    expect(failed).toBeGreaterThan(often(40));
  });
  it('law 46: a top of all takes all candidates; an unknown metric never qualifies', () => {
    fc.assert(
      fc.property(gains, fc.constantFrom('include', 'exclude'), (some, ties) => {
        const all = some.flatMap((gain, i) => (gain !== null && gain >= 1 ? [i] : []));
        expect(order(selectImproved(some, { top: some.length + 1, ties }))).toEqual(all);
      }),
    );
    fc.assert(
      fc.property(
        fc.gen(),
        fc.constantFrom('include', 'exclude'),
        fc.constantFrom<Metric>('gain', 'scoreGain', 'percentileGain', 'rank', 'score'),
        (g, ties, by) => {
          const { standings } = evaluated(g, ({ ladder: _, ...policy }) => ({
            ...policy,
            classes: [
              { id: 'a', label, pick: { by, top: 99, ties } },
              { id: 'b', label, where: [{ metric: by, atLeast: '-1000' }] },
            ],
          }));
          const known = (one: Standing): boolean => one.rank !== null && one[by as 'rank'] !== null;
          for (const one of standings) expect([holds(one, 'a'), holds(one, 'b')]).toEqual([known(one), known(one)]);
        },
      ),
    );
  });
});
