import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { parseDecimal } from '../../src/exact/decimal-text';
import { add, compare, multiply, ZERO, type Fraction } from '../../src/exact/fraction';
import type { Indicator, IndicatorScoring } from '../../src/policy/scoring-types';
import { mergeRecords } from '../../src/records/merge-records';
import type { TallyRecord } from '../../src/records/types';
import type { ScoreCard } from '../../src/score/score-card';
import { scoreTownship } from '../../src/score-township';
import { tallyTickets } from '../../src/tally-tickets';
import { drawRecord, drawScoring } from '../oracle/arbitraries';
import { compare as compareExact } from '../oracle/rational';
import { modelScore, type Row } from '../oracle/score';
import { drawnTickets, policyOfTallying } from '../tickets/arbitraries';
import { policyOf } from './policies';
import { often, runs } from './seed';

const GRAND = [1, 7, 40, 1000, 2 ** 20];
const rowOf = (g: fc.GeneratorValue, township = '甲', grand = GRAND[g(fc.nat, { max: 4 })] ?? 7): Row =>
  drawRecord(g, township, '2019-06', grand);
const card = (row: Row, scoring: IndicatorScoring): ScoreCard => scoreTownship(row as TallyRecord, policyOf(scoring));
const scoreOf = (row: Row, scoring: IndicatorScoring): number | null => card(row, scoring).score?.toNumber() ?? null;
const exactOf = (row: Row, scoring: IndicatorScoring): Fraction | null => {
  const [n, d = '1'] = card(row, scoring).exact?.split('/') ?? [];
  return n === undefined ? null : multiply(parseDecimal(n) ?? ZERO, { n: 1n, d: BigInt(d) });
};
const sameExact = (a: Fraction | null, b: Fraction | null): boolean => (a === null || b === null ? a === b : compare(a, b) === 0);
const each = (scoring: IndicatorScoring, change: (indicator: Indicator, i: number) => readonly Indicator[]): IndicatorScoring => ({
  ...scoring,
  indicators: scoring.indicators.flatMap(change),
});
/** Without what a law is not stated for. */
function without(
  scoring: IndicatorScoring,
  ...keys: readonly ('adjustment' | 'deduction' | 'pointsDecimals' | 'rateDecimals')[]
): IndicatorScoring {
  const less = <T extends object>(from: T): T =>
    Object.fromEntries(Object.entries(from).filter(([key]) => !keys.some((one) => one === key))) as T;
  return { ...less(scoring), indicators: scoring.indicators.map(less) };
}
const counted = (row: Row): readonly string[] => Object.keys(row).filter((key) => /^([pqr]|[nm]\d)$/.test(key));
const changed = (row: Row, change: (count: number, field: string) => number): Row => ({
  ...row,
  ...Object.fromEntries(counted(row).map((field) => [field, change(Number(row[field]), field)])),
});
const text = (units: number): string => String(units);
const drawn = (holds: (g: fc.GeneratorValue) => void): fc.IPropertyWithHooks<[fc.GeneratorValue]> => fc.property(fc.gen(), holds);

