// Tickets on the limits, and rules to count them by.
import fc from 'fast-check';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import type { Tallying, TicketCondition } from '../../src/policy/tallying-types';
import type { Policy } from '../../src/policy/types';
import type { PlainTicket } from './plain-tally';

export const label = { zh: '理由', en: 'reason' };
// In force in all months, as tickets of all are drawn.
export const policyOfTallying = (tallying: Tallying): Policy =>
  definePolicy({ ...beijing2019, id: 'tickets', inForce: { from: '0001-01', until: null }, tallying });

const condition: fc.Arbitrary<TicketCondition> = fc.oneof(
  fc.record({ field: fc.constant('urgency'), equals: fc.constantFrom('accident', 'general', 'complex') }),
  fc.record({ field: fc.constant('answer'), oneOf: fc.subarray(['good', 'fair', 'poor'], { minLength: 1 }) }),
  fc.record({ field: fc.constantFrom('answer', 'note', 'closed', 'received', 'contacted'), present: fc.boolean() }),
  fc.record({ deadline: fc.constantFrom('closing', 'contact'), status: fc.constantFrom('met', 'late', 'open') }),
);
export const tallyingRules: fc.Arbitrary<Tallying> = fc.record({
  month: fc.record({
    event: fc.constantFrom('received', 'closed'),
    day: fc.constantFrom(1, 2, 19, 28),
    hour: fc.constant(0),
    offset: fc.constant('+08:00'),
  }),
  fields: fc.constant([
    { field: 'urgency', values: ['accident', 'general', 'complex'] },
    { field: 'answer', values: ['good', 'fair', 'poor'] },
  ]),
  deadlines: fc.constant([
    {
      id: 'closing',
      by: 'urgency',
      from: 'received',
      until: 'closed',
      limits: [
        { value: 'accident', within: 'PT2H' },
        { value: 'general', within: 'P7D' },
        { value: 'complex', within: null },
      ],
    },
    {
      id: 'contact',
      by: 'urgency',
      from: 'received',
      until: 'contacted',
      limits: [
        { value: 'accident', within: 'PT2H' },
        { value: 'general', within: 'PT24H' },
        { value: 'complex', within: 'PT24H' },
      ],
    },
  ]),
  exclusion: fc.constantFrom(undefined, {
    field: 'left',
    reasons: [
      { id: 'legacy', label },
      { id: '__proto__', label },
    ],
  }),
  counts: fc
    .array(fc.array(condition, { maxLength: 3 }), { minLength: 1, maxLength: 31 })
    .map((all) => all.map((where, i) => ({ field: `count${i}`, where }))),
});

const HOUR = 3_600_000;
const START = Date.UTC(2019, 11, 17, 16);
const text = (ms: number): string => `${new Date(ms + 8 * HOUR).toISOString().slice(0, 19)}+08:00`;
// Times lie on the limits, a second beside them, and on both sides of midnight.
const received = fc
  .tuple(fc.nat(90), fc.constantFrom(0, 1, 12 * 3600, 86_399))
  .map(([day, second]) => START + day * 24 * HOUR + second * 1000);
const later = fc.option(
  fc.tuple(fc.constantFrom(0, 2 * HOUR, 24 * HOUR, 7 * 24 * HOUR, 40 * 24 * HOUR), fc.constantFrom(0, 0, 1000)).map(([a, b]) => a + b),
  { nil: null },
);
export const ticket: fc.Arbitrary<PlainTicket> = fc
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
export const moments = fc.constantFrom(START + 20 * 24 * HOUR, START + 45 * 24 * HOUR + 12 * HOUR, START + 200 * 24 * HOUR);
const closedFirst = (rule: Tallying, one: PlainTicket): boolean =>
  rule.month.event !== 'closed' || (one.closed !== '' && one.closed !== null);
export interface DrawnTickets {
  readonly rule: Tallying;
  readonly tickets: readonly PlainTicket[];
  readonly moment: number;
}
/** Tickets, a rule, and the moment of the count. Without the event that decides its month a ticket is a mistake. */
export const ticketsOf = (size: { readonly minLength?: number; readonly maxLength: number }): fc.Arbitrary<DrawnTickets> =>
  fc
    .tuple(tallyingRules, fc.array(ticket, size), moments)
    .map(([rule, tickets, moment]) => ({ rule, tickets: tickets.filter((one) => closedFirst(rule, one)), moment }));
export const drawnTickets = ticketsOf({ maxLength: 30 });
