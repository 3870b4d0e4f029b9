// What is wrong with whole columns is told as such, also where some row has no month, no township or no policy.
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { RankingRulesError } from '../../src/issues/error';
import { definePolicy } from '../../src/policy/define-policy';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';

const ROWS = 333;
const all = <T>(value: T, length = ROWS): T[] => Array.from({ length }, () => value);
const columns = (changed: Record<string, unknown>): never =>
  ({
    township: Array.from({ length: ROWS }, (_, i) => `T${i}`),
    month: all('2019-06'),
    assigned: all(9),
    surveyed: all(9),
    contacted: all(1),
    resolved: all(1),
    satisfied: all(1),
    ...changed,
  }) as never;
const months = (bad: string): string[] => all('2019-06').map((month, i) => (i === 200 ? bad : month));

function told(run: () => unknown): readonly (readonly unknown[])[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RankingRulesError)
      return [...error.issues.map(({ code, path }) => [code, ...path]), ...(error.more > 0 ? [['more', error.more]] : [])];
    throw error;
  }
  return [];
}

describe.each([
  ['evaluate', (records: never) => evaluate(records, beijing2019)],
  ['advance', (records: never) => advance(null, records, beijing2019)],
])('%s', (_, run) => {
  it.each([['2019-13'], ['2018-12']])('tells of a column that is not there, beside the month %s', (bad) => {
    expect(told(() => run(columns({ surveyed: undefined, month: months(bad) })))).toContainEqual(['missing-field', 'surveyed']);
  });
  it.each([
    ['2019-13', 332],
    ['2019-13', 334],
    ['2018-12', 334],
  ] as const)('tells of a column of another length, beside the month %s: %i', (bad, length) => {
    expect(told(() => run(columns({ surveyed: all(9, length), month: months(bad) })))).toContainEqual(['unequal-columns', 'surveyed']);
  });
  it('tells of it under several policies, of the rows that have one', () => {
    const policies = [
      definePolicy({ ...beijing2019, id: 'first', inForce: { from: '2019-01', until: '2019-06' } }),
      definePolicy({ ...beijing2019, inForce: { from: '2019-06', until: null } }),
    ];
    const given = columns({ surveyed: undefined, month: months('2018-12') });
    expect(told(() => evaluate(given, policies))).toEqual([['missing-field', 'surveyed']]);
    expect(told(() => evaluate(columns({ month: months('2018-12') }), policies))).toEqual([['no-policy-in-force', 200, 'month']]);
  });
  it('tells of a column that is none, beside a bad month', () => {
    expect(told(() => run(columns({ surveyed: 'text', month: months('2019-13') })))).toContainEqual(['bad-input', 'surveyed']);
  });
});
