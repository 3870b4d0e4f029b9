// Nothing is told one mistake at a time.
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import { issuesOf } from '../issues/issues-of';
import { messagesOf } from '../issues/messages-of';

const one = { township: ['甲镇'], month: ['2019-06'] };

describe('columns', () => {
  it('that are missing, no columns, or of another length, are all told', () => {
    expect(issuesOf(() => evaluate(one as never, beijing2019))).toEqual(
      ['assigned', 'contacted', 'surveyed', 'resolved', 'satisfied'].map((field) => `missing-field ${field}`),
    );
    expect(
      issuesOf(() =>
        evaluate({ ...one, assigned: [1, 2], contacted: 7, surveyed: [1], resolved: [], satisfied: [1] } as never, beijing2019),
      ),
    ).toEqual(['unequal-columns assigned', 'bad-input contacted', 'unequal-columns resolved']);
  });
  it('that need not be there are told with the others where they are', () => {
    const policy = definePolicy({
      ...beijing2019,
      id: 'more',
      scoring: { ...beijing2019.scoring, adjustment: { field: 'bonus' } },
      comparison: { lagMonths: 1, predecessor: 'former' },
    });
    const whole = { ...one, assigned: [1], contacted: [1], surveyed: [1], resolved: [1], satisfied: [1] };
    expect(issuesOf(() => evaluate(whole, policy).months)).toEqual(['2019-06']);
    expect(issuesOf(() => evaluate({ ...whole, satisfied: [], bonus: [1, 2], former: 7 } as never, policy))).toEqual([
      'unequal-columns bonus',
      'unequal-columns satisfied',
      'bad-input former',
    ]);
  });
  const [first, next] = [
    ['2019-01', '2021-01'],
    ['2021-01', null],
  ].map(([from, until], i) =>
    definePolicy({ ...beijing2019, revision: i + 1, inForce: { from, until }, volume: i === 0 ? 'assigned' : 'handed' }),
  );
  it('of several policies are all told, once, where the policy has rows', () => {
    const both = {
      township: ['甲镇', '甲镇'],
      month: { codes: [0, 1], names: ['2019-06', '2021-01'] },
      contacted: [1, 1],
      resolved: [1, 1],
      satisfied: [1, 1],
    };
    expect(issuesOf(() => evaluate(both as never, [first, next] as never))).toEqual([
      'missing-field assigned',
      'missing-field surveyed',
      'missing-field handed',
    ]);
    const later = { ...both, month: { codes: [1, 0], names: ['2021-02', '2021-01', '2019-06'] }, surveyed: [1, 1], handed: [1, 1] };
    expect(issuesOf(() => evaluate(later as never, [first, next] as never).months)).toEqual(['2021-01', '2021-02']);
  });
  it('without rows need not be there, under one policy or several', () => {
    for (const policy of [beijing2019, [first, next]])
      expect(evaluate({ township: [], month: { codes: [], names: ['2019-06'] } } as never, policy as never).months).toEqual([]);
  });
});

describe('policies', () => {
  const wrong = [{ ...beijing2019, revision: 0 }, beijing2019, { ...beijing2019, revision: 'x', extra: 1 }] as never;
  it('of a list are all told, each by its place', () => {
    for (const run of [() => evaluate([], wrong), () => advance(null, [], wrong)])
      expect(issuesOf(run)).toEqual(['bad-limit policies.0.revision', 'bad-policy policies.2.revision', 'unknown-key policies.2.extra']);
  });
  it('that are many are counted', () => {
    const many = Array.from({ length: 150 }, () => ({ ...beijing2019, revision: 0 })) as never;
    expect(messagesOf(() => evaluate([], many))).toHaveLength(100);
    expect(() => evaluate([], many)).toThrow('… and 50 more');
  });
  it('that rule no month, or several, are told by the first row of each month', () => {
    const [first, second] = [
      ['2019-01', '2019-06'],
      ['2019-05', '2020-01'],
    ].map(([from = '', until = ''], i) => definePolicy({ ...beijing2019, revision: i + 1, inForce: { from, until } }));
    const rows = ['2020-03', '2019-05', '2019-01', '2020-03', '2019-05'].map((month, i) => ({
      township: `${i}镇`,
      month,
      assigned: 1,
      surveyed: 1,
      contacted: 1,
      resolved: 1,
      satisfied: 1,
    }));
    expect(issuesOf(() => evaluate(rows, [first, second] as never))).toEqual([
      'no-policy-in-force 0.month',
      'several-policies-in-force 1.month',
    ]);
  });
  it('that rule no month are told with all that is wrong with the other rows, and unused months are no matter', () => {
    const row = { township: '甲镇', month: '2019-06', assigned: 1, surveyed: 1, contacted: 1, resolved: 1, satisfied: 1 };
    expect(
      issuesOf(() =>
        evaluate(
          [
            { ...row, month: '2017-01', satisfied: -1 },
            { ...row, satisfied: -1 },
            { ...row, month: '2019年6月', resolved: '1' },
          ] as never,
          beijing2019,
        ),
      ),
    ).toEqual(['no-policy-in-force 0.month', 'bad-count 1.satisfied', 'bad-month 2.month', 'bad-count 2.resolved']);
    const columns = {
      ...one,
      month: { codes: [1], names: ['2017-01', '2019-06'] },
      assigned: [1],
      surveyed: [1],
      contacted: [1],
      resolved: [1],
      satisfied: [1],
    };
    expect(evaluate(columns, beijing2019).months).toEqual(['2019-06']);
  });
  it('that are several leave open which fields a row without a month has', () => {
    const later = { ...beijing2019, revision: 2, inForce: { from: '2030-01', until: null } };
    const row = { township: '甲镇', month: 'x', assigned: -1 };
    expect(
      issuesOf(() => evaluate([row] as never, [{ ...beijing2019, inForce: { from: '2019-01', until: '2030-01' } }, later] as never)),
    ).toEqual(['bad-month 0.month']);
  });
});

describe('what offends', () => {
  it('is a number, or exact where its parts are no doubles', () => {
    const policy = definePolicy({
      ...beijing2019,
      id: 'fine',
      scoring: {
        fullMarks: '100',
        decimals: 0,
        rounding: 'half-up',
        indicators: [
          {
            id: 'a',
            label: beijing2019.title,
            fullMarks: '100',
            whenEmpty: 'zero',
            rate: { credit: { resolved: '1', satisfied: '1e-400' }, of: 'assigned' },
          },
        ],
      },
    });
    expect(messagesOf(() => evaluate([{ township: '甲镇', month: '2019-06', assigned: 1, resolved: 2, satisfied: 1 }], policy))).toEqual([
      expect.stringMatching(/expected resolved \+ 1e-400 × satisfied ≤ assigned = 1, received "2\.0{58}…"$/u),
    ]);
  });
});
