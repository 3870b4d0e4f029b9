// What an evaluation hands out beside its columns: months, standings, histories, jumps and JSON, whatever the order of the records.
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { fourRungs, fourRungsRecords } from '../report/rarer-notices';
import { twoGroups, twoGroupsRecords } from '../report/two-groups';
import { messagesOf } from '../issues/messages-of';
import { policy, records } from '../whole/come-and-go';

const orders = [
  ['in the order of time', records],
  ['last first', [...records].reverse()],
  ['by township', [...records].sort((a, b) => (a.township < b.township ? -1 : 1))],
] as const;
const cases: readonly (readonly [string, () => Evaluation])[] = [
  ...orders.map(([name, rows]): [string, () => Evaluation] => [name, () => evaluate(rows, policy)]),
  ['in two groups', () => evaluate(twoGroupsRecords, twoGroups)],
  ['in no group', () => evaluate([...fourRungsRecords].reverse(), fourRungs)],
];

describe.each(cases)('an evaluation of records %s', (_, make) => {
  it('has its months in order, and all standings by month', () => {
    const { months, standings, ...evaluation } = make();
    expect(months).toEqual([...months].sort());
    expect(new Set(months).size).toBe(months.length);
    expect([...evaluation]).toEqual(months.flatMap((month) => standings(month)));
    for (const month of months) expect(new Set(standings(month).map((one) => one.month))).toEqual(new Set([month]));
  });
  it('has of each township all that the months have of it', () => {
    const evaluation = make();
    const all = [...evaluation];
    for (const township of new Set(all.map((one) => one.township)))
      expect(evaluation.history(township)).toEqual(all.filter((one) => one.township === township));
    expect(evaluation.history('无此镇')).toEqual([]);
  });
  it('is in JSON what it is', () => {
    const { months, jumps, ...evaluation } = make();
    const json = evaluation.toJSON();
    expect(json).toEqual({
      format: 'ranking-rules/evaluation',
      version: 1,
      packageVersion: version,
      policies: json.policies,
      period: 'month',
      months,
      standings: [...evaluation],
      jumps,
    });
  });
});

