// A row that breaks a rule of its fields is noticed on every way of scoring, in whichever block it stands.
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/types';
import { scoreColumns } from '../../src/score/score-columns';
import type { Row } from '../oracle/score';
import { bonus, columnsOf, countFields, indicator, percent, scoringOf } from './rows';

const valid = (scoring: Policy['scoring'], rows: readonly Row[], more: readonly string[] = []): boolean => {
  const columns = columnsOf(rows);
  const counts = 'indicators' in scoring ? countFields(scoring) : [];
  return scoreColumns(scoring, columns, [...counts, ...more].map(columns.counts), rows.length).valid;
};
const one = { x: '1' };
const deduction = { target: '98', perPoint: '0.5', floor: '20' };
const fine = { target: '99.123456789', perPoint: '0.123456789', floor: '0.000000001' };
const WAYS = {
  plain: scoringOf([indicator('p', one)]),
  'plain, two bases': scoringOf([indicator('p', one), indicator('q', { y: '1' })]),
  rates: scoringOf([indicator('p', one)], bonus()),
  counted: scoringOf([indicator('p', one, { deduction })]),
  exact: scoringOf([indicator('p', one, { deduction: fine }), percent('a', { rateDecimals: 9 }), percent('b', { deduction: fine })]),
} as const;

describe.each(Object.entries(WAYS))('a row scored by %s', (_, scoring) => {
  const good = { p: 4, x: 2, y: 1, q: 3, volume: 1, bonus: null, a: '50', b: '50.000000001' };
  const rows = (bad: Row, at: number, of: number): Row[] =>
    Array.from({ length: of }, (_row, i) => (i === at ? { ...good, ...bad } : good));
  it('is valid with good counts, and not with any other', () => {
    expect([valid(scoring, [good], ['volume']), valid(scoring, rows({}, 0, 1100), ['volume'])]).toEqual([true, true]);
    const bad = [{ x: 5 }, { x: 0.5 }, { x: -1 }, { p: 4.5 }, { volume: 0.5 }, { volume: -1 }, { p: 0 }];
    for (const one of bad)
      for (const [at, of] of [[0, 1], scoring === WAYS.exact ? [2, 5] : [1090, 1100]] as const)
        expect([one, at, valid(scoring, rows(one, at, of), ['volume'])]).toEqual([one, at, false]);
  });
});

