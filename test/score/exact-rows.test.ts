// Which rows are scored by integers and doubles, and which take the exact path: no more than need it, and all that do.
import { describe, expect, it } from 'vitest';
import type { IndicatorScoring } from '../../src/policy/scoring-types';
import { addIndicator, bindIndicator } from '../../src/score/add-indicator';
import { isPlain, plainRows, scorePlainBlock } from '../../src/score/plain-block';
import { scoreColumns } from '../../src/score/score-columns';
import { FATE, sumsOver } from '../../src/score/sums';
import { bonus, columnsOf, countFields, indicator, modelled, percent, planOf, scored, scoringOf } from './rows';

const part = (marks: string, field: string, of: string) => indicator(of, { [field]: '1' }, { fullMarks: marks });
const oneBase = scoringOf([part('100', 'x', 'p')]);
const threeBases = scoringOf([part('30', 'x', 'p'), part('30', 'y', 'q'), part('40', 'z', 'r')]);
const deduction = { target: '98', perPoint: '0.5', floor: '20' };
const exactly = (scoring: IndicatorScoring, rows: Parameters<typeof scored>[1]): readonly number[] => {
  const { scores, exactly: found, valid } = scored(scoring, rows);
  expect(valid).toBe(true);
  expect(scores).toEqual(modelled(scoring, rows));
  return found;
};

describe('a plan is plain', () => {
  const plain = (scoring: IndicatorScoring, bases: number): boolean => isPlain(planOf(scoring), bases);
  it('where every indicator is a rate, over one base or two', () => {
    expect([plain(oneBase, 1), plain(scoringOf([part('50', 'x', 'p'), part('50', 'y', 'q')]), 2)]).toEqual([true, true]);
    expect([plain(oneBase, 0), plain(threeBases, 3)]).toEqual([false, false]);
  });
  it('not where anything else belongs to the score', () => {
    const others = [{ deduction }, { rateDecimals: 1 }, { pointsDecimals: 1 }].map((more) =>
      scoringOf([part('50', 'y', 'p'), indicator('p', { x: '1' }, { fullMarks: '50', ...more })]),
    );
    for (const scoring of [...others, { ...oneBase, ...bonus() }, scoringOf([percent('a')])]) expect(plain(scoring, 1)).toBe(false);
  });
});

describe('a plain block', () => {
  const isLeft = (scoring: IndicatorScoring, bases: readonly string[], row: Readonly<Record<string, number>>): boolean => {
    const columns = columnsOf([row]);
    const plan = planOf(scoring);
    const indicators = plan.indicators.map((one) => bindIndicator(one, columns, bases.indexOf(one.field)));
    return scorePlainBlock(plainRows(plan, indicators, bases.map(columns.counts)), 0, new Float64Array(1)) === 1;
  };
  it('leaves rows without a base, or beyond the largest product of bases; one base alone is taken twice', () => {
    const { mostProduct } = planOf(oneBase);
    const root = Math.floor(Math.sqrt(mostProduct));
    expect([1, root, 0, root + 1].map((p) => isLeft(oneBase, ['p'], { p, x: 0 }))).toEqual([false, false, true, true]);
    const two = scoringOf([part('50', 'x', 'p'), part('50', 'y', 'q')]);
    // The largest count that the loop takes for one.
    const most = 2 ** 32 - 1;
    const beside = Math.floor(planOf(two).mostProduct / most);
    expect(
      [
        [1, 1],
        [most, beside],
        [0, 5],
        [5, 0],
        [most, beside + 1],
      ].map(([p = 0, q = 0]) => isLeft(two, ['p', 'q'], { p, q, x: 0, y: 0 })),
    ).toEqual([false, false, true, true, true]);
  });
});