describe('an evaluation', () => {
  it('is in JSON with its keys in one order', () => {
    const json = evaluate(records, policy).toJSON();
    expect(Object.keys(json)).toEqual(['format', 'version', 'packageVersion', 'policies', 'period', 'months', 'standings', 'jumps']);
    expect(Object.keys(json.policies[0] ?? {})).toEqual(['id', 'revision']);
    const jump = ['township', 'stays', 'from', 'to', 'span', 'complete', 'skips'];
    expect(json.jumps.map((one) => Object.keys(one))).toEqual([jump, jump, jump]);
    expect(Object.keys(json.jumps[0]?.stays[0] ?? {})).toEqual(['class', 'first', 'last']);
  });
  it('says of what its records are', () => {
    const quarterly = definePolicy({ ...policy, id: 'quarterly', period: 'quarter', comparison: { lagMonths: 3 } });
    expect(evaluate([], quarterly).toJSON().period).toBe('quarter');
  });
  it('names its policies', () => {
    expect(evaluate(records, policy).toJSON().policies).toEqual([{ id: 'climbing', revision: 4 }]);
  });
  it('has no standings of a month without records, and refuses what is no month', () => {
    const { standings } = evaluate(records, policy);
    expect(standings('2019-03')).toEqual([]);
    expect(messagesOf(() => standings('2019-3'))).toEqual(['month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received "2019-3"']);
  });
  it('has its jumps by the first records of their townships, by month, then as given', () => {
    const told = (rows: typeof records): readonly string[] =>
      evaluate(rows, policy).jumps.map(({ township, from, to }) => `${township} ${from} ${to}`);
    expect(told(records)).toEqual(['丁村 2018-11 2019-02', '甲镇 2018-11 2019-02', '乙镇 2018-11 2019-02']);
    expect(told([...records].reverse())).toEqual(['乙镇 2018-11 2019-02', '甲镇 2018-11 2019-02', '丁村 2018-11 2019-02']);
    // 乙镇 has no record of the first month: its first is of a later one.
    const later = records.map((row) => (row.township === '乙镇' && row.month === '2018-11' ? { ...row, month: '2018-12' } : row));
    expect(told(later)).toEqual(['丁村 2018-11 2019-02', '甲镇 2018-11 2019-02', '乙镇 2018-12 2019-02']);
    expect(told([...later].reverse())).toEqual(['甲镇 2018-11 2019-02', '丁村 2018-11 2019-02', '乙镇 2018-12 2019-02']);
  });
  it('ranks groups in order of appearance; in each the best come first, then as given, and those without a rank last', () => {
    const { standings } = evaluate(records, policy);
    const told = (month: string): unknown => standings(month).map(({ township, group, rank }) => [township, group, rank]);
    expect(told('2018-12')).toEqual([
      ['戊村', '村', null],
      ['甲镇', '镇', 1.5],
      ['己镇', '镇', 1.5],
      ['丙街道', '街道', 1],
    ]);
    expect(told('2019-01')).toEqual([
      ['丁村', '街道', 1],
      ['丙街道', '街道', null],
      ['甲镇', '镇', 1],
      ['己镇', '镇', 2],
    ]);
  });
  it('puts each township into the classes of every metric that it earns', () => {
    const { standings } = evaluate(fourRungsRecords, fourRungs);
    expect(standings('2025-03').map(({ township, classes }) => `${township} ${classes.join(' ')}`)).toEqual([
      '乙乡 top share risen moved places score last all',
      '丙乡 top share places score last all',
      '丁乡 top places score last all',
      '甲乡 high last all',
      '己乡 high risen places last all',
      '戊乡 ',
    ]);
  });
  it('takes of several rungs that a township holds at once the highest', () => {
    const score = (id: string, limit: object) => ({ id, label: policy.title, where: [{ metric: 'score', ...limit }] });
    const overlapping = definePolicy({
      ...policy,
      id: 'overlapping',
      classes: [score('low', { atMost: 60 }), score('high', { atLeast: 50 })],
      ladder: { rungs: ['low', 'high'], windowMonths: 3 },
    });
    const rows = [
      ['甲镇', '2019-01', 55],
      ['乙镇', '2019-01', 10],
      ['甲镇', '2019-02', 90],
      ['乙镇', '2019-02', 55],
    ].map(([township, month, points]) => ({ township, month, kind: '镇', score: points, assigned: 9 }));
    const stay = (id: string, month: string) => ({ class: id, first: month, last: month });
    expect(evaluate(rows as never, overlapping).jumps).toEqual([
      {
        township: '乙镇',
        stays: [stay('low', '2019-01'), stay('high', '2019-02')],
        from: '2019-01',
        to: '2019-02',
        span: 1,
        complete: true,
        skips: false,
      },
    ]);
  });
  it('cannot be changed through what it hands out', () => {
    const evaluation = evaluate(records, policy);
    const {
      months,
      jumps,
      columns: { township, month, group },
    } = evaluation;
    expect(jumps).toHaveLength(3);
    const [jump] = jumps;
    for (const one of [evaluation, months, jumps, ...jumps, jump?.stays, ...(jump?.stays ?? []), township.names, month.names, group?.names])
      expect(Object.isFrozen(one)).toBe(true);
    // What two evaluations might share is frozen, or each has its own.
    const none = evaluation.standings('2019-01').filter(({ classes }) => classes.length === 0);
    expect(none).toHaveLength(2);
    for (const { classes } of none) expect(Object.isFrozen(classes)).toBe(true);
    expect(evaluation.columns.entry.names).not.toBe(evaluate(records, policy).columns.entry.names);
  });
});
