// What English asks for and Chinese does not: one and many. And numbers that JavaScript would write with an exponent.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import type { ClassRule } from '../../src/policy/types';
import { bulletin } from '../../src/report/bulletin/bulletin';

const rung = (id: string, first: number): ClassRule => ({
  id,
  label: { zh: id, en: id },
  where: [{ metric: 'rank', atLeast: first, atMost: first + 1 }],
});
const most: ClassRule = {
  id: 'most',
  label: { zh: '得分增加最多', en: 'Most points' },
  pick: { by: 'scoreGain', top: 2, ties: 'include' },
};
const policy = definePolicy({
  id: 'four-rungs',
  revision: 1,
  title: { zh: '四级', en: 'Four rungs' },
  inForce: { from: '2019-01', until: null },
  sources: [],
  assumptions: [],
  scoring: { published: 'score', decimals: 9, rounding: 'half-up' },
  ranking: { ties: 'competition' },
  comparison: { lagMonths: 1 },
  classes: [rung('D', 7), rung('C', 5), rung('B', 3), rung('A', 1), most],
  ladder: { rungs: ['D', 'C', 'B', 'A'], windowMonths: 12 },
});
const orders = ['abcdefgh', 'abcdghef', 'abghcdef', 'ghabcdef'];
const months = orders.flatMap((order, m) =>
  [...order].map((township, i) => ({ township, month: `2019-0${m + 1}`, score: `${80 - i}e-9` })),
);
const english = (records: typeof months, month: string): string => bulletin(evaluate(records, policy), month, { locale: 'en' });

describe('an English notice', () => {
  it('tells of one and of several jumps over all of four rungs', () => {
    expect(english(months, '2019-04')).toContain('2 townships completed a jump in April 2019, among them 2 jumps over 4 rungs.');
    expect(
      english(
        months.filter(({ township }) => township !== 'h'),
        '2019-04',
      ),
    ).toContain('1 township completed a jump in April 2019, among them 1 jump over 4 rungs.');
  });
  it('tells of one that was ranked, and of one that was not', () => {
    const counted = (scores: readonly (string | null)[]): string =>
      /In January.*?\./.exec(
        english(scores.map((score, i) => ({ township: `T${i}`, month: '2019-01', score })) as typeof months, '2019-01'),
      )?.[0] ?? '';
    expect(counted([null])).toBe('In January 2019, 0 of 1 township were ranked; 1 was not (1 without a score).');
    expect(counted(['1', null, null])).toBe('In January 2019, 1 of 3 townships was ranked; 2 were not (2 without a score).');
  });
  it('writes small numbers without an exponent', () => {
    expect(english(months, '2019-02')).toContain('| g | 5 | up 2 places month-on-month | 0.000000076 | 0.000000002 |');
  });
});
