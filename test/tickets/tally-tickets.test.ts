// Counting tickets: what stops the count, and the edges of it. Its laws are in test/laws/tickets.test.ts.
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues/issues-of';
import { messagesOf } from '../issues/messages-of';
import { RankingRulesError } from '../../src/issues/error';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import type { Tallying } from '../../src/policy/tallying-types';
import { tallyValidTickets, tallyTickets } from '../../src/tally-tickets';
import { label, policyOfTallying as policyOf } from './arbitraries';

const simple: Tallying = {
  month: { event: 'received', day: 19, hour: 0, offset: '+08:00' },
  fields: [
    { field: 'urgency', values: ['general', 'complex'] },
    { field: 'solved', values: [true, false] },
  ],
  deadlines: [
    {
      id: 'closing',
      by: 'urgency',
      from: 'received',
      until: 'closed',
      limits: [
        { value: 'general', within: 'P7D' },
        { value: 'complex', within: null },
      ],
    },
  ],
  exclusion: { field: 'left', reasons: [{ id: 'legacy', label }] },
  counts: [
    { field: 'assigned', where: [] },
    { field: 'solved', where: [{ field: 'solved', equals: true }] },
  ],
};
const good = {
  township: '窦店镇',
  received: '2019-06-01T08:00:00+08:00',
  closed: '2019-06-02T08:00:00+08:00',
  urgency: 'general',
  solved: true,
};

describe('a bad ticket', () => {
  const policy = policyOf(simple);
  it.each<readonly [string, unknown, readonly string[]]>([
    ['is no object', 7, ['not-a-record 1']],
    [
      'throws',
      Object.defineProperty({ ...good }, 'urgency', {
        get: () => {
          throw new TypeError('no');
        },
      }),
      ['unreadable 1'],
    ],
    ['has no township', { ...good, township: '' }, ['bad-township 1.township']],
    ['has no time', { ...good, received: null, closed: null }, ['missing-field 1.received']],
    ['was closed without a beginning', { ...good, received: '' }, ['missing-field 1.received']],
    ['has a time without an offset', { ...good, received: '2019-06-01T08:00:00' }, ['bad-instant 1.received']],
    ['was closed before it came', { ...good, closed: '2019-06-01T07:59:59+08:00' }, ['events-out-of-order 1.closed']],
    ['is of no known kind', { ...good, urgency: 'urgent' }, ['unknown-value 1.urgency']],
    ['is of no kind', { ...good, urgency: '' }, ['missing-field 1.urgency']],
    ['has an answer that is not listed', { ...good, solved: 'yes' }, ['unknown-value 1.solved']],
    ['is left out for no known reason', { ...good, left: 'holiday' }, ['unknown-value 1.left']],
    [
      'has everything wrong',
      { township: 3, received: 'x', closed: 'y', urgency: 1, solved: 2, left: 3 },
      [
        'bad-township 1.township',
        'bad-instant 1.received',
        'bad-instant 1.closed',
        'unknown-value 1.urgency',
        'unknown-value 1.solved',
        'unknown-value 1.left',
      ],
    ],
    ['lies after the last month', { ...good, received: '9999-12-20T00:00:00+08:00', closed: '' }, ['bad-instant 1.received']],
  ])('that %s stops the count, or is set aside', (_, bad, expected) => {
    const asOfEnd = { asOf: '9999-12-31T00:00:00Z' };
    expect(issuesOf(() => tallyTickets([good, bad] as never, policy, asOfEnd))).toEqual(expected);
    const { records, rejects } = tallyValidTickets([good, bad, good] as never, policy, asOfEnd);
    expect(rejects.map(({ row, issues }) => [row, issues.map(({ code, path }) => `${code} ${path.join('.')}`)])).toEqual([[1, expected]]);
    expect(records.map(({ tickets }) => tickets)).toEqual([2]);
  });
  it.each([
    ['others', Array.from({ length: 250 }, () => null), [100, 150], 250],
    ['mistakes of its own', [{ ...good, ...Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`f${i}`, 'other'])) }], [100, 20], 1],
  ])('is listed with up to 99 %s, and the rest counted', (_, tickets, expected, rejected) => {
    const fields = [...simple.fields, ...Array.from({ length: 120 }, (__, i) => ({ field: `f${i}`, values: ['known'] }))];
    const rule = policyOf({ ...simple, fields });
    const asOf = { asOf: '2019-07-01T00:00:00+08:00' };
    const { rejects } = tallyValidTickets(tickets as never, rule, asOf);
    expect([rejects.length, rejects.reduce((sum, { issues, more }) => sum + issues.length + more, 0)]).toEqual([
      rejected,
      100 + (expected[1] ?? 0),
    ]);
    const error = (() => {
      try {
        return tallyTickets(tickets as never, rule, asOf);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error instanceof RankingRulesError ? [error.issues.length, error.more] : error).toEqual(expected);
  });
});

