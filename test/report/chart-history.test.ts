// What a reader of a history of ranks finds: who stood where in which month, where a line breaks, and where classes lie.
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/index';
import { definePolicy } from '../../src/policy/define-policy';
import { evaluate } from '../../src/evaluate';
import type { ClassRule } from '../../src/policy/types';
import { rankHistoryChart } from '../../src/report/index';
import { layersOf, panelsOf } from './chart-layers';
import { evaluateScores, publishedPolicy } from './published';

const rule = (id: string, zh: string, pick: ClassRule['pick']): ClassRule => ({
  id,
  label: { zh, en: id },
  ...(pick === undefined ? {} : { pick }),
});
const evaluation = evaluateScores(
  { '2019-01': { 甲: 90, 乙: 80, 丙: 70 }, '2019-02': { 甲: 70, 乙: 80, 丙: null }, '2019-03': { 乙: 90, 丙: 80 } },
  publishedPolicy({
    classes: [
      rule('top', '榜首', { by: 'rank', top: 1, ties: 'include' }),
      rule('last', '末位', { by: 'reverseRank', top: 1, ties: 'include' }),
      rule('up', '进步', { by: 'gain', top: 1, ties: 'include' }),
      rule('all', '全部', undefined),
    ],
  }),
);
const chart = (locale: Locale, ...townships: readonly string[]) => rankHistoryChart(evaluation, townships, { locale });

