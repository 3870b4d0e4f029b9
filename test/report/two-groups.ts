// A small made-up case with everything that a notice must tell: groups, ties, shares, newcomers, absentees, no score.
import { definePolicy } from '../../src/policy/define-policy';
import type { TallyRecord } from '../../src/records/types';

export const twoGroups = definePolicy({
  id: 'two-groups',
  revision: 3,
  title: { zh: '某区接诉即办月度排名', en: 'Monthly ranking of a district' },
  inForce: { from: '2025-01', until: null },
  sources: [
    { title: '某区接诉即办考评办法（试行）', url: 'https://example.org/rules?year=2025&no=3', supports: ['scoring'] },
    { title: '某区 2025 年第 1 次考评例会纪要', url: null, supports: ['classes'] },
  ],
  assumptions: ['来源未载明治理类并列者如何处理；假定全部不列入。'],
  volume: 'assigned',
  scoring: {
    fullMarks: '100',
    decimals: 1,
    rounding: 'half-up',
    indicators: [
      {
        id: 'satisfaction',
        label: { zh: '满意率', en: 'Satisfaction rate' },
        fullMarks: '100',
        whenEmpty: 'unranked',
        rate: { credit: { satisfied: '1' }, of: 'surveyed' },
      },
    ],
  },
  ranking: { ties: 'competition', groupBy: 'group', minimumVolume: 5 },
  comparison: { lagMonths: 1 },
  classes: [
    {
      id: 'advanced',
      label: { zh: '先进类', en: 'Advanced' },
      where: [{ metric: 'score', atLeast: '80' }],
      pick: { by: 'rank', top: 1, ties: 'include' },
    },
    {
      id: 'rectification',
      label: { zh: '整改类', en: 'Rectification' },
      pick: { by: 'reverseRank', share: '0.25', ties: 'include' },
      unless: ['advanced'],
    },
    {
      id: 'improved',
      label: { zh: '进步类', en: 'Improved' },
      where: [{ metric: 'gain', atLeast: 1 }],
      pick: { by: 'gain', top: 1, ties: 'include' },
      unless: ['advanced', 'rectification'],
    },
    { id: 'governance', label: { zh: '治理类', en: 'Governance' }, pick: { by: 'volume', top: 1, ties: 'exclude' } },
  ],
  ladder: { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 },
});

type Row = readonly [township: string, group: string, assigned: number, surveyed: number, satisfied: number];

const MONTHS: Readonly<Record<string, readonly Row[]>> = {
  '2025-01': [
    ['东街道', '街道', 61, 20, 18],
    ['西街道', '街道', 40, 20, 16],
    ['南街道', '街道', 52, 20, 14],
    ['北街道', '街道', 33, 20, 9],
    ['甲镇', '镇', 30, 20, 19],
    ['乙镇', '镇', 28, 20, 17],
    ['丙镇', '镇', 26, 20, 15],
    ['丁镇', '镇', 24, 20, 13],
    ['戊镇', '镇', 22, 20, 8],
  ],
  '2025-02': [
    ['东街道', '街道', 66, 20, 18],
    ['西街道', '街道', 41, 20, 15],
    ['南街道', '街道', 50, 20, 11],
    ['北街道', '街道', 35, 20, 17],
    ['甲镇', '镇', 31, 20, 18],
    ['乙镇', '镇', 30, 20, 10],
    ['丙镇', '镇', 27, 20, 12],
    ['戊镇', '镇', 21, 20, 16],
  ],
  '2025-03': [
    ['东街道', '街道', 64, 20, 19],
    ['西街道', '街道', 64, 20, 12],
    ['南街道', '街道', 47, 0, 0],
    ['北街道', '街道', 36, 20, 19],
    ['丙镇', '街道', 25, 20, 13],
    ['甲镇', '镇', 32, 20, 17],
    ['丁镇', '镇', 23, 20, 13],
    ['戊镇', '镇', 21, 20, 18],
    ['己镇', '镇', 19, 20, 11],
    ['庚镇', '镇', 4, 20, 20],
  ],
};

export const twoGroupsRecords: readonly TallyRecord[] = Object.entries(MONTHS).flatMap(([month, rows]) =>
  rows.map(([township, group, assigned, surveyed, satisfied]) => ({ township, month, group, assigned, surveyed, satisfied })),
);
