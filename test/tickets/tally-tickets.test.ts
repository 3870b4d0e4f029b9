// Counting tickets: against the plain definition, and by the laws of tallies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankingRulesError } from '../../src/issues/error';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import type { Tallying, TicketCondition } from '../../src/policy/tallying-types';
import type { Policy } from '../../src/policy/types';
import { mergeRecords } from '../../src/records/merge-records';
import { safeTallyTickets, tallyTickets } from '../../src/tally-tickets';
import type { Ticket } from '../../src/tickets/types';
import { plainTally, type PlainTicket } from './plain-tally';

const RUNS = Number(process.env.RANKING_RULES_RUNS ?? 600);
const label = { zh: '理由', en: 'reason' };
const policyOf = (tallying: Tallying): Policy => definePolicy({ ...beijing2019, id: 'tickets', tallying });

const condition: fc.Arbitrary<TicketCondition> = fc.oneof(
  fc.record({ field: fc.constant('urgency'), equals: fc.constantFrom('accident', 'general', 'complex') }),
  fc.record({ field: fc.constant('answer'), oneOf: fc.subarray(['good', 'fair', 'poor'], { minLength: 1 }) }),
  fc.record({ field: fc.constantFrom('answer', 'note', 'closed', 'received', 'contacted'), present: fc.boolean() }),
  fc.record({ deadline: fc.constantFrom('closing', 'contact'), status: fc.constantFrom('met', 'late', 'open') }),
);
const tallying: fc.Arbitrary<Tallying> = fc.record({
  period: fc.record({ event: fc.constantFrom('received', 'closed'), day: fc.constantFrom(1, 2, 19, 28), hour: fc.constant(0), offset: fc.constant('+08:00') }),
  fields: fc.constant([{ field: 'urgency', values: ['accident', 'general', 'complex'] }, { field: 'answer', values: ['good', 'fair', 'poor'] }]),
  deadlines: fc.constant([
    { id: 'closing', by: 'urgency', from: 'received', until: 'closed', limits: [{ value: 'accident', within: 'PT2H' }, { value: 'general', within: 'P7D' }, { value: 'complex', within: null }] },
    { id: 'contact', by: 'urgency', from: 'received', until: 'contacted', limits: [{ value: 'accident', within: 'PT2H' }, { value: 'general', within: 'PT24H' }, { value: 'complex', within: 'PT24H' }] },
  ]),
  exclusion: fc.constantFrom(undefined, { field: 'left', reasons: [{ id: 'legacy', label }, { id: '__proto__', label }] }),
  counts: fc.array(fc.array(condition, { maxLength: 3 }), { minLength: 1, maxLength: 31 }).map((all) => all.map((where, i) => ({ field: `count${i}`, where }))),
});

