import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../src/records/merge-records';
import type { TallyRecord } from '../../src/records/types';
import { issuesOf } from '../issues/issues-of';
import { messagesOf } from '../issues/messages-of';

const record = { township: '甲', month: '2019-06', group: 'east', assigned: 3, excluded: { legacy: 1 } };
const codes = (...lists: readonly unknown[]): unknown => issuesOf(() => mergeRecords(...(lists as never[])));

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function* stopping(): Generator<unknown> {
  yield record;
  throw new Error('no');
}

function hidden(): object {
  return new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
}

describe('merging records', () => {
  it('adds counts and objects of counts, and keeps what agrees', () => {
    expect(mergeRecords([record], [{ ...record, assigned: 4, excluded: { legacy: 2 } }])).toEqual([
      { ...record, assigned: 7, excluded: { legacy: 3 } },
    ]);
  });
  it('brings records into the order of months, then townships, and changes no input', () => {
    const lists = Object.freeze([
      Object.freeze({ ...record, township: '乙' }),
      Object.freeze({ ...record, month: '2019-05' }),
      Object.freeze(record),
    ]);
    expect(mergeRecords(lists).map(({ township, month }) => `${month} ${township}`)).toEqual(['2019-05 甲', '2019-06 乙', '2019-06 甲']);
    expect(mergeRecords()).toEqual([]);
  });
  it('keeps fields named like parts of every object', () => {
    const odd = JSON.parse('{"township":"__proto__","month":"2019-06","__proto__":2,"constructor":1}') as typeof record;
    const [merged] = mergeRecords([odd], [odd]);
    expect(JSON.stringify(merged)).toBe('{"township":"__proto__","month":"2019-06","__proto__":4,"constructor":2}');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
  it('adds up to 2^53 − 1, from 0', () => {
    expect(mergeRecords([{ ...record, assigned: 2 ** 53 - 4 }], [record]).map(({ assigned }) => assigned)).toEqual([2 ** 53 - 1]);
    expect(mergeRecords([{ ...record, assigned: 0 }]).map(({ assigned }) => assigned)).toEqual([0]);
  });
  it('keeps nulls, lists and deeper objects that are the same, and refuses others', () => {
    const list = [1, 2];
    const odd = { ...record, none: null, list };
    expect(mergeRecords([odd], [odd] as never)).toMatchObject([{ none: null, list, assigned: 6 }]);
    expect(codes([odd], [{ ...odd, list: [1, 2], none: 0 }])).toEqual(['records-disagree 1.0.none', 'records-disagree 1.0.list']);
    const deep = { ...record, excluded: { legacy: 1, deeper: record } };
    expect(mergeRecords([deep], [deep])).toMatchObject([{ excluded: { legacy: 2, deeper: record } }]);
    expect(codes([deep], [{ ...deep, excluded: { deeper: { ...record } } }])).toEqual(['records-disagree 1.0.excluded.deeper']);
    expect(
      codes([
        { ...record, township: ' ' },
        { ...record, month: '2019-13' },
      ]),
    ).toEqual(['bad-township 0.0.township', 'bad-month 0.1.month']);
  });
  it('takes what is undefined as not there, in whatever order', () => {
    const [none, named] = [{ ...record, group: undefined, assigned: undefined, excluded: { legacy: undefined } }, record];
    expect(mergeRecords<TallyRecord>([none], [named])).toEqual([record]);
    expect(mergeRecords<TallyRecord>([named], [none])).toEqual([record]);
    expect(mergeRecords([none])).toEqual([{ township: '甲', month: '2019-06', excluded: {} }]);
  });
  it('keeps dates as they are, where they are the same', () => {
    const updated = new Date(0);
    expect(mergeRecords([{ ...record, updated }], [{ ...record, updated }])[0]?.updated).toBe(updated);
    expect(codes([{ ...record, updated }], [{ ...record, updated: new Date(0) }])).toEqual(['records-disagree 1.0.updated']);
    const map = new Map([['x', 1]]);
    expect(codes([{ ...record, excluded: { at: updated, map } }], [{ ...record, excluded: { at: updated, map } }])).toEqual([
      { ...record, assigned: 6, excluded: { at: updated, map } },
    ]);
    expect(codes([{ ...record, excluded: { map } }], [{ ...record, excluded: { map: new Map([['x', 1]]) } }])).toEqual([
      'records-disagree 1.0.excluded.map',
    ]);
  });
  it('tells a wrong count where there was another kind of value as both', () => {
    expect(codes([record], [{ ...record, assigned: -1 }], [{ ...record, assigned: 2 }])).toEqual(['bad-count 1.0.assigned']);
    expect(codes([record], [{ ...record, group: -1 }])).toEqual(['bad-count 1.0.group', 'records-disagree 1.0.group']);
  });
  it('refuses bigints, as two that are the same are none that agree', () => {
    const batch = [{ township: '甲', month: '2019-01', assigned: 36n, within: { open: 1n } }];
    expect(codes(batch, batch)).toEqual([
      'bad-count 0.0.assigned',
      'bad-count 0.0.within.open',
      'bad-count 1.0.assigned',
      'bad-count 1.0.within.open',
    ]);
  });
  it('says what it expected', () => {
    const lists: readonly unknown[] = [
      [null, revoked(), { township: '', month: '' }, { ...record, assigned: -1 }],
      7,
      [record],
      [{ ...record, group: 'west' }],
    ];
    expect(messagesOf(() => mergeRecords(...(lists as never[])))).toEqual([
      '[0][0]: not a record; expected an object, received null',
      '[0][1]: unreadable; expected a readable record, received an error',
      '[0][2].township: bad township; expected text that is not empty, received ""',
      '[0][2].month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received ""',
      '[0][3].assigned: bad count; expected integers from 0, together at most 9007199254740991, received -1',
      '[1]: bad input; expected records as an iterable of rows, received 7',
      '[3][0].group: records disagree; expected the same in all records that are merged, received "west"',
    ]);
  });
  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    ['a percent', [[{ ...record, percent: 83.33 }]], ['bad-count 0.0.percent']],
    ['a negative count', [[{ ...record, assigned: -1 }]], ['bad-count 0.0.assigned']],
    ['sums beyond 2^53 − 1', [[{ ...record, assigned: 2 ** 53 - 1 }], [record]], ['bad-count 1.0.assigned']],
    ['texts that differ', [[record], [{ ...record, group: 'west' }]], ['records-disagree 1.0.group']],
    ['a count and a text', [[record], [{ ...record, assigned: '3' }]], ['records-disagree 1.0.assigned']],
    ['a text and a count', [[record], [{ ...record, group: 3 }]], ['records-disagree 1.0.group']],
    ['a count and an object', [[record], [{ ...record, assigned: {} }]], ['records-disagree 1.0.assigned']],
    [
      'an object of texts that differ',
      [[{ ...record, excluded: { legacy: 'a' } }], [{ ...record, excluded: { legacy: 'b' } }]],
      ['records-disagree 1.0.excluded.legacy'],
    ],
    ['a list that is none', [[record], null], ['bad-input 1']],
    ['a list that stops', [[record], stopping()], ['unreadable 1']],
    ['a list whose records cannot be asked for', [[record], revoked()], ['unreadable 1']],
    ['an object of counts whose fields cannot be listed', [[{ ...record, excluded: hidden() }]], ['unreadable 0.0.excluded']],
    [
      'records without a township, of which nothing else is compared',
      [
        [
          { ...record, township: '' },
          { ...record, township: '', group: 'west' },
        ],
      ],
      ['bad-township 0.0.township', 'bad-township 0.1.township'],
    ],
    [
      'records without a month, of which nothing else is compared',
      [
        [
          { ...record, month: '' },
          { ...record, month: '', group: 'west' },
        ],
      ],
      ['bad-month 0.0.month', 'bad-month 0.1.month'],
    ],
    ['columns', [{ township: ['甲'], month: ['2019-06'], assigned: [3] }], ['bad-input 0']],
    ['a text', ['甲'], ['bad-input 0']],
    ['no record', [[null, record]], ['not-a-record 0.0']],
    ['a row of cells', [[record, ['甲', '2019-06', 3]]], ['not-a-record 0.1']],
    ['no township and no month', [[{ assigned: 3 }]], ['bad-township 0.0.township', 'bad-month 0.0.month']],
    ['a township of which nothing can be seen', [[{ ...record, township: '\u200b' }]], ['bad-township 0.0.township']],
    ['an object of what cannot be read', [[{ ...record, excluded: { legacy: revoked() } }]], ['unreadable 0.0.excluded.legacy']],
    [
      'a getter that throws',
      [
        [
          Object.defineProperty({ ...record }, 'x', {
            enumerable: true,
            get: () => {
              throw new TypeError('no');
            },
          }),
        ],
      ],
      ['unreadable 0.0'],
    ],
  ])('refuses %s', (_, lists, expected) => {
    expect(codes(...lists)).toEqual(expected);
  });
});
