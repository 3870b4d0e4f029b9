// Every way of scoring rows gives what the model gives: plain blocks, rows left over from them, counted points, far products.
import { describe, expect, it } from 'vitest';
import { ROUNDING_MODES } from '../../src/exact/rounding-mode';
import type { IndicatorScoring } from '../../src/policy/scoring-types';
import type { Row } from '../oracle/score';
import { bonus, indicator, modelled, percent, scored, scoringOf } from './rows';

const part = (marks: string, field: string, of: string) => indicator(of, { [field]: '1' }, { fullMarks: marks });
const deduction = { target: '98', perPoint: '0.5', floor: '20' };
const SCORINGS: Readonly<Record<string, IndicatorScoring>> = {
  'one base': scoringOf([part('100', 'x', 'p')]),
  'one base, in more decimals than the score': scoringOf([part('33.333', 'x', 'p'), part('66.667', 'y', 'p')], { decimals: 0 }),
  'two bases, in more decimals than the score': scoringOf([part('33.33', 'x', 'p'), part('66.67', 'y', 'q')], { decimals: 1 }),
  'two counts and three': scoringOf([
    indicator('p', { x: '0.9', y: '0.1' }, { fullMarks: '50' }),
    indicator('q', { x: '0.5', y: '0.25', z: '0.125' }, { fullMarks: '50' }),
  ]),
  'an adjustment': scoringOf([part('100', 'x', 'p')], { ...bonus(), decimals: 1 }),
  'an adjustment beyond full marks': scoringOf([part('50', 'x', 'p'), part('50', 'y', 'q')], {
    ...bonus({ beyondFullMarks: true }),
    decimals: 0,
  }),
  'an adjustment with limits of more decimals than the score': scoringOf([part('100', 'x', 'p')], {
    ...bonus({ min: '-2.375', max: '0.625' }),
    decimals: 0,
  }),
  'full credit of two counts': scoringOf([indicator('p', { x: '1', y: '1' }), part('50', 'z', 'q')], { ...bonus() }),
  'part credit of one count': scoringOf([indicator('p', { x: '0.9' })], { ...bonus() }),
  'three bases': scoringOf([part('30', 'x', 'p'), part('30', 'y', 'q'), part('40', 'z', 'r')]),
  'three bases, in more decimals than the score, with an adjustment': scoringOf(
    [part('33.333', 'x', 'p'), part('33.333', 'y', 'q'), part('33.334', 'z', 'r')],
    { decimals: 1, ...bonus() },
  ),
  'three bases, with an adjustment beyond': scoringOf([part('30', 'x', 'p'), part('30', 'y', 'q'), part('40', 'z', 'r')], {
    decimals: 0,
    ...bonus({ beyondFullMarks: true }),
  }),
  'a deduction': scoringOf([indicator('p', { x: '1' }, { deduction, fullMarks: '60' }), part('40', 'y', 'q')]),
  'rates of one decimal': scoringOf([indicator('p', { x: '0.9', y: '0.1' }, { rateDecimals: 1, deduction })]),
  'points of one decimal': scoringOf([indicator('p', { x: '1' }, { pointsDecimals: 1, fullMarks: '33.5' }), part('66.5', 'y', 'q')]),
  'published percents': scoringOf([
    percent('a', { rateDecimals: 1, fullMarks: '50' }),
    percent('b', { fullMarks: '50', whenEmpty: 'full' }),
  ]),
  'left out where empty': scoringOf([
    indicator('p', { x: '1' }, { fullMarks: '40', whenEmpty: 'excluded' }),
    indicator('q', { y: '1' }, { fullMarks: '60', whenEmpty: 'excluded' }),
  ]),
  'no score where empty': scoringOf([
    indicator('p', { x: '1' }, { fullMarks: '40', whenEmpty: 'unranked' }),
    indicator('q', { y: '1' }, { fullMarks: '60', whenEmpty: 'full' }),
  ]),
};

const COUNTS = ['x', 'y', 'z'];
const BONUS = [null, '0.57', 3, '-1.25', '-0.005', 0, '99.5', '-120', '100', '250.75'];
/** Counts that fit every base, over bases small and large, some of them empty; `i` decides all. */
function rowOf(i: number, large: number): Row {
  const sizes = [8, 40, 7, 1000, 160, 12347, 2 ** 20 - 3, 999];
  const scale = i % 3 === 0 ? large : 1;
  const size = (k: number): number => (sizes[(i + k * 3) % sizes.length] ?? 1) * scale;
  const [p, q, r] = [size(0), size(1), size(2)];
  const most = Math.min(p, q, r);
  const bases = { p: i % 19 === 5 ? 0 : p, q: i % 23 === 7 ? 0 : q, r };
  const empty = bases.p === 0 || bases.q === 0;
  const shares = [(i * 7) % 11, (i * 5) % 13, (i * 3) % 17].map((share, k) =>
    empty ? 0 : i % 6 === 0 ? Math.floor(most / 4) : Math.floor((most * share) / 60) + (i % 4 === k ? 1 : 0),
  );
  return {
    ...bases,
    ...Object.fromEntries(COUNTS.map((field, k) => [field, shares[k]])),
    bonus: BONUS[i % BONUS.length],
    a: i % 9 === 4 ? null : ((i * 37) % 10000) / 100,
    b: i % 7 === 3 ? null : i % 101,
  };
}

describe.each(Object.entries(SCORINGS))('%s', (_, scoring) => {
  it.each(ROUNDING_MODES)('is scored as the model does, %s', (rounding) => {
    const rows = Array.from({ length: 90 }, (_row, i) => rowOf(i, 2 ** 26 - 5));
    const { scores, valid } = scored({ ...scoring, rounding }, rows);
    expect(valid).toBe(true);
    expect(scores).toEqual(modelled({ ...scoring, rounding }, rows));
  });
  it('is scored as the model does in every block of rows, few of them far or empty', () => {
    const rows = Array.from({ length: 90 }, (_row, i) => rowOf(i, 2 ** 26 - 5));
    const few = modelled(scoring, rows);
    // Near rows and those that are not, wherever a block ends.
    const many = Array.from({ length: 2100 }, (_row, i) => (i % 37 === 0 ? i % 90 : ([1, 2, 4, 7, 8, 10, 11, 13][i % 8] ?? 1)));
    const { scores, valid } = scored(
      scoring,
      many.map((row) => rows[row] ?? {}),
    );
    expect(valid).toBe(true);
    expect(scores).toEqual(many.map((row) => few[row]));
  });
});

it('a bonus of hundredths makes whole points with hundredths of a rate', () => {
  const scoring = scoringOf([part('100', 'x', 'p')], { ...bonus(), decimals: 0, rounding: 'down' });
  const rows = Array.from({ length: 9944 }, (_, x) => ({ p: 10000, x, bonus: '0.57' }));
  expect(scored(scoring, rows).scores).toEqual(rows.map(({ x }) => Math.floor((x + 57) / 100)));
});