const HOUR = 3_600_000;
const START = Date.UTC(2019, 11, 17, 16);
const text = (ms: number): string => `${new Date(ms + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
// Times lie on the limits, a second beside them, and on both sides of midnight.
const received = fc.tuple(fc.nat(90), fc.constantFrom(0, 1, 12 * 3600, 86_399)).map(([day, second]) => START + day * 24 * HOUR + second * 1000);
const later = fc.option(fc.tuple(fc.constantFrom(0, 2 * HOUR, 24 * HOUR, 7 * 24 * HOUR, 40 * 24 * HOUR), fc.constantFrom(0, 0, 1000)).map(([a, b]) => a + b), { nil: null });
const ticket: fc.Arbitrary<PlainTicket> = fc
  .record({
    township: fc.constantFrom('窦店镇', '将台乡', '__proto__', 'constructor'),
    received,
    closed: later,
    contacted: later,
    urgency: fc.constantFrom('accident', 'general', 'complex'),
    answer: fc.constantFrom('good', 'fair', 'poor', '', null),
    note: fc.constantFrom('x', '', null),
    left: fc.constantFrom('', '', null, 'legacy', '__proto__'),
  })
  .map((one) => ({
    ...one,
    received: text(one.received),
    closed: one.closed === null ? '' : text(one.received + one.closed),
    contacted: one.contacted === null ? null : text(one.received + one.contacted),
  }));
const asOf = fc.constantFrom(START + 20 * 24 * HOUR, START + 45 * 24 * HOUR + 12 * HOUR, START + 200 * 24 * HOUR);
const closedFirst = (rule: Tallying, one: PlainTicket): boolean => rule.period.event !== 'closed' || (one.closed !== '' && one.closed !== null);
const drawn = fc.tuple(tallying, fc.array(ticket, { maxLength: 30 }), asOf).map(([rule, tickets, moment]) => ({
  rule,
  // Without the event that decides its month a ticket is a mistake.
  tickets: tickets.filter((one) => closedFirst(rule, one)),
  moment,
}));
const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) for (const one of Object.values(Object.freeze(value))) deepFreeze(one);
  return value;
};
const plainly = (rule: Tallying, tickets: readonly PlainTicket[], moment: number): unknown =>
  // A ticket that is left out for a reason that the policy does not have is a mistake, not a kept one.
  plainTally(tickets, rule, moment);

describe('tickets', () => {
  it('are counted as the plain definition counts them', () => {
    fc.assert(
      fc.property(drawn, ({ rule, tickets, moment }) => void expect(tallyTickets(deepFreeze(tickets), policyOf(rule), { asOf: moment })).toEqual(plainly(rule, tickets, moment))),
      { numRuns: RUNS },
    );
  });
  it('give the same as rows, as columns, as coded columns, and as times in milliseconds', () => {
    fc.assert(
      fc.property(drawn, ({ rule, tickets, moment }) => {
        const policy = policyOf(rule);
        const expected = tallyTickets(tickets, policy, { asOf: moment });
        const fields = ['township', 'received', 'closed', 'contacted', 'urgency', 'answer', 'note', 'left'];
        const column = (field: string): (string | null)[] => tickets.map((one) => one[field] ?? null);
        const coded = (field: string): { codes: number[]; names: (string | null)[] } => {
          const names = [...new Set(column(field))];
          return { codes: column(field).map((value) => names.indexOf(value)), names };
        };
        const ms = (field: string): (number | null)[] => column(field).map((value) => (value === null || value === '' ? null : Date.parse(value)));
        const columns = Object.fromEntries(fields.map((field) => [field, column(field)]));
        const codes = Object.fromEntries(fields.map((field) => [field, ['received', 'closed', 'contacted'].includes(field) ? ms(field) : coded(field)]));
        expect(tallyTickets(columns as never, policy, { asOf: moment })).toEqual(expected);
        expect(tallyTickets(codes as never, policy, { asOf: new Date(moment).toISOString() })).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
  it('give the same from a stream', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ rule, tickets, moment }) => {
        async function* stream(): AsyncGenerator<Ticket> {
          yield* tickets;
        }
        expect(await tallyTickets(stream(), policyOf(rule), { asOf: moment })).toEqual(tallyTickets(tickets, policyOf(rule), { asOf: moment }));
      }),
      { numRuns: 50 },
    );
  });
  it('10: merge to the whole however they are split and ordered', () => {
    fc.assert(
      fc.property(drawn, fc.array(fc.nat(2)), fc.func(fc.integer()), ({ rule, tickets, moment }, parts, shuffle) => {
        const policy = policyOf(rule);
        const whole = tallyTickets(tickets, policy, { asOf: moment });
        const split = [0, 1, 2].map((part) => tickets.filter((_, i) => (parts[i] ?? 0) === part));
        const tallies = split.map((some) => tallyTickets(some, policy, { asOf: moment }));
        const [a = [], b = [], c = []] = tallies;
        expect(mergeRecords(a, b, c)).toEqual(whole);
        expect(mergeRecords(mergeRecords(c, b), a)).toEqual(whole);
        expect(mergeRecords(c, mergeRecords(b, a))).toEqual(whole);
        expect(mergeRecords(whole, [])).toEqual(whole);
        const order = tickets.map((one, i) => ({ one, key: shuffle(i) })).sort((x, y) => x.key - y.key).map(({ one }) => one);
        expect(tallyTickets(order, policy, { asOf: moment })).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
  it('shift their labels by as many months as they are shifted themselves', () => {
    const day = fc.record({ township: fc.constantFrom('甲', '乙'), year: fc.integer({ min: 1990, max: 2030 }), month: fc.integer({ min: 0, max: 11 }), day: fc.integer({ min: 1, max: 28 }), hour: fc.nat(23) });
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.array(day, { maxLength: 10 }), fc.integer({ min: -300, max: 300 }), fc.constantFrom(1, 19), fc.nat(23), (days, shift, first, hour) => {
        const policy = policyOf({ period: { event: 'received', day: first, hour, offset: '+08:00' }, fields: [], deadlines: [], counts: [{ field: 'assigned', where: [] }] });
        const tickets = (by: number): Ticket[] =>
          days.map(({ township, year, month, day: date, hour: at }) => {
            const index = year * 12 + month + by;
            return { township, received: `${Math.floor(index / 12)}-${two((index % 12) + 1)}-${two(date)}T${two(at)}:00:00+08:00` };
          });
        const shifted = tallyTickets(tickets(0), policy).map((record) => {
          const index = Number(record.month.slice(0, 4)) * 12 + Number(record.month.slice(5)) - 1 + shift;
          return { ...record, month: `${Math.floor(index / 12)}-${two((index % 12) + 1)}` };
        });
        expect(tallyTickets(tickets(shift), policy)).toEqual(shifted);
      }),
      { numRuns: 200 },
    );
  });
  it('all of them are in a record, after the moment, or rejected', () => {
    const broken = fc.oneof(ticket, fc.constant(null), ticket.map((one) => ({ ...one, received: 'yesterday' })), ticket.map((one) => ({ ...one, urgency: 'odd' })), ticket.map((one) => ({ ...one, township: ' ' })));
    fc.assert(
      fc.property(tallying, fc.array(broken, { maxLength: 20 }), asOf, (rule, tickets, moment) => {
        const { records, read, after, rejects } = safeTallyTickets(tickets as never, policyOf(rule), { asOf: moment });
        expect(read).toBe(tickets.length);
        expect(records.reduce((sum, record) => sum + record.tickets, 0) + after + rejects.length).toBe(read);
        for (const { excluded, tickets: all, including } of records) {
          expect(Object.values(excluded).every((some) => some <= all)).toBe(true);
          expect(Object.values(including).every((some) => some <= all)).toBe(true);
        }
        expect(rejects.every(({ issues }) => issues.length > 0)).toBe(true);
        const good = tickets.filter((_, row) => !rejects.some((one) => one.row === row));
        expect(tallyTickets(good as never, policyOf(rule), { asOf: moment })).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });
});

const simple: Tallying = {
  period: { event: 'received', day: 19, hour: 0, offset: '+08:00' },
  fields: [{ field: 'urgency', values: ['general', 'complex'] }, { field: 'solved', values: [true, false] }],
  deadlines: [{ id: 'closing', by: 'urgency', from: 'received', until: 'closed', limits: [{ value: 'general', within: 'P7D' }, { value: 'complex', within: null }] }],
  exclusion: { field: 'left', reasons: [{ id: 'legacy', label }] },
  counts: [{ field: 'assigned', where: [] }, { field: 'solved', where: [{ field: 'solved', equals: true }] }],
};
const good = { township: '窦店镇', received: '2019-06-01T08:00:00+08:00', closed: '2019-06-02T08:00:00+08:00', urgency: 'general', solved: true };
const codes = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (error instanceof RankingRulesError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
};

describe('a bad ticket', () => {
  const policy = policyOf(simple);
  it.each<readonly [string, unknown, readonly string[]]>([
    ['is no object', 7, ['not-a-record 1']],
    ['throws', Object.defineProperty({ ...good }, 'urgency', { get: () => { throw new TypeError('no'); } }), ['unreadable 1']],
    ['has no township', { ...good, township: '' }, ['bad-township 1.township']],
    ['has no time', { ...good, received: null, closed: null }, ['missing-field 1.received']],
    ['was closed without a beginning', { ...good, received: '' }, ['missing-field 1.received', 'missing-field 1.received']],
    ['has a time without an offset', { ...good, received: '2019-06-01T08:00:00' }, ['bad-instant 1.received']],
    ['was closed before it came', { ...good, closed: '2019-06-01T07:59:59+08:00' }, ['events-out-of-order 1.closed']],
    ['is of no known kind', { ...good, urgency: 'urgent' }, ['unknown-value 1.urgency']],
    ['is of no kind', { ...good, urgency: '' }, ['missing-field 1.urgency']],
    ['has an answer that is not listed', { ...good, solved: 'yes' }, ['unknown-value 1.solved']],
    ['is left out for no known reason', { ...good, left: 'holiday' }, ['unknown-value 1.left']],
    ['has everything wrong', { township: 3, received: 'x', closed: 'y', urgency: 1, solved: 2, left: 3 }, ['bad-township 1.township', 'bad-instant 1.received', 'bad-instant 1.closed', 'unknown-value 1.urgency', 'unknown-value 1.solved', 'unknown-value 1.left']],
    ['lies after the last month', { ...good, received: '9999-12-20T00:00:00+08:00', closed: '' }, ['bad-instant 1.received']],
  ])('that %s stops the count, or is set aside', (_, bad, expected) => {
    const asOfEnd = { asOf: '9999-12-31T00:00:00Z' };
    expect(codes(() => tallyTickets([good, bad] as never, policy, asOfEnd))).toEqual(expected);
    const { records, rejects } = safeTallyTickets([good, bad, good] as never, policy, asOfEnd);
    expect(rejects.map(({ row, issues }) => [row, issues.map(({ code, path }) => `${code} ${path.join('.')}`)])).toEqual([[1, expected]]);
    expect(records.map(({ tickets }) => tickets)).toEqual([2]);
  });
  it('is listed with up to 99 others, and the rest counted', () => {
    const error = (() => {
      try {
        return tallyTickets(Array.from({ length: 250 }, () => null) as never, policy, { asOf: 0 });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error instanceof RankingRulesError ? [error.issues.length, error.more] : error).toEqual([100, 150]);
  });
});

describe('a count of tickets', () => {
  const policy = policyOf(simple);
  it('needs a tallying, and a moment where there are deadlines', () => {
    expect(codes(() => tallyTickets([good], beijing2019))).toEqual(['missing-tallying tallying']);
    expect(codes(() => tallyTickets([good], policy))).toEqual(['missing-moment asOf']);
    expect(codes(() => tallyTickets([good], policy, { asOf: '2019-06-01' }))).toEqual(['bad-instant asOf']);
  });
  it('refuses what is neither rows nor columns', () => {
    for (const input of [null, 7, 'x', {}, { township: 7 }, { township: ['a'] }, { township: ['a'], received: [1, 2], closed: [1], urgency: [1], solved: [1], left: [1] }]) {
      expect(Array.isArray(codes(() => tallyTickets(input as never, policy, { asOf: 0 })))).toBe(true);
    }
  });
  it('sets aside a code that names nothing', () => {
    const columns = { township: { codes: [0, 5], names: ['甲'] }, received: [0, 0], closed: [null, null], urgency: { codes: [0, 0], names: ['general'] }, solved: [null, null], left: [null, null] };
    expect(safeTallyTickets(columns as never, policy, { asOf: 0 }).rejects.map(({ row, issues: [issue] }) => [row, issue?.code, issue?.path, issue?.received])).toEqual([[1, 'bad-code', [1, 'township'], '5']]);
  });
  it('holds a deadline to be open at its last moment, and missed a millisecond later', () => {
    const judged = policyOf({ ...simple, counts: [{ field: 'open', where: [{ deadline: 'closing', status: 'open' }] }, { field: 'late', where: [{ deadline: 'closing', status: 'late' }] }] });
    const counts = (asOf: number): unknown => tallyTickets([{ ...good, closed: null }], judged, { asOf }).map(({ open, late }) => [open, late]);
    const limit = Date.parse('2019-06-08T08:00:00+08:00');
    expect([counts(limit - 1), counts(limit), counts(limit + 1)]).toEqual([[[1, 0]], [[1, 0]], [[0, 1]]]);
  });
  it('needs the beginning of what was done, where that is not what its month is told by', () => {
    const deadlines = [{ id: 'answer', by: 'urgency', from: 'received', until: 'contacted', limits: [{ value: 'general', within: 'PT24H' }, { value: 'complex', within: null }] }];
    const byClosing = policyOf({ ...simple, period: { ...simple.period, event: 'closed' }, deadlines });
    const one = { ...good, received: null, contacted: '2019-06-01T09:00:00+08:00' };
    const asOf = '2019-07-01T00:00:00+08:00';
    expect(codes(() => tallyTickets([one], byClosing, { asOf }))).toEqual(['missing-field 0.received']);
    expect(tallyTickets([{ ...one, contacted: null }], byClosing, { asOf }).map(({ tickets }) => tickets)).toEqual([1]);
  });
  it('has room for any number of townships and months', () => {
    const tickets = Array.from({ length: 3 * 700 }, (_, i) => ({ ...good, township: `镇${i % 700}`, received: Date.UTC(2019, i % 3, 5), closed: null }));
    const records = tallyTickets([...tickets, ...tickets], policy, { asOf: '2020-01-01T00:00:00Z' });
    expect([records.length, new Set(records.map(({ township, month }) => `${township} ${month}`)).size]).toEqual([2100, 2100]);
    expect(records.every(({ tickets: all, assigned, solved }) => all === 2 && assigned === 2 && solved === 2)).toBe(true);
  });
});
