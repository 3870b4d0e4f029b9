import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { percentileRank } from '../../src/rank/percentile-rank';
import type { Standing } from '../../src/evaluation/standing';
import { drawOne, typed } from '../oracle/cases';
import { publishedPolicy } from './policies';
import { counted, known, method, METHODS, ranks, values, withoutOrdinal } from './ranks';
import { often, runs } from './seed';

const at = (some: readonly number[], i: number): number => some[i] ?? Number.NaN;
const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((one, i) => one + at(b, i));
const shuffle = (size: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: size }, (_, i) => i),
    { minLength: size },
  );
const permuted = values.chain((some) => fc.tuple(fc.constant(some), shuffle(some.length)));
const without = <T>(some: readonly T[], i: number): T[] => some.filter((_, k) => k !== i);
/** Someone of them. */
const chosen = known.filter((some) => some.length > 0).chain((some) => fc.tuple(fc.constant(some), fc.nat(some.length - 1)));
const placing = ({ township, rank, reverseRank, tied, of, percentile }: Standing): unknown => [
  township,
  rank,
  reverseRank,
  tied,
  of,
  percentile,
];

describe('rank', () => {
  it('law 18: permuting the input permutes the ranks, but for ordinal', () => {
    fc.assert(
      fc.property(permuted, withoutOrdinal, ([some, order], ties) => {
        const before = ranks(some, ties);
        expect(
          ranks(
            order.map((i) => some[i] ?? null),
            ties,
          ),
        ).toEqual(order.map((i) => before[i]));
      }),
      runs(2),
    );
  });
  it('law 19: other names for the townships change only the names', () => {
    const names = ['__proto__', 'constructor', '丁镇', 'toString', '0', '乙', 'T0', '甲', 'ｚ', 'z'];
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = drawOne(g);
        const order = g(() => shuffle(names.length));
        const rename = (township: unknown): unknown =>
          typeof township === 'string' ? names[order[Number(township.slice(1))] ?? 0] : township;
        const renamed = records.map((record) => ({
          ...record,
          township: rename(record.township),
          ...('succeeds' in record ? { succeeds: rename(record.succeeds) } : {}),
        }));
        const expected = [...evaluate(typed(records), policy)].map((one) => ({ ...one, township: rename(one.township) }));
        expect([...evaluate(typed(renamed), policy)]).toEqual(expected);
      }),
    );
  });
  it('law 20: equal values share a rank, except ordinal; a better value has a strictly better rank', () => {
    fc.assert(
      fc.property(known, method, (some, ties) => {
        const found = ranks(some, ties);
        some.forEach((a, i) =>
          some.forEach((b, k) => {
            if (a > b) expect(at(found, i)).toBeLessThan(at(found, k));
            if (a === b && i < k) expect(ties === 'ordinal' ? at(found, i) < at(found, k) : at(found, i) === at(found, k)).toBe(true);
          }),
        );
      }),
    );
  });
  it('law 21: a strictly increasing map of the values changes no rank', () => {
    const gaps = fc.array(fc.constantFrom(Number.EPSILON, 0.5, 1, 1e6), { minLength: 31, maxLength: 31 });
    fc.assert(
      fc.property(known, gaps, method, (some, steps, ties) => {
        const sorted = [...new Set(some)].sort((a, b) => a - b);
        const image = new Map(sorted.map((value, i) => [value, steps.slice(0, i).reduce((a, b) => a + b, -1)]));
        fc.pre(new Set(image.values()).size === sorted.length);
        expect(
          ranks(
            some.map((value) => image.get(value) ?? null),
            ties,
          ),
        ).toEqual(ranks(some, ties));
      }),
    );
  });
  it('law 22: Σ fractional = n(n + 1)/2; ordinal is a permutation of 1..n', () => {
    fc.assert(
      fc.property(known, (some) => {
        const n = some.length;
        expect(2 * ranks(some, 'fractional').reduce((a, b) => a + b, 0)).toBe(n * (n + 1));
        expect(ranks(some, 'ordinal').sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i + 1));
      }),
    );
  });
  it('law 23: competition + modified = 2 · fractional; dense ≤ competition ≤ ordinal ≤ modified', () => {
    fc.assert(
      fc.property(known, (some) => {
        const [competition = [], modified = [], dense = [], fractional = [], ordinal = []] = METHODS.map((ties) => ranks(some, ties));
        expect(plus(competition, modified)).toEqual(fractional.map((one) => 2 * one));
        some.forEach((_, i) =>
          expect(at(dense, i) <= at(competition, i) && at(competition, i) <= at(ordinal, i) && at(ordinal, i) <= at(modified, i)).toBe(
            true,
          ),
        );
      }),
    );
  });
  it('law 24: with the order turned round, competition + modified = fractional + fractional = n + 1, dense + dense = distinct + 1', () => {
    fc.assert(
      fc.property(known, (some) => {
        const up = (ties: (typeof METHODS)[number]): number[] => ranks(some, ties, 'ascending');
        for (const [down, turned] of [
          ['competition', 'modified'],
          ['modified', 'competition'],
          ['fractional', 'fractional'],
        ] as const) {
          expect(plus(ranks(some, down), up(turned))).toEqual(some.map(() => some.length + 1));
        }
        expect(plus(ranks(some, 'dense'), up('dense'))).toEqual(some.map(() => new Set(some).size + 1));
      }),
    );
  });
  it('law 25: rank + reverseRank + tied = n + 2 under competition', () => {
    let tied = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = drawOne(g, (drawn) => ({ ...drawn, ranking: { ...drawn.ranking, ties: 'competition' } }));
        for (const one of evaluate(typed(records), policy)) {
          if (one.rank === null || one.reverseRank === null || one.tied === null || one.of === null) continue;
          expect(one.rank + one.reverseRank + one.tied).toBe(one.of + 2);
          if (one.tied > 1) tied += 1;
        }
      }),
    );
    expect(tied).toBeGreaterThan(often(50));
  });
  it('law 26: ranking the ranks, lowest best, gives the ranks; dense of competition is dense', () => {
    fc.assert(
      fc.property(known, method, (some, ties) => {
        expect(ranks(ranks(some, ties), ties, 'ascending')).toEqual(ranks(some, ties));
        expect(ranks(ranks(some), 'dense', 'ascending')).toEqual(ranks(some, 'dense'));
      }),
    );
  });
  it('law 27: the best has competition rank 1, dense ranks have no gaps, and without ties all methods agree', () => {
    fc.assert(
      fc.property(known, (some) => {
        if (some.length > 0) expect(at(ranks(some), some.indexOf(Math.max(...some)))).toBe(1);
        expect([...new Set(ranks(some, 'dense'))].sort((a, b) => a - b)).toEqual([...new Set(some)].map((_, i) => i + 1));
        const distinct = [...new Set(some)];
        for (const ties of METHODS) expect(ranks(distinct, ties)).toEqual(ranks(distinct));
      }),
    );
  });
  it('law 28: one that is strictly worst changes no other competition rank; an unranked one changes nobody', () => {
    fc.assert(
      fc.property(known, method, fc.nat(30), fc.constantFrom(null, Number.NaN), (some, ties, place, unknown) => {
        const i = Math.min(place, some.length);
        const inserted = <T>(one: T): (T | number)[] => [...some.slice(0, i), one, ...some.slice(i)];
        expect(without(ranks(inserted(Math.min(0, ...some) - 1)), i)).toEqual(ranks(some));
        expect(without(ranks(inserted(unknown), ties), i)).toEqual(ranks(some, ties));
      }),
    );
  });
  it('law 29: without one, each other moves up by one place or none', () => {
    fc.assert(
      fc.property(chosen, ([some, i]) => {
        const before = without(ranks(some), i);
        ranks(without(some, i)).forEach((one, k) => expect([0, 1]).toContain(at(before, k) - one));
      }),
    );
  });
  it('law 30: raising one never worsens its rank and moves each other down by one place or none', () => {
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 9 }), ([some, i], more) => {
        const before = ranks(some);
        const after = ranks(some.map((value, k) => (k === i ? value + more : value)));
        expect(at(after, i)).toBeLessThanOrEqual(at(before, i));
        some.forEach((_, k) => k === i || expect([0, 1]).toContain(at(after, k) - at(before, k)));
      }),
    );
  });
  it('law 31: every method is its definition by counting', () => {
    fc.assert(
      fc.property(values, method, (some, ties) => void expect(ranks(some, ties)).toEqual(counted(some, ties))),
      runs(10),
    );
  });
  it('law 32: competition, fractional and modified are ω = 0, ½ and 1 of ω · #(as good or better) + (1 − ω) · #(better) + 1 − ω', () => {
    fc.assert(
      fc.property(
        known,
        fc.constantFrom([0, 'competition'] as const, [0.5, 'fractional'] as const, [1, 'modified'] as const),
        (some, [omega, ties]) => {
          const expected = some.map(
            (value) =>
              omega * some.filter((other) => other >= value).length +
              (1 - omega) * some.filter((other) => other > value).length +
              1 -
              omega,
          );
          expect(ranks(some, ties)).toEqual(expected);
        },
      ),
    );
  });
  it('law 33: a tie-breaker never reverses a strict order nor improves a competition rank; one that is all equal changes nothing', () => {
    const rows = fc.array(
      fc.record({ score: fc.integer({ min: 0, max: 4 }), weight: fc.constantFrom('1', '1.0', '2', '1e-12', '12345678901234567890') }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('ascending', 'descending'), (some, order) => {
        const ranked = (weights: boolean, broken: boolean): readonly number[] => {
          const records = some.map((row, i) => ({
            ...row,
            township: `T${i}`,
            month: '2019-06',
            volume: 1,
            weight: weights ? row.weight : '1',
          }));
          const policy = publishedPolicy(
            {},
            { ranking: { ties: 'competition', ...(broken ? { tieBreakers: [{ field: 'weight', order }] } : {}) } },
          );
          return Array.from(evaluate(records, policy).columns.rank);
        };
        const [plain, broken] = [ranked(true, false), ranked(true, true)];
        plain.forEach((a, i) => {
          expect(at(broken, i)).toBeGreaterThanOrEqual(a);
          plain.forEach((b, k) => a < b && expect(at(broken, i)).toBeLessThan(at(broken, k)));
        });
        expect(ranked(false, true)).toEqual(plain);
      }),
    );
  });
  it('law 34: percentiles are in 0 to 1; the best has 1, one that is alone has 1, and rank and n alone decide', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('competition', 'dense'), (some, ties) => {
        const found = Array.from(percentileRank(some, { ties }));
        const places = ranks(some, ties);
        const n = places.filter((one) => !Number.isNaN(one)).length;
        expect(found).toEqual(places.map((place) => (Number.isNaN(place) ? Number.NaN : n === 1 ? 1 : (n - place) / (n - 1))));
        if (n > 0) expect(Math.max(...found.filter((one) => !Number.isNaN(one)))).toBe(1);
        for (const one of found) expect(one < 0 || one > 1).toBe(false);
      }),
    );
  });
  it('law 35: ranks in a group do not depend on other groups; one group is as good as none', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { policy, records } = drawOne(g, (drawn) => ({ ...drawn, ranking: { ...drawn.ranking, groupBy: 'group' } }));
        const all = [...evaluate(typed(records), policy)];
        for (const group of ['街道', '镇']) {
          const alone = [...evaluate(typed(records.filter((record) => record.group === group)), policy)];
          expect(all.filter((one) => one.group === group).map(placing)).toEqual(alone.map(placing));
        }
        const { groupBy, ...ranking } = policy.ranking;
        expect(groupBy).toBe('group');
        const one = evaluate(typed(records.map((record) => ({ ...record, group: '街道' }))), policy);
        expect([...one].map((standing) => ({ ...standing, group: null }))).toEqual([...evaluate(typed(records), { ...policy, ranking })]);
      }),
    );
  });
});
