// What an evaluation hands out beside its columns: months, standings, histories, jumps and JSON, whatever the order of the records.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import type { Evaluation } from '../../src/report/evaluation';
import { fourRungs, fourRungsRecords } from '../report/rarer-notices';
import { twoGroups, twoGroupsRecords } from '../report/two-groups';
import { messagesOf } from '../issues/messages-of';
import { policy, records } from './come-and-go';

const orders = [['in the order of time', records], ['last first', [...records].reverse()], ['by township', [...records].sort((a, b) => (a.township < b.township ? -1 : 1))]] as const;
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
    for (const township of new Set(all.map((one) => one.township))) expect(evaluation.history(township)).toEqual(all.filter((one) => one.township === township));
    expect(evaluation.history('无此镇')).toEqual([]);
  });
  it('is in JSON what it is', () => {
    const { months, jumps, ...evaluation } = make();
    const json = evaluation.toJSON();
    expect(json).toEqual({ format: 'ranking-rules/evaluation', version: 1, policies: json.policies, months, standings: [...evaluation], jumps });
  });
});

describe('an evaluation', () => {
  it('names its policies', () => {
    expect(evaluate(records, policy).toJSON().policies).toEqual([{ id: 'climbing', revision: 4 }]);
  });
  it('has no standings of a month without records, and refuses what is no month', () => {
    const { standings } = evaluate(records, policy);
    expect(standings('2019-03')).toEqual([]);
    expect(messagesOf(() => standings('2019-3'))).toEqual(['month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received "2019-3"']);
  });
  it('has its jumps by the first records of their townships, by month, then as given', () => {
    const told = (rows: typeof records): readonly string[] => evaluate(rows, policy).jumps.map(({ township, from, to }) => `${township} ${from} ${to}`);
    expect(told(records)).toEqual(['丁村 2018-11 2019-02', '甲镇 2018-11 2019-02', '乙镇 2018-11 2019-02']);
    expect(told([...records].reverse())).toEqual(['乙镇 2018-11 2019-02', '甲镇 2018-11 2019-02', '丁村 2018-11 2019-02']);
    // 乙镇 has no record of the first month: its first is of a later one.
    const later = records.map((row) => (row.township === '乙镇' && row.month === '2018-11' ? { ...row, month: '2018-12' } : row));
    expect(told(later)).toEqual(['丁村 2018-11 2019-02', '甲镇 2018-11 2019-02', '乙镇 2018-12 2019-02']);
    expect(told([...later].reverse())).toEqual(['甲镇 2018-11 2019-02', '丁村 2018-11 2019-02', '乙镇 2018-12 2019-02']);
  });
  it('cannot be changed through what it hands out', () => {
    const evaluation = evaluate(records, policy);
    const { months, jumps, columns: { township, month, group } } = evaluation;
    expect(jumps).toHaveLength(3);
    const [jump] = jumps;
    for (const one of [evaluation, months, jumps, ...jumps, jump?.stays, ...(jump?.stays ?? []), township.names, month.names, group?.names]) expect(Object.isFrozen(one)).toBe(true);
  });
});
