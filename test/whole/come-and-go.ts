// Townships and groups that come and go, and climb a ladder of three rungs; compared over two months.
import type { TallyRecord } from '../../src/records/types';
import { publishedPolicy } from '../report/published';

const label = { zh: '类', en: 'class' };
const between = (id: string, atLeast: number, atMost: number) => ({ id, label, where: [{ metric: 'score' as const, atLeast, atMost }] });
export const policy = publishedPolicy({
  id: 'climbing',
  revision: 4,
  inForce: { from: '2018-01', until: null },
  volume: 'assigned',
  ranking: { ties: 'fractional', groupBy: 'kind', minimumVolume: 5 },
  comparison: { lagMonths: 2 },
  classes: [between('low', 0, 20), between('mid', 40, 60), between('high', 80, 100)],
  ladder: { rungs: ['low', 'mid', 'high'], windowMonths: 3 },
});

type Row = readonly [township: string, kind: string, score: number | null, assigned?: number];
const rowsOf = (months: Readonly<Record<string, readonly Row[]>>): readonly TallyRecord[] =>
  Object.entries(months).flatMap(([month, rows]) =>
    rows.map(([township, kind, score, assigned = 9]) => ({ township, month, kind, score, assigned })),
  );
/** 丁村 is the last of its group and comes back to another; 戊村 is alone in it and not ranked; 乙镇 is away for a time. */
export const records = rowsOf({
  '2018-11': [
    ['丁村', '村', 5],
    ['甲镇', '镇', 10],
    ['乙镇', '镇', 50],
    ['丙街道', '街道', 90],
  ],
  '2018-12': [
    ['戊村', '村', 30, 1],
    ['甲镇', '镇', 50],
    ['己镇', '镇', 50],
    ['丙街道', '街道', 85.5],
  ],
  '2019-01': [
    ['丙街道', '街道', null],
    ['丁村', '街道', 45],
    ['甲镇', '镇', 30],
    ['己镇', '镇', 10],
  ],
  '2019-02': [
    ['戊村', '镇', 70],
    ['丁村', '街道', 85],
    ['甲镇', '镇', 90],
    ['乙镇', '镇', 90],
  ],
  '2019-06': [
    ['乙镇', '镇', 90],
    ['甲镇', '镇', 90],
    ['丁村', '街道', 10],
  ],
});
