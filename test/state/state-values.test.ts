// Every value of a state: what is read, and the whole sentence where it is refused.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { readState } from '../../src/state/read-state';
import type { StateMonth } from '../../src/state/state';

type Json = Record<string, unknown>;
const policies = [
  { id: 'a', revision: 2 },
  { id: 'b', revision: 1 },
];
const ladder = { rungs: ['x', 'y', 'z'], windowMonths: 3 };
const good = (): Json => ({
  format: 'ranking-rules/state',
  version: 1,
  packageVersion: '0.1.0',
  policy: { id: 'b', revision: 1 },
  lagMonths: 1,
  period: 'month',
  ladder: { rungs: ['x', 'y', 'z'], windowMonths: 3 },
  month: '2021-06',
  townships: ['甲', '乙', '丙'],
  months: [
    {
      month: '2021-05',
      decimals: 0,
      rank: [1.5, 0, 1.5],
      scaled: [0, 0, Number.MAX_SAFE_INTEGER],
      group: [],
      groups: [{ name: null, ranked: 2 }],
    },
    {
      month: '2021-06',
      decimals: 9,
      rank: [1.5, 1.5, 1],
      scaled: [7, 7, 6],
      group: [0, 0, 1],
      groups: [
        { name: '镇', ranked: 2 },
        { name: '', ranked: 1 },
      ],
    },
  ],
  runs: [
    {
      township: 2,
      stays: [
        { rung: 0, first: '0001-01', last: '0001-01' },
        { rung: 2, first: '0001-02', last: '2021-06' },
      ],
    },
    { township: 0, stays: [{ rung: 1, first: '2021-05', last: '2021-06' }] },
  ],
});
const columnsOf = (month: Json): Json => ({
  ...month,
  rank: Float32Array.from(month['rank'] as number[]),
  scaled: Float64Array.from(month['scaled'] as number[]),
  group: Int32Array.from(month['group'] as number[]),
});
const asRead = (state: Json): Json => ({ ...state, months: (state['months'] as Json[]).map(columnsOf), kept: [] });
const read = (state: unknown): unknown => messagesOf(() => readState(state, policies, ladder, 1, 'month'));
function changed(at: readonly (string | number)[], value: unknown): Json {
  const state = good();
  const owner = at.slice(0, -1).reduce<Json>((one, key) => one[key] as Json, state);
  owner[String(at.at(-1))] = value;
  return state;
}
const year = { toString: () => '2021-06' };

