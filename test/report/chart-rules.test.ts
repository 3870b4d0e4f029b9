// What a chart says of a gain that a successor has from its predecessor's rank, and of months under other rules.
import { describe, expect, it } from 'vitest';
import { evaluate, type Locale } from '../../src/index';
import { gainChart, rankHistoryChart } from '../../src/report/index';
import { layersOf } from './chart-layers';
import { evaluateScores, publishedPolicy } from './published';

describe('a gain from the rank of a predecessor', () => {
  const policy = publishedPolicy({ comparison: { lagMonths: 1, predecessor: 'succeeds' } });
  const row = (township: string, month: string, score: number, succeeds: string | null = null) => ({ township, month, score, succeeds });
  const records = [
    row('甲乡', '2019-01', 70),
    row('乙乡', '2019-01', 80),
    row('甲街道', '2019-02', 90, '甲乡'),
    row('乙乡', '2019-02', 80),
    row('丙乡', '2019-02', 60),
    row('甲街道', '2019-03', 90, '甲乡'),
    row('乙乡', '2019-03', 80),
    row('丙乡', '2019-03', 60),
  ];
  const evaluation = evaluate(records, policy);
  const gains = (locale: Locale, ...townships: readonly string[]) => gainChart(evaluation, '2019-02', { townships, locale });

  it('names the predecessor in the label and to a pointer, and nobody else', () => {
    for (const [locale, text, first] of [
      ['zh', '+1（前身甲乡）', '首次参加排名'],
      ['en', '+1 (predecessor 甲乡)', 'ranked for the first time'],
    ] as const) {
      const spec = gains(locale, '甲街道', '乙乡', '丙乡');
      const [, , right] = layersOf(spec, 'text');
      expect(right?.data.values.map(({ label }) => label)).toEqual([`1  甲街道  ${text}`, '2  乙乡  -1', `3  丙乡  ${first}`]);
      expect(layersOf(spec, 'point')[0]?.data.values.map(({ township, gainText }) => [township, gainText])).toEqual([
        ['甲街道', text],
        ['甲街道', text],
        ['乙乡', '-1'],
        ['乙乡', '-1'],
      ]);
      const [points] = layersOf(rankHistoryChart(evaluation, ['甲街道'], { locale }), 'point');
      expect(points?.data.values.map(({ month, gainText }) => [month, gainText])).toEqual([
        ['2019-02', text],
        ['2019-03', '0'],
      ]);
    }
  });
});

describe('months under other rules', () => {
  const first = publishedPolicy({ id: 'rules_a', inForce: { from: '2019-01', until: '2019-03' } });
  const second = publishedPolicy({ id: 'rules_a', revision: 2, inForce: { from: '2019-03', until: '2019-05' } });
  const third = publishedPolicy({ id: 'rules_b', inForce: { from: '2019-05', until: null } });
  const months = (...some: readonly string[]) =>
    evaluateScores(Object.fromEntries(some.map((month) => [month, { 甲: 90, 乙: 80 }])), [third, first, second]);
  const gain = (of: ReturnType<typeof months>, month: string, ...townships: readonly string[]) =>
    (['zh', 'en'] as const).map((locale) => gainChart(of, month, { townships, locale }).description);
  const history = (of: ReturnType<typeof months>) =>
    (['zh', 'en'] as const).map((locale) => rankHistoryChart(of, ['甲'], { locale }).description);
  const all = months('2019-01', '2019-02', '2019-03', '2019-04', '2019-05');

  it('are said once under the title of a chart of gains that compares with one', () => {
    expect(gain(all, '2019-03', '甲', '乙')).toEqual([
      '进步名次。2019年2月至3月；2019年2月依据的规则不同（rules_a，第1版）',
      'Places gained. February 2019 to March 2019; February 2019 was under other rules (rules_a, revision 1)',
    ]);
    expect(gain(all, '2019-04', '甲')).toEqual(['进步名次。2019年3月至4月', 'Places gained. March 2019 to April 2019']);
  });

  it('are not said of a month that has no records, nor where there is no month', () => {
    expect(gain(months('2019-01', '2019-03'), '2019-03', '甲')[0]).toBe('进步名次。2019年2月至3月；没有2019年2月的记录');
    const early = evaluateScores({ '0001-01': { 甲: 90 } }, publishedPolicy({ inForce: { from: '0001-01', until: null } }));
    expect(gain(early, '0001-01', '甲')[0]).toBe('进步名次。1年1月；没有可对比的月份');
  });

  it('are said of a chart of ranks from each month that begins them', () => {
    expect(history(all)).toEqual([
      '排名变化。2019年1月至5月；2019年3月起依据的规则不同（rules_a，第2版）；2019年5月起依据的规则不同（rules_b，第1版）',
      'Rank by month. January 2019 to May 2019; other rules from March 2019 on (rules_a, revision 2); other rules from May 2019 on (rules_b, revision 1)',
    ]);
    expect(history(months('2019-03', '2019-04'))).toEqual(['排名变化。2019年3月至4月', 'Rank by month. March 2019 to April 2019']);
  });
});
