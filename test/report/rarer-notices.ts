// What the other notices do not tell: published scores and no volume, a year's lag, ranks told apart by the order of the
// records, four rungs, classes without a pick; and a policy of nothing but scores, in months of which some rank nobody.
import { definePolicy } from '../../src/policy/define-policy';

const label = (zh: string, en: string) => ({ zh, en });

export const fourRungs = definePolicy({
  id: 'four-rungs',
  revision: 1,
  title: label('某县年度比较', 'Year-on-year comparison of a county'),
  inForce: { from: '2024-01', until: null },
  sources: [],
  assumptions: [],
  scoring: { published: 'score', decimals: 2, rounding: 'half-up' },
  ranking: { ties: 'ordinal' },
  comparison: { lagMonths: 12 },
  classes: [
    { id: 'low', label: label('四档', 'Fourth'), where: [{ metric: 'score', atMost: '40' }] },
    { id: 'mid', label: label('三档', 'Third'), where: [{ metric: 'score', atLeast: '40.01', atMost: 6e1 }] },
    {
      id: 'high',
      label: label('二档', 'Second'),
      where: [
        { metric: 'score', atLeast: '60.01', atMost: '80' },
        { metric: 'rank', atLeast: '2' },
      ],
    },
    { id: 'top', label: label('一档', 'First'), where: [{ metric: 'score', atLeast: '80.01' }], unless: ['low'] },
    { id: 'share', label: label('前列', 'Front'), pick: { by: 'percentile', share: '0.375', ties: 'exclude' }, unless: ['low', 'mid'] },
    { id: 'risen', label: label('得分增加', 'Points'), pick: { by: 'scoreGain', top: 2, ties: 'include' } },
    { id: 'moved', label: label('百分位增加', 'Percentile'), pick: { by: 'percentileGain', top: 1, ties: 'exclude' } },
    { id: 'places', label: label('名次上升', 'Places'), pick: { by: 'gain', top: 4, ties: 'include' } },
    { id: 'score', label: label('得分居前', 'Scores'), pick: { by: 'score', top: 2, ties: 'include' } },
    { id: 'last', label: label('末位', 'Last'), pick: { by: 'reverseRank', top: 6, ties: 'include' } },
    { id: 'all', label: label('全部', 'All') },
  ],
  ladder: { rungs: ['low', 'mid', 'high', 'top'], windowMonths: 3 },
});

const SCORES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  '2024-03': { 甲乡: '95', 乙乡: '50', 丙乡: '90.25', 丁乡: '90.25', 己乡: '10' },
  '2025-01': { 甲乡: '30', 乙乡: '20', 丙乡: '85', 丁乡: '85', 戊乡: '10', 己乡: '30' },
  '2025-02': { 甲乡: '50', 乙乡: '20', 丙乡: '85', 丁乡: '85', 戊乡: '45', 己乡: '50' },
  '2025-03': { 甲乡: '70', 乙乡: '90', 丙乡: '85.5', 丁乡: '85.5', 戊乡: null, 己乡: '65' },
  '2025-04': { 甲乡: '90', 乙乡: '90', 丙乡: '35', 丁乡: '45', 戊乡: '90', 己乡: '90' },
};
export const fourRungsRecords = Object.entries(SCORES).flatMap(([month, scores]) =>
  Object.entries(scores).map(([township, score]) => ({ township, month, score })),
);

export const bare = definePolicy({
  id: 'bare',
  revision: 2,
  title: label('某区季度比较', 'Quarterly comparison of a district'),
  inForce: { from: '2025-01', until: null },
  sources: [],
  assumptions: ['假定如此。'],
  volume: 'assigned',
  scoring: {
    fullMarks: '1e2',
    decimals: 0,
    rounding: 'half-up',
    indicators: [
      {
        id: 'satisfaction',
        label: label('满意率', 'Satisfaction rate'),
        fullMarks: '100',
        whenEmpty: 'unranked',
        rate: { credit: { satisfied: '1' }, of: 'surveyed' },
      },
    ],
  },
  ranking: { ties: 'competition', minimumVolume: 5 },
  comparison: { lagMonths: 3 },
  classes: [],
});

export const quarterly = definePolicy({
  ...bare,
  id: 'quarterly',
  title: label('某区季度排名', 'Quarterly ranking of a district'),
  period: 'quarter',
  classes: [
    { id: 'last', label: label('末位', 'Last'), pick: { by: 'reverseRank', top: 1, ties: 'include' } },
    { id: 'risen', label: label('进步', 'Risen'), where: [{ metric: 'gain', atLeast: 1 }] },
    { id: 'front', label: label('前列', 'Front'), where: [{ metric: 'score', atLeast: 90 }] },
  ],
  ladder: { rungs: ['last', 'risen', 'front'], windowMonths: 6 },
});

const QUARTERS: Readonly<Record<string, readonly Row[]>> = {
  '2025-03': [
    ['甲镇', 20, 10],
    ['乙镇', 30, 15],
    ['丙镇', 5, 17],
  ],
  '2025-06': [
    ['甲镇', 25, 16],
    ['乙镇', 40, 15],
    ['丙镇', 2, 16],
    ['丁镇', 6, 14],
  ],
  '2025-09': [
    ['甲镇', 25, 18],
    ['乙镇', 45, 17],
    ['丁镇', 6, 14],
  ],
  '2026-03': [
    ['甲镇', 25, 18],
    ['乙镇', 45, 17],
  ],
};

type Row = readonly [township: string, assigned: number, satisfied: number];
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  '2025-01': [
    ['甲镇', 2000, 15],
    ['乙镇', 1000, 16],
    ['丙镇', 1, 20],
  ],
  '2025-04': [
    ['甲镇', 1501, 18],
    ['乙镇', 1500, 17],
  ],
  '2025-07': [
    ['甲镇', 1501, 16],
    ['乙镇', 1499, 18],
  ],
  '2025-10': [
    ['甲镇', 0, 16],
    ['乙镇', 0, 18],
  ],
  '2026-01': [
    ['甲镇', 1, 19],
    ['丁镇', 0, 18],
  ],
  '2026-03': [['甲镇', 5, 19]],
};
export const bareRecords = Object.entries(ROWS).flatMap(([month, rows]) =>
  rows.map(([township, assigned, satisfied]) => ({ township, month, assigned, surveyed: 20, satisfied })),
);
export const quarterlyRecords = Object.entries(QUARTERS).flatMap(([month, rows]) =>
  rows.map(([township, assigned, satisfied]) => ({ township, month, assigned, surveyed: 20, satisfied })),
);