describe('a history of ranks', () => {
  it('has a point for every month with a rank, township by township as they were asked for', () => {
    const [points] = layersOf(chart('zh', '丙', '甲', '丙'), 'point');
    expect(points?.data.values).toEqual([
      {
        township: '丙',
        month: '2019-01',
        group: null,
        rank: 3,
        score: 70,
        gain: null,
        gainText: '没有2018年12月的记录',
        class: '末位',
        classes: '末位、全部',
        dash: 0,
        run: 0,
      },
      {
        township: '丙',
        month: '2019-03',
        group: null,
        rank: 2,
        score: 80,
        gain: null,
        gainText: '2019年2月未参加排名',
        class: '末位',
        classes: '末位、全部',
        dash: 0,
        run: 1,
      },
      {
        township: '甲',
        month: '2019-01',
        group: null,
        rank: 1,
        score: 90,
        gain: null,
        gainText: '没有2018年12月的记录',
        class: '榜首',
        classes: '榜首、全部',
        dash: 1,
        run: 2,
      },
      {
        township: '甲',
        month: '2019-02',
        group: null,
        rank: 2,
        score: 70,
        gain: -1,
        gainText: '-1',
        class: '末位',
        classes: '末位、全部',
        dash: 1,
        run: 2,
      },
    ]);
  });
  it('has the months of the evaluation, and rank 1 on top', () => {
    expect(chart('zh', '甲')['title']).toEqual({ text: '排名变化', subtitle: ['2019年1月至3月'] });
    expect(chart('en', '甲')['title']).toEqual({ text: 'Rank by month', subtitle: ['January 2019 to March 2019'] });
    for (const mark of ['line', 'point']) {
      expect(layersOf(chart('en', '甲'), mark)[0]?.encoding).toMatchObject({
        x: { field: 'month', title: 'month', scale: { domain: ['2019-01', '2019-02', '2019-03'] } },
        y: { field: 'rank', title: 'rank', scale: { domain: [0.5, 3.5], reverse: true } },
      });
    }
    expect(layersOf(chart('zh', '甲'), 'line')[0]?.encoding).toMatchObject({
      x: { title: '月份' },
      y: { title: '名次' },
      detail: { field: 'run' },
    });
  });
  it('has a band for each month and class that is picked by rank, from the best of its members to the last', () => {
    const [bands] = layersOf(chart('zh', '甲'), 'rect');
    expect(bands?.data.values.map(({ class: one, month, first, last }) => [one, month, first, last])).toEqual([
      ['榜首', '2019-01', 1, 1],
      ['末位', '2019-01', 3, 3],
      ['榜首', '2019-02', 1, 1],
      ['末位', '2019-02', 2, 2],
      ['榜首', '2019-03', 1, 1],
      ['末位', '2019-03', 2, 2],
    ]);
    const [tied] = layersOf(
      rankHistoryChart(
        evaluateScores(
          { '2019-01': { 甲: 90, 乙: 90, 丙: 80, 丁: 70 } },
          publishedPolicy({ classes: [rule('top', '前三', { by: 'percentile', top: 3, ties: 'include' })] }),
        ),
        ['甲'],
        { locale: 'zh' },
      ),
      'rect',
    );
    expect(tied?.data.values).toEqual([{ class: '前三', month: '2019-01', first: 1, last: 3, top: 0.5, bottom: 3.5 }]);
  });
  it('names each township at the last month in which it has a rank', () => {
    for (const names of layersOf(chart('zh', '甲', '乙', '丙'), 'text')) {
      expect(names.data.values).toEqual([
        { township: '甲', month: '2019-02', rank: 2, labelAt: 2 },
        { township: '乙', month: '2019-03', rank: 1, labelAt: 1 },
        { township: '丙', month: '2019-03', rank: 2, labelAt: 2 },
      ]);
    }
  });
  it('draws the eighth township with the dash of the first', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
    const [lines] = layersOf(
      rankHistoryChart(evaluateScores({ '2019-01': Object.fromEntries(names.map((name, i) => [name, i])) }, publishedPolicy()), names, {
        locale: 'zh',
      }),
      'line',
    );
    expect(lines?.data.values.map(({ dash }) => dash)).toEqual([0, 1, 2, 3, 4, 5, 6, 0]);
    expect(lines?.encoding['strokeDash']).toMatchObject({
      field: 'dash',
      legend: null,
      scale: {
        domain: [0, 1, 2, 3, 4, 5, 6],
        range: [
          [1, 0],
          [8, 3],
          [2, 2],
          [8, 3, 2, 3],
          [4, 4],
          [12, 3],
          [12, 3, 2, 3, 2, 3],
        ],
      },
    });
  });
  it('tells a pointer what is known of a point and of a band', () => {
    const shown = (locale: Locale, mark: string) => layersOf(chart(locale, '甲'), mark)[0]?.encoding['tooltip'];
    const fields = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([field, title]) => ({ field, type: 'nominal', title }));
    expect(shown('zh', 'point')).toEqual(
      fields(['township', '单位'], ['month', '月份'], ['rank', '名次'], ['gainText', '进步名次'], ['score', '得分'], ['classes', '类别']),
    );
    expect(shown('en', 'point')).toEqual(
      fields(
        ['township', 'township'],
        ['month', 'month'],
        ['rank', 'rank'],
        ['gainText', 'places gained'],
        ['score', 'score'],
        ['classes', 'class'],
      ),
    );
    expect(shown('zh', 'rect')).toEqual(fields(['class', '类别'], ['month', '月份'], ['first', '名次'], ['last', '至']));
  });
  it('of townships that are never ranked is empty, on the axis of those who are', () => {
    const spec = rankHistoryChart(evaluateScores({ '2019-01': { 甲: null, 乙: 90, 丙: 80 } }, publishedPolicy()), ['甲'], { locale: 'zh' });
    expect(panelsOf(spec).map(({ layer }) => layer.map(({ data }) => data.values))).toEqual([[[], [], [], [], [], []]]);
    expect(layersOf(spec, 'line')[0]?.encoding['y']).toMatchObject({ scale: { domain: [0.5, 2.5] } });
    const none = rankHistoryChart(evaluateScores({ '2019-01': { 甲: null } }, publishedPolicy()), ['甲'], { locale: 'zh' });
    expect(layersOf(none, 'line')[0]?.encoding['y']).toMatchObject({ scale: { domain: [0.5, 1.5] } });
  });
});

