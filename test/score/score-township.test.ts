import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { definePolicy } from '../../src/policy/define-policy';
import type { Indicator, WhenEmpty } from '../../src/policy/scoring-types';
import { decimal } from '../../src/score/score-card';
import { scoreTownship } from '../../src/score-township';

const label = { zh: '指标', en: 'indicator' };
const frame = {
  id: 'cards',
  revision: 1,
  title: label,
  inForce: { from: '2019-01', until: null },
  sources: [],
  assumptions: [],
  ranking: { ties: 'competition' as const },
  comparison: { lagMonths: 1 },
  classes: [],
};
const part = (id: string, fullMarks: string, field: string, of: string, whenEmpty: WhenEmpty = 'unranked'): Indicator => ({
  id,
  label,
  fullMarks,
  whenEmpty,
  rate: { credit: { [field]: '1' }, of },
});
const row = (fields: Readonly<Record<string, unknown>>): { township: string; month: string } => ({
  township: '甲',
  month: '2019-05',
  ...fields,
});

describe('a score card', () => {
  it('makes 30/44, 33/44 and 27/44 of 30, 30 and 40 marks exactly 67.5', () => {
    const policy = definePolicy({
      ...frame,
      scoring: {
        fullMarks: '100',
        decimals: 0,
        rounding: 'half-up',
        indicators: [part('a', '30', 'x', 'base'), part('b', '30', 'y', 'base'), part('c', '40', 'z', 'base')],
      },
    });
    const card = scoreTownship(row({ base: 44, x: 30, y: 33, z: 27 }), policy);
    expect([card.exact, card.score?.toString()]).toEqual(['67.5', '68']);
  });
  it('shows a fraction that no decimal ends', () => {
    const policy = definePolicy({
      ...frame,
      scoring: { fullMarks: '100', decimals: 2, rounding: 'down', indicators: [part('a', '100', 'x', 'base')] },
    });
    const card = scoreTownship(row({ base: 3, x: 2 }), policy);
    expect([card.exact, card.score?.toString()]).toEqual(['200/3', '66.66']);
    expect(card.indicators[0]?.counts.map(({ field, count }) => [field, count])).toEqual([['x', 2]]);
    expect(card.indicators[0]?.base).toEqual({ field: 'base', count: 3 });
    expect(card.indicators[0]?.lost?.toString()).toMatch(/^33\.333333/);
  });
  it('answers an empty base in four ways', () => {
    const card = (whenEmpty: WhenEmpty): readonly unknown[] => {
      const policy = definePolicy({
        ...frame,
        scoring: {
          fullMarks: '100',
          decimals: 1,
          rounding: 'half-up',
          indicators: [part('a', '40', 'x', 'p', whenEmpty), part('b', '60', 'y', 'q')],
        },
      });
      const found = scoreTownship(row({ p: 0, x: 0, q: 4, y: 3 }), policy);
      return [found.score?.toString() ?? null, found.indicators[0]?.why, found.rescale, found.why];
    };
    expect(card('full')).toEqual(['85', 'full', '1', 'sum']);
    expect(card('zero')).toEqual(['45', 'zero', '1', 'sum']);
    expect(card('unranked')).toEqual([null, 'unranked', '1', 'unranked']);
    expect(card('excluded')).toEqual(['75', 'excluded', '5/3', 'sum']);
  });
  it('cuts the adjustment to its limits and keeps the score within the marks', () => {
    const policy = (beyondFullMarks: boolean): Parameters<typeof scoreTownship>[1] =>
      definePolicy({
        ...frame,
        scoring: {
          fullMarks: '100',
          decimals: 1,
          rounding: 'half-up',
          adjustment: { field: 'bonus', min: '-5', max: '5', beyondFullMarks },
          indicators: [part('a', '100', 'x', 'base')],
        },
      });
    const score = (bonus: unknown, x: number, beyond = false): readonly unknown[] => {
      const card = scoreTownship(row({ base: 100, x, bonus }), policy(beyond));
      return [card.score?.toString(), card.adjustment?.points.toString(), card.why];
    };
    expect(score('7.5', 90)).toEqual(['95', '5', 'sum']);
    expect(score('3', 99)).toEqual(['100', '3', 'kept-at-full']);
    expect(score('3', 99, true)).toEqual(['102', '3', 'sum']);
    expect(score('-9', 2)).toEqual(['0', '-5', 'kept-at-zero']);
    expect(score(null, 50)).toEqual(['50', '0', 'sum']);
    expect(score(undefined, 50)).toEqual(['50', '0', 'sum']);
  });
  it('says that nothing is kept where every indicator is excluded', () => {
    const policy = definePolicy({
      ...frame,
      scoring: { fullMarks: '100', decimals: 1, rounding: 'half-up', indicators: [part('a', '100', 'x', 'base', 'excluded')] },
    });
    expect(scoreTownship(row({ base: 0, x: 0 }), policy)).toMatchObject({ score: null, exact: null, why: 'nothing-kept' });
  });
  it('shows the policy, its marks, and each indicator with its points', () => {
    const policy = definePolicy({
      ...frame,
      scoring: {
        fullMarks: '100',
        decimals: 1,
        rounding: 'half-up',
        indicators: [part('a', '40', 'x', 'p', 'zero'), { ...part('b', '60', 'y', 'q'), rate: { percent: 'rate' } }],
      },
    });
    const card = scoreTownship(row({ p: 0, x: 0, rate: '83.5' }), policy);
    expect([card.township, card.month, card.policy, card.fullMarks?.toString(), card.score?.toString()]).toEqual([
      '甲',
      '2019-05',
      { id: 'cards', revision: 1 },
      '100',
      '50.1',
    ]);
    const shown = card.indicators.map(({ id, base, counts, percent, points, lost }) => [
      id,
      base?.count ?? null,
      counts.length,
      ...[percent, points, lost].map((one) => one?.toString() ?? null),
    ]);
    expect(shown).toEqual([
      ['a', 0, 1, null, '0', '40'],
      ['b', null, 0, '83.5', '50.1', '9.9'],
    ]);
    expect(card.adjustment).toBeNull();
  });
  it('says why where points or score stand exactly on a limit', () => {
    const limit = definePolicy({
      ...frame,
      scoring: {
        fullMarks: '100',
        decimals: 1,
        rounding: 'half-up',
        indicators: [{ ...part('a', '100', 'x', 'p'), deduction: { target: '90', perPoint: '1', floor: '50' } }],
      },
    });
    const why = (x: number): readonly unknown[] => {
      const card = scoreTownship(row({ p: 100, x }), limit);
      return [card.indicators[0]?.why, card.score?.toString()];
    };
    expect([95, 60, 40, 39].map(why)).toEqual([
      ['deduction', '100'],
      ['deduction', '70'],
      ['deduction', '50'],
      ['floor', '50'],
    ]);
    const whole = definePolicy({
      ...frame,
      scoring: { fullMarks: '100', decimals: 1, rounding: 'half-up', indicators: [part('a', '100', 'x', 'p')] },
    });
    expect([0, 4].map((x) => scoreTownship(row({ p: 4, x }), whole).why)).toEqual(['sum', 'sum']);
    expect(scoreTownship(row({ p: 4, x: 4 }), whole).indicators[0]?.why).toBe('rate');
  });
  it('shows a published score without indicators', () => {
    const policy = definePolicy({ ...frame, scoring: { published: 'score', decimals: 1, rounding: 'half-up' } });
    const card = (score: unknown): unknown => {
      const { score: rounded, exact, fullMarks, indicators, rescale, adjustment, why } = scoreTownship(row({ score }), policy);
      return [rounded?.toString() ?? null, exact, fullMarks, indicators, rescale, adjustment, why];
    };
    expect(card('88.45')).toEqual(['88.5', '88.45', null, [], '1', null, 'published']);
    expect(card(null)).toEqual([null, null, null, [], '1', null, 'no-score']);
  });
});

describe('a decimal on a score card', () => {
  const digits = '7'.repeat(40);
  it.each([
    [{ n: BigInt(digits), d: 10n ** 20n }, `${digits.slice(20)}.${digits.slice(20)}`],
    [{ n: BigInt(digits), d: 1n }, digits],
    [{ n: 1n, d: 10n ** 39n }, `0.${'0'.repeat(38)}1`],
    [{ n: 2n, d: 3n }, `0.${'6'.repeat(39)}7`],
  ])('has forty digits and no exponent: %#', (fraction, text) => {
    expect(decimal(fraction).toString()).toBe(text);
  });
  it('is of nobody else’s settings, and changes none', () => {
    const { precision, toExpNeg } = Decimal;
    expect([precision, toExpNeg]).toEqual([20, -7]);
    try {
      Decimal.set({ precision: 3 });
      expect(decimal({ n: 12345n, d: 10n }).toString()).toBe('1234.5');
    } finally {
      Decimal.set({ precision });
    }
  });
});
