// A block's work stays within its rows: what the room holds beyond them is left as it was.
import { expect, it } from 'vitest';
import type { IndicatorScoring } from '../../src/policy/scoring-types';
import { addIndicator, bindIndicator } from '../../src/score/add-indicator';
import { plainRows, scorePlainBlock } from '../../src/score/plain-block';
import { roundBlock } from '../../src/score/round-block';
import { clear, FATE, sumsOver, type Sums } from '../../src/score/sums';
import { bonus, columnsOf, indicator, percent, planOf, scoringOf } from './rows';

const part = (marks: string, credit: Readonly<Record<string, string>>, of: string) => indicator(of, credit, { fullMarks: marks });
const deduction = { target: '98', perPoint: '0.5', floor: '20' };
const PLAIN_ONES: Readonly<Record<string, IndicatorScoring>> = {
  'one count': scoringOf([part('100', { x: '1' }, 'p')]),
  'two counts': scoringOf([part('100', { x: '0.5', y: '0.25' }, 'p')]),
  'two bases': scoringOf([part('50', { x: '1' }, 'p'), part('50', { y: '0.5' }, 'q')]),
};
const OTHERS: Readonly<Record<string, IndicatorScoring>> = {
  ...PLAIN_ONES,
  'three counts': scoringOf([part('100', { x: '0.5', y: '0.25', z: '0.125' }, 'p')]),
  'an adjustment': scoringOf([part('100', { x: '0.5' }, 'p')], bonus()),
  'a deduction': scoringOf([indicator('p', { x: '1' }, { deduction })]),
  'rounded rates and points': scoringOf([indicator('p', { x: '1' }, { rateDecimals: 1, pointsDecimals: 1 })]),
  'a published percent': scoringOf([percent('a')]),
  'left out where empty': scoringOf([indicator('p', { x: '1' }, { whenEmpty: 'excluded' }), indicator('q', { y: '1' })]),
};
// The last row stands beyond the block, and would be scored in no way that the two before it are.
const ROWS = [
  { p: 8, q: 4, x: 3, y: 2, z: 1, a: 50, bonus: 1 },
  { p: 5, q: 9, x: 2, y: 2, z: 1, a: 25, bonus: 2 },
  { p: 0, q: 0, x: 7, y: 7, z: 7, a: null, bonus: '1e20' },
];
const LEFT = 77;

function roomOf(bases: readonly string[]): Sums {
  const sums = sumsOver(bases, 3);
  for (const column of columnsIn(sums)) column.fill(LEFT);
  sums.fate.fill(FATE.scored);
  clear(sums, 2);
  return sums;
}
const columnsIn = ({ over, points, product, excluded, credited }: Sums): readonly Float64Array[] => [
  ...over,
  points,
  product,
  excluded,
  credited,
];
const beyond = (sums: Sums, scaled: Float64Array): unknown => [
  new Set([...columnsIn(sums), scaled].map((column) => column[2])),
  sums.fate[2],
];
const asItWas = [new Set([LEFT]), FATE.scored];
const basesOf = (scoring: IndicatorScoring): readonly string[] => [
  ...new Set(
    planOf(scoring, ROWS)
      .indicators.filter(({ overBase }) => overBase)
      .map(({ field }) => field),
  ),
];

it.each(Object.entries(OTHERS))('%s: by sums', (_, scoring) => {
  const [plan, columns, bases] = [planOf(scoring, ROWS), columnsOf(ROWS), basesOf(scoring)];
  const sums = roomOf(bases);
  const scaled = new Float64Array(3).fill(LEFT);
  for (const one of plan.indicators)
    expect(addIndicator(bindIndicator(one, columns, bases.indexOf(one.field)), 0, 2, plan, sums)).toBe(true);
  roundBlock(plan, bases.map(columns.counts), plan.adjustment === null ? null : columns.decimals('bonus'), sums, 0, scaled.subarray(0, 2));
  expect(beyond(sums, scaled)).toEqual(asItWas);
});

it.each(Object.entries(PLAIN_ONES))('%s: in one go', (_, scoring) => {
  const [plan, columns, bases] = [planOf(scoring, ROWS), columnsOf(ROWS), basesOf(scoring)];
  const scaled = new Float64Array(3).fill(LEFT);
  const parts = plan.indicators.map((one) => bindIndicator(one, columns, bases.indexOf(one.field)));
  expect(scorePlainBlock(plainRows(plan, parts, bases.map(columns.counts)), 0, scaled.subarray(0, 2))).toBe(0);
  expect(scaled[2]).toBe(LEFT);
});

it('room is for a block of rows, or for all where they are fewer', () => {
  expect([5, 1024, 2000].map((rows) => columnsIn(sumsOver(['p'], rows)).map(({ length }) => length))).toEqual(
    [5, 1024, 1024].map((size) => [size, size, size, size, size]),
  );
});
