// What a reader of a ladder finds: which township jumped when, over which rungs, and which jumps took them all.
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/index';
import type { ClassRule } from '../../src/policy/types';
import { ladderChart } from '../../src/report/index';
import { layersOf, panelsOf } from './chart-layers';
import { evaluateScores, publishedPolicy } from './published';

const between = (id: string, zh: string, en: string, from: number, to: number): ClassRule => ({
  id,
  label: { zh, en },
  where: [
    { metric: 'score', atLeast: String(from) },
    { metric: 'score', atMost: String(to) },
  ],
});
const classes = [between('high', '上', 'High', 90, 100), between('middle', '中', 'Middle', 80, 89), between('low', '下', 'Low', 0, 79)];
const policy = publishedPolicy({ classes, ladder: { rungs: ['low', 'middle', 'high'], windowMonths: 3 } });
const evaluation = evaluateScores(
  {
    '2019-01': { 甲: 70, 乙: 70, 丙: 80, 丁: 85 },
    '2019-02': { 甲: 82, 乙: 95, 丙: 81, 丁: 85 },
    '2019-03': { 甲: 92, 乙: 95, 丙: 91, 丁: 85 },
  },
  policy,
);
const chart = (locale: Locale) => ladderChart(evaluation, { locale });

describe('a ladder', () => {
  it('has months from left to right and the rungs from below', () => {
    expect(chart('zh')['title']).toEqual({ text: '升级与三级跳', subtitle: ['2019年1月至3月，共3个'] });
    expect(chart('en')['title']).toEqual({ text: 'Jumps up the ladder', subtitle: ['January 2019 to March 2019, jumps: 3'] });
    const encoding = (locale: Locale, mark: string) => layersOf(chart(locale), mark)[0]?.encoding;
    expect(encoding('zh', 'line')).toMatchObject({
      x: { field: 'month', title: '月份', scale: { domain: ['2019-01', '2019-02', '2019-03'] } },
      color: { title: '类型' },
    });
    expect(encoding('en', 'line')).toMatchObject({ x: { title: 'month' }, color: { title: 'kind' } });
    expect(encoding('zh', 'rect')).toEqual({
      y: expect.objectContaining({ field: 'rung', title: '台阶', scale: { type: 'band', domain: ['上', '中', '下'], padding: 0 } }),
    });
    expect(encoding('en', 'rect')).toMatchObject({ y: { title: 'rung', scale: { domain: ['High', 'Middle', 'Low'] } } });
    expect(layersOf(chart('zh'), 'rect')[0]?.data.values).toEqual([{ rung: '下' }, { rung: '中' }, { rung: '上' }]);
  });
  it('draws every rung as high as its lanes, so that a jump is where its rung is', () => {
    const [line] = layersOf(chart('zh'), 'line');
    expect(line?.encoding['y']).toMatchObject({ field: 'height', scale: { domain: [0, 12], nice: false }, axis: null });
    expect(line?.data.values.map(({ rung, lane, height }) => [rung, lane, height])).toEqual([
      ['下', 0, 1],
      ['上', 0, 9],
      ['上', 0, 9],
      ['中', 1, 6],
      ['中', 1, 6],
      ['上', 1, 10],
      ['下', 2, 3],
      ['中', 2, 7],
      ['上', 2, 11],
    ]);
    expect(chart('zh')['resolve']).toEqual({ scale: { y: 'independent' } });
  });
  it('has a lane for each jump: the strong last, so that they lie above, and the others by the months that they climb', () => {
    const [lines] = layersOf(chart('zh'), 'line');
    expect(
      lines?.data.values.map(({ lane, township, month, rung, kind, from, to, span }) => [
        lane,
        township,
        month,
        rung,
        kind,
        from,
        to,
        span,
      ]),
    ).toEqual([
      [0, '乙', '2019-01', '下', '升级', '2019-01', '2019-02', 1],
      [0, '乙', '2019-02', '上', '升级', '2019-01', '2019-02', 1],
      [0, '乙', '2019-03', '上', '升级', '2019-01', '2019-02', 1],
      [1, '丙', '2019-01', '中', '升级', '2019-02', '2019-03', 1],
      [1, '丙', '2019-02', '中', '升级', '2019-02', '2019-03', 1],
      [1, '丙', '2019-03', '上', '升级', '2019-02', '2019-03', 1],
      [2, '甲', '2019-01', '下', '三级跳', '2019-01', '2019-03', 2],
      [2, '甲', '2019-02', '中', '三级跳', '2019-01', '2019-03', 2],
      [2, '甲', '2019-03', '上', '三级跳', '2019-01', '2019-03', 2],
    ]);
  });
  it('has the lanes by the month in which a jump ends, then by that in which it begins', () => {
    const jumps = evaluateScores(
      {
        '2019-01': { 甲: 70, 乙: 70, 丙: 70, 丁: 85 },
        '2019-02': { 乙: 70, 丙: 85, 丁: 85 },
        '2019-03': { 丙: 85, 丁: 95 },
        '2019-04': { 甲: 95, 乙: 95 },
      },
      policy,
    );
    const [lines] = layersOf(ladderChart(jumps, { locale: 'zh' }), 'line');
    const lanes = new Map(lines?.data.values.map(({ lane, township, from, to }) => [lane, `${township} ${from} ${to}`]));
    expect([...lanes]).toEqual([
      [0, '丙 2019-01 2019-02'],
      [1, '丁 2019-02 2019-03'],
      [2, '甲 2019-01 2019-04'],
      [3, '乙 2019-02 2019-04'],
    ]);
  });
  it('draws the complete jumps strong, the others dashed and thin, and names each at its end', () => {
    const [lines] = layersOf(chart('en'), 'line');
    const strong = { field: 'strong', equal: true };
    expect(lines?.encoding).toMatchObject({
      color: { field: 'kind', scale: { domain: ['triple jump', 'jump'], range: ['#D55E00', '#7F7F7F'] } },
      strokeDash: {
        field: 'kind',
        scale: {
          domain: ['triple jump', 'jump'],
          range: [
            [1, 0],
            [5, 3],
          ],
        },
      },
      strokeWidth: { condition: { test: strong, value: 3.5 }, value: 1.5 },
    });
    expect(layersOf(chart('en'), 'point')[0]?.encoding).toMatchObject({
      shape: { condition: { test: strong, value: 'diamond' }, value: 'circle' },
    });
    for (const names of layersOf(chart('en'), 'text'))
      expect(names.data.values.map(({ township, month, rung, lane }) => [township, month, rung, lane])).toEqual([
        ['乙', '2019-03', 'High', 0],
        ['丙', '2019-03', 'High', 1],
        ['甲', '2019-03', 'High', 2],
      ]);
  });
  it('orders jumps that end together by their beginning, and those of the same months as the evaluation has them', () => {
    const some = evaluateScores(
      { '2019-01': { 甲: 80, 乙: 70, 丙: 80, 丁: 70 }, '2019-02': { 甲: 80, 丙: 80 }, '2019-03': { 甲: 90, 乙: 90, 丙: 90, 丁: 90 } },
      policy,
    );
    expect(some.jumps.map(({ township, from, to }) => [township, from, to])).toEqual([
      ['甲', '2019-02', '2019-03'],
      ['乙', '2019-01', '2019-03'],
      ['丙', '2019-02', '2019-03'],
      ['丁', '2019-01', '2019-03'],
    ]);
    expect(layersOf(ladderChart(some, { locale: 'zh' }), 'text')[0]?.data.values.map(({ township }) => township)).toEqual([
      '乙',
      '丁',
      '甲',
      '丙',
    ]);
  });
  it.each([
    [2, '升级', 'jump'],
    [3, '三级跳', 'triple jump'],
    [4, '四级跳', 'jump over 4 rungs'],
  ])('of %i rungs calls a jump over all of them %s, %s', (count, zh, en) => {
    const steps = [70, 80, 90, 100].slice(-count);
    const of = publishedPolicy({
      classes: steps.map((score) => between(`c${score}`, `${score}`, `${score}`, score, score)),
      ladder: { rungs: steps.map((score) => `c${score}`), windowMonths: 12 },
    });
    const climbing = evaluateScores(Object.fromEntries(steps.map((score, i) => [`2019-0${i + 1}`, { 甲: score }])), of);
    const kinds = (locale: Locale): unknown => layersOf(ladderChart(climbing, { locale }), 'point')[0]?.data.values.map(({ kind }) => kind);
    expect([kinds('zh'), kinds('en')]).toEqual([steps.map(() => zh), steps.map(() => en)]);
  });
  it('of some months has the jumps that lie within them, drawn from the first to the last', () => {
    const drawn = (options: { readonly from?: string | undefined; readonly to?: string | undefined }): unknown => {
      const spec = ladderChart(evaluation, { locale: 'zh', ...options });
      const [line] = layersOf(spec, 'line');
      return [
        spec.description,
        line?.encoding['x'],
        line?.data.values.map(({ township, month, rung }) => `${String(township)} ${String(month)} ${String(rung)}`),
      ];
    };
    const x = (...domain: readonly string[]): unknown => expect.objectContaining({ scale: { type: 'band', domain, padding: 0 } });
    expect(drawn({ from: '2019-02' })).toEqual([
      '升级与三级跳。2019年2月至3月，共1个',
      x('2019-02', '2019-03'),
      ['丙 2019-02 中', '丙 2019-03 上'],
    ]);
    expect(drawn({ to: '2019-02' })).toEqual([
      '升级与三级跳。2019年1月至2月，共1个',
      x('2019-01', '2019-02'),
      ['乙 2019-01 下', '乙 2019-02 上'],
    ]);
    expect(drawn({ from: '2019-03', to: '2020-01' })).toEqual(['升级与三级跳。2019年3月，共0个', x('2019-03'), []]);
    expect(drawn({ from: '0001-01', to: '9999-12' })).toEqual(drawn({}));
    expect(drawn({ from: undefined, to: undefined })).toEqual(drawn({}));
  });
  it('without jumps is an empty one', () => {
    const none = ladderChart(evaluateScores({ '2019-01': { 甲: 70 } }, policy), { locale: 'zh' });
    expect([none.description, panelsOf(none).map(({ layer }) => layer.flatMap(({ data }) => data.values))]).toEqual([
      '升级与三级跳。2019年1月，共0个',
      [[{ rung: '下' }, { rung: '中' }, { rung: '上' }]],
    ]);
  });
  it('tells a pointer the township, the kind, and from when to when', () => {
    const shown = (locale: Locale) => layersOf(chart(locale), 'point')[0]?.encoding['tooltip'];
    expect(shown('zh')).toEqual(
      [
        ['township', '单位'],
        ['kind', '类型'],
        ['from', '起'],
        ['to', '至'],
        ['span', '相隔月数'],
      ].map(([field, title]) => ({ field, type: 'nominal', title })),
    );
    expect(shown('en')).toEqual(
      [
        ['township', 'township'],
        ['kind', 'kind'],
        ['from', 'from'],
        ['to', 'to'],
        ['span', 'months'],
      ].map(([field, title]) => ({ field, type: 'nominal', title })),
    );
  });
});
