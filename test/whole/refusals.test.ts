// What the functions over all stages refuse themselves, whole: where, what is expected and what was found.
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { assessmentMonth, monthToDate } from '../../src/assessment-months';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { definePolicy } from '../../src/policy/define-policy';
import type { TallyRecord } from '../../src/records/types';
import { rollUp } from '../../src/roll-up';
import { scoreTownship } from '../../src/score-township';
import { summarize } from '../../src/summarize';
import { tallyValidTickets, tallyTickets } from '../../src/tally-tickets';
import { messagesOf } from '../issues/messages-of';
import { policy, records } from './come-and-go';

const november = records.slice(0, 4);
const december = records.slice(4, 8);

describe('advance refuses', () => {
  it('what is not one month', () => {
    expect(messagesOf(() => advance(null, [], policy))).toEqual(['records: several months; expected one month, received 0 months']);
    expect(messagesOf(() => advance(null, records.slice(0, 8), policy))).toEqual([
      'records: several months; expected one month, received 2 months',
    ]);
  });
  it('the month that the state has, and one before it', () => {
    const { state } = advance(null, december, policy);
    expect(messagesOf(() => advance(state, december, policy))).toEqual([
      'records.month: month out of order; expected a month after 2018-12, received "2018-12"',
    ]);
    expect(messagesOf(() => advance(state, november, policy))).toEqual([
      'records.month: month out of order; expected a month after 2018-12, received "2018-11"',
    ]);
  });
});

describe('evaluate refuses', () => {
  const row = { township: '甲镇', month: '2019-01', kind: '镇', score: 50, assigned: 9 };
  const closed = (): never => {
    throw new TypeError('no');
  };
  it('a policy that cannot be read', () => {
    expect(messagesOf(() => evaluate([row], Object.defineProperty([policy], 0, { get: closed })))).toEqual([
      'policy: unreadable; expected readable values, received an error',
    ]);
  });
  it.each([undefined, null, 'beijing-2019', 7])('what is no policy, at its own place: %s', (none) => {
    const text = typeof none === 'string' ? `"${none}"` : String(none);
    const told = `policy: bad policy; expected a policy, received ${text}`;
    expect(messagesOf(() => Reflect.apply(evaluate, undefined, [[row], none]))).toEqual([told]);
    expect(messagesOf(() => Reflect.apply(advance, undefined, [null, [row], none]))).toEqual([told]);
    expect(messagesOf(() => Reflect.apply(scoreTownship, undefined, [row, none]))).toEqual([told]);
    expect(messagesOf(() => Reflect.apply(tallyTickets, undefined, [[], none]))).toEqual([told]);
  });
  it('rows that have no month or no policy, and tells them with what is wrong with the others', () => {
    const early = { ...row, month: '2017-12', score: -1 };
    expect(messagesOf(() => evaluate([{ ...row, month: 'x' }, early, { ...row, score: -1 }], policy))).toEqual([
      '[0].month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received "x"',
      '[1].month: no policy in force; expected one policy in force (2018-01– climbing), received "2017-12"',
      '[2].score: negative score; expected decimal from 0, or null, received -1',
    ]);
    expect(messagesOf(() => evaluate([early, row], policy))).toEqual([
      '[0].month: no policy in force; expected one policy in force (2018-01– climbing), received "2017-12"',
    ]);
  });
  it('standings of what looks like a month, and shows what nobody sees', () => {
    const { standings } = evaluate([row], policy);
    expect(messagesOf(() => standings('2019-06\u200b'))).toEqual([
      'month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received "2019-06\\u{200b}"',
    ]);
    expect(messagesOf(() => standings(new Date(0) as never))).toEqual([
      'month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received a Date',
    ]);
  });
});

const fromTickets = (day: number, hour = 0) =>
  definePolicy({
    ...beijing2019,
    id: 'from-tickets',
    tallying: {
      month: { event: 'received', day, hour, offset: '+00:00' },
      fields: [],
      deadlines: [],
      counts: [{ field: 'assigned', where: [] }],
    },
  });
const NO_TALLYING = 'tallying: missing tallying; expected a policy with a tallying, received undefined';

