// What a reader of a distribution of scores finds: how many scored what, and where the classes end.
import { describe, expect, it } from 'vitest';
import { definePolicy } from '../../src/policy/define-policy';
import type { ClassRule } from '../../src/policy/types';
import type { Locale } from '../../src/index';
import { scoreDistributionChart, type VegaLiteSpec } from '../../src/report/index';
import { layersOf } from './chart-layers';
import { evaluateScores, publishedPolicy } from './published';

type By = 'rank' | 'reverseRank' | 'percentile' | 'score' | 'gain';
const rule = (id: string, by: By, top: number): ClassRule => ({
  id,
  label: { zh: `${id}类`, en: `Class ${id}` },
  pick: { by, top, ties: 'include' },
});
const chart = (scores: Readonly<Record<string, number | null>>, classes: readonly ClassRule[], locale: Locale) =>
  scoreDistributionChart(evaluateScores({ '2019-01': scores }, publishedPolicy({ classes })), '2019-01', { locale });

/** The layers of text, without its white edge. */
const texts = (spec: VegaLiteSpec) => layersOf(spec, 'text').filter(({ mark }) => !('stroke' in mark));

describe('a distribution of scores', () => {
  it('counts the scored townships, and has an axis from the first bar to the last', () => {
    const spec = chart({ 甲: 88.5, 乙: 88.6, 丙: 88.8, 丁: null }, [], 'zh');
    const [bars] = layersOf(spec, 'bar');
    expect(spec['title']).toEqual({ text: '得分分布', subtitle: ['2019年1月，共3个单位'] });
    expect(bars?.data.values).toEqual([
      { from: 88.5, to: 88.6, townships: 1 },
      { from: 88.6, to: 88.7, townships: 1 },
      { from: 88.7, to: 88.8, townships: 1 },
    ]);
    expect(bars?.encoding).toMatchObject({
      x: { field: 'from', title: '得分', scale: { domain: [88.5, 88.8], nice: false, zero: false } },
      x2: { field: 'to' },
      y: { field: 'townships', title: '单位数' },
    });
    const english = chart({ 甲: 88.5 }, [], 'en');
    expect([english['title'], layersOf(english, 'bar')[0]?.encoding]).toMatchObject([
      { text: 'Distribution of scores', subtitle: ['January 2019, townships: 1'] },
      { x: { title: 'score' }, y: { title: 'townships' } },
    ]);
  });
  it('has no marks on its axis between scores that can be', () => {
    const [bars] = layersOf(chart({ 甲: 88.5, 乙: 88.5 }, [], 'zh'), 'bar');
    expect(bars?.encoding).toMatchObject({ x: { scale: { domain: [88.5, 88.6] }, axis: { tickMinStep: 0.1 } } });
  });
  it('of nobody has no bars, on an axis from 0 to 1', () => {
    const spec = chart({ 甲: null }, [rule('前', 'rank', 1)], 'zh');
    expect(spec.description).toBe('得分分布。2019年1月，共0个单位');
    expect(layersOf(spec, 'bar').map(({ data, encoding }) => [data.values, encoding['x']])).toMatchObject([
      [[], { scale: { domain: [0, 1] } }],
    ]);
    expect([layersOf(spec, 'rule')[0]?.data.values, layersOf(spec, 'text')]).toEqual([[], []]);
  });
});

describe('the cuts of a distribution', () => {
  const scores = { 甲: 90, 乙: 80, 丙: 70, 丁: 60, 戊: 50 };
  const classes = [
    rule('前', 'rank', 2),
    rule('末', 'reverseRank', 2),
    rule('先', 'percentile', 1),
    rule('分', 'score', 3),
    rule('升', 'gain', 1),
  ];
  it('are the lowest score of the classes of the best ranks and the highest of those of the last', () => {
    const [rules] = layersOf(chart(scores, classes, 'zh'), 'rule');
    expect(rules?.data.values).toEqual([
      { class: '前类', score: 80, label: '前类最低80.0分' },
      { class: '末类', score: 60, label: '末类最高60.0分' },
      { class: '先类', score: 90, label: '先类最低90.0分' },
    ]);
    expect(layersOf(chart(scores, classes, 'en'), 'rule')[0]?.data.values.map(({ label }) => label)).toEqual([
      'Class 前: lowest 80.0',
      'Class 末: highest 60.0',
      'Class 先: lowest 90.0',
    ]);
  });
  it('never have an exponent', () => {
    const policy = definePolicy({
      ...publishedPolicy({ classes: [rule('前', 'rank', 1)] }),
      scoring: { published: 'score', decimals: 9, rounding: 'half-up' },
    });
    const evaluation = evaluateScores({ '2019-01': { 甲: 0.0000002, 乙: 0.0000001 } }, policy);
    const labels = (['zh', 'en'] as const).map((locale) =>
      layersOf(scoreDistributionChart(evaluation, '2019-01', { locale }), 'text')[0]?.data.values.map(({ label }) => label),
    );
    expect(labels).toEqual([['前类最低0.000000200分'], ['Class 前: lowest 0.000000200']]);
  });
  it('are named above the bars, one line each, on the side where there is room', () => {
    const spec = chart(scores, classes, 'zh');
    expect(texts(spec).map(({ data, mark, encoding }) => [data.values.map(({ label }) => label), mark, encoding['y']])).toMatchObject([
      [['前类最低80.0分'], { align: 'right', dx: -5 }, { value: -9 }],
      [['末类最高60.0分'], { align: 'left', dx: 5 }, { value: -27 }],
      [['先类最低90.0分'], { align: 'right', dx: -5 }, { value: -45 }],
    ]);
    expect(layersOf(spec, 'rule')[0]?.encoding).toMatchObject({
      x: { field: 'score', scale: { domain: [50, 90] } },
      y: { value: -54 },
      y2: { value: 'height' },
    });
    // In the very middle there is as much on the right as on the left.
    expect(texts(chart({ 甲: 90, 乙: 70, 丙: 50 }, [rule('前', 'rank', 2)], 'zh')).map(({ mark }) => mark)).toMatchObject([
      { align: 'right', dx: -5 },
    ]);
  });
  it('are named in ink with a white edge: what is green or orange is hard to read, and other rules cross it', () => {
    const marks = layersOf(chart(scores, [rule('前', 'rank', 2)], 'zh'), 'text').map(({ mark, encoding }) => [mark, encoding['color']]);
    expect(marks).toMatchObject([
      [{ stroke: '#ffffff', strokeWidth: 4 }, undefined],
      [{ color: '#333333' }, undefined],
    ]);
  });
  it('are in the colours of all classes, whether they have a cut or not', () => {
    const [rules] = layersOf(chart(scores, classes, 'zh'), 'rule');
    expect(rules?.encoding['color']).toMatchObject({
      field: 'class',
      legend: null,
      scale: { domain: ['前类', '末类', '先类', '分类', '升类'], range: ['#009E73', '#D55E00', '#0072B2', '#CC79A7', '#E69F00'] },
    });
  });
});
