// What is said of a ticket that is not counted: code, path, what is expected and what was found, whole.
import { describe, expect, it, vi } from 'vitest';
import { RankingRulesError } from '../../src/issues/error';
import type { Issue } from '../../src/issues/issue';
import { definePolicy } from '../../src/policy/define-policy';
import type { Tallying } from '../../src/policy/tallying-types';
import { tallyValidTickets, tallyTickets } from '../../src/tally-tickets';
import { label, policyOfTallying } from './arbitraries';
import { toldOf } from '../issues/told-of';

const rule: Tallying = {
  month: { event: 'received', day: 19, hour: 0, offset: '-12:00' },
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
  exclusion: {
    field: 'left',
    reasons: [
      { id: 'legacy', label },
      { id: 'forged', label },
    ],
  },
  counts: [
    { field: 'assigned', where: [] },
    { field: 'met', where: [{ deadline: 'closing', status: 'met' }] },
  ],
};
const policy = policyOfTallying(rule);
const asOf = '9999-12-31T00:00:00Z';
const good = {
  township: '窦店镇',
  received: '2019-06-01T08:00:00+08:00',
  closed: '2019-06-02T08:00:00+08:00',
  urgency: 'general',
  solved: true,
  left: '',
};

const TIME = 'YYYY-MM-DDTHH:MM[:SS[.s…]], a day that exists, with Z, ±HH:MM, ±HHMM or ±HH, or milliseconds';
const MONTH = 'a time in a month of the years 1 to 9999';
const said = ({ code, path, expected, received }: Issue): readonly unknown[] => [code, path, expected, received];
const rejected = (input: unknown): readonly unknown[] =>
  tallyValidTickets(input as never, policy, { asOf }).rejects.map(({ row, issues }) => [row, ...issues.map(said)]);
