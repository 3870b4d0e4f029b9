import { expect, test } from 'vitest';
import { monthIndex } from '../../src/month/month';
import { checkedPolicy, definePolicy } from '../../src/policy/define-policy';
import { policyIndexInForce, policyInForce } from '../../src/policy/in-force';
import type { Policy } from '../../src/policy/types';
import { changed } from './base';
import { toldOf } from '../issues/told-of';

function rulingFrom(from: string, until: string | null, revision: number): Policy {
  return definePolicy(changed([['inForce'], { from, until }], [['revision'], revision]));
}

const first = rulingFrom('2019-01', '2020-01', 1);
const second = rulingFrom('2020-01', '2020-12', 2);
const overlapping = rulingFrom('2020-11', null, 3);

test('a policy rules from its first month to the one before until', () => {
  const at = (month: string): number => policyIndexInForce([first, second], monthIndex(month));
  expect(['2018-12', '2019-01', '2019-12', '2020-01', '2020-11', '2020-12'].map(at)).toStrictEqual([-1, 0, 0, 1, 1, -1]);
  expect(policyInForce([first, second], '2020-01')).toBe(second);
});

test('a policy without until rules to the last month there is', () => {
  expect(policyInForce([overlapping], '9999-12')).toBe(overlapping);
});

test('two policies in one month are an error, not a race', () => {
  expect(policyIndexInForce([first, second, overlapping], monthIndex('2020-11'))).toBe(-2);
  expect(policyIndexInForce([overlapping, second, first], monthIndex('2020-11'))).toBe(-2);
  expect(toldOf(() => policyInForce([first, second, overlapping], '2020-11'))).toStrictEqual([
    [
      'several-policies-in-force',
      ['month'],
      'one policy in force (2019-01–2019-12 huairou-2025 | 2020-01–2020-11 huairou-2025 | 2020-11– huairou-2025)',
      '"2020-11"',
    ],
  ]);
});

test('a month before, after or between is an error', () => {
  expect(toldOf(() => policyInForce([first], '2018-12'))).toStrictEqual([
    ['no-policy-in-force', ['month'], 'one policy in force (2019-01–2019-12 huairou-2025)', '"2018-12"'],
  ]);
  expect(toldOf(() => policyInForce([], '2019-01'))).toStrictEqual([
    ['no-policy-in-force', ['month'], 'one policy in force (–)', '"2019-01"'],
  ]);
});

test('of many policies twenty are told, and that there are more', () => {
  const many = Array.from({ length: 21 }, (_, i) =>
    definePolicy(changed([['id'], `p${i}`], [['inForce'], { from: `20${i + 20}-01`, until: `20${i + 21}-01` }])),
  );
  const told = (policies: readonly Policy[]): unknown => toldOf(() => policyInForce(policies, '2019-12'));
  const spans = Array.from({ length: 20 }, (_, i) => `20${i + 20}-01–20${i + 20}-12 p${i}`).join(' | ');
  const short = definePolicy(changed([['id'], `\u200b\n${'x'.repeat(100)}`], [['inForce'], { from: '2020-01', until: null }]));
  const expected = (text: string): unknown => [['no-policy-in-force', ['month'], `one policy in force (${text})`, '"2019-12"']];
  expect([told(many), told(many.slice(0, 20)), told([short])]).toStrictEqual([
    expected(`${spans} | …`),
    expected(spans),
    expected(`2020-01– \\u{200b}\\u{a}${'x'.repeat(49)}…`),
  ]);
});

test('what is no month, no list or no policy is said to be so', () => {
  expect(toldOf(() => policyInForce([first], '2019-1'))).toStrictEqual([
    ['bad-month', ['month'], 'YYYY-MM, 0001-01 to 9999-12', '"2019-1"'],
  ]);
  expect(toldOf(() => Reflect.apply(policyInForce, undefined, [null, '2019-01']))).toStrictEqual([
    ['bad-input', ['policies'], 'array', 'null'],
  ]);
  const unreadable = new Proxy([], {
    get: () => {
      throw new TypeError('no');
    },
  });
  expect(toldOf(() => policyInForce(unreadable, '2019-01'))).toStrictEqual([['unreadable', ['policies'], 'readable values', 'an error']]);
  expect(toldOf(() => checkedPolicy(undefined))).toStrictEqual([['bad-policy', ['policy'], 'a policy', 'undefined']]);
  expect(toldOf(() => Reflect.apply(policyInForce, undefined, [[null], '2019-01']))).toStrictEqual([
    [
      'bad-policy',
      ['policies', 0],
      'object { id, revision, title, inForce, period?, sources, assumptions, tallying?, volume?, scoring, ranking, comparison, classes, ladder?, summary? }',
      'null',
    ],
  ]);
});
