// Which rows a plain block leaves to the general way, which costs more: none that only lacks a score for want of a base.
import { describe, expect, it } from 'vitest';
import type { RoundingMode } from '../../src/exact/rounding-mode';
import type { IndicatorScoring } from '../../src/policy/scoring-types';
import { bindIndicator } from '../../src/score/add-indicator';
import { lacksScore, plainRows, scorePlainBlock } from '../../src/score/plain-block';
import type { Row } from '../oracle/score';
import { columnsOf, indicator, modelled, planOf, scored, scoringOf } from './rows';

const unranked = { whenEmpty: 'unranked' } as const;
const parts = [indicator('p', { x: '1' }, unranked), indicator('q', { y: '1', z: '0' })];
const ONE = scoringOf(parts.slice(0, 1));
const TWO = scoringOf(parts);

/** Of each row its score, or whether it is left to the general way. */
function block(scoring: IndicatorScoring, rows: readonly Row[]): readonly (number | 'left')[] {
  const columns = columnsOf(rows);
  const plan = planOf(scoring);
  const fields = [...new Set(plan.indicators.map(({ field }) => field))];
  const scaled = new Float64Array(rows.length);
  const bound = plan.indicators.map((one) => bindIndicator(one, columns, fields.indexOf(one.field)));
  const plain = plainRows(plan, bound, fields.map(columns.counts));
  const left = plain.left.slice(0, scorePlainBlock(plain, 0, scaled));
  return Array.from(scaled, (score, row) => {
    if (!left.includes(row)) return score;
    return lacksScore(bound, row, plan.mostProduct) ? Number.NaN : 'left';
  });
}
const good = { p: 4, x: 1, q: 2, y: 2, z: 0 };
const empty = { ...good, p: 0, x: 0 };
const most = planOf(TWO).mostProduct;

describe('a plain block', () => {
  it('sees to rows whose empty base leaves them without a score, over one base or two', () => {
    expect(block(ONE, [good, empty])).toEqual([2500, Number.NaN]);
    expect(block(TWO, [good, empty, { ...empty, q: most }, { ...empty, q: 0, y: 0 }])).toEqual([12500, Number.NaN, Number.NaN, Number.NaN]);
  });
  it('leaves rows with a score for an empty base, with counts on one, and with bases too large', () => {
    const zero = { ...good, q: 0, y: 0 };
    expect(block(scoringOf([indicator('p', { x: '1' })]), [good, empty])).toEqual([2500, 'left']);
    for (const left of [zero, { ...empty, q: 0, y: 0, z: 1 }, { ...good, p: most }, { ...empty, q: most + 1 }])
      expect([left, block(TWO, [good, left])]).toEqual([left, [12500, 'left']]);
    expect(block(ONE, [good, { ...good, p: planOf(ONE).mostProduct + 1 }])).toEqual([2500, 'left']);
  });
  it('leaves rows with a mistake, on an empty base and on others', () => {
    for (const mistake of [-1, 0.5, Number.NaN, 2 ** 53, 2 ** 32 + 0.5]) {
      for (const field of ['p', 'x', 'q', 'y', 'z']) {
        const rows = [good, { ...good, [field]: mistake }, { ...empty, [field]: mistake }];
        expect([field, mistake, block(TWO, rows)]).toEqual([field, mistake, [12500, 'left', 'left']]);
      }
    }
    expect(block(TWO, [good, { ...good, x: 5 }, { ...good, y: 3 }, { ...empty, y: 3 }])).toEqual([12500, 'left', 'left', 'left']);
  });
  it('scores in every mode, and leaves halves where they ask for an even digit', () => {
    // 2.5 points for each.
    const rows = Array.from({ length: 41 }, (_, x) => ({ p: 40, x }));
    for (const rounding of ['half-up', 'half-even', 'half-down', 'up', 'down'] satisfies RoundingMode[]) {
      const scoring = { ...ONE, decimals: 0, rounding };
      const scores = modelled(scoring, rows);
      const even = rounding === 'half-even';
      expect([rounding, block(scoring, rows)]).toEqual([rounding, scores.map((score, x) => (even && x % 2 === 1 ? 'left' : score))]);
      expect([rounding, scored(scoring, rows).scores]).toEqual([rounding, scores]);
    }
  });
  it('scores any number of indicators, of any number of counts', () => {
    const many = [
      ...['x', 'y', 'z'].map((field, i) => indicator(i === 1 ? 'q' : 'p', { [field]: '1' }, { fullMarks: '20' })),
      indicator('q', { v: '1', w: '0.5', x: '0.25' }, { fullMarks: '15' }),
      indicator('p', { v: '0.3', w: '0.7' }, { fullMarks: '25' }),
    ];
    const row = { p: 7, q: 9, x: 3, y: 8, z: 7, v: 2, w: 5 };
    for (let size = 1; size <= many.length; size += 1) {
      for (const scoring of [scoringOf(many.slice(0, size)), scoringOf(many.slice(-size))]) {
        const rows = Array.from({ length: 9 }, (_, i) => ({ ...row, p: 7 + i, v: i % 5, w: (3 * i) % 6 }));
        expect([size, block(scoring, rows)]).toEqual([size, modelled(scoring, rows)]);
      }
    }
    const scoring = scoringOf(many);
    // 0.5 and 2^53 in one of three counts, a rate above 1 of a further indicator over either base.
    for (const mistake of [{ w: 0.5 }, { v: Number.NaN }, { x: -1 }, { v: 2 ** 53 }, { v: 8, w: 6 }, { v: 7, w: 8, q: 90 }])
      expect([mistake, block(scoring, [row, { ...row, ...mistake }])[1]]).toEqual([mistake, 'left']);
  });
  it('looks at every count of every indicator', () => {
    const two = (of: string, a: string, b: string) => indicator(of, { [a]: '1', [b]: '0.5' }, { fullMarks: '20' });
    const scoring = scoringOf([two('p', 'a', 'b'), two('q', 'c', 'd'), two('p', 'e', 'f'), two('q', 'g', 'h'), two('p', 'k', 'l')]);
    const row = { p: 10, q: 8, a: 3, b: 4, c: 5, d: 2, e: 1, f: 0, g: 4, h: 8, k: 7, l: 6 };
    expect(block(scoring, [row])).toEqual(modelled(scoring, [row]));
    for (const field of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'k', 'l']) {
      for (const mistake of [-1, 0.5, Number.NaN, 20])
        expect([field, mistake, block(scoring, [row, { ...row, [field]: mistake }])[1]]).toEqual([field, mistake, 'left']);
    }
  });
  it('counts as looked at one by one no row beyond the last', () => {
    const large = { ...good, p: 2 ** 52, x: 2 ** 51 };
    const rows = [...Array.from({ length: 1024 }, () => large), ...Array.from({ length: 16 }, () => good), large];
    expect(scored(ONE, rows).exactly.length).toBe(1025);
  });
  it('looks at the row itself, also after the first block', () => {
    // The rows around a large base lack a score.
    for (const scoring of [ONE, TWO]) {
      for (const around of [empty, good]) {
        const rows = Array.from({ length: 1100 }, (_, i) => (i === 1030 ? { ...good, p: 2 ** 52, x: 2 ** 51 } : around));
        expect(scored(scoring, rows).scores[1030]).toBe(scoring === ONE ? 5000 : 15000);
      }
    }
  });
});
