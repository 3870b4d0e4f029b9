// Classes in charts: their labels, how they are told apart, and which of several a point shows.
import { describe, expect, it } from 'vitest';
import type { ClassRule } from '../../src/policy/types';
import { endOfRanks } from '../../src/report/charts/class-bands';
import { rankHistoryChart, scoreDistributionChart, type VegaLiteSpec } from '../../src/report/index';
import { layersOf } from './chart-layers';
import { evaluateScores, publishedPolicy } from './published';

const rule = (id: string, zh: string, en: string, top: number): ClassRule => ({
  id,
  label: { zh, en },
  pick: { by: 'rank', top, ties: 'include' },
});
const first = rule('first', '前一', 'First', 1);
const upper = rule('upper', '上游', 'Upper', 2);
const scores = { 甲: 90, 乙: 80, 丙: 70 };

/** The labels of the classes as the points' colours and shapes name them, and how they are drawn. */
function legend(spec: VegaLiteSpec): unknown {
  const { color, shape } = layersOf(spec, 'point')[0]?.encoding as {
    color: { scale: { domain: unknown; range: unknown } };
    shape: { scale: { domain: unknown; range: unknown } };
  };
  expect(shape.scale.domain).toEqual(color.scale.domain);
  return { classes: color.scale.domain, colours: color.scale.range, shapes: shape.scale.range };
}

describe('the classes of a chart', () => {
  it('have a colour and a shape each, no class grey circles', () => {
    const history = (locale: 'zh' | 'en') =>
      rankHistoryChart(evaluateScores({ '2019-01': scores }, publishedPolicy({ classes: [first, upper] })), ['甲'], { locale });
    expect(legend(history('zh'))).toEqual({
      classes: ['前一', '上游', '未列入任何类别'],
      colours: ['#009E73', '#D55E00', '#7F7F7F'],
      shapes: ['triangle-up', 'triangle-down', 'circle'],
    });
    expect(legend(history('en'))).toMatchObject({ classes: ['First', 'Upper', 'no class'] });
  });
  it('that share a colour differ in shape', () => {
    const classes = Array.from({ length: 16 }, (_, i) => rule(`c${i}`, `第${i}类`, `Class ${i}`, i + 1));
    const spec = rankHistoryChart(evaluateScores({ '2019-01': scores }, publishedPolicy({ classes })), ['甲'], { locale: 'zh' });
    const { colours, shapes } = legend(spec) as { colours: readonly string[]; shapes: readonly string[] };
    expect([colours.length, shapes.length, new Set(colours).size, new Set(shapes).size]).toEqual([17, 17, 8, 9]);
    expect(new Set(colours.map((colour, i) => `${colour} ${shapes[i]}`)).size).toBe(17);
    // Yellow is not seen on white, nor a stroke, which has no area to be filled.
    expect([colours.includes('#F0E442'), shapes.includes('stroke')]).toEqual([false, false]);
    expect([colours[7], colours[8], shapes[8]]).toEqual([colours[0], colours[1], shapes[0]]);
  });
  it('have a dash each in a distribution, whose rules may cross', () => {
    const classes = Array.from({ length: 8 }, (_, i) => rule(`c${i}`, `第${i}类`, `Class ${i}`, i + 1));
    const [rules] = layersOf(
      scoreDistributionChart(evaluateScores({ '2019-01': scores }, publishedPolicy({ classes })), '2019-01', { locale: 'zh' }),
      'rule',
    );
    expect(rules?.encoding['strokeDash']).toMatchObject({
      scale: {
        range: [
          [1, 0],
          [8, 3],
          [2, 2],
          [8, 3, 2, 3],
          [4, 4],
          [12, 3],
          [12, 3, 2, 3, 2, 3],
          [1, 0],
        ],
      },
    });
  });
  it('are named with their ids where the labels of two are the same, or say that there is none, in the language of the chart', () => {
    const classes = [
      first,
      { ...upper, label: { zh: '前一', en: 'Upper' } },
      rule('none', '未列入任何类别', 'None', 3),
      rule('rest', '其余', 'no class', 3),
    ];
    const names = (locale: 'zh' | 'en'): unknown =>
      legend(rankHistoryChart(evaluateScores({ '2019-01': scores }, publishedPolicy({ classes })), ['甲'], { locale }));
    expect(names('zh')).toMatchObject({ classes: ['前一 (first)', '前一 (upper)', '未列入任何类别 (none)', '其余', '未列入任何类别'] });
    expect(names('en')).toMatchObject({ classes: ['First', 'Upper', 'None', 'no class (rest)', 'no class'] });
  });
  it('of several policies are those of all, each as the last policy names it', () => {
    const policies = [
      publishedPolicy({ id: 'old', inForce: { from: '2019-01', until: '2019-02' }, classes: [first, upper] }),
      publishedPolicy({
        id: 'new',
        inForce: { from: '2019-02', until: null },
        classes: [rule('third', '前三', 'Third', 3), { ...first, label: { zh: '榜首', en: 'Top' } }],
      }),
    ];
    const spec = rankHistoryChart(evaluateScores({ '2019-01': scores, '2019-02': scores }, policies), ['甲', '乙'], { locale: 'zh' });
    expect(legend(spec)).toMatchObject({ classes: ['榜首', '上游', '前三', '未列入任何类别'] });
    expect(
      layersOf(spec, 'point')[0]?.data.values.map(({ township, month, class: drawn, classes }) => [township, month, drawn, classes]),
    ).toEqual([
      ['甲', '2019-01', '榜首', '榜首、上游'],
      ['甲', '2019-02', '前三', '榜首、前三'],
      ['乙', '2019-01', '上游', '上游'],
      ['乙', '2019-02', '前三', '前三'],
    ]);
    // Each month has the bands of its own policy.
    expect(layersOf(spec, 'rect')[0]?.data.values).toEqual([
      { class: '榜首', month: '2019-01', first: 1, last: 1, top: 0.5, bottom: 1.5 },
      { class: '上游', month: '2019-01', first: 1, last: 2, top: 0.5, bottom: 2.5 },
      { class: '前三', month: '2019-02', first: 1, last: 3, top: 0.5, bottom: 3.5 },
      { class: '榜首', month: '2019-02', first: 1, last: 1, top: 0.5, bottom: 1.5 },
    ]);
  });
});