describe('a history of groups', () => {
  const grouped = definePolicy({
    ...publishedPolicy({ classes: [rule('top', '榜首', { by: 'rank', top: 1, ties: 'include' })] }),
    ranking: { ties: 'competition', groupBy: 'group' },
  });
  const row = (month: string, township: string, group: string, score: number) => ({ month, township, group, score });
  const records = [
    row('2019-01', '甲', '东', 90),
    row('2019-01', '乙', '东', 80),
    row('2019-01', '丙', '西', 70),
    row('2019-02', '甲', '西', 60),
    row('2019-02', '乙', '东', 80),
    row('2019-02', '丙', '西', 70),
    row('2019-02', '丁', '西', 65),
    row('2019-03', '甲', '西', 75),
    row('2019-03', '乙', '东', 80),
    row('2019-03', '丙', '西', 70),
  ];
  const spec = rankHistoryChart(evaluate(records, grouped), ['甲', '丙'], { locale: 'zh' });
  it('has a panel for each group of those asked for, on an axis of its own', () => {
    expect(panelsOf(spec).map(({ title }) => title)).toEqual([
      { text: '东', fontSize: 13 },
      { text: '西', fontSize: 13 },
    ]);
    expect(layersOf(spec, 'line').map(({ encoding }) => encoding['y'])).toMatchObject([
      { scale: { domain: [0.5, 2.5] } },
      { scale: { domain: [0.5, 3.5] } },
    ]);
    expect(layersOf(spec, 'rect').map(({ data }) => data.values.map(({ month, last }) => [month, last]))).toEqual([
      [
        ['2019-01', 1],
        ['2019-02', 1],
        ['2019-03', 1],
      ],
      [
        ['2019-01', 1],
        ['2019-02', 1],
        ['2019-03', 1],
      ],
    ]);
  });
  it('breaks the line of a township that changes its group', () => {
    expect(
      layersOf(spec, 'line').map(({ data }) => data.values.map(({ township, month, rank, run }) => [township, month, rank, run])),
    ).toEqual([
      [['甲', '2019-01', 1, 0]],
      [
        ['甲', '2019-02', 3, 1],
        ['甲', '2019-03', 1, 1],
        ['丙', '2019-01', 1, 2],
        ['丙', '2019-02', 1, 2],
        ['丙', '2019-03', 2, 2],
      ],
    ]);
  });
  it('that began under a policy without groups has a panel without a title for those months', () => {
    const before = publishedPolicy({ id: 'before', inForce: { from: '2019-01', until: '2019-02' } });
    const after = definePolicy({ ...grouped, inForce: { from: '2019-02', until: null } });
    const both = panelsOf(rankHistoryChart(evaluate(records, [before, after]), ['甲', '乙'], { locale: 'zh' }));
    expect(
      both.map((panel) => [
        Object.keys(panel),
        panel.title,
        panel.layer
          .filter(({ mark }) => mark.type === 'point')
          .map(({ data }) => data.values.map(({ township, month }) => [township, month])),
      ]),
    ).toEqual([
      [
        ['width', 'height', 'layer'],
        undefined,
        [
          [
            ['甲', '2019-01'],
            ['乙', '2019-01'],
          ],
        ],
      ],
      [
        ['title', 'width', 'height', 'layer'],
        { text: '西', fontSize: 13 },
        [
          [
            ['甲', '2019-02'],
            ['甲', '2019-03'],
          ],
        ],
      ],
      [
        ['title', 'width', 'height', 'layer'],
        { text: '东', fontSize: 13 },
        [
          [
            ['乙', '2019-02'],
            ['乙', '2019-03'],
          ],
        ],
      ],
    ]);
  });
  it('of one group needs no title', () => {
    const one = rankHistoryChart(evaluate(records, grouped), ['丙'], { locale: 'zh' });
    expect(panelsOf(one).map(({ title }) => title)).toEqual([{ text: '排名变化', subtitle: ['2019年1月至3月'] }]);
  });
});
