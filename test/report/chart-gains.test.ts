// What a reader of a chart of gains finds: who rose and fell, from which rank to which, and why others have no slope.
import { describe, expect, it } from 'vitest';
import type { ClassRule } from '../../src/policy/types';
import type { Locale } from '../../src/index';
import { gainChart, rankHistoryChart } from '../../src/report/index';
import { layersOf, panelsOf } from './chart-layers';
import { evaluateScores, publishedPolicy } from './published';

const evaluation = evaluateScores(
  { '2019-01': { 甲: 90, 乙: 80, 丙: 70, 丁: 60 }, '2019-02': { 甲: 70, 乙: 80, 丙: 90, 丁: null, 戊: 60 } },
  publishedPolicy(),
);
const chart = (locale: Locale, ...townships: readonly string[]) => gainChart(evaluation, '2019-02', { townships, locale });
const all = ['甲', '乙', '丙', '丁', '戊'];

describe('a chart of gains', () => {
  it('has a slope from rank to rank for whoever has a gain, in the colour and dash of its direction', () => {
    const [lines] = layersOf(chart('zh', ...all), 'line');
    expect(lines?.data.values.map(({ township, month, at, gain, change, line }) => [township, month, at, gain, change, line])).toEqual([
      ['甲', '2019-01', 1, -2, '下降', 0],
      ['甲', '2019-02', 3, -2, '下降', 0],
      ['乙', '2019-01', 2, 0, '持平', 1],
      ['乙', '2019-02', 2, 0, '持平', 1],
      ['丙', '2019-01', 3, 2, '上升', 2],
      ['丙', '2019-02', 1, 2, '上升', 2],
    ]);
    expect(lines?.encoding).toMatchObject({
      x: { field: 'month', title: '月份', scale: { domain: ['2019-01', '2019-02'] } },
      y: { field: 'at', title: '名次', scale: { domain: [0.5, 4.5], reverse: true } },
      color: { field: 'change', title: '升降', scale: { domain: ['上升', '持平', '下降'], range: ['#0072B2', '#7F7F7F', '#D55E00'] } },
      strokeDash: {
        field: 'change',
        scale: {
          domain: ['上升', '持平', '下降'],
          range: [
            [1, 0],
            [2, 2],
            [8, 3],
          ],
        },
      },
    });
    const [english] = layersOf(chart('en', ...all), 'line');
    expect(english?.data.values.map(({ change }) => change)).toEqual(['down', 'down', 'no change', 'no change', 'up', 'up']);
    expect(english?.encoding).toMatchObject({
      x: { title: 'month' },
      y: { title: 'rank' },
      color: { title: 'change', scale: { domain: ['up', 'no change', 'down'] } },
    });
  });
  it('names the ranks on the left, and rank, township and gain on the right', () => {
    const [left, , right] = layersOf(chart('zh', ...all), 'text');
    expect(left?.data.values).toEqual([1, 2, 3].map((rank) => ({ month: '2019-01', rank, labelAt: rank })));
    expect(right?.data.values.map(({ month, label, labelAt }) => [month, label, labelAt])).toEqual([
      ['2019-02', '3  甲  -2', 3],
      ['2019-02', '2  乙  0', 2],
      ['2019-02', '1  丙  +2', 1],
      ['2019-02', '4  戊  首次参加排名', 4],
    ]);
  });
  it('has a point for whoever has a rank but no gain, and says why under the title', () => {
    const spec = chart('zh', ...all);
    expect(layersOf(spec, 'point')[1]?.data.values).toEqual([
      { township: '戊', rank: 4, gainText: '首次参加排名', month: '2019-02', at: 4 },
    ]);
    expect(spec['title']).toEqual({ text: '进步名次', subtitle: ['2019年1月至2月', '丁：本月没有得分', '戊：首次参加排名'] });
    expect(chart('en', ...all)['title']).toEqual({
      text: 'Places gained',
      subtitle: ['January 2019 to February 2019', '丁: no score this month', '戊: ranked for the first time'],
    });
    expect(spec.description).toBe('进步名次。2019年1月至2月；丁：本月没有得分；戊：首次参加排名');
    expect(chart('zh', '甲')['title']).toEqual({ text: '进步名次', subtitle: ['2019年1月至2月'] });
  });
  it('has neither slopes nor points of those who are not ranked', () => {
    const spec = chart('zh', '丁');
    expect(panelsOf(spec).map(({ layer }) => layer.map(({ data }) => data.values))).toEqual([[[], [], [], [], [], [], [], [], []]]);
  });
  it('goes down to the last rank of either month', () => {
    const shrunk = evaluateScores({ '2019-01': { 甲: 90, 乙: 80, 丙: 70, 丁: 60 }, '2019-02': { 丁: 90 } }, publishedPolicy());
    expect(layersOf(gainChart(shrunk, '2019-02', { townships: ['丁'], locale: 'zh' }), 'line')[0]?.encoding['y']).toMatchObject({
      scale: { domain: [0.5, 4.5] },
    });
    const grown = evaluateScores({ '2019-01': { 甲: 90 }, '2019-02': { 甲: 90, 乙: 80, 丙: null } }, publishedPolicy());
    expect(layersOf(gainChart(grown, '2019-02', { townships: ['甲'], locale: 'zh' }), 'line')[0]?.encoding['y']).toMatchObject({
      scale: { domain: [0.5, 2.5] },
    });
    const alone = evaluateScores({ '2019-01': { 甲: null } }, publishedPolicy());
    expect(layersOf(gainChart(alone, '2019-01', { townships: ['甲'], locale: 'zh' }), 'line')[0]?.encoding['y']).toMatchObject({
      scale: { domain: [0.5, 1.5] },
    });
  });
  it('compares the months that the policy compares', () => {
    const years = evaluateScores(
      { '2019-01': { 甲: 90, 乙: 80 }, '2019-12': { 甲: 90, 乙: 80 }, '2020-01': { 甲: 80, 乙: 90 } },
      publishedPolicy({ comparison: { lagMonths: 12 } }),
    );
    const spec = gainChart(years, '2020-01', { townships: ['乙'], locale: 'en' });
    expect(spec.description).toBe('Places gained. January 2019 to January 2020');
    expect(layersOf(spec, 'line')[0]?.data.values.map(({ month, at }) => [month, at])).toEqual([
      ['2019-01', 2],
      ['2020-01', 1],
    ]);
  });
});