describe('a count of tickets', () => {
  const policy = policyOf(simple);
  it('needs a tallying, and a moment where there are deadlines', () => {
    expect(issuesOf(() => tallyTickets([good], beijing2019))).toEqual(['missing-tallying tallying']);
    expect(messagesOf(() => tallyTickets([good], beijing2019))).toEqual([
      'tallying: missing tallying; expected a policy with a tallying, received undefined',
    ]);
    expect(issuesOf(() => tallyTickets([good], policy))).toEqual(['missing-moment asOf']);
    expect(issuesOf(() => tallyTickets([good], policy, { asOf: '2019-06-01' }))).toEqual(['bad-instant asOf']);
  });
  it('refuses what is neither rows nor columns', () => {
    for (const input of [
      null,
      7,
      'x',
      {},
      { township: 7 },
      { township: ['a'] },
      { township: ['a'], received: [1, 2], closed: [1], urgency: [1], solved: [1], left: [1] },
    ]) {
      expect(Array.isArray(issuesOf(() => tallyTickets(input as never, policy, { asOf: 0 })))).toBe(true);
    }
  });
  it('sets aside a code that names nothing', () => {
    const columns = {
      township: { codes: [0, 5], names: ['甲'] },
      received: [0, 0],
      closed: [null, null],
      urgency: { codes: [0, 0], names: ['general'] },
      solved: [null, null],
      left: [null, null],
    };
    expect(
      tallyValidTickets(columns as never, policy, { asOf: 0 }).rejects.map(({ row, issues: [issue] }) => [
        row,
        issue?.code,
        issue?.path,
        issue?.received,
      ]),
    ).toEqual([[1, 'bad-code', [1, 'township'], '5']]);
  });
  it('reads coded columns as it reads what they stand for, whatever stands for a code', () => {
    const base = {
      township: { codes: [0, 1, 0, 1], names: ['甲', '乙'] },
      received: [0, 0, 0, 0],
      closed: [null, 1, null, 9],
      urgency: { codes: [0, 1, 0, 1], names: ['general', 'complex'] },
      solved: { codes: [0, 1, 0, 1], names: [true, false] },
      left: { codes: [1, 1, 0, 1], names: ['legacy', null] },
    };
    const column = (field: 'township' | 'urgency' | 'solved' | 'left', code: unknown, name?: unknown): object => ({
      ...base,
      [field]: {
        codes: base[field].codes.map((one, i) => (i === 2 ? code : one)),
        names: name === undefined ? base[field].names : [...base[field].names, name],
      },
    });
    const told = (columns: object): unknown => {
      const { records, afterAsOf, rejects } = tallyValidTickets(columns as never, policy, { asOf: 5 });
      return [
        records.map(({ township, assigned, tickets, withExcluded }) => [township, assigned, tickets, withExcluded.solved]),
        afterAsOf,
        rejects.map(({ row, issues }) => [row, issues.map(({ code }) => code)]),
      ];
    };
    const others = [
      ['乙', 2, 2, 0],
      ['甲', 1, 1, 1],
    ];
    expect(told(base)).toEqual([
      [
        ['乙', 2, 2, 0],
        ['甲', 1, 2, 2],
      ],
      0,
      [],
    ]);
    for (const field of ['township', 'urgency', 'solved', 'left'] as const) {
      for (const code of ['0', 'length', 1.5, -1, 2, Number.NaN, Number.POSITIVE_INFINITY, {}, true])
        expect([field, code, told(column(field, code))]).toEqual([field, code, [others, 0, [[2, ['bad-code']]]]]);
    }
    expect(told(column('township', null))).toEqual([others, 0, [[2, ['bad-township']]]]);
    expect(told(column('urgency', undefined))).toEqual([others, 0, [[2, ['missing-field']]]]);
    expect(told(column('solved', null))).toEqual([
      [
        ['乙', 2, 2, 0],
        ['甲', 1, 2, 1],
      ],
      0,
      [],
    ]);
    expect(told(column('left', null))).toEqual([
      [
        ['乙', 2, 2, 0],
        ['甲', 2, 2, 2],
      ],
      0,
      [],
    ]);
    for (const [field, name, code] of [
      ['township', ' ', 'bad-township'],
      ['township', 7, 'bad-township'],
      ['urgency', 'odd', 'unknown-value'],
      ['urgency', '', 'missing-field'],
      ['solved', 'odd', 'unknown-value'],
      ['left', 'odd', 'unknown-value'],
    ] as const) {
      expect([field, name, told(column(field, 2, name))]).toEqual([field, name, [others, 0, [[2, [code]]]]]);
    }
    // What comes later is no mistake, whatever else is wrong with it; a time that is none is one.
    expect(told({ ...column('urgency', 2, 'odd'), received: [0, 0, 6, 0] })).toEqual([others, 1, []]);
    expect(told({ ...base, received: [0, 0, 'x', 0] })).toEqual([others, 0, [[2, ['bad-instant']]]]);
    expect(
      told({
        ...base,
        urgency: new Proxy(base.urgency, {
          get: (target, key) =>
            key === 'codes'
              ? new Proxy(target.codes, {
                  get: (codes, i) => {
                    if (i === '2') throw new TypeError('no');
                    return Reflect.get(codes, i);
                  },
                })
              : Reflect.get(target, key),
        }),
      }),
    ).toEqual([others, 0, [[2, ['unreadable']]]]);
  });
  it('holds a deadline to be open at its last moment, and missed a millisecond later', () => {
    const judged = policyOf({
      ...simple,
      counts: [
        { field: 'open', where: [{ deadline: 'closing', status: 'open' }] },
        { field: 'late', where: [{ deadline: 'closing', status: 'late' }] },
      ],
    });
    const counts = (asOf: number): unknown =>
      tallyTickets([{ ...good, closed: null }], judged, { asOf }).map(({ open, late }) => [open, late]);
    const limit = Date.parse('2019-06-08T08:00:00+08:00');
    expect([counts(limit - 1), counts(limit), counts(limit + 1)]).toEqual([[[1, 0]], [[1, 0]], [[0, 1]]]);
  });
  it('needs the beginning of what was done, where that is not what its month is told by', () => {
    const deadlines = [
      {
        id: 'answer',
        by: 'urgency',
        from: 'received',
        until: 'contacted',
        limits: [
          { value: 'general', within: 'PT24H' },
          { value: 'complex', within: null },
        ],
      },
    ];
    const byClosing = policyOf({ ...simple, month: { ...simple.month, event: 'closed' }, deadlines });
    const one = { ...good, received: null, contacted: '2019-06-01T09:00:00+08:00' };
    const asOf = '2019-07-01T00:00:00+08:00';
    expect(issuesOf(() => tallyTickets([one], byClosing, { asOf }))).toEqual(['missing-field 0.received']);
    expect(tallyTickets([{ ...one, contacted: null }], byClosing, { asOf }).map(({ tickets }) => tickets)).toEqual([1]);
  });
  it('has room for any number of townships and months', () => {
    const tickets = Array.from({ length: 3 * 700 }, (_, i) => ({
      ...good,
      township: `镇${i % 700}`,
      received: Date.UTC(2019, i % 3, 5),
      closed: null,
    }));
    const records = tallyTickets([...tickets, ...tickets], policy, { asOf: '2020-01-01T00:00:00Z' });
    expect([records.length, new Set(records.map(({ township, month }) => `${township} ${month}`)).size]).toEqual([2100, 2100]);
    expect(records.every(({ tickets: all, assigned, solved }) => all === 2 && assigned === 2 && solved === 2)).toBe(true);
  });
  it('keeps the months of one township apart from those of the next, from the year 1 to 9999', () => {
    // Two townships, each with a ticket in every year there is.
    const years = Array.from({ length: 9998 }, (_, i) => String(i + 1).padStart(4, '0'));
    const tickets = ['甲', '乙'].flatMap((township) =>
      years.flatMap((year) =>
        ['03', '07'].map((month) => ({ ...good, township, received: `${year}-${month}-05T08:00:00+08:00`, closed: null })),
      ),
    );
    const records = tallyTickets(tickets, policy, { asOf: '9999-12-01T00:00:00Z' });
    expect(records).toHaveLength(4 * 9998);
    expect(records.every(({ tickets: all }) => all === 1)).toBe(true);
  });
});
