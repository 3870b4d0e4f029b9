// The fields for which tickets are read, each once.
import { expect, it } from 'vitest';
import { definePolicy, tallyValidTickets, ticketFields, type Policy } from '../../src/index';
import { messagesOf } from '../issues/messages-of';
import { base } from '../policy/base';

const policy = definePolicy(base);

it('are the township, events, values and the reason for leaving out', () => {
  expect(ticketFields(policy)).toEqual(['township', 'received', 'closed', 'urgency', 'answer', 'excludedFor']);
});
it('are those that columns must have, and no others', () => {
  const columns = Object.fromEntries(ticketFields(policy).map((field): [string, readonly unknown[]] => [field, []]));
  const tally = (given: object): unknown => tallyValidTickets(given as never, policy, { asOf: 0 });
  expect(tally(columns)).toEqual({ records: [], read: 0, afterAsOf: 0, rejects: [] });
  for (const field of ticketFields(policy)) expect(messagesOf(() => tally({ ...columns, [field]: undefined }))).toHaveLength(1);
});
it('are none where a policy does not say how tickets are counted', () => {
  const { tallying: _, ...rest } = base;
  expect(messagesOf(() => ticketFields(definePolicy(rest)))).toEqual([
    'tallying: missing tallying; expected a policy with a tallying, received undefined',
  ]);
  expect(messagesOf(() => ticketFields(undefined as unknown as Policy))).toEqual([
    'policy: bad policy; expected a policy, received undefined',
  ]);
});
