// Which rows a plain block leaves to the general way, which costs more: none that only lacks a score for want of a base.
import { describe, expect, it } from 'vitest';
import type { IndicatorScoring } from '../../src/policy/scoring-types';
import { bindIndicator } from '../../src/score/add-indicator';
import { PLAIN, scorePlainBlock } from '../../src/score/plain-block';
import { sumsOver } from '../../src/score/sums';
import type { Row } from '../oracle/score';
import { columnsOf, indicator, planOf, scored, scoringOf } from './rows';

const unranked = { whenEmpty: 'unranked' } as const;
const parts = [indicator('p', { x: '1' }, unranked), indicator('q', { y: '1', z: '0' })];
const ONE = scoringOf(parts.slice(0, 1));
const TWO = scoringOf(parts);

/** What became of the block, and its scores. */
function block(scoring: IndicatorScoring, rows: readonly Row[]): readonly [number, readonly number[]] {
  const columns = columnsOf(rows);
  const plan = planOf(scoring);
  const fields = [...new Set(plan.indicators.map(({ field }) => field))];
  const bases = fields.map(columns.counts);
  const scaled = new Float64Array(rows.length);
  const bound = plan.indicators.map((one) => bindIndicator(one, columns, fields.indexOf(one.field)));
  return [scorePlainBlock(plan, bound, bases, 0, scaled, sumsOver(bases, rows.length)), [...scaled]];
}
const good = { p: 4, x: 1, q: 2, y: 2, z: 0 };
const empty = { ...good, p: 0, x: 0 };
const most = planOf(TWO).mostProduct;

describe('a plain block', () => {
  it('sees to rows whose empty base leaves them without a score, over one base or two', () => {
    expect(block(ONE, [good, empty])).toEqual([PLAIN.done, [2500, Number.NaN]]);
    expect(block(TWO, [good, empty, { ...empty, q: most }, { ...empty, q: 0, y: 0 }])).toEqual([
      PLAIN.done,
      [12500, Number.NaN, Number.NaN, Number.NaN],
    ]);
  });
  it('leaves rows with a score for an empty base, with counts on one, and with bases too large', () => {
    const zero = { ...good, q: 0, y: 0 };
    expect(block(scoringOf([indicator('p', { x: '1' })]), [good, empty])[0]).toBe(PLAIN.left);
    for (const left of [zero, { ...empty, q: 0, y: 0, z: 1 }, { ...good, p: most }, { ...empty, q: most + 1 }])
      expect([left, block(TWO, [good, left])[0]]).toEqual([left, PLAIN.left]);
    expect(block(ONE, [good, { ...good, p: planOf(ONE).mostProduct + 1 }])[0]).toBe(PLAIN.left);
  });
  it('looks at the row itself, also after the first block', () => {
    // The rows around a large base lack a score.
    for (const scoring of [ONE, TWO]) {
      const rows = Array.from({ length: 1100 }, (_, i) => (i === 1030 ? { ...good, p: 2 ** 52, x: 2 ** 51 } : empty));
      expect(scored(scoring, rows).scores[1030]).toBe(scoring === ONE ? 5000 : 15000);
    }
  });
});
