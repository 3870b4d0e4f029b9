import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyValidTickets, tallyTickets } from '../../src/tally-tickets';
import type { Ticket } from '../../src/tickets/types';
import { drawnTickets, moments, policyOfTallying, tallyingRules, ticket } from '../tickets/arbitraries';
import { plainTally } from '../tickets/plain-tally';
import { deepFreeze } from './frozen';
import { runs } from './seed';

describe('tickets', () => {
  it('law 68: tickets are counted as the plain definition counts them', () => {
    fc.assert(
      fc.property(
        drawnTickets,
        ({ rule, tickets, moment }) =>
          void expect(tallyTickets(deepFreeze(tickets), policyOfTallying(rule), { asOf: moment })).toEqual(
            plainTally(tickets, rule, moment),
          ),
      ),
      runs(2),
    );
  });
  it('law 69: rows, columns, coded columns and times in milliseconds give the same', () => {
    fc.assert(
      fc.property(drawnTickets, ({ rule, tickets, moment }) => {
        const policy = policyOfTallying(rule);
        const expected = tallyTickets(tickets, policy, { asOf: moment });
        const fields = ['township', 'received', 'closed', 'contacted', 'urgency', 'answer', 'note', 'left'];
        const column = (field: string): (string | null)[] => tickets.map((one) => one[field] ?? null);
        const coded = (field: string): { codes: number[]; names: (string | null)[] } => {
          const names = [...new Set(column(field))];
          return { codes: column(field).map((value) => names.indexOf(value)), names };
        };
        const ms = (field: string): (number | null)[] =>
          column(field).map((value) => (value === null || value === '' ? null : Date.parse(value)));
        const columns = Object.fromEntries(fields.map((field) => [field, column(field)]));
        const codes = Object.fromEntries(
          fields.map((field) => [field, ['received', 'closed', 'contacted'].includes(field) ? ms(field) : coded(field)]),
        );
        expect(tallyTickets(columns as never, policy, { asOf: moment })).toEqual(expected);
        expect(tallyTickets(codes as never, policy, { asOf: new Date(moment).toISOString() })).toEqual(expected);
      }),
      runs(1),
    );
  });
  it('law 70: a stream gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(drawnTickets, async ({ rule, tickets, moment }) => {
        async function* stream(): AsyncGenerator<Ticket> {
          yield* tickets;
        }
        expect(await tallyTickets(stream(), policyOfTallying(rule), { asOf: moment })).toEqual(
          tallyTickets(tickets, policyOfTallying(rule), { asOf: moment }),
        );
      }),
      runs(0.25),
    );
  });
  it('law 71: tickets shifted by months make records shifted by as many', () => {
    const day = fc.record({
      township: fc.constantFrom('甲', '乙'),
      year: fc.integer({ min: 1990, max: 2030 }),
      month: fc.integer({ min: 0, max: 11 }),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.nat(23),
    });
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 10 }),
        fc.integer({ min: -300, max: 300 }),
        fc.constantFrom(1, 19),
        fc.nat(23),
        (days, shift, first, hour) => {
          const policy = policyOfTallying({
            month: { event: 'received', day: first, hour, offset: '+08:00' },
            fields: [],
            deadlines: [],
            counts: [{ field: 'assigned', where: [] }],
          });
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
        },
      ),
      runs(1),
    );
  });
  it('law 72: every ticket is in a record, after the moment, or rejected', () => {
    const broken = fc.oneof(
      ticket,
      fc.constant(null),
      ticket.map((one) => ({ ...one, received: 'yesterday' })),
      ticket.map((one) => ({ ...one, urgency: 'odd' })),
      ticket.map((one) => ({ ...one, township: ' ' })),
    );
    fc.assert(
      fc.property(tallyingRules, fc.array(broken, { maxLength: 20 }), moments, (rule, tickets, moment) => {
        const { records, read, afterAsOf, rejects } = tallyValidTickets(tickets as never, policyOfTallying(rule), { asOf: moment });
        expect(read).toBe(tickets.length);
        expect(records.reduce((sum, record) => sum + record.tickets, 0) + afterAsOf + rejects.length).toBe(read);
        for (const { excluded, tickets: all, withExcluded } of records) {
          expect(Object.values(excluded).every((some) => some <= all)).toBe(true);
          expect(Object.values(withExcluded).every((some) => some <= all)).toBe(true);
        }
        expect(rejects.every(({ issues }) => issues.length > 0)).toBe(true);
        const good = tickets.filter((_, row) => !rejects.some((one) => one.row === row));
        expect(tallyTickets(good as never, policyOfTallying(rule), { asOf: moment })).toEqual(records);
      }),
      runs(1),
    );
  });
});
