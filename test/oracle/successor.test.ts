// A township that succeeds another: its first gain compares with the other's rank, in a batch and month by month.
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { explain } from '../../src/report/explain/explain';
import { definePolicy } from '../../src/policy/define-policy';
import type { TallyRecord } from '../../src/records/types';
import type { Standing } from '../../src/evaluation/standing';
import type { State } from '../../src/state/state';

const label = { zh: '类', en: 'class' };
const policy = definePolicy({
  id: 'successors',
  revision: 1,
  title: label,
  inForce: { from: '2019-01', until: null },
  sources: [],
  assumptions: [],
  scoring: { published: 'score', decimals: 2, rounding: 'half-up' },
  ranking: { ties: 'competition' },
  comparison: { lagMonths: 1, predecessor: 'succeeds' },
  classes: [{ id: 'improved', label, where: [{ metric: 'gain', atLeast: 1 }] }],
});
const may = ['甲镇', '乙镇', '丙镇', '__proto__'].map((township, i) => ({ township, month: '2019-05', score: 90 - i }));
const june: TallyRecord[] = [
  { township: '新镇', month: '2019-06', score: 95, succeeds: '__proto__' },
  { township: '甲镇', month: '2019-06', score: 94, succeeds: '乙镇' },
  { township: '丁镇', month: '2019-06', score: 93, succeeds: '无此镇' },
  { township: '戊镇', month: '2019-06', score: 92, succeeds: null },
  { township: '己镇', month: '2019-06', score: 91 },
];
const july = june.map((record) => ({ ...record, month: '2019-07' }));
const facts = (standings: Iterable<Standing>): unknown[] =>
  Array.from(standings, ({ township, gain, entry, classes }) => [township, gain, entry, classes]);

const JUNE = [
  ['新镇', 3, null, ['improved']],
  // Its own rank comes first.
  ['甲镇', -1, null, []],
  ['丁镇', null, 'new', []],
  ['戊镇', null, 'new', []],
  ['己镇', null, 'new', []],
];

describe('a successor', () => {
  it('gains against the rank of the township that it succeeds, once', () => {
    const evaluation = evaluate([...may, ...june, ...july], policy);
    expect(facts(evaluation.standings('2019-06'))).toEqual(JUNE);
    expect(facts(evaluation.standings('2019-07'))).toEqual(june.map(({ township }) => [township, 0, null, []]));
  });
  it('does so month by month, though the other has no record of the month', () => {
    const first = advance(null, may, policy);
    const kept: State = JSON.parse(JSON.stringify(first.state));
    expect(facts(advance(kept, june, policy).month.standings)).toEqual(JUNE);
  });
  it('is named by columns of text and of codes too', () => {
    const rows = [...may, ...june];
    const column = (field: string): unknown[] => rows.map((row) => (row as TallyRecord)[field] ?? null);
    const columns = { township: column('township'), month: column('month'), score: column('score') } as const;
    const names = [...new Set(column('succeeds'))];
    for (const succeeds of [column('succeeds'), { codes: column('succeeds').map((name) => names.indexOf(name)), names }]) {
      expect(facts(evaluate(Object.assign({ succeeds }, columns) as never, policy).standings('2019-06'))).toEqual(JUNE);
    }
    expect(facts(evaluate(columns as never, policy).standings('2019-06')).at(0)).toEqual(['新镇', null, 'new', []]);
  });
  it('says whose rank it was', () => {
    const evaluation = evaluate([...may, ...june], policy);
    const at = { township: '新镇', month: '2019-06' };
    expect(explain(evaluation, at, { locale: 'zh' }).sentences).toContain(
      '前身__proto__在2019年5月排名第4名，本单位本月排名第1名，环比上升3位',
    );
    expect(explain(evaluation, at, { locale: 'en' }).sentences).toContain(
      'its predecessor __proto__ ranked 4th in May 2019 and it 1st now: up 3 places month-on-month',
    );
  });
});