it('a class takes the best ranks, the last, or neither', () => {
  const end = (by: NonNullable<ClassRule['pick']>['by']): unknown =>
    endOfRanks({ id: 'x', label: { zh: 'x', en: 'x' }, pick: { by, top: 1, ties: 'include' } });
  expect([
    end('rank'),
    end('percentile'),
    end('reverseRank'),
    end('score'),
    end('gain'),
    endOfRanks({ id: 'x', label: { zh: 'x', en: 'x' } }),
  ]).toEqual(['best', 'best', 'last', null, null, null]);
});

describe('a point', () => {
  const drawn = (rungs: readonly string[] | null): unknown => {
    const policy = publishedPolicy({
      classes: [upper, first, rule('all', '全部', 'All', 3)],
      ...(rungs === null ? {} : { ladder: { rungs, windowMonths: 3 } }),
    });
    const [points] = layersOf(
      rankHistoryChart(evaluateScores({ '2019-01': { ...scores, 丁: 60 } }, policy), ['甲', '乙', '丙', '丁'], { locale: 'en' }),
      'point',
    );
    return points?.data.values.map(({ class: one, classes }) => [one, classes]);
  };
  it('has the highest rung of its township, and tells all its classes', () => {
    expect(drawn(['all', 'upper', 'first'])).toEqual([
      ['First', 'Upper, First, All'],
      ['Upper', 'Upper, All'],
      ['All', 'All'],
      ['no class', 'no class'],
    ]);
    expect(drawn(['first', 'all'])).toEqual([
      ['All', 'Upper, First, All'],
      ['All', 'Upper, All'],
      ['All', 'All'],
      ['no class', 'no class'],
    ]);
  });
  it('has the first class of its township where that holds no rung or there is no ladder', () => {
    expect(drawn(['upper', 'first'])).toEqual([
      ['First', 'Upper, First, All'],
      ['Upper', 'Upper, All'],
      ['All', 'All'],
      ['no class', 'no class'],
    ]);
    expect(drawn(null)).toEqual([
      ['Upper', 'Upper, First, All'],
      ['Upper', 'Upper, All'],
      ['All', 'All'],
      ['no class', 'no class'],
    ]);
  });
});
