// Tickets and moments: whichever offset they are written in, which event decides, and a month under way beside the last.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthToDate } from '../../src/assessment-months';
import { instantOf, instantText } from '../../src/month/instant';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import type { AssessmentMonthRule } from '../../src/policy/tallying-types';
import type { Policy } from '../../src/policy/types';
import { tallyTickets } from '../../src/tally-tickets';
import { counting, countTicket, readFields } from '../../src/tickets/count-ticket';
import { planTally } from '../../src/tickets/tally-plan';
import { runs } from '../laws/seed';

const policyOf = (month: Partial<AssessmentMonthRule>): Policy =>
  definePolicy({
    ...beijing2019,
    id: 'moments',
    tallying: {
      month: { event: 'received', day: 19, hour: 0, offset: '+08:00', ...month },
      fields: [{ field: 'urgency', values: ['突发事故', '生活保障', '其他事项', '复杂疑难'] }],
      deadlines: [
        {
          id: 'closing',
          by: 'urgency',
          from: 'received',
          until: 'closed',
          limits: [
            { value: '突发事故', within: 'PT2H' },
            { value: '生活保障', within: 'PT24H' },
            { value: '其他事项', within: 'P7D' },
            { value: '复杂疑难', within: null },
          ],
        },
      ],
      counts: [
        { field: 'assigned', where: [] },
        { field: 'inTime', where: [{ deadline: 'closing', status: 'met' }] },
        { field: 'late', where: [{ deadline: 'closing', status: 'late' }] },
        { field: 'open', where: [{ deadline: 'closing', status: 'open' }] },
      ],
    },
  });

const HOUR = 3_600_000;
const START = Date.UTC(2019, 1, 10);
const urgency = fc.constantFrom('突发事故', '生活保障', '其他事项', '复杂疑难');
// On the hour, so that times meet the beginnings of months and the ends of deadlines.
const drawn = fc.array(
  fc.record({ township: fc.constantFrom('甲', '乙'), received: fc.nat(24 * 60), took: fc.option(fc.nat(24 * 9)), urgency }),
  { maxLength: 12 },
);
const offset = fc.constantFrom('+08:00', '+00:00', '-03:30', '+14:00', '-12:00', '+05:45');

describe('tickets', () => {
  it('are the same at whatever offset their times are written', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.array(offset, { minLength: 3, maxLength: 3 }),
        fc.nat(23),
        fc.nat(24 * 70),
        (tickets, [a = '', b = '', c = ''], hour, now) => {
          const policy = policyOf({ hour });
          const written = (at: (ms: number, i: number) => string | number): unknown => {
            const asOf = at(START + now * HOUR, 2);
            return tallyTickets(
              tickets.map(({ received, took, ...one }) => ({
                ...one,
                received: at(START + received * HOUR, 0),
                closed: took === null ? null : at(START + (received + took) * HOUR, 1),
              })),
              policy,
              { asOf },
            );
          };
          expect(written((ms, i) => instantText(ms, [a, b, c][i] ?? ''))).toEqual(written((ms) => ms));
        },
      ),
      runs(1.5),
    );
  });
  it.each([
    ['received', 0, '2019-06-18T23:59:59.999+08:00', '2019-06'],
    ['received', 0, '2019-06-19T00:00:00+08:00', '2019-07'],
    ['received', 12, '2019-06-19T11:59:59+08:00', '2019-06'],
    ['received', 12, '2019-06-19T04:00:00Z', '2019-07'],
    ['closed', 12, '2019-06-19T11:59:59+08:00', '2019-06'],
    ['closed', 12, '2019-06-19T12:00:00+08:00', '2019-07'],
    ['closed', 0, '2020-02-29T23:30:00-08:00', '2020-03'],
  ])('are of the month of the event %s, which begins at %i hours: %s is %s', (event, hour, moment, month) => {
    const ticket = {
      township: '甲',
      received: event === 'received' ? moment : '2019-05-20T00:00:00+08:00',
      closed: event === 'closed' ? moment : null,
      urgency: '复杂疑难',
    };
    expect(tallyTickets([ticket], policyOf({ event, hour }), { asOf: '2021-01-01T00:00:00Z' }).map((record) => record.month)).toEqual([
      month,
    ]);
  });
  it.each([
    ['突发事故', 2],
    ['生活保障', 24],
    ['其他事项', 7 * 24],
  ])('of %s are in time up to %i hours, and late after them, done or not', (kind, hours) => {
    const status = (took: number | null, now: number): unknown =>
      tallyTickets([{ township: '甲', received: START, closed: took === null ? null : START + took, urgency: kind }], policyOf({}), {
        asOf: START + now,
      }).map(({ inTime, late, open }) => ({ inTime, late, open }));
    const limit = hours * HOUR;
    expect(status(limit, limit)).toEqual([{ inTime: 1, late: 0, open: 0 }]);
    expect(status(limit + 1, limit + 1)).toEqual([{ inTime: 0, late: 1, open: 0 }]);
    expect(status(null, limit)).toEqual([{ inTime: 0, late: 0, open: 1 }]);
    expect(status(null, limit + 1)).toEqual([{ inTime: 0, late: 1, open: 0 }]);
    // What is closed later has not been closed yet.
    expect(status(limit, limit - 1)).toEqual([{ inTime: 0, late: 0, open: 1 }]);
    expect(status(limit + 2, limit + 1)).toEqual([{ inTime: 0, late: 1, open: 0 }]);
  });
  it('of a kind without a deadline are never late', () => {
    const counts = (closed: number | null): unknown =>
      tallyTickets([{ township: '甲', received: START, closed, urgency: '复杂疑难' }], policyOf({}), { asOf: START + 1e12 }).map(
        ({ inTime, late, open }) => ({ inTime, late, open }),
      );
    expect([counts(START + 9e11), counts(null)]).toEqual([[{ inTime: 1, late: 0, open: 0 }], [{ inTime: 0, late: 0, open: 1 }]]);
  });
});

