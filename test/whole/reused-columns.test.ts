// A caller may fill the columns of one month with those of the next: what a month said stays said.
import { expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import { issuesOf } from '../issues/issues-of';
import { explain } from '../../src/report/explain/explain';
import { policy } from './come-and-go';

const refined = definePolicy({
  ...policy,
  id: 'refined',
  ranking: { ties: 'competition', minimumVolume: 15, tieBreakers: [{ field: 'assigned', order: 'descending' }] },
});
const columns = () => ({
  township: { codes: Int32Array.of(0, 1, 2, 3), names: ['甲', '乙', '丙', '丁'] },
  month: { codes: new Int32Array(4), names: ['2019-05'] },
  score: Float64Array.of(90, 80, 80, 70),
  assigned: Float64Array.of(10, 20, 30, 40),
});
const overwrite = ({ township, score, assigned }: ReturnType<typeof columns>): void => {
  township.codes.reverse();
  score.fill(1);
  assigned.fill(7);
};

it('advance: standings that are asked for later are those of the month', () => {
  const given = columns();
  const { month } = advance(null, given, refined);
  overwrite(given);
  expect(month.standings).toEqual(advance(null, columns(), refined).month.standings);
  expect(month.standings.map(({ township, rank, reverseRank, tied, volume }) => [township, rank, reverseRank, tied, volume])).toEqual([
    ['丙', 1, 3, 1, 30],
    ['乙', 2, 2, 1, 20],
    ['丁', 3, 1, 1, 40],
    ['甲', null, null, null, 10],
  ]);
});

it('evaluate: whose a score is and how it was ranked stays as it was', () => {
  const given = columns();
  const evaluation = evaluate(given, refined);
  overwrite(given);
  expect(evaluation.standings('2019-05')).toEqual(evaluate(columns(), refined).standings('2019-05'));
});

it('evaluate: an explanation reads the counts, and tells where they give another score now', () => {
  const part = { id: 'a', label: policy.title, fullMarks: '100', whenEmpty: 'zero', rate: { credit: { done: '1' }, of: 'all' } };
  const counted = definePolicy({
    ...policy,
    id: 'counted',
    ranking: { ties: 'competition' },
    scoring: { fullMarks: '100', decimals: 1, rounding: 'half-up', indicators: [part] },
  });
  const given = { ...columns(), done: Float64Array.of(1, 2, 3, 4), all: Float64Array.of(4, 4, 4, 4) };
  const evaluation = evaluate(given, counted);
  given.done.reverse();
  expect(issuesOf(() => explain(evaluation, { township: '甲', month: '2019-05' }, { locale: 'zh' }))).toEqual(['unreadable ']);
  expect(evaluation.standings('2019-05').map(({ score }) => score)).toEqual([100, 75, 50, 25]);
});
