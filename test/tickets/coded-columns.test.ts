// The quick way of coded columns: which rows go it, and that it puts the same numbers into the state as reading values does.
import { describe, expect, it } from 'vitest';
import type { ReadColumn } from '../../src/input/read-column';
import type { Tallying } from '../../src/policy/tallying-types';
import { tallyValidTickets } from '../../src/tally-tickets';
import { rowCoder } from '../../src/tickets/coded-columns';
import { counting, countTicket, type Counting } from '../../src/tickets/count-ticket';
import { planTally } from '../../src/tickets/tally-plan';
import { label, policyOfTallying } from './arbitraries';

const rule: Tallying = {
  month: { event: 'received', day: 1, hour: 0, offset: '+08:00' },
  fields: [{ field: 'urgency', values: ['general', 'complex'] }],
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
  counts: [{ field: 'assigned', where: [] }],
};
const coded = (codes: readonly unknown[], names: readonly unknown[]): ReadColumn => ({ codes, names });
const plain = (values: readonly unknown[]): ReadColumn => ({ codes: values, names: null });

const columns = {
  township: coded([0, 1, 0, 2, 0, '0', 0, 0, 0, 0], ['甲', '乙']),
  received: plain([1, 2, 3, 4, 'x', 6, 7, 8, 9, null]),
  closed: plain([5, null, 9, 9, 9, 9, 9, 9, 9, '']),
  urgency: coded([0, 1, 2, 0, 0, 0, '1', 0, 3, 1], ['general', 'complex', 'odd']),
  left: coded([1, 0, 1, 1, 1, 1, 1, 9, 1, 1], ['legacy', null]),
};

/** A state that has counted a ticket of each of the townships. */
function met(...townships: readonly string[]): Counting {
  const state = counting(planTally(rule, { from: '0001-01', until: null }), 1e12);
  for (const township of townships) expect(countTicket(state, [township, 1, null, 'general', ''])).toBe('counted');
  return state;
}
const inState = ({ township, times, codes }: Counting): unknown => [township, [...times], [...codes]];

describe('a row of coded columns', () => {
  it('goes the quick way where its township was counted and its codes name something', () => {
    const state = met('甲');
    const code = rowCoder(Object.values(columns), state);
    const quick = columns.township.codes.length;
    expect(Array.from({ length: quick }, (_, row) => code(row))).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
  it('stands in the state as numbers: its township, its times, its codes, −1 for a value that is not listed', () => {
    const state = met('乙', '甲');
    const code = rowCoder(Object.values(columns), state);
    const states = [0, 1, 2, 9].map((row) => [code(row), inState(state)]);
    expect(states).toEqual([
      [true, [1, [1, 5], [0, 1]]],
      [true, [0, [2, Number.NaN], [1, 0]]],
      [true, [1, [3, 9], [-1, 1]]],
      [true, [1, [Number.NaN, Number.NaN], [1, 1]]],
    ]);
  });
  it('finds a township that is counted later', () => {
    const state = met('甲');
    const code = rowCoder(Object.values(columns), state);
    expect(code(1)).toBe(false);
    expect(countTicket(state, ['乙', 2, null, 'complex', 'legacy'])).toBe('counted');
    expect(code(1)).toBe(true);
  });
  it.each(['township', 'urgency', 'left'] as const)('is read as values where the column %s holds values', (field) => {
    const state = met('甲');
    const values = { township: plain(['甲']), urgency: plain(['general']), left: plain(['legacy']) };
    expect(rowCoder(Object.values({ ...columns, [field]: values[field] }), state)(0)).toBe(false);
  });
  it.each<readonly [string, object, number]>([
    ['where a column holds values', { urgency: ['general', 'general'] }, 2],
    ['where it comes after the moment', { received: [1, 20] }, 1],
    ['where all is well', {}, 2],
  ])('is read once %s', (_, change, counted) => {
    const read: unknown[] = [];
    const { received, ...others } = {
      township: coded([0, 0], ['甲']),
      received: [1, 2],
      closed: [3, 4],
      urgency: coded([0, 0], ['general']),
      left: coded([0, 0], ['']),
      ...change,
    };
    const watched = new Proxy(received, {
      get: (own, key) => {
        if (key !== 'length') read.push(key);
        return Reflect.get(own, key);
      },
    });
    const { records, afterAsOf, rejects } = tallyValidTickets({ ...others, received: watched } as never, policyOfTallying(rule), {
      asOf: 10,
    });
    expect([records.map(({ assigned }) => assigned), afterAsOf, rejects]).toEqual([[counted], 2 - counted, []]);
    expect(read.filter((key) => key === '1')).toEqual(['1']);
  });
  it('is read as values where its times are coded, or where reading it throws', () => {
    const state = met('甲');
    expect(rowCoder(Object.values({ ...columns, closed: coded([0], [5]) }), state)(0)).toBe(false);
    const throwing = {
      codes: new Proxy([0], {
        get: () => {
          throw new TypeError('no');
        },
      }),
      names: ['general'],
    };
    expect(rowCoder(Object.values({ ...columns, urgency: throwing }), state)(0)).toBe(false);
  });
});
