// Rates and scores of two townships in two months, in each way that a policy may take them together.
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../../src/exact/fraction';
import type { Indicator, IndicatorScoring } from '../../src/policy/scoring-types';
import { figuresOf, type Figures, type Rows } from '../../src/summary/figures';
import type { Mean } from '../../src/summary/mean';

const label = { zh: '率', en: 'rate' };
const indicator = (whenEmpty: Indicator['whenEmpty']): Indicator => ({
  id: whenEmpty,
  label,
  fullMarks: 10,
  rate: { of: 'base', credit: { good: 1 } },
  whenEmpty,
});
const scoring = (...whenEmpty: Indicator['whenEmpty'][]): IndicatorScoring => ({
  fullMarks: 10 * whenEmpty.length,
  indicators: whenEmpty.map(indicator),
  decimals: 2,
  rounding: 'half-up',
});
const counts: Readonly<Record<string, Float64Array>> = { base: Float64Array.of(10, 30, 0, 20), good: Float64Array.of(5, 30, 0, 5) };
const columns: Rows['columns'] = {
  counts: (field) => counts[field] ?? new Float64Array(0),
  decimals: () => {
    throw new Error('counts alone are read');
  },
};
const rows = (given: IndicatorScoring): Rows => ({
  scoring: given,
  columns,
  township: Int32Array.of(0, 0, 1, 1),
  month: Int32Array.of(0, 1, 0, 1),
});
const all = rows(scoring('zero', 'full', 'excluded'));

const reduced = (n: bigint, d: bigint): string => {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${n / a}/${d / a}`;
};
const text = (value: Fraction | null): string | null => (value === null ? null : value.n === 0n ? '0' : reduced(value.n, value.d));
const told = ({ value, of }: Mean): string => `${String(text(value))} of ${of}`;
const shown = ({ rates, score }: Figures): readonly string[] => [...rates, score].map(told);

describe('the figures of', () => {
  it('one record are its own, empty or not', () => {
    expect(shown(figuresOf(all, [0], 'pooled', null))).toEqual(['1/2 of 1', '1/2 of 1', '1/2 of 1', '15/1 of 1']);
    expect(shown(figuresOf(all, [2], 'mean', 'mean'))).toEqual(['0 of 1', '1/1 of 1', 'null of 0', '15/1 of 1']);
  });
  it('a township are those of its sums, or the mean of its months', () => {
    expect(shown(figuresOf(all, [0, 1], 'pooled', null))).toEqual(['7/8 of 1', '7/8 of 1', '7/8 of 1', '105/4 of 1']);
    expect(shown(figuresOf(all, [0, 1], 'mean', null))).toEqual(['3/4 of 2', '3/4 of 2', '3/4 of 2', '45/2 of 2']);
  });
  it('several townships are pooled or means, by month and by township', () => {
    const every = [0, 1, 2, 3];
    expect(shown(figuresOf(all, every, 'pooled', 'pooled'))).toEqual(['2/3 of 1', '2/3 of 1', '2/3 of 1', '20/1 of 1']);
    expect(shown(figuresOf(all, every, 'mean', 'pooled'))).toEqual(['3/5 of 2', '3/5 of 2', '3/5 of 2', '18/1 of 2']);
    expect(shown(figuresOf(all, every, 'pooled', 'mean'))).toEqual(['9/16 of 2', '9/16 of 2', '9/16 of 2', '135/8 of 2']);
    // 3/4 and the mean of 0, 1 or nothing and 1/4.
    expect(shown(figuresOf(all, every, 'mean', 'mean'))).toEqual(['7/16 of 2', '11/16 of 2', '1/2 of 2', '135/8 of 2']);
  });
  it('sums under a target lose points for what is missing from it', () => {
    const under: IndicatorScoring = {
      ...scoring(),
      fullMarks: 10,
      indicators: [{ ...indicator('zero'), deduction: { target: '98', perPoint: '0.5', floor: 0 } }],
    };
    // 35 of 40 are 87.5 %: ten and a half points under the target, at half a mark each.
    expect(shown(figuresOf(rows(under), [0, 1], 'pooled', null))).toEqual(['7/8 of 1', '19/4 of 1']);
  });
  it('a record without a score count where there is one', () => {
    const unranked = rows(scoring('unranked'));
    expect(shown(figuresOf(unranked, [2], 'pooled', null))).toEqual(['null of 0', 'null of 0']);
    expect(shown(figuresOf(unranked, [0, 2], 'pooled', 'mean'))).toEqual(['1/2 of 1', '5/1 of 1']);
  });
});