describe('a state', () => {
  it('is read as it is, as a copy, its months as columns, and nothing beside it', () => {
    expect(read(good())).toEqual(asRead(good()));
    const state = good();
    const copy = readState({ ...state, more: 1, policy: { id: 'b', revision: 1, more: 1 } }, policies, ladder, 1, 'month');
    expect(copy).toEqual(asRead(state));
    expect(copy.townships).not.toBe(state['townships']);
  });
  it.each([
    [1, []],
    [2, ['2021-06']],
    [3, ['2021-05', '2021-06']],
  ])('has the months that the next one may keep as lists: a lag of %i', (lag, texts) => {
    const read = readState({ ...good(), lagMonths: lag }, policies, ladder, lag, 'month');
    const lists = (good()['months'] as StateMonth[]).filter(({ month }) => texts.includes(month));
    expect(read.kept).toEqual(lists);
    expect(read.months.slice(2 - texts.length)).toEqual(lists);
    for (const { rank } of read.months.slice(0, 2 - texts.length)) expect(rank).toBeInstanceOf(Float32Array);
  });
  it('leaves out whose group is whose where there is but one', () => {
    for (const group of [[0], [0, 0, 0]])
      expect(read(changed(['months', 0, 'group'], group))).toEqual([
        `state.months[0].group: bad state; expected 0 numbers, received ${group.length}`,
      ]);
    expect(read(changed(['months', 0, 'group'], ''))).toEqual(['state.months[0].group: bad state; expected an array, received ""']);
    expect(read(changed(['months', 1, 'group'], []))).toEqual(['state.months[1].group: bad state; expected 3 numbers, received 0']);
  });
  it('has no month of more townships than it names', () => {
    expect(read(changed(['months', 1, 'rank'], [1, 1, 1, 0]))).toEqual([
      'state.months[1].rank: bad state; expected at most 3 numbers, received 4',
    ]);
    expect(read(changed(['months', 1, 'rank'], Object.assign([], { length: 4e9 })))).toEqual([
      'state.months[1].rank: bad state; expected at most 3 numbers, received 4000000000',
    ]);
    expect(read(changed(['months', 1, 'rank'], [1, , 2]))).toEqual([
      'state.months[1].rank[1]: bad state; expected 0, or integer or half from 1 to 2, received undefined',
    ]);
  });
  it('may be of a month in which nobody was ranked', () => {
    const unranked = { ...good(), months: [{ month: '2021-06', decimals: 2, rank: [], scaled: [], group: [], groups: [] }] };
    expect(read(unranked)).toEqual(asRead(unranked));
    const known = { ...unranked, months: [{ ...unranked.months[0], rank: [0, 0], scaled: [0, 0] }] };
    expect(read(known)).toEqual(asRead(known));
  });
  it.each<readonly [readonly (string | number)[], unknown, string]>([
    [['format'], 'x', 'state.format: bad state; expected ranking-rules/state, received "x"'],
    [['version'], 2, 'state.version: state version; expected 1, received 2'],
    [['packageVersion'], undefined, 'state.packageVersion: bad state; expected text that is not empty, received undefined'],
    [['packageVersion'], 1, 'state.packageVersion: bad state; expected text that is not empty, received 1'],
    [['policy', 'id'], '', 'state.policy.id: bad state; expected text that is not empty, received ""'],
    [['policy'], null, 'state.policy: bad state; expected an object, received null'],
    [['policy'], 'b', 'state.policy: bad state; expected an object, received "b"'],
    [['policy'], ['b', 1], 'state.policy: bad state; expected an object, received an array'],
    [
      ['policy', 'revision'],
      2,
      'state.policy: state policy; expected b revision 2 among the policies, received a revision 2 | b revision 1',
    ],
    [['policy', 'id'], 'a', 'state.policy: state policy; expected a revision 1 among the policies, received a revision 2 | b revision 1'],
    [['policy', 'revision'], 0, 'state.policy.revision: bad state; expected integer from 1 to 9007199254740991, received 0'],
    [['lagMonths'], 2, 'state.lagMonths: policies disagree; expected 1, as in the first policy, received 2'],
    [['lagMonths'], '1', 'state.lagMonths: bad state; expected integer from 1 to 9007199254740991, received "1"'],
    [['lagMonths'], 0, 'state.lagMonths: bad state; expected integer from 1 to 9007199254740991, received 0'],
    [['period'], 'quarter', 'state.period: policies disagree; expected month, as in the first policy, received "quarter"'],
    [['period'], undefined, 'state.period: bad state; expected text that is not empty, received undefined'],
    [
      ['ladder'],
      null,
      'state.ladder: policies disagree; expected rungs "x" → "y" → "z" within 3 months, as in the first policy, received no ladder',
    ],
    [['ladder'], undefined, 'state.ladder: bad state; expected an object, received undefined'],
    [['ladder', 'rungs'], 'xyz', 'state.ladder.rungs: bad state; expected an array, received "xyz"'],
    [['ladder', 'rungs', 1], 7, 'state.ladder.rungs[1]: bad state; expected text that is not empty, received 7'],
    [
      ['ladder', 'rungs', 0],
      'y',
      'state.ladder: policies disagree; expected rungs "x" → "y" → "z" within 3 months, as in the first policy, received rungs "y" → "y" → "z" within 3 months',
    ],
    [
      ['ladder', 'windowMonths'],
      4,
      'state.ladder: policies disagree; expected rungs "x" → "y" → "z" within 3 months, as in the first policy, received rungs "x" → "y" → "z" within 4 months',
    ],
    [['ladder', 'windowMonths'], 0, 'state.ladder.windowMonths: bad state; expected integer from 1 to 9007199254740991, received 0'],
    [['month'], '2021-13', 'state.month: bad state; expected YYYY-MM, 0001-01 to 9999-12, received "2021-13"'],
    [['month'], year, 'state.month: bad state; expected YYYY-MM, 0001-01 to 9999-12, received an object'],
    [['townships'], {}, 'state.townships: bad state; expected an array, received an object'],
    [['townships', 1], '', 'state.townships[1]: bad state; expected a township id, received ""'],
    [['townships', 1], ' \u200b', 'state.townships[1]: bad state; expected a township id, received " \\u{200b}"'],
    [['townships', 1], 7, 'state.townships[1]: bad state; expected a township id, received 7'],
    [['months'], null, 'state.months: bad state; expected an array, received null'],
    [['months', 1], [], 'state.months[1]: bad state; expected an object, received an array'],
    [['months', 1, 'month'], null, 'state.months[1].month: bad state; expected YYYY-MM, 0001-01 to 9999-12, received null'],
    [['months', 1, 'decimals'], 10, 'state.months[1].decimals: bad state; expected integer from 0 to 9, received 10'],
    [['months', 1, 'decimals'], -1, 'state.months[1].decimals: bad state; expected integer from 0 to 9, received -1'],
    [['months', 1, 'decimals'], 1.5, 'state.months[1].decimals: bad state; expected integer from 0 to 9, received 1.5'],
    [['months', 1, 'rank'], null, 'state.months[1].rank: bad state; expected an array, received null'],
    [['months', 1, 'rank'], '10', 'state.months[1].rank: bad state; expected an array, received "10"'],
    [['months', 1, 'rank', 1], 0.5, 'state.months[1].rank[1]: bad state; expected 0, or integer or half from 1 to 2, received 0.5'],
    [['months', 1, 'rank', 1], -1, 'state.months[1].rank[1]: bad state; expected 0, or integer or half from 1 to 2, received -1'],
    [['months', 1, 'rank', 1], 2.5, 'state.months[1].rank[1]: bad state; expected 0, or integer or half from 1 to 2, received 2.5'],
    [['months', 1, 'rank', 1], 1.25, 'state.months[1].rank[1]: bad state; expected 0, or integer or half from 1 to 2, received 1.25'],
    [['months', 1, 'rank', 0], '1', 'state.months[1].rank[0]: bad state; expected 0, or integer or half from 1 to 2, received "1"'],
    [['months', 1, 'scaled'], [1, 2], 'state.months[1].scaled: bad state; expected 3 numbers, received 2'],
    [
      ['months', 1, 'scaled', 0],
      2 ** 53,
      'state.months[1].scaled[0]: bad state; expected integer from 0 to 9007199254740991, received 9007199254740992',
    ],
    [['months', 1, 'scaled', 0], -1, 'state.months[1].scaled[0]: bad state; expected integer from 0 to 9007199254740991, received -1'],
    [['months', 1, 'scaled', 0], 0.5, 'state.months[1].scaled[0]: bad state; expected integer from 0 to 9007199254740991, received 0.5'],
    [['months', 1, 'group'], [0], 'state.months[1].group: bad state; expected 3 numbers, received 1'],
    [['months', 1, 'group', 1], 2, 'state.months[1].group[1]: bad state; expected integer from 0 to 1, received 2'],
    [['months', 1, 'group', 1], -1, 'state.months[1].group[1]: bad state; expected integer from 0 to 1, received -1'],
    [['months', 1, 'group', 1], 0.5, 'state.months[1].group[1]: bad state; expected integer from 0 to 1, received 0.5'],
    [['months', 1, 'groups'], {}, 'state.months[1].groups: bad state; expected an array, received an object'],
    [['months', 1, 'groups', 1], null, 'state.months[1].groups[1]: bad state; expected an object, received null'],
    [['months', 1, 'groups', 1, 'name'], 7, 'state.months[1].groups[1].name: bad state; expected a group or null, received 7'],
    [['months', 1, 'groups', 1, 'ranked'], 0, 'state.months[1].groups[1].ranked: bad state; expected integer from 1 to 3, received 0'],
    [['months', 1, 'groups', 1, 'ranked'], 4, 'state.months[1].groups[1].ranked: bad state; expected integer from 1 to 3, received 4'],
    [['months', 1, 'groups', 1, 'ranked'], 1.5, 'state.months[1].groups[1].ranked: bad state; expected integer from 1 to 3, received 1.5'],
    [['runs'], 0, 'state.runs: bad state; expected an array, received 0'],
    [['runs', 0], 0, 'state.runs[0]: bad state; expected an object, received 0'],
    [['runs', 0, 'township'], 3, 'state.runs[0].township: bad state; expected integer from 0 to 2, received 3'],
    [['runs', 0, 'township'], -1, 'state.runs[0].township: bad state; expected integer from 0 to 2, received -1'],
    [['runs', 0, 'township'], 0.5, 'state.runs[0].township: bad state; expected integer from 0 to 2, received 0.5'],
    [['runs', 0, 'stays'], {}, 'state.runs[0].stays: bad state; expected an array, received an object'],
    [['runs', 0, 'stays'], [], 'state.runs[0].stays: bad state; expected one stay or more, received an array'],
    [['runs', 0, 'stays', 1], 'x', 'state.runs[0].stays[1]: bad state; expected an object, received "x"'],
    [['runs', 0, 'stays', 0, 'rung'], -1, 'state.runs[0].stays[0].rung: bad state; expected integer from 0 to 2, received -1'],
    [['runs', 0, 'stays', 0, 'rung'], 0.5, 'state.runs[0].stays[0].rung: bad state; expected integer from 0 to 2, received 0.5'],
    [['runs', 0, 'stays', 1, 'rung'], 0, 'state.runs[0].stays[1].rung: bad state; expected integer from 1 to 2, received 0'],
    [['runs', 0, 'stays', 1, 'rung'], 3, 'state.runs[0].stays[1].rung: bad state; expected integer from 1 to 2, received 3'],
    [['runs', 0, 'stays', 1, 'first'], 'x', 'state.runs[0].stays[1].first: bad state; expected YYYY-MM, 0001-01 to 9999-12, received "x"'],
    [['runs', 0, 'stays', 1, 'last'], 'x', 'state.runs[0].stays[1].last: bad state; expected YYYY-MM, 0001-01 to 9999-12, received "x"'],
    [
      ['runs', 0, 'stays', 1, 'first'],
      '0001-01',
      'state.runs[0].stays[1]: bad state; expected stays in the order of time, received "0001-01"',
    ],
    [['months', 1, 'month'], '2021-05', 'state.months[1].month: bad state; expected a month after 2021-05, received "2021-05"'],
    [['months', 1, 'groups', 0, 'ranked'], 3, 'state.months[1].groups[0].ranked: bad state; expected 2, received 3'],
    [['months', 1, 'rank', 0], 0, 'state.months[1].groups[0].ranked: bad state; expected 1, received 2'],
    [['months', 0, 'rank', 1], 2, 'state.months[0].groups[0].ranked: bad state; expected 3, received 2'],
    [['months', 1, 'groups', 1, 'name'], '镇', 'state.months[1].groups: bad state; expected distinct ids, received an array'],
    [['months'], [], 'state.months: bad state; expected months up to 2021-06, received undefined'],
    [['month'], '2021-07', 'state.months: bad state; expected months up to 2021-07, received "2021-06"'],
    [['runs', 1, 'stays', 0, 'last'], '2021-07', 'state.runs[1].stays: bad state; expected months up to 2021-06, received "2021-07"'],
    [['runs', 1, 'township'], 2, 'state.runs: bad state; expected distinct ids, received an array'],
    [
      ['runs', 1, 'stays', 0, 'last'],
      '2021-04',
      'state.runs[1].stays[0]: bad state; expected stays in the order of time, received "2021-05"',
    ],
  ])('is refused with %j of %j', (at, value, message) => {
    expect(read(changed(at, value))).toEqual([message]);
  });
  it('is refused where it is no object, or throws when it is read', () => {
    for (const [state, found] of [
      [1, '1'],
      ['x', '"x"'],
      [[], 'an array'],
      [null, 'null'],
    ] as const)
      expect(read(state)).toEqual([`state: bad state; expected an object, received ${found}`]);
    const throwing = {
      get format() {
        throw new TypeError('no');
      },
    };
    expect(read(throwing)).toEqual(['state: unreadable; expected readable values, received an error']);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(read({ ...good(), townships: proxy })).toEqual(['state.townships: unreadable; expected readable values, received an error']);
  });
});