const refused = (input: unknown): unknown => toldOf(() => tallyTickets(input as never, policy, { asOf }));
const columnsOf = (...tickets: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> =>
  Object.fromEntries(Object.keys(good).map((field) => [field, tickets.map((ticket) => ticket[field])]));

const mistake = (name: string, change: Readonly<Record<string, unknown>>, ...issues: readonly unknown[]) => ({ name, change, issues });
const mistakes = [
  mistake('no township', { township: undefined }, ['bad-township', [1, 'township'], 'text that is not empty', 'undefined']),
  mistake('a township of spaces', { township: ' \t' }, ['bad-township', [1, 'township'], 'text that is not empty', '" \\t"']),
  mistake('a township of which nothing can be seen', { township: '\u200b' }, [
    'bad-township',
    [1, 'township'],
    'text that is not empty',
    '"\\u{200b}"',
  ]),
  mistake(
    'nothing right',
    { township: 3, received: 'x', closed: 'y', urgency: 1, solved: 'no', left: 'moved' },
    ['bad-township', [1, 'township'], 'text that is not empty', '3'],
    ['bad-instant', [1, 'received'], TIME, '"x"'],
    ['bad-instant', [1, 'closed'], TIME, '"y"'],
    ['unknown-value', [1, 'urgency'], 'one of general | complex', '1'],
    ['unknown-value', [1, 'solved'], 'one of true | false', '"no"'],
    ['unknown-value', [1, 'left'], 'one of legacy | forged', '"moved"'],
  ),
  mistake('no kind, which its deadline needs', { urgency: null }, ['missing-field', [1, 'urgency'], 'one of general | complex', 'null']),
  mistake('no time', { received: '', closed: null }, ['missing-field', [1, 'received'], TIME, '""']),
  mistake('an end without a beginning', { received: null }, ['missing-field', [1, 'received'], TIME, 'null']),
  mistake('an end before its beginning', { closed: '2019-06-01T07:59:59.999+08:00' }, [
    'events-out-of-order',
    [1, 'closed'],
    'not before received',
    '"2019-06-01T07:59:59.999+08:00"',
  ]),
  mistake(
    'an end that is no time, and none before',
    { received: null, closed: 'y' },
    ['missing-field', [1, 'received'], TIME, 'null'],
    ['bad-instant', [1, 'closed'], TIME, '"y"'],
  ),
  mistake('a kind that is not known, and an answer that nobody needs', { urgency: 'odd', solved: null }, [
    'unknown-value',
    [1, 'urgency'],
    'one of general | complex',
    '"odd"',
  ]),
  mistake('a kind that is not known, and an end at its beginning', { urgency: 'odd', closed: good.received }, [
    'unknown-value',
    [1, 'urgency'],
    'one of general | complex',
    '"odd"',
  ]),
  mistake('a month after the last', { received: '9999-12-20T00:00:00-12:00', closed: '' }, [
    'bad-instant',
    [1, 'received'],
    MONTH,
    '"9999-12-20T00:00:00-12:00"',
  ]),
];

describe('a ticket with', () => {
  it.each(mistakes)('$name is rejected with all that is wrong', ({ change, issues }) => {
    const bad = { ...good, ...change };
    expect(rejected([good, bad])).toEqual([[1, ...issues]]);
    expect(refused([good, bad])).toEqual(issues);
    expect(rejected(columnsOf(good, bad))).toEqual([[1, ...issues]]);
  });
  it.each([
    [1, 0, '-23:59'],
    [1, 23, '-23:59'],
    [28, 23, '-23:59'],
    [28, 0, '+14:00'],
  ])('the first moment that can be written is of no month before the first: day %i, hour %i, offset %s', (day, hour, offset) => {
    const early = policyOfTallying({ ...rule, month: { event: 'received', day, hour, offset } });
    expect(
      tallyValidTickets([{ ...good, received: '0001-01-02T00:00:00Z', closed: '' }], early, { asOf }).records.map(({ month }) => month),
    ).toEqual(['0001-01']);
    expect(
      tallyValidTickets([{ ...good, received: '0001-01-01T23:59:59.999Z', closed: '' }], early, { asOf }).rejects.map(({ issues }) =>
        issues.map(({ code }) => code),
      ),
    ).toEqual([['bad-instant']]);
  });
  it('a time at the moment counts, and a later one does not, whatever else is wrong with it', () => {
    const coded = {
      township: { codes: [0], names: ['窦店镇'] },
      urgency: { codes: [0], names: ['general'] },
      solved: { codes: [0], names: [true] },
      left: { codes: [0], names: [''] },
      closed: [null],
    };
    const told = (input: unknown, now: string): unknown => {
      const { records, read, afterAsOf, rejects } = tallyValidTickets(input as never, policy, { asOf: now });
      return [records.map(({ tickets }) => tickets), read, afterAsOf, rejects];
    };
    const [at, before] = ['2019-06-01T08:00:00+08:00', '2019-06-01T07:59:59.999+08:00'];
    for (const change of [{ closed: '' }, { closed: 'y' }, { urgency: 'odd' }, { left: 'moved' }])
      expect(told([{ ...good, ...change }], before)).toEqual([[], 1, 1, []]);
    for (const input of [[{ ...good, closed: '' }], columnsOf({ ...good, closed: '' }), { ...coded, received: [at] }]) {
      expect(told(input, at)).toEqual([[1], 1, 0, []]);
      expect(told(input, before)).toEqual([[], 1, 1, []]);
    }
  });
  it('further fields is not asked for them', () => {
    const asked: unknown[] = [];
    const watched = new Proxy(good, {
      get: (own, key) => {
        asked.push(key);
        return Reflect.get(own, key);
      },
    });
    expect(tallyTickets([watched], policy, { asOf }).map(({ tickets }) => tickets)).toEqual([1]);
    expect(asked).toEqual(['township', 'received', 'closed', 'urgency', 'solved', 'left']);
  });
  it('fields that deadlines need lacks them, each for itself', () => {
    const limits = [
      { value: 'near', within: 'PT2H' },
      { value: 'far', within: null },
    ];
    const two = policyOfTallying({
      ...rule,
      fields: [...rule.fields, { field: 'place', values: ['near', 'far'] }],
      deadlines: [...rule.deadlines, { id: 'answer', by: 'place', from: 'contacted', until: 'answered', limits }],
      counts: [
        { field: 'late', where: [{ deadline: 'answer', status: 'late' }] },
        { field: 'met', where: [{ deadline: 'answer', status: 'met' }] },
      ],
    });
    const tally = (change: object): unknown => {
      const { records, rejects } = tallyValidTickets([{ ...good, place: 'near', ...change }], two, { asOf });
      return rejects.length > 0 ? rejects.flatMap(({ issues }) => issues.map(said)) : records.map(({ late, met }) => [late, met]);
    };
    const [contacted, answered] = ['2019-06-01T09:00:00+08:00', '2019-06-01T11:00:00.001+08:00'];
    expect(tally({ urgency: '' })).toEqual([['missing-field', [0, 'urgency'], 'one of general | complex', '""']]);
    expect(tally({ place: '' })).toEqual([['missing-field', [0, 'place'], 'one of near | far', '""']]);
    expect(tally({ solved: '' })).toEqual([[0, 0]]);
    expect(tally({ answered, contacted: null })).toEqual([
      ['missing-field', [0, 'contacted'], 'time, as there is one of answered', 'null'],
    ]);
    expect(tally({ contacted, answered })).toEqual([[1, 0]]);
    expect(tally({ contacted, answered, place: 'far' })).toEqual([[0, 1]]);
  });
  it('between the same events several deadlines make one mistake of it', () => {
    const [closing] = rule.deadlines;
    const twice = policyOfTallying({ ...rule, deadlines: [closing, { ...closing, id: 'soon' }, { ...closing, id: 'back', from: 'sent' }] });
    const told = (change: object): unknown =>
      tallyValidTickets([{ ...good, ...change }], twice, { asOf }).rejects.flatMap(({ issues }) => issues.map(said));
    expect(told({ sent: good.received })).toEqual([]);
    expect(told({ sent: good.received, closed: '2019-05-31T08:00:00+08:00' })).toEqual([
      ['events-out-of-order', [0, 'closed'], 'not before received', '"2019-05-31T08:00:00+08:00"'],
      ['events-out-of-order', [0, 'closed'], 'not before sent', '"2019-05-31T08:00:00+08:00"'],
    ]);
    const others = policyOfTallying({ ...rule, deadlines: [closing, { ...closing, id: 'sending', until: 'sent' }] });
    const early = { ...good, closed: '2019-05-31T08:00:00+08:00', sent: '2019-05-30T08:00:00+08:00' };
    expect(tallyValidTickets([early], others, { asOf }).rejects.flatMap(({ issues }) => issues.map(said))).toEqual([
      ['events-out-of-order', [0, 'closed'], 'not before received', '"2019-05-31T08:00:00+08:00"'],
      ['events-out-of-order', [0, 'sent'], 'not before received', '"2019-05-30T08:00:00+08:00"'],
    ]);
    const same = policyOfTallying({ ...rule, deadlines: ['closing', 'b', 'c'].map((id) => ({ ...closing, id, from: 'sent' })) });
    expect(tallyValidTickets([good], same, { asOf }).rejects.flatMap(({ issues }) => issues.map(said))).toEqual([
      ['missing-field', [0, 'sent'], 'time, as there is one of closed', 'undefined'],
    ]);
  });
  it('a time in the last month counts', () => {
    expect(tallyTickets([{ ...good, received: '9999-12-18T00:00:00Z', closed: '' }], policy, { asOf }).map(({ month }) => month)).toEqual([
      '9999-12',
    ]);
  });
  it('an end at its beginning is right', () => {
    expect(tallyTickets([{ ...good, closed: good.received }], policy, { asOf }).map(({ assigned, met }) => [assigned, met])).toEqual([
      [1, 1],
    ]);
  });
  it('what cannot be read is rejected alone', () => {
    const throwing = Object.defineProperty({ ...good }, 'left', {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(rejected([good, null, '窦店镇', throwing, ['窦店镇', good.received]])).toEqual([
      [1, ['not-a-record', [1], 'an object', 'null']],
      [2, ['not-a-record', [2], 'an object', '"窦店镇"']],
      [3, ['unreadable', [3], 'a readable ticket', 'an error']],
      [4, ['not-a-record', [4], 'an object', 'an array']],
    ]);
  });
});

describe('a ticket of a month for which the policy is not in force', () => {
  const times = ['2019-05-18T23:59:59.999-12:00', '2019-05-19T00:00-12:00', '2019-07-18T23:59:59.999-12:00', '2019-07-19T00:00-12:00'];
  const tickets = times.map((received) => ({ ...good, received, closed: '' }));
  const june = definePolicy({ ...policy, inForce: { from: '2019-06', until: '2019-08' } });
  const said = (i: number): readonly unknown[] => [
    'no-policy-in-force',
    [i, 'received'],
    'a time in a month from 2019-06 to 2019-07, in which the policy is in force',
    JSON.stringify(times[i]),
  ];
  it.each<readonly [string, unknown]>([
    ['rows', tickets],
    ['columns', columnsOf(...tickets)],
  ])('is not counted by its rules: %s', (_, input) => {
    expect(toldOf(() => tallyTickets(input as never, june, { asOf }))).toEqual([said(0), said(3)]);
    expect(tallyValidTickets(input as never, june, { asOf }).records.map(({ month, tickets: all }) => [month, all])).toEqual([
      ['2019-06', 1],
      ['2019-07', 1],
    ]);
  });
  it('is told with no month after the last of all', () => {
    const since = definePolicy({ ...policy, inForce: { from: '2019-07', until: null } });
    expect(toldOf(() => tallyTickets(tickets.slice(1, 3), since, { asOf }))).toEqual([
      [
        'no-policy-in-force',
        [0, 'received'],
        'a time in a month from 2019-07 to 9999-12, in which the policy is in force',
        `"${times[1]}"`,
      ],
    ]);
  });
  it('is of no month of the policy in the last month of all, either', () => {
    const last = { ...good, received: '9999-12-01T00:00Z', closed: '' };
    const codes = toldOf(() => tallyTickets([last], june, { asOf: '9999-12-02T00:00Z' })) as readonly (readonly unknown[])[];
    expect(codes.map(([code]) => code)).toEqual(['no-policy-in-force']);
  });
});

describe('columns of tickets', () => {
  const two = columnsOf(good, good);
  const throwing = (target: object, at: string): object =>
    new Proxy(target, {
      get: (own, key) => {
        if (key === at) throw new TypeError('no');
        return Reflect.get(own, key);
      },
    });
  const onlyOnce = (target: object, at: string): object => {
    let asked = 0;
    return new Proxy(target, {
      get: (own, key) => {
        if (key === at && (asked += 1) > 1) throw new TypeError('no');
        return Reflect.get(own, key);
      },
    });
  };
  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly unknown[]]>([
    ['is missing', { solved: undefined }, ['missing-field', ['solved'], 'a column', 'undefined']],
    ['is shorter', { solved: [true] }, ['unequal-columns', ['solved'], 'length 2', '1']],
    ['is no column', { urgency: 7 }, ['bad-input', ['urgency'], 'an array-like column, or { codes, names }', '7']],
    ['has no names', { urgency: { codes: [0, 0] } }, ['bad-input', ['urgency', 'names'], 'an array of text', 'undefined']],
    [
      'has names that are no list',
      { urgency: { codes: [0, 0], names: 'general' } },
      ['bad-input', ['urgency', 'names'], 'an array of text', '"general"'],
    ],
    [
      'has codes that can be read once only',
      { urgency: onlyOnce({ codes: [0, 0], names: ['general'] }, 'codes') },
      ['unreadable', ['urgency', 'codes'], 'a readable value', 'an error'],
    ],
    [
      'has a name that cannot be read',
      { urgency: { codes: [0, 0], names: throwing(['general'], '0') } },
      ['unreadable', ['urgency', 'names'], 'readable values', 'an error'],
    ],
    [
      'has names that cannot be read',
      { urgency: throwing({ codes: [0, 0] }, 'names') },
      ['unreadable', ['urgency', 'names'], 'a readable value', 'an error'],
    ],
    [
      'has codes that cannot be read',
      { urgency: throwing({ names: [] }, 'codes') },
      ['unreadable', ['urgency'], 'a readable value', 'an error'],
    ],
    ['is the first, and is missing', { township: undefined }, ['missing-field', ['township'], 'a column', 'undefined']],
  ])('are refused where one %s', (_, change, issue) => {
    expect(refused({ ...two, ...change })).toEqual([issue]);
  });
  it('are refused with every one that is wrong', () => {
    expect(refused({ ...two, received: undefined, urgency: 7, left: [''], solved: undefined })).toEqual([
      ['missing-field', ['received'], 'a column', 'undefined'],
      ['bad-input', ['urgency'], 'an array-like column, or { codes, names }', '7'],
      ['missing-field', ['solved'], 'a column', 'undefined'],
      ['unequal-columns', ['left'], 'length 2', '1'],
    ]);
  });
  it('are refused where one throws when it is asked for', () => {
    expect(refused(throwing(two, 'closed'))).toEqual([['unreadable', ['closed'], 'a readable value', 'an error']]);
  });
  it('reject a row whose code names nothing, or that cannot be read', () => {
    const coded = { ...two, urgency: { codes: [0, 1], names: ['general'] } };
    expect(rejected(coded)).toEqual([[1, ['bad-code', [1, 'urgency'], 'an index of names', '1']]]);
    expect(rejected({ ...two, solved: { codes: ['0', 0], names: [true] } })).toEqual([
      [0, ['bad-code', [0, 'solved'], 'an index of names', '"0"']],
    ]);
    expect(rejected({ ...two, solved: throwing([true, true], '1') })).toEqual([[1, ['unreadable', [1], 'a readable ticket', 'an error']]]);
    const odd = columnsOf(good, { ...good, urgency: 'odd' });
    expect(rejected({ ...odd, solved: throwing([true, true], '1') })).toEqual([[1, ['unreadable', [1], 'a readable ticket', 'an error']]]);
    expect(rejected({ ...coded, solved: throwing([true, true], '1') })).toEqual([
      [1, ['unreadable', [1], 'a readable ticket', 'an error']],
    ]);
  });
  it.each(Object.keys(good))('tell a row whose code names nothing of %s, and what else is wrong with it', (field) => {
    const unnamed = { codes: [0, 7], names: [good[field as keyof typeof good]] };
    const bad = ['bad-code', [1, field], 'an index of names', '7'];
    expect(rejected({ ...two, [field]: unnamed })).toEqual([[1, bad]]);
    const others = Object.keys(good).filter((other) => other !== field);
    for (const other of others) {
      const wrong = { ...columnsOf(good, { ...good, [other]: 1.5 }), [field]: unnamed };
      const without = { ...columnsOf({ ...good, [other]: 1.5 }) };
      const [[, ...alone]] = rejected(without) as [[number, ...[string, [number, string], string, string][]]];
      expect(rejected(wrong)).toEqual([[1, bad, ...alone.map(([code, , ...rest]) => [code, [1, other], ...rest])]]);
    }
    const every = Object.fromEntries(Object.entries(good).map(([each, value]) => [each, { codes: [0, 7], names: [value] }]));
    expect(rejected(every)).toEqual([[1, ...Object.keys(good).map((each) => ['bad-code', [1, each], 'an index of names', '7'])]]);
  });
});

describe('tickets that break off', () => {
  it('are unreadable as a list', () => {
    expect(
      refused(
        (function* broken() {
          yield good;
          throw new TypeError('no');
        })(),
      ),
    ).toEqual([['unreadable', ['tickets'], 'readable values', 'an error']]);
  });
  it('and as a stream', async () => {
    const broken = async function* broken(): AsyncGenerator<typeof good> {
      yield good;
      throw new TypeError('no');
    };
    const told = await tallyTickets(broken(), policy, { asOf }).then(
      () => null,
      (error: unknown) => (error instanceof RankingRulesError ? error.issues.map(said) : error),
    );
    expect(told).toEqual([['unreadable', ['tickets'], 'readable values', 'an error']]);
  });
});

describe('what comes after the moment', () => {
  const late = policyOfTallying({
    ...rule,
    counts: [{ field: 'assigned', where: [] }],
    deadlines: [
      {
        ...rule.deadlines[0],
        id: 'answering',
        from: 'contacted',
        until: 'closed',
        by: 'urgency',
        limits: [
          { value: 'general', within: 'P7D' },
          { value: 'complex', within: null },
        ],
      },
    ],
  });
  const codes = (ticket: object, now: string): unknown =>
    tallyValidTickets([{ ...good, ...ticket }] as never, late, { asOf: now }).rejects.flatMap(({ issues }) =>
      issues.map(({ code, path }) => [code, path[1]]),
    );
  it('is no mistake of a ticket that has another', () => {
    expect(codes({ solved: 'x' }, '2019-06-01T12:00:00+08:00')).toEqual([['unknown-value', 'solved']]);
    expect(codes({ solved: 'x' }, '2019-06-02T08:00:00+08:00')).toEqual([
      ['unknown-value', 'solved'],
      ['missing-field', 'contacted'],
    ]);
    expect(codes({}, '2019-06-01T12:00:00+08:00')).toEqual([]);
  });
  it('does not excuse what had happened by then without what it needs', () => {
    expect(codes({ contacted: '2019-06-03T08:00:00+08:00' }, '2019-06-02T12:00:00+08:00')).toEqual([['events-out-of-order', 'closed']]);
    expect(codes({ contacted: '2019-06-03T08:00:00+08:00' }, '2019-06-01T12:00:00+08:00')).toEqual([]);
  });
});

it('a ticket with the fields is one, whatever else it is', () => {
  expect(rejected([Object.assign(['窦店镇'], good)])).toEqual([]);
});

it('the values of a list are put in words once, however many tickets have another', () => {
  const joins = (tickets: number): number => {
    const join = vi.spyOn(Array.prototype, 'join');
    try {
      tallyValidTickets(
        Array.from({ length: tickets }, () => ({ ...good, urgency: 'urgent', left: 'lost' })),
        policy,
        { asOf },
      );
      return join.mock.contexts.filter((list) => Array.isArray(list) && (list.includes('complex') || list.includes('forged'))).length;
    } finally {
      join.mockRestore();
    }
  };
  expect(joins(1)).toBeGreaterThan(0);
  expect(joins(50)).toBe(joins(1));
});
