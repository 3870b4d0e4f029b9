// How large charts are: months and jumps have room, up to a width that a page holds.
import { expect, it } from 'vitest';
import { monthText } from '../../src/month/month';
import type { ClassRule } from '../../src/policy/types';
import { gainChart, ladderChart, rankHistoryChart } from '../../src/report/index';
import { layersOf, panelsOf } from './chart-layers';
import { evaluateScores, publishedPolicy } from './published';

const rule = (id: string, by: 'rank' | 'reverseRank'): ClassRule => ({
  id,
  label: { zh: id, en: id },
  pick: { by, top: 1, ties: 'include' },
});
const policy = publishedPolicy({
  classes: [rule('best', 'rank'), rule('last', 'reverseRank')],
  ladder: { rungs: ['last', 'best'], windowMonths: 1 },
});
const months = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => monthText(2019 * 12 + i));

// Two townships that change places every month: each month one of them jumps from last to best.
const swapping = (count: number) =>
  evaluateScores(
    Object.fromEntries(months(count).map((month, i) => [month, i % 2 === 0 ? { 甲: 90, 乙: 80 } : { 甲: 80, 乙: 90 }])),
    policy,
  );
const size = (spec: Parameters<typeof panelsOf>[0]): unknown => panelsOf(spec).map(({ width, height }) => [width, height]);

it.each([
  [1, 440],
  [4, 440],
  [5, 550],
  [10, 1100],
  [11, 1200],
  [24, 1200],
])('the history of %i months is %i pixels wide', (count, width) => {
  const spec = rankHistoryChart(swapping(count), ['甲'], { locale: 'zh' });
  expect(size(spec)).toEqual([[width, 480]]);
  expect(layersOf(spec, 'point')[0]?.encoding['x']).toMatchObject({ scale: { domain: months(count) } });
});
it.each([
  [1, 480, 128, 4],
  [3, 480, 128, 6],
  [4, 600, 128, 8],
  [5, 750, 160, 10],
  [8, 1200, 256, 16],
  [9, 1200, 288, 18],
])('the ladder of %i months is %i by %i pixels, a line of text for every jump on each rung', (count, width, height, top) => {
  const evaluation = swapping(count);
  expect(evaluation.jumps.length).toBe(count - 1);
  const spec = ladderChart(evaluation, { locale: 'zh' });
  expect(size(spec)).toEqual([[width, height]]);
  for (const mark of ['line', 'point', 'text'])
    expect(layersOf(spec, mark)[0]?.encoding['y']).toMatchObject({ field: 'height', scale: { domain: [0, top] } });
});
it('a label may be 480 pixels long: a long name is not cut off, nor why there is no gain', () => {
  const evaluation = swapping(3);
  const charts = [
    rankHistoryChart(evaluation, ['甲'], { locale: 'en' }),
    ladderChart(evaluation, { locale: 'en' }),
    gainChart(evaluation, '2019-01', { townships: ['甲'], locale: 'en' }),
  ];
  const limits = charts.flatMap((spec) => layersOf(spec, 'text').map(({ mark }) => 'limit' in mark && mark.limit));
  expect(limits).toEqual(Array.from({ length: 8 }, () => 480));
});
it.each([
  [120, 0.5],
  [240, 1],
  [333, 1.3875],
])('a band on one of %i ranks is a rank high, and four pixels at least: it reaches %f ranks up and down', (count, margin) => {
  const scores = Object.fromEntries(Array.from({ length: count }, (_, i) => [`T${i}`, i / 10]));
  const [bands] = layersOf(rankHistoryChart(evaluateScores({ '2019-01': scores }, policy), ['T0'], { locale: 'zh' }), 'rect');
  expect(bands?.data.values).toEqual([
    { class: 'best', month: '2019-01', first: 1, last: 1, top: 1 - margin, bottom: 1 + margin },
    { class: 'last', month: '2019-01', first: count, last: count, top: count - margin, bottom: count + margin },
  ]);
});