describe('a score card', () => {
  it('is of one policy, and not of a list, as its township may have none of the first', () => {
    const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
    const first = definePolicy({ ...beijing2019, inForce: { from: '2019-01', until: '2020-01' } });
    const second = definePolicy({ ...beijing2019, revision: 2, inForce: { from: '2020-01', until: null } });
    for (const list of [[first, second], [second], []]) {
      expect(messagesOf(() => scoreTownship({ township: '甲镇', month: '2020-06', ...counts }, list as never))).toEqual([
        expect.stringMatching(/^the input: bad policy; expected .*, received an array$/),
      ]);
    }
  });
});

describe('assessment months', () => {
  it('are not of a policy without a tallying, of what is no month, or of no moment', () => {
    expect(messagesOf(() => assessmentMonth('2019-06', beijing2019))).toEqual([NO_TALLYING]);
    expect(messagesOf(() => monthToDate(0, beijing2019))).toEqual([NO_TALLYING]);
    expect(messagesOf(() => assessmentMonth('2019-6', fromTickets(1)))).toEqual([
      'month: bad month; expected YYYY-MM, 0001-01 to 9999-12, received "2019-6"',
    ]);
    expect(messagesOf(() => monthToDate('2019-06-05', fromTickets(1)))).toEqual([
      expect.stringMatching(/^asOf: bad instant; expected YYYY-MM-DDTHH:MM.*, received "2019-06-05"$/),
    ]);
  });
  it('to date are of the second month to the last', () => {
    const told = (asOf: string, day: number): unknown =>
      messagesOf(() => {
        const { month, previous } = monthToDate(asOf, fromTickets(day));
        return [month, previous.month];
      });
    const refused = (asOf: string): readonly string[] => [`asOf: bad instant; expected a time with a month before it, received "${asOf}"`];
    expect(told('0001-02-01T00:00:00Z', 1)).toEqual(['0001-02', '0001-01']);
    expect(told('0001-01-31T23:59:59.999Z', 1)).toEqual(refused('0001-01-31T23:59:59.999Z'));
    expect(told('9999-12-30T00:00:00Z', 1)).toEqual(['9999-12', '9999-11']);
    expect(told('9999-12-18T23:59:59Z', 19)).toEqual(['9999-12', '9999-11']);
    expect(told('9999-12-19T00:00:00Z', 19)).toEqual(refused('9999-12-19T00:00:00Z'));
  });
});

describe('a count of tickets', () => {
  const policyOf = fromTickets(1);
  const ticket = { township: '甲镇', received: '2019-06-01T00:00:00Z' };
  it('is not of what is neither rows, a stream nor columns, nor without a tallying', () => {
    for (const count of [tallyTickets, tallyValidTickets] as const) {
      for (const [input, found] of [
        [null, 'null'],
        [7, '7'],
        ['x', '"x"'],
        [Promise.resolve([ticket]), 'a Promise'],
      ] as const) {
        expect(messagesOf(() => count(input as never, policyOf))).toEqual([
          `tickets: bad input; expected an iterable of tickets, a stream of them, or columns, received ${found}`,
        ]);
      }
      expect(messagesOf(() => count([ticket], beijing2019))).toEqual([NO_TALLYING]);
      expect(messagesOf(() => count([ticket], policyOf, { asOf: 'x' }))).toEqual([
        expect.stringMatching(/^asOf: bad instant; .*received "x"$/),
      ]);
    }
  });
  it('needs no moment where there are no deadlines, and takes what comes at it, not after it', () => {
    expect(tallyTickets([ticket], policyOf)).toMatchObject([{ month: '2019-06', assigned: 1 }]);
    expect(tallyValidTickets([ticket], policyOf, { asOf: ticket.received })).toMatchObject({ read: 1, afterAsOf: 0, rejects: [] });
    expect(tallyValidTickets([ticket], policyOf, { asOf: '2019-05-31T23:59:59Z' })).toEqual({
      records: [],
      read: 1,
      afterAsOf: 1,
      rejects: [],
    });
  });
  it('reads whose iterators throw are unreadable', async () => {
    const closed = (key: symbol): object =>
      Object.defineProperty({}, key, {
        get: () => {
          throw new TypeError('no');
        },
      });
    for (const key of [Symbol.asyncIterator, Symbol.iterator]) {
      expect(messagesOf(() => tallyTickets(closed(key) as never, policyOf))).toEqual([
        'tickets: unreadable; expected a readable value, received an error',
      ]);
    }
  });
  it('of a stream is that of the rows, and sets the same ones aside', async () => {
    const rows = [ticket, { ...ticket, township: '' }, { ...ticket, received: '2019-07-01T00:00:00Z' }, ticket];
    const stream = async function* stream() {
      yield* rows;
    };
    const asOf = '2019-06-30T00:00:00Z';
    const told = await tallyValidTickets(stream(), policyOf, { asOf });
    expect(told).toEqual(tallyValidTickets(rows, policyOf, { asOf }));
    expect([told.read, told.afterAsOf, told.rejects.map(({ row }) => row), told.records.map(({ assigned }) => assigned)]).toEqual([
      4,
      1,
      [1],
      [2],
    ]);
    await expect(tallyTickets(stream(), policyOf, { asOf })).rejects.toThrow(
      '[1].township: bad township; expected text that is not empty, received ""',
    );
    const good = [ticket, ticket];
    const goods = async function* goods() {
      yield* good;
    };
    expect(await tallyTickets(goods(), policyOf)).toEqual(tallyTickets(good, policyOf));
  });
});

