// Townships whose gain compares with a predecessor's rank, in the notice.
import { expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { factsOf } from '../../src/evaluation/facts';
import { namedPredecessors, predecessors } from '../../src/evaluation/predecessor';
import { publishedPolicy } from './published';

const policy = publishedPolicy({ comparison: { lagMonths: 1, predecessor: 'succeeds' } });
const row = (township: string, month: string, score: number, succeeds: string | null = null) => ({ township, month, score, succeeds });
const changes = (records: readonly ReturnType<typeof row>[], locale: 'zh' | 'en'): readonly string[] =>
  bulletin(evaluate(records, policy), '2019-02', { locale })
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .filter((line) => /前身|参加排名|predecessor|without a record/.test(line));

const january = [row('甲乡', '2019-01', 70), row('乙乡', '2019-01', 80), row('丙乡', '2019-01', 60)];

it('names each successor with its predecessor, who is not told as absent', () => {
  const records = [...january, row('甲_街道', '2019-02', 90, '甲乡'), row('丁街道', '2019-02', 85, '甲乡'), row('乙乡', '2019-02', 70)];
  expect(changes(records, 'zh')).toEqual([
    '- 与前身的名次比较（2个）：甲\\_街道（前身甲乡）、丁街道（前身甲乡）。',
    '- 2019年1月参加排名、本月没有记录（1个）：丙乡。',
  ]);
  expect(changes(records, 'en')).toEqual([
    "- Compared with a predecessor's rank (2): 甲\\_街道 (after 甲乡), 丁街道 (after 甲乡).",
    '- Ranked in January 2019, without a record this month (1): 丙乡.',
  ]);
});

it('says nothing of a predecessor whose rank is not compared with', () => {
  const records = [...january, row('丙乡', '2019-02', 65, '甲乡'), row('乙乡', '2019-02', 70)];
  expect(changes(records, 'zh')).toEqual(['- 2019年1月参加排名、本月没有记录（1个）：甲乡。']);
});

it('names a successor still when a later month begins with it', () => {
  const records = [...january, row('甲街道', '2019-02', 90, '甲乡'), row('乙乡', '2019-02', 80), row('丙乡', '2019-02', 60)];
  expect(changes([...records, row('甲街道', '2019-03', 90)], 'zh')).toEqual(['- 与前身的名次比较（1个）：甲街道（前身甲乡）。']);
});

it('names nobody for those who have a rank of their own to compare with, or none at all', () => {
  const records = [...january, row('甲街道', '2019-02', 90, '甲乡'), row('乙乡', '2019-02', 80), row('新镇', '2019-02', 60)];
  const facts = factsOf(evaluate(records, policy));
  const named = (month: string) => [...predecessors(facts(month) ?? expect.fail())];
  expect([named('2019-01'), named('2019-02')]).toEqual([[], [['甲街道', '甲乡']]]);
});

it('tells whom each record names, also where its own rank is compared, in the month alone', () => {
  const records = [...january, row('乙乡', '2019-02', 80, '甲乡'), row('丁街道', '2019-02', 90, '丙乡'), row('丙乡', '2019-02', 60)];
  const view = (of: typeof policy, month: string) => factsOf(evaluate(records, of))(month) ?? expect.fail();
  expect(['2019-01', '2019-02'].map((month) => [...namedPredecessors(view(policy, month))])).toEqual([
    [],
    [
      ['乙乡', '甲乡'],
      ['丁街道', '丙乡'],
    ],
  ]);
  expect([...namedPredecessors(view(publishedPolicy({}), '2019-02'))]).toEqual([]);
});
