// A stay's months are looked for among those that have records, not among all there are.
import { expect, it } from 'vitest';
import { explain } from '../../src/report/explain/explain';
import { factsOf } from '../../src/evaluation/facts';
import { monthsHeld } from '../../src/evaluation/months-held';
import { evaluateScores, publishedPolicy } from '../report/published';

const label = { zh: '类', en: 'class' };
const policy = publishedPolicy({
  inForce: { from: '0001-01', until: null },
  classes: [
    { id: 'low', label, where: [{ metric: 'score', atMost: 50 }] },
    { id: 'high', label, where: [{ metric: 'score', atLeast: 90 }] },
  ],
  ladder: { rungs: ['low', 'high'], windowMonths: 3 },
});
const scores = { '0001-01': 70, '0001-02': 10, '0001-03': 70, '5000-01': 10, '9999-10': 20, '9999-11': 70, '9999-12': 95 };
const evaluation = evaluateScores(Object.fromEntries(Object.entries(scores).map(([month, score]) => [month, { 甲: score }])), policy);

it('a stay over centuries names the months in the class', () => {
  const [jump] = evaluation.jumps;
  expect(explain(evaluation, jump, { locale: 'en' }).reasons.slice(0, 2)).toEqual([
    { code: 'stayed', class: 'low', first: '0001-02', last: '9999-10', months: ['0001-02', '5000-01', '9999-10'] },
    { code: 'stayed', class: 'high', first: '9999-12', last: '9999-12', months: ['9999-12'] },
  ]);
});

it('no month is asked for that has no records, or lies outside the stay', () => {
  const asked: string[] = [];
  const facts = factsOf(evaluation);
  const months = monthsHeld(
    (month) => {
      asked.push(month);
      return facts(month);
    },
    evaluation.months,
    '甲',
    { class: 'low', first: '0001-02', last: '9999-10' },
  );
  expect(months).toEqual(['0001-02', '5000-01', '9999-10']);
  expect(asked).toEqual(['0001-02', '0001-03', '5000-01', '9999-10']);
});