describe('tallies and score', () => {
  it('law 10: tallies merge in any order and grouping to the whole, and the empty one changes nothing', () => {
    const record = fc.record({
      township: fc.constantFrom('甲', '__proto__'),
      month: fc.constantFrom('2019-05', '2019-06'),
      a: fc.nat(9),
      excluded: fc.record({ legacy: fc.nat(3) }),
    });
    const lists = fc.array(fc.array(record, { maxLength: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(lists, ([a = [], b = [], c = []]) => {
        const whole = mergeRecords([...a, ...b, ...c]);
        for (const other of [
          mergeRecords(mergeRecords(a, b), c),
          mergeRecords(a, mergeRecords(b, c)),
          mergeRecords(c, a, b),
          mergeRecords(whole, []),
          mergeRecords(whole),
        ])
          expect(other).toEqual(whole);
      }),
    );
    fc.assert(
      fc.property(drawnTickets, fc.array(fc.nat(2)), ({ rule, tickets, moment }, parts) => {
        const tally = (part: number | null): TallyRecord[] =>
          tallyTickets(
            tickets.filter((_, i) => part === null || (parts[i] ?? 0) === part),
            policyOfTallying(rule),
            { asOf: moment },
          ) as unknown as TallyRecord[];
        const [a = [], b = [], c = []] = [0, 1, 2].map(tally);
        for (const merged of [mergeRecords(a, b, c), mergeRecords(mergeRecords(c, b), a), mergeRecords(c, mergeRecords(b, a))])
          expect(merged).toEqual(tally(null));
      }),
    );
  });
  it('law 11: all counts of a township times k leave its score unchanged', () => {
    fc.assert(
      drawn((g) => {
        const [row, scoring, k] = [rowOf(g), drawScoring(g), g(fc.integer, { min: 2, max: 97 })];
        fc.pre(counted(row).every((field) => Number(row[field]) * k <= Number.MAX_SAFE_INTEGER));
        expect(
          exactOf(
            changed(row, (count) => count * k),
            scoring,
          ),
        ).toEqual(exactOf(row, scoring));
      }),
      runs(2),
    );
  });
  it('law 12: one more solved request, or an answer moved to a higher credit, never lowers the score', () => {
    let raised = 0;
    fc.assert(
      drawn((g) => {
        const [row, scoring, i] = [rowOf(g), drawScoring(g), g(fc.nat, { max: 3 })];
        const { indicators } = scoring;
        const rate = indicators[i % indicators.length]?.rate;
        fc.pre(rate !== undefined && 'credit' in rate);
        const [n = '', m] = Object.keys(rate.credit);
        const [solved, half, base] = [Number(row[n]), m === undefined ? 0 : Number(row[m]), Number(row[rate.of])];
        const more = { ...row, [n]: solved + 1 };
        const moved = m === undefined ? null : { ...row, [n]: solved + 1, [m]: half - 1 };
        const before = scoreOf(row, scoring);
        for (const better of [solved + half < base ? more : null, half > 0 ? moved : null]) {
          if (better === null) continue;
          const after = scoreOf(better, scoring);
          expect(after === null).toBe(before === null);
          expect((after ?? 0) >= (before ?? 0)).toBe(true);
          if ((after ?? 0) > (before ?? 0)) raised += 1;
        }
      }),
      runs(4),
    );
    expect(raised).toBeGreaterThan(often(20));
  });
  it('law 13: all marks times k multiply the exact score by k; an indicator split in two with its marks changes nothing', () => {
    fc.assert(
      drawn((g) => {
        const row = rowOf(g);
        const scoring = without(drawScoring(g), 'adjustment', 'deduction', 'pointsDecimals');
        const k = [2, 10, 0.5, 100][g(fc.nat, { max: 3 })] ?? 1;
        const scaled = {
          ...each(scoring, (one) => [{ ...one, fullMarks: text(Number(one.fullMarks) * k) }]),
          fullMarks: text(100 * k),
          decimals: 0,
        };
        const before = exactOf(row, scoring);
        expect(sameExact(exactOf(row, scaled), before === null ? null : multiply(before, parseDecimal(k) ?? ZERO))).toBe(true);
        const at = g(fc.nat, { max: scoring.indicators.length - 1 });
        const split = each(scoring, (one, i) =>
          i === at
            ? ['2', '1'].map((name, part) => ({
                ...one,
                id: `${one.id}-${name}`,
                fullMarks: text(part === 0 ? 2 : Number(one.fullMarks) - 2),
              }))
            : [one],
        );
        expect(sameExact(exactOf(row, split), before)).toBe(true);
      }),
      runs(2),
    );
  });
  it('law 14: 0 ≤ score ≤ full marks; full rates make full marks, and no rate makes 0', () => {
    fc.assert(
      drawn((g) => {
        const [row, scoring] = [rowOf(g), drawScoring(g)];
        const score = scoreOf(row, scoring);
        expect((score ?? 0) >= 0 && (scoring.adjustment?.beyondFullMarks === true || (score ?? 0) <= 100)).toBe(true);
        // every base is the same here, so that all counts can fill it
        const all = (full: boolean): Row => ({
          ...changed(row, (_, field) => (field.length === 1 ? 40 : field.startsWith('n') && full ? 40 : 0)),
          ...Object.fromEntries([0, 1, 2, 3].map((i) => [`percent${i}`, full ? 100 : 0])),
        });
        const whole = each(without(scoring, 'adjustment', 'pointsDecimals'), (one) => [
          {
            ...one,
            rate:
              'percent' in one.rate
                ? one.rate
                : { ...one.rate, credit: { ...one.rate.credit, [Object.keys(one.rate.credit)[0] ?? '']: '1' } },
          },
        ]);
        expect(scoreOf(all(true), whole)).toBe(100);
        for (const [beyondFullMarks, most] of [
          [false, 100],
          [true, 104.5],
        ] as const) {
          const adjusted = { ...whole, decimals: 1, adjustment: { field: 'bonus', beyondFullMarks } };
          expect([scoreOf({ ...all(true), bonus: 4.5 }, adjusted), scoreOf({ ...all(false), bonus: '-200' }, adjusted)]).toEqual([most, 0]);
        }
        expect(scoreOf(all(false), without(whole, 'deduction'))).toBe(0);
      }),
      runs(2),
    );
  });
  it('law 15: excluded is the policy without that indicator, rescaled; whenEmpty matters only where the base is 0', () => {
    fc.assert(
      drawn((g) => {
        const row = rowOf(g);
        const scoring = without(drawScoring(g), 'adjustment', 'pointsDecimals', 'deduction');
        fc.pre(scoring.indicators.length > 1);
        const [first, ...others] = each(scoring, (one, i) => [
          i === 0 ? { ...one, whenEmpty: 'excluded', rate: { credit: { none: '1' }, of: 'nobody' } } : one,
        ]).indicators;
        if (first === undefined) throw new Error('indicators');
        const kept = multiply({ n: 1n, d: 1n }, others.map(({ fullMarks }) => parseDecimal(fullMarks) ?? ZERO).reduce(add, ZERO));
        const empty = { ...row, none: 0, nobody: 0 };
        const rest = exactOf(row, { ...scoring, indicators: others, fullMarks: text(Number(kept.n) / Number(kept.d)), decimals: 1 });
        const rescaled = rest === null ? null : multiply(rest, { n: 100n * kept.d, d: kept.n });
        expect(sameExact(exactOf(empty, { ...scoring, indicators: [first, ...others] }), rescaled)).toBe(true);
        const present = {
          ...changed(row, (count, field) => (field.length === 1 && count === 0 ? 2 ** 31 : count)),
          ...Object.fromEntries([0, 1, 2, 3].map((i) => [`percent${i}`, row[`percent${i}`] ?? 50])),
        };
        const other = each(scoring, (one) => [
          { ...one, whenEmpty: (['full', 'zero', 'unranked', 'excluded'] as const)[g(fc.nat, { max: 3 })] ?? 'full' },
        ]);
        expect(exactOf(present, other)).toEqual(exactOf(present, scoring));
      }),
      runs(2),
    );
  });
  it('law 16: a score does not depend on the other townships', () => {
    fc.assert(
      drawn((g) => {
        const scoring = drawScoring(g);
        const rows = Array.from({ length: 1 + g(fc.nat, { max: 6 }) }, (_, i) => rowOf(g, `T${i}`));
        const together = evaluate(rows as TallyRecord[], policyOf(scoring));
        const alone = rows.flatMap((row) => [...evaluate([row] as TallyRecord[], policyOf(scoring))].map(({ score }) => score));
        const byTownship = new Map([...together].map(({ township, score }) => [township, score]));
        expect(rows.map(({ township }) => byTownship.get(String(township)))).toEqual(alone);
      }),
    );
  });
  it('law 17: equal scores are ===, others are not, and none is −0', () => {
    let equal = 0;
    fc.assert(
      drawn((g) => {
        const policy = policyOf(drawScoring(g));
        const rows = Array.from({ length: 8 }, (_, i) => rowOf(g, `T${i}`, 7));
        const { score: found } = evaluate(rows as TallyRecord[], policy).columns;
        const exact = rows.map((row) => modelScore(row, policy));
        exact.forEach((a, i) => {
          expect(Object.is(found[i], -0)).toBe(false);
          exact.forEach((b, k) => {
            if (a === null || b === null) return;
            const same = compareExact(a, b) === 0;
            expect(found[i] === found[k]).toBe(same);
            if (same && i !== k) equal += 1;
          });
        });
      }),
    );
    expect(equal).toBeGreaterThan(often(100));
  });
});