describe('a row is not valid', () => {
  it('with a bad count of two or three', () => {
    const three = scoringOf([indicator('p', { x: '0.5', y: '0.25', z: '0.125' })]);
    const two = scoringOf([indicator('p', { x: '0.5', y: '0.25' })]);
    for (const scoring of [two, three]) {
      expect(valid(scoring, [{ p: 9, x: 3, y: 3, z: 3 }])).toBe(true);
      for (const field of countFields(scoring))
        for (const bad of [0.5, -1, Number.NaN])
          expect([field, valid(scoring, [{ p: 9, x: 3, y: 3, z: 3, [field]: bad }])]).toEqual([field, false]);
    }
  });
  it('with the first or the second base bad', () => {
    for (const bases of [{ p: 2.5 }, { q: 2.5 }])
      expect(valid(WAYS['plain, two bases'], [{ p: 2, q: 2, x: 1, y: 1, ...bases }])).toBe(false);
  });
  it('with a count on an empty base, though it earns no credit', () => {
    for (const more of [{}, { deduction }, { deduction: fine }]) {
      const scoring = scoringOf([indicator('p', { x: '0.5', y: '0' }, more), percent('a', { rateDecimals: 2 })], bonus());
      const row = { p: 0, x: 0, y: 0, a: '5', bonus: null };
      expect([
        valid(scoring, [row]),
        valid(scoring, [{ ...row, y: 3 }]),
        valid(scoring, [
          { ...row, p: 5 },
          { ...row, y: 3 },
        ]),
      ]).toEqual([true, false, false]);
    }
  });
  it('with a count on an empty base, though that leaves it without a score', () => {
    for (const more of [[], [indicator('q', { z: '1' })]]) {
      const scoring = scoringOf([indicator('p', { x: '0.5', y: '0' }, { whenEmpty: 'unranked' }), ...more]);
      const row = { p: 0, x: 0, y: 0, q: 2, z: 1 };
      expect([row, { ...row, y: 3 }, { ...row, x: 3 }].map((one) => valid(scoring, [one]))).toEqual([true, false, false]);
      // Also after the first block.
      expect(
        valid(
          scoring,
          Array.from({ length: 1100 }, (_, i) => (i === 1030 ? { ...row, y: 3 } : row)),
        ),
      ).toBe(false);
    }
  });
  it('above a base that doubles do not tell from it, beside an empty one that leaves it without a score', () => {
    const scoring = scoringOf([indicator('p', { x: '1' }, { whenEmpty: 'unranked' }), indicator('q', { y: '1', z: '0.9' })]);
    const row = { p: 0, x: 0, z: 0, y: Number.MAX_SAFE_INTEGER };
    expect([0, 2].map((less) => valid(scoring, [{ ...row, q: Number.MAX_SAFE_INTEGER - less }]))).toEqual([true, false]);
  });
  it('above its base beside a row without one', () => {
    const row = { p: 0, x: 0, bonus: null };
    expect(valid(WAYS.rates, [{ ...row, p: 4, x: 5 }, row])).toBe(false);
  });
  it('with a percent below 0 or above 100, however near', () => {
    for (const scoring of [
      scoringOf([percent('a')]),
      scoringOf([percent('a', { rateDecimals: 9 })]),
      scoringOf([percent('b'), percent('a', { deduction: fine })]),
    ]) {
      const row = (a: unknown): Row => ({ a, b: 50 });
      for (const a of [0, 100, '100.0', null, '99.99999999999999999999']) expect([a, valid(scoring, [row(a)])]).toEqual([a, true]);
      for (const a of [-1, '-0.01', 101, '100.01', '100.00000000000000000001', '-0.00000000000000000001']) {
        expect([a, valid(scoring, [row(a)])]).toEqual([a, false]);
      }
    }
  });
  it('with a percent hardly above 100 in a later block', () => {
    const rows = Array.from({ length: 1100 }, (_, i) => ({ a: i === 1090 ? '100.00000000000000000001' : 5 }));
    expect(valid(scoringOf([percent('a')]), rows)).toBe(false);
  });
  it('with such a percent, though another indicator leaves it without a score', () => {
    const scoring = scoringOf([percent('a'), indicator('p', one, { whenEmpty: 'unranked' })]);
    expect(['99.00000000000000000001', '100.00000000000000000001'].map((a) => valid(scoring, [{ a, p: 0, x: 0 }]))).toEqual([true, false]);
  });
  it('with one bad count column among good ones, where the score is exact or published', () => {
    const published = { published: 'score', decimals: 2, rounding: 'half-up' } as const;
    const row = { score: 5, volume: 1, other: 1 };
    expect([{}, { volume: 0.5 }, { other: 0.5 }].map((bad) => valid(published, [{ ...row, ...bad }], ['volume', 'other']))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a published score', () => {
  const scores = (given: readonly unknown[], decimals = 2, rounding: 'half-up' | 'half-even' | 'down' | 'up' = 'half-up'): unknown => {
    const { scaled, valid: all } = scoreColumns(
      { published: 'score', decimals, rounding },
      columnsOf(given.map((score) => ({ score }))),
      [],
      given.length,
    );
    return all ? [...scaled] : 'not valid';
  };
  it('is rounded to its decimals', () => {
    expect(scores([88.5, '88.445', null, 0, '0.004'])).toEqual([8850, 8845, Number.NaN, 0, 0]);
    expect(scores(['88.445', '88.455'], 2, 'half-even')).toEqual([8844, 8846]);
    expect(scores([7], 5)).toEqual([700000]);
  });
  it('is rounded exactly, however many digits it has', () => {
    expect(scores(['2.00499999999999999999999', '2.00500000000000000000001', 3])).toEqual([200, 201, 300]);
    expect(scores(['99999999999999.5', '12345678901.2345678901'], 0, 'half-even')).toEqual([1e14, 12345678901]);
  });
  it('is a safe integer of its last decimal, not below 0', () => {
    expect([scores([90071992], 8), scores([90071993], 8)]).toEqual([[9007199200000000], 'not valid']);
    expect(scores(['90071992547409.91'])).toEqual([Number.MAX_SAFE_INTEGER]);
    for (const bad of ['90071992547409.92', '1e20', -1, '-0.001', '-12345678901234567890', '-0.0000000000000000000001'])
      expect([bad, scores([1, bad, 2])]).toEqual([bad, 'not valid']);
  });
});
