// The standings of a month: who comes after whom, and every value of a row.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import type { TieMethod } from '../../src/policy/types';
import type { Standing } from '../../src/evaluation/standing';
import { publishedPolicy } from '../report/published';

const label = { zh: '名称', en: 'name' };
const policyOf = (ties: TieMethod) =>
  publishedPolicy({
    volume: 'assigned',
    ranking: { ties, groupBy: 'kind', minimumVolume: 5 },
    classes: [
      { id: 'all', label },
      { id: 'best', label, pick: { by: 'rank', top: 1, ties: 'include' } },
    ],
  });
const row = (month: string, township: string, kind: string, score: number | null, assigned = 9) => ({
  month,
  township,
  kind,
  score,
  assigned,
});
const january = (['甲镇', '乙镇', '丙镇', '丁乡', '戊乡'] as const).map((township, i) =>
  row('2019-01', township, township.slice(1), 90 - 10 * i),
);
const february = [
  row('2019-02', '己镇', '镇', 99, 4),
  row('2019-02', '丙镇', '镇', 60.5),
  row('2019-02', '丁乡', '乡', 45),
  row('2019-02', '乙镇', '镇', 85),
  row('2019-02', '庚镇', '镇', null),
  row('2019-02', '甲镇', '镇', 85),
  row('2019-02', '戊乡', '乡', 55),
  row('2019-02', '辛乡', '乡', 45),
];
const standings = (ties: TieMethod, month: string): readonly Standing[] =>
  evaluate([...january, ...february], policyOf(ties)).standings(month);

describe('the standings of a month', () => {
  it('are by group as they appear, best first, then as in the records, those without a rank last', () => {
    const order = ['乙镇', '甲镇', '丙镇', '己镇', '庚镇', '戊乡', '丁乡', '辛乡'];
    for (const ties of ['competition', 'modified', 'dense', 'fractional', 'ordinal'] as const)
      expect([ties, standings(ties, '2019-02').map(({ township }) => township)]).toEqual([ties, order]);
  });
  it('hold scores, ranks and classes', () => {
    const held = standings('competition', '2019-02').map(
      ({ township, month, group, score, rank, reverseRank, tied, of, percentile, volume, classes }) => [
        township,
        month,
        group,
        score,
        rank,
        reverseRank,
        tied,
        of,
        percentile,
        volume,
        classes,
      ],
    );
    expect(held).toEqual([
      ['乙镇', '2019-02', '镇', 85, 1, 2, 2, 3, 1, 9, ['all', 'best']],
      ['甲镇', '2019-02', '镇', 85, 1, 2, 2, 3, 1, 9, ['all', 'best']],
      ['丙镇', '2019-02', '镇', 60.5, 3, 1, 1, 3, 0, 9, ['all']],
      ['己镇', '2019-02', '镇', 99, null, null, null, null, null, 4, []],
      ['庚镇', '2019-02', '镇', null, null, null, null, null, null, 9, []],
      ['戊乡', '2019-02', '乡', 55, 1, 3, 1, 3, 1, 9, ['all', 'best']],
      ['丁乡', '2019-02', '乡', 45, 2, 1, 2, 3, 0.5, 9, ['all']],
      ['辛乡', '2019-02', '乡', 45, 2, 1, 2, 3, 0.5, 9, ['all']],
    ]);
  });
  it('hold what was gained in places, points and percentiles, or why that is unknown', () => {
    const gains = (month: string): unknown =>
      standings('competition', month).map(({ township, gain, scoreGain, percentileGain, entry }) => [
        township,
        gain,
        scoreGain,
        percentileGain,
        entry,
      ]);
    expect(gains('2019-01')).toEqual(['甲镇', '乙镇', '丙镇', '丁乡', '戊乡'].map((township) => [township, null, null, null, 'new']));
    expect(gains('2019-02')).toEqual([
      ['乙镇', 1, 5, 0.5, null],
      ['甲镇', 0, -5, 0, null],
      ['丙镇', 0, -9.5, 0, null],
      ['己镇', null, null, null, 'unranked'],
      ['庚镇', null, null, null, 'unscored'],
      ['戊乡', 1, 5, 1, null],
      ['丁乡', -1, -15, -0.5, null],
      ['辛乡', null, null, null, 'new'],
    ]);
  });
});
