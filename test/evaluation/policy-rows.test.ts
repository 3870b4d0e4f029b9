// Rows of policies that follow each other, put together from each policy's own.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { joined } from '../../src/evaluation/policy-rows';
import { publishedPolicy } from '../report/published';

const column = { chosen: (...rows: number[]) => Int32Array.from(rows), of: (...values: number[]) => Float64Array.from(values) };

describe('a column', () => {
  it.each([
    ['in a stretch each', [0, 1], [2, 3], [10, 11, 20, 21]],
    ['scattered', [1, 3], [0, 2], [20, 10, 21, 11]],
    ['scattered, the last one first', [0, 3], [1, 2], [10, 20, 21, 11]],
  ])('of two policies is put together from rows %s', (_, first, second, whole) => {
    const policies = [
      { chosen: column.chosen(...first), own: column.of(10, 11) },
      { chosen: column.chosen(...second), own: column.of(20, 21) },
    ];
    const all = joined(policies, 4, ({ own }) => own);
    expect(Array.from(all)).toEqual(whole);
    expect(Object.keys(all)).toEqual(['0', '1', '2', '3']);
  });
  it('is 0 where a policy has none, and the policy’s own where it has all rows', () => {
    const some = [
      { chosen: column.chosen(1), own: column.of(7) },
      { chosen: column.chosen(0, 2), own: undefined },
    ];
    expect(Array.from(joined(some, 3, ({ own }) => own))).toEqual([0, 7, 0]);
    const own = column.of(1, 2);
    expect(joined([{ chosen: column.chosen() }, { chosen: null }], 2, ({ chosen }) => (chosen === null ? own : undefined))).toBe(own);
    expect(Array.from(joined([{ chosen: null }], 2, () => undefined))).toEqual([0, 0]);
  });
});

it('rows of two policies may come in any order', () => {
  const policies = [
    publishedPolicy({ inForce: { from: '2019-01', until: '2019-02' } }),
    publishedPolicy({ revision: 2, inForce: { from: '2019-02', until: null } }),
  ];
  const rows = ['2019-02 甲 60', '2019-01 甲 90', '2019-01 乙 80', '2019-02 乙 70'].map((line) => {
    const [month = '', township = '', score] = line.split(' ');
    return { month, township, score: Number(score) };
  });
  expect(
    evaluate(rows, policies)
      .standings('2019-02')
      .map(({ township, score, scoreGain }) => [township, score, scoreGain]),
  ).toEqual([
    ['乙', 70, -10],
    ['甲', 60, -30],
  ]);
});