describe('the exact path is taken', () => {
  it('by a row on a rounding boundary beyond the largest product, not by one at it', () => {
    for (const more of [{}, { whenEmpty: 'excluded' as const }]) {
      const scoring = scoringOf([{ ...part('100', 'x', 'p'), ...more }], { ...bonus(), rounding: 'down' });
      const { mostProduct } = planOf(scoring);
      expect(
        exactly(
          scoring,
          [0, 1, 5, mostProduct - 1, mostProduct, mostProduct + 1].map((p) => ({ p, x: 0, bonus: null })),
        ),
      ).toEqual([5]);
    }
  });
  it('by far rows on a half, not by those that doubles decide', () => {
    const far = 2 ** 30;
    const rows = Array.from({ length: 200 }, (_, i) => ({
      p: far - 1 - i,
      q: far - 77 * i,
      r: far - 3,
      x: i * 100003,
      y: i * 10007,
      z: (i * 99991) % 1000000,
    }));
    const halves = [1, 3, 5].map((odd) => ({ p: far, q: far, r: far, x: 0, y: 0, z: (odd * far) / 16 }));
    expect(exactly({ ...threeBases, decimals: 0 }, rows)).toEqual([]);
    expect(exactly({ ...threeBases, decimals: 0 }, halves)).toEqual([0, 1, 2]);
    expect(exactly({ ...threeBases, decimals: 0, rounding: 'up' }, rows.slice(1))).toEqual([]);
    expect(exactly({ ...threeBases, decimals: 0, rounding: 'up' }, [{ p: far, q: far, r: far, x: 0, y: 0, z: far / 4 }])).toEqual([0]);
  });
  it('by a base beyond the largest, whatever the points are made of', () => {
    const kinds = [{}, { deduction }, { rateDecimals: 1 }, { pointsDecimals: 1 }, { rateDecimals: 2, pointsDecimals: 1, deduction }];
    for (const more of kinds) {
      const scoring = scoringOf([indicator('p', { x: '0.5' }, more)], bonus());
      const plan = planOf(scoring);
      const [one] = plan.indicators;
      if (one === undefined) throw new Error('no indicator');
      const { mostBase } = one;
      expect(mostBase).toBeGreaterThan(2 ** 25);
      const fates = (bases: readonly number[]): readonly number[] => {
        const sums = sumsOver(['p'], bases.length);
        expect(
          addIndicator(bindIndicator(one, columnsOf(bases.map((p) => ({ p, x: 0, bonus: null }))), 0), 0, bases.length, plan, sums),
        ).toBe(true);
        return [...sums.fate];
      };
      const [bases, found] = [
        [0, 1, mostBase, mostBase + 1],
        [FATE.scored, FATE.scored, FATE.scored, FATE.exact],
      ];
      expect([bases.flatMap((p) => fates([p])), fates(bases)]).toEqual([found, found]);
    }
  });
  it('by a bonus of more than the full marks, where the score may pass them', () => {
    const row = (given: unknown) => ({ p: 3, x: 2, bonus: given });
    const bonuses = [null, 100, '-500', '100.01', '-1e15', '1e14'];
    expect(exactly(scoringOf([part('100', 'x', 'p')], bonus({ beyondFullMarks: true })), bonuses.map(row))).toEqual([3, 4, 5]);
    expect(exactly(scoringOf([part('100', 'x', 'p')], bonus()), bonuses.slice(0, 4).map(row))).toEqual([]);
  });
  it('not by rows without a score', () => {
    const scoring = scoringOf([indicator('p', { x: '1' }, { whenEmpty: 'unranked' })], bonus());
    expect(
      exactly(scoring, [
        { p: 0, x: 0, bonus: null },
        { p: 0, x: 0, bonus: '1e20' },
      ]),
    ).toEqual([]);
    const excluded = scoringOf([indicator('p', { x: '1' }, { whenEmpty: 'excluded' })], { ...bonus(), rounding: 'up' });
    expect(exactly(excluded, [{ p: 0, x: 0, bonus: 3 }])).toEqual([]);
  });
  it('not by the neighbours of rows that are seen to one by one', () => {
    const without = new Set([1, 19, 20, 1030]);
    for (const size of [20, 1044])
      expect(
        exactly(
          oneBase,
          Array.from({ length: size }, (_, i) => ({ p: without.has(i) ? 0 : 4, x: without.has(i) ? 0 : 3 })),
        ),
      ).toEqual([]);
  });
  it('by a percent of more digits than a double holds', () => {
    expect(
      exactly(
        scoringOf([percent('a')]),
        ['33.3', '33.33333333333333333', null, '12', 0, 100].map((a) => ({ a })),
      ),
    ).toEqual([1]);
  });
  it('and each column is asked for once where it is not', () => {
    const rows = Array.from({ length: 50 }, (_, x) => ({ p: 50, x, score: x }));
    const columns = columnsOf(rows);
    const asked: string[] = [];
    const noted =
      <T>(read: (field: string) => T) =>
      (field: string): T => {
        asked.push(field);
        return read(field);
      };
    const source = { counts: noted(columns.counts), decimals: noted(columns.decimals) };
    expect(scoreColumns(oneBase, source, countFields(oneBase).map(columns.counts), 50).valid).toBe(true);
    expect(asked.length).toBeLessThan(6);
    expect(scoreColumns({ published: 'score', decimals: 2, rounding: 'half-up' }, source, [], 50).scaled[7]).toBe(700);
    expect(asked.length).toBeLessThan(9);
  });
});