describe('a month under way and the month before to the same day and hour', () => {
  it('count the same where the same happened a month apart', () => {
    fc.assert(
      // From the 19th of one month to the 18th of the next, each ticket and each answer is mirrored on its day.
      fc.property(
        fc.array(
          fc.record({
            township: fc.constantFrom('甲', '乙'),
            day: fc.integer({ min: 1, max: 28 }),
            hour: fc.nat(23),
            days: fc.option(fc.integer({ min: 0, max: 28 })),
            urgency,
          }),
          { maxLength: 12 },
        ),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(23),
        (tickets, day, hour) => {
          const policy = policyOf({});
          const two = (value: number): string => String(value).padStart(2, '0');
          const at = (month: number, on: number, hours: number): string => `2019-${two(month)}-${two(on)}T${two(hours)}:00:00+08:00`;
          // Answers come on a day of the same calendar month, so that their days mirror too.
          const inMonth = (month: number): unknown[] =>
            tickets.map(({ day: on, hour: hours, days, ...one }) => ({
              ...one,
              received: at(month, on, hours),
              closed: days === null || on + days > 28 ? null : at(month, on + days, hours),
            }));
          const all = [4, 5, 6, 7].flatMap(inMonth) as never[];
          const { month, from, until, previous } = monthToDate(at(7, day, hour), policy);
          const counted = (asOf: string, label: string): unknown =>
            tallyTickets(all, policy, { asOf })
              .filter((record) => record.month === label)
              .map(({ month: _, ...counts }) => counts);
          const now = counted(until, month);
          // Deadlines still run on between the months, whose lengths differ; what was received does not.
          const assigned = (records: unknown): unknown =>
            (records as { township: string; assigned: number }[]).map((one) => [one.township, one.assigned]);
          expect(assigned(counted(previous.until, previous.month))).toEqual(assigned(now));
          const plain = (end: string, begin: string): number =>
            (all as { received: string }[]).filter(
              ({ received }) => instantOf(received) >= instantOf(begin) && instantOf(received) <= instantOf(end),
            ).length;
          expect((now as { assigned: number }[]).reduce((sum, one) => sum + one.assigned, 0)).toBe(plain(until, from));
        },
      ),
      runs(1),
    );
  });
});

describe('the room for counting', () => {
  it('does not grow with the number of tickets', () => {
    const plan = planTally(policyOf({}).tallying ?? (undefined as never), { from: '0001-01', until: null });
    expect(readFields(plan)).toEqual(['township', 'received', 'closed', 'urgency']);
    const roomAfter = (tickets: number): unknown => {
      const state = counting(plan, START + 1e12);
      const fates = new Set(
        Array.from({ length: tickets }, (_, i) => countTicket(state, [`T${i % 5}`, START + (i % 1000) * HOUR, null, '其他事项'])),
      );
      expect([...fates]).toEqual(['counted']);
      const { numbers, cells, townships, month } = state.room;
      return [numbers.length, cells.size, townships.size, month.length, state.months.size];
    };
    expect(roomAfter(50_000)).toEqual(roomAfter(5000));
  });
});