describe('a chart of gains in a month that has none to compare with', () => {
  const yearly = (...months: readonly string[]) =>
    evaluateScores(
      Object.fromEntries(months.map((month) => [month, { 甲: 90, 乙: 80 }])),
      publishedPolicy({ inForce: { from: '0001-01', until: null }, comparison: { lagMonths: 12 } }),
    );
  const titles = (some: ReturnType<typeof yearly>, month: string) =>
    (['zh', 'en'] as const).map((locale) => gainChart(some, month, { townships: ['甲', '乙'], locale }).description);
  it('says once that there are no records of that month', () => {
    const some = yearly('2019-04', '2019-06');
    expect(titles(some, '2019-06')).toEqual([
      '进步名次。2018年6月至2019年6月；没有2018年6月的记录',
      'Places gained. June 2018 to June 2019; no records of June 2018',
    ]);
    expect(layersOf(rankHistoryChart(some, ['甲'], { locale: 'zh' }), 'point')[0]?.data.values.map(({ gainText }) => gainText)).toEqual([
      '没有2018年4月的记录',
      '没有2018年6月的记录',
    ]);
  });
  it('names no month before the first one there is', () => {
    const some = yearly('0001-01', '0001-02');
    expect(titles(some, '0001-01')).toEqual([
      '进步名次。1年1月；没有可对比的月份',
      'Places gained. January 1; there is no month to compare with',
    ]);
    expect(titles(some, '0001-02')).toEqual([
      '进步名次。1年2月；没有可对比的月份',
      'Places gained. February 1; there is no month to compare with',
    ]);
    expect(layersOf(gainChart(some, '0001-02', { townships: ['甲'], locale: 'zh' }), 'line')[0]?.encoding['x']).toMatchObject({
      scale: { domain: ['0001-02'] },
    });
  });
});

describe('a chart of gains without townships', () => {
  const rule = (id: string, by: 'gain' | 'scoreGain' | 'percentileGain' | 'score', top: number): ClassRule => ({
    id,
    label: { zh: `${id}类`, en: `Class ${id}` },
    pick: { by, top, ties: 'include' },
  });
  const everyone: ClassRule = { id: 'everyone', label: { zh: '全部', en: 'Everyone' } };
  const improved = (locale: Locale, ...classes: readonly ClassRule[]): unknown => {
    const some = evaluateScores(
      { '2019-01': { 甲: 90, 乙: 80, 丙: 70 }, '2019-02': { 甲: 60, 乙: 80, 丙: 85 } },
      publishedPolicy({ classes }),
    );
    const spec = gainChart(some, '2019-02', { locale });
    return [spec.description, [...new Set(layersOf(spec, 'line')[0]?.data.values.map(({ township }) => township))]];
  };
  it.each(['gain', 'scoreGain', 'percentileGain'] as const)('is of the first class that is picked by %s', (by) => {
    expect(improved('zh', everyone, rule('高分', 'score', 3), rule('进步', by, 1), rule('其次', 'gain', 2))).toEqual([
      '进步名次。2019年1月至2月，进步类，共1个',
      ['丙'],
    ]);
    expect(improved('en', everyone, rule('score', 'score', 3), rule('up', by, 1), rule('next', 'gain', 2))).toEqual([
      'Places gained. January 2019 to February 2019, Class up, townships: 1',
      ['丙'],
    ]);
  });
  it('is empty where nobody is in the class', () => {
    const up = { ...rule('进步', 'gain', 1), where: [{ metric: 'gain', atLeast: 1 } as const] };
    const none = evaluateScores({ '2019-01': { 甲: 90, 乙: 80 }, '2019-02': { 甲: 90, 乙: 80 } }, publishedPolicy({ classes: [up] }));
    expect(gainChart(none, '2019-02', { locale: 'zh' })['title']).toEqual({
      text: '进步名次',
      subtitle: ['2019年1月至2月，进步类，共0个'],
    });
    const spec = gainChart(none, '2019-01', { locale: 'zh' });
    expect(spec['title']).toEqual({ text: '进步名次', subtitle: ['2018年12月至2019年1月，进步类，共0个', '没有2018年12月的记录'] });
    expect(panelsOf(spec).map(({ layer }) => layer.flatMap(({ data }) => data.values))).toEqual([[]]);
  });
});