describe('rolling up and summing up refuse', () => {
  const pooled = definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } });
  const monthsOnly = definePolicy({ ...beijing2019, id: 'means', summary: { months: 'mean', townships: 'mean' } });
  const row = {
    township: '甲镇',
    month: '2019-05',
    district: '东区',
    assigned: 40,
    surveyed: 30,
    contacted: 30,
    resolved: 27,
    satisfied: 24,
  };
  it('means of months and of townships, where they are asked for', () => {
    expect(messagesOf(() => rollUp([row], monthsOnly, { period: 'year', by: 'district' }))).toEqual([
      'summary.months: bad policy; expected pooled; summarize takes means, received "mean"',
      'summary.townships: bad policy; expected pooled; summarize takes means, received "mean"',
    ]);
    expect(messagesOf(() => rollUp([row], monthsOnly, { period: 'month', by: 'district' }))).toEqual([
      'summary.townships: bad policy; expected pooled; summarize takes means, received "mean"',
    ]);
    expect(messagesOf(() => rollUp([row], monthsOnly, { period: 'month' }))).toMatchObject([{ township: '甲镇', month: '2019-05' }]);
    expect(messagesOf(() => rollUp([{ ...row, group: '镇', basicallySatisfied: 0 }], huairou2025, { period: 'year' }))).toMatchObject([
      { township: '甲镇', month: '2019-12' },
    ]);
  });
  it('what is no list of rows', () => {
    for (const [input, found] of [
      [null, 'null'],
      [7, '7'],
      [{ township: ['甲镇'] }, 'an object'],
    ] as const) {
      expect(messagesOf(() => rollUp(input as never, pooled, { period: 'year' }))).toEqual([
        `records: bad input; expected records as an iterable of rows, received ${found}`,
      ]);
    }
    const closed = Object.defineProperty({}, Symbol.iterator, {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(messagesOf(() => rollUp(closed as never, pooled, { period: 'year' }))).toEqual([
      'records: unreadable; expected a readable value, received an error',
    ]);
  });
  it('more records than townships and months allow', () => {
    const villages = (town: string): TallyRecord[] =>
      rollUp(
        [
          { ...row, township: '东村', town },
          { ...row, township: `${town}西村`, town },
        ],
        pooled,
        { period: 'quarter', by: 'town' },
      );
    expect(messagesOf(() => rollUp([...villages('甲镇'), ...villages('乙镇')], pooled, { period: 'quarter', by: 'district' }))).toEqual([
      '[1].district: duplicate row; expected at most 3 records, one for each township and month, received 4',
    ]);
  });
  it('units that are a field of the policy, and sums that are no safe integer', () => {
    expect(messagesOf(() => summarize([row], pooled, { period: 'year', by: 'surveyed' }))).toEqual([
      'by: bad input; expected field that is not used as count too, received "surveyed"',
    ]);
    const most = { ...row, township: '乙镇', assigned: Number.MAX_SAFE_INTEGER - 40 };
    expect(summarize([row, most], pooled, { period: 'year', by: 'district' })[0]?.counts['assigned']).toBe(Number.MAX_SAFE_INTEGER);
    expect(
      messagesOf(() =>
        summarize([row, { ...most, assigned: most.assigned + 1 }, { ...row, township: '丙镇' }], pooled, {
          period: 'year',
          by: 'district',
        }),
      ),
    ).toEqual(['[1].assigned: bad count; expected integers from 0, together at most 9007199254740991, received 9007199254740952']);
  });
});
