// Two policies with different decimals, one after the other: a gain in points that no safe integer of the finer unit holds.
import { expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';

const fine = definePolicy({
  id: 'fine',
  revision: 1,
  title: { zh: '细', en: 'fine' },
  inForce: { from: '2019-01', until: '2019-02' },
  sources: [],
  assumptions: [],
  scoring: { published: 'score', decimals: 9, rounding: 'half-up' },
  ranking: { ties: 'competition' },
  comparison: { lagMonths: 1 },
  classes: [],
});
const coarse = definePolicy({
  ...fine,
  id: 'coarse',
  inForce: { from: '2019-02', until: null },
  scoring: { published: 'score', decimals: 0, rounding: 'half-up' },
});

it('is the double nearest to it, in standings, columns and month by month', () => {
  const before = [
    { township: '东镇', month: '2019-01', score: '0.000000001' },
    { township: '西镇', month: '2019-01', score: '9000000.5' },
  ];
  const now = [
    { township: '东镇', month: '2019-02', score: 9_007_199_254_740_991 },
    { township: '西镇', month: '2019-02', score: 10_000_000_000 },
  ];
  const gains = [9_007_199_254_740_991, 9_990_999_999.5];
  const evaluation = evaluate([...before, ...now], [fine, coarse]);
  expect(evaluation.standings('2019-02').map(({ scoreGain }) => scoreGain)).toEqual(gains);
  expect([...evaluation.columns.scoreGain].slice(2)).toEqual(gains);
  const { state } = advance(null, before, [fine, coarse]);
  expect(advance(state, now, [fine, coarse]).month.standings.map(({ scoreGain }) => scoreGain)).toEqual(gains);
});
