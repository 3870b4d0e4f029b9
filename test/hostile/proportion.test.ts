// Work in proportion to the input, by counting what is read, not by the clock.
import { describe, expect, it, vi } from 'vitest';
import {
  advance,
  beijing2019,
  defineRegistry,
  definePolicy,
  detectJumps,
  evaluate,
  explain,
  mergeRecords,
  rank,
  tallyTickets,
  withRegistry,
  type Evaluation,
} from '../../src/index';
import { ladderChart, rankHistoryChart, scoreDistributionChart, standingsTable } from '../../src/report/index';
import { historyInput, ladderInput } from '../documents/history';
import { randomFrom } from '../documents/random';
import { monthText } from '../documents/records';
import { namedInputs, REGISTRY } from '../documents/registry';
import { TALLYING, ticketInputs } from '../documents/tickets';

/** The same value, through and through, where every property read is counted. */
function counted(value: unknown, count: { reads: number }): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      if (typeof key === 'string') count.reads += 1;
      return counted(Reflect.get(target, key, receiver), count);
    },
  });
}

function readsOf(input: unknown, call: (input: never) => unknown): number {
  const count = { reads: 0 };
  call(counted(input, count) as never);
  return count.reads;
}

const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
const records = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ township: `第${i % 333}镇`, month: monthText(Math.floor(i / 333)), ...counts }));
const registry = defineRegistry(REGISTRY);
const policy = definePolicy({ ...beijing2019, id: 'from-tickets', tallying: TALLYING });
const known = (n: number) => namedInputs(randomFrom(1), n).map((row) => ({ ...row, township: '窦店镇' }));

/** Inputs of n parts, and the most that is read of each part: its fields, and its place in the list twice. */
const CASES: readonly {
  readonly name: string;
  readonly input: (n: number) => unknown;
  readonly call: (input: never) => unknown;
  readonly most: number;
}[] = [
  { name: 'evaluate, rows', input: records, call: (rows) => evaluate(rows, beijing2019).standings('2019-01'), most: 7 + 2 },
  { name: 'rank', input: (n) => Array.from({ length: n }, (_, i) => i % 100), call: (values) => rank(values), most: 1 },
  {
    name: 'detectJumps',
    input: (n) => historyInput(randomFrom(1), n),
    call: (history) => detectJumps(history, ladderInput(randomFrom(1))),
    most: 3 + 2,
  },
  {
    name: 'tallyTickets',
    input: (n) => ticketInputs(randomFrom(1), n).map((ticket) => ({ ...ticket, closed: '2019-12-19T00:00:00Z' })),
    call: (tickets) => tallyTickets(tickets, policy, { asOf: '2019-12-20T00:00:00Z' }),
    most: 7 + 2,
  },
  { name: 'mergeRecords', input: records, call: (list) => mergeRecords(list), most: 7 + 2 },
  { name: 'withRegistry', input: known, call: (rows) => withRegistry(rows, registry), most: 2 + 2 },
];

describe('what is read', () => {
  it.each(CASES)('$name reads each part at most $most times', ({ input, call, most }) => {
    const [few, many] = [readsOf(input(1000), call), readsOf(input(4000), call)];
    expect(few).toBeGreaterThanOrEqual(1000);
    expect(few).toBeLessThanOrEqual(1000 * most + 20);
    expect(many).toBeLessThanOrEqual(4000 * most + 20);
  });
});

/** How many numbers all typed arrays have that are made on the way; a view of another's numbers has none of its own. */
function numbersMade(call: () => unknown): number {
  let made = 0;
  const counting = <T extends new (...given: never[]) => ArrayLike<unknown>>(Original: T): T =>
    new Proxy(Original, {
      construct(target, given: never[], as) {
        const array = Reflect.construct(target, given, as) as ArrayLike<unknown>;
        const [from] = given as readonly unknown[];
        if (!(from instanceof ArrayBuffer)) made += array.length;
        return array as object;
      },
    });
  vi.stubGlobal('Float64Array', counting(Float64Array));
  vi.stubGlobal('Int32Array', counting(Int32Array));
  call();
  vi.unstubAllGlobals();
  return made;
}

describe('policies that follow each other', () => {
  it('take the room of their own rows, however many they are', () => {
    const months = Array.from({ length: 60 }, (_, i) => monthText(2019 * 12 + i));
    const rows = months.flatMap((month) => Array.from({ length: 40 }, (_, i) => ({ township: `第${i}镇`, month, ...counts })));
    const following = (each: number) =>
      Array.from({ length: 60 / each }, (_, i) =>
        definePolicy({
          ...beijing2019,
          id: `no-${i}`,
          ranking: { ties: 'competition', tieBreakers: [{ field: 'surveyed', order: 'descending' }] },
          inForce: { from: months[i * each], until: months[(i + 1) * each] ?? null },
        }),
      );
    const [one, many] = [numbersMade(() => evaluate(rows, following(60)).columns), numbersMade(() => evaluate(rows, following(1)).columns)];
    expect(one).toBeGreaterThan(rows.length * 10);
    expect(many).toBeLessThan(one * 2);
  });
});

/** How many elements lists have that are searched on the way. */
function searched(call: () => unknown): number {
  let elements = 0;
  for (const name of ['filter', 'find', 'indexOf', 'lastIndexOf'] as const) {
    const original: Function = Array.prototype[name];
    vi.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], ...given: unknown[]) {
      elements += this.length;
      return Reflect.apply(original, this, given) as never;
    });
  }
  call();
  vi.restoreAllMocks();
  return elements;
}

const long = (change: object) =>
  definePolicy({ ...beijing2019, id: 'long', inForce: { from: '0001-01', until: null }, ladder: undefined, ...change });
// By turns at the top and at the bottom, so that each month ends a climb.
const climbs = (n: number) =>
  evaluate(
    Array.from({ length: 2 * n }, (_, i) => ({
      township: `第${i % 2}镇`,
      month: monthText(i >> 1),
      ...counts,
      resolved: (i + (i >> 1)) % 2,
    })),
    long({ classes: ENDS, ladder: { rungs: ['last', 'first'], windowMonths: 3 } }),
  );
const ENDS = [
  { id: 'first', label: { zh: '先', en: 'First' }, pick: { by: 'rank', top: 1, ties: 'include' } },
  { id: 'last', label: { zh: '后', en: 'Last' }, pick: { by: 'reverseRank', top: 1, ties: 'include' } },
];
const once = (n: number) =>
  evaluate(
    Array.from({ length: n }, (_, i) => ({ township: `第${i}镇`, month: monthText(i), ...counts })),
    long({ classes: [] }),
  );
const manyClasses = (n: number) =>
  evaluate(
    records(3),
    long({ classes: Array.from({ length: n }, (_, i) => ({ id: `class-${i}`, label: { zh: `第${i}类`, en: `Class ${i}` } })) }),
  );

describe('lists that are searched', () => {
  it.each<readonly [string, (n: number) => Evaluation, (evaluation: Evaluation) => unknown]>([
    ['months of a ladder', climbs, (evaluation) => ladderChart(evaluation, { locale: 'zh' })],
    [
      'townships that end in a month each',
      once,
      (evaluation) => rankHistoryChart(evaluation, evaluation.columns.township.names, { locale: 'zh' }),
    ],
    ['classes of a table', manyClasses, (evaluation) => standingsTable(evaluation, '2019-01', { locale: 'zh' })],
    [
      'classes of an explanation',
      manyClasses,
      (evaluation) => explain(evaluation, { township: '第0镇', month: '2019-01' }, { locale: 'en' }),
    ],
    ['classes of a chart', manyClasses, (evaluation) => scoreDistributionChart(evaluation, '2019-01', { locale: 'en' })],
  ])('%s', (_, make, call) => {
    const [few, many] = [make(100), make(400)].map((evaluation) => searched(() => call(evaluation)));
    expect(many).toBeLessThanOrEqual(5 * (few ?? 0));
  });
});

describe('townships that are explained one after the other', () => {
  it('do not each go through all that a class picks from', () => {
    const searchedFor = (n: number): number => {
      const evaluation = evaluate(records(n), long({ classes: ENDS }));
      const ask = (i: number) => explain(evaluation, { township: `第${i}镇`, month: '2019-01' }, { locale: 'zh' });
      ask(0);
      return searched(() => ask(1));
    };
    expect([searchedFor(50), searchedFor(300)]).toEqual([searchedFor(50), searchedFor(50)]);
  });
});

/** What a call throws, as text; empty where it throws nothing. */
function thrownBy(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return String(error);
  }
  return '';
}

describe('a text of a million characters', () => {
  const long = '长'.repeat(1_000_000);
  it.each([
    ['a township and a month', () => evaluate([{ township: long, month: long, ...counts }], beijing2019)],
    ['a count', () => evaluate([{ township: '东镇', month: '2019-06', ...counts, resolved: long as never }], beijing2019)],
    [
      'a field that no record has',
      () => evaluate([{ township: '东镇', month: '2019-06', ...counts }], definePolicy({ ...beijing2019, id: 'long', volume: long })),
    ],
    ['a name', () => withRegistry([{ township: long }], registry)],
    [
      'a policy that a state is not of',
      () =>
        advance(
          advance(null, [{ township: '东镇', month: '2019-06', ...counts }], beijing2019).state,
          [{ township: '东镇', month: '2019-07', ...counts }],
          definePolicy({ ...beijing2019, id: long }),
        ),
    ],
    ['a class', () => definePolicy({ ...beijing2019, ladder: { rungs: [long, 'improved'], windowMonths: 3 } })],
    ['a moment', () => tallyTickets([{ township: '东镇', received: long }], policy, { asOf: 0 })],
  ])('%s: the message is short', (_, call) => {
    const message = thrownBy(call);
    expect(message).toMatch(/^RankingRulesError: /);
    expect(message.length).toBeLessThan(1000);
  });
});

describe('a name of a million characters that a policy gives', () => {
  const long = '长'.repeat(1_000_000);
  const hundred = <T>(one: T): T[] => Array<T>(100).fill(one);
  const tallied = (change: object) =>
    definePolicy({
      ...beijing2019,
      id: 'long',
      tallying: { ...TALLYING, deadlines: [], counts: [{ field: 'late', where: [] }], ...change },
    });
  const ticket = { township: '东镇', received: '2019-06-20T00:00Z', answer: '好', kind: '甲' };
  const values = { fields: [{ field: 'answer', values: [long] }] };
  const [indicator] = 'indicators' in beijing2019.scoring ? beijing2019.scoring.indicators : [];
  const scored = (rate: object) =>
    definePolicy({
      ...beijing2019,
      id: 'long',
      scoring: { fullMarks: '100', decimals: 2, rounding: 'half-up', indicators: [{ ...indicator, fullMarks: '100', rate }] },
    });
  it.each([
    ['a value, for tickets', () => tallyTickets(hundred(ticket), tallied(values), { asOf: '2019-12-20T00:00Z' })],
    [
      'a value, for a condition',
      () => tallied({ ...values, counts: [{ field: 'late', where: hundred({ field: 'answer', equals: '好' }) }] }),
    ],
    [
      'an event',
      () =>
        tallyTickets(
          hundred({ ...ticket, [long]: '2019-06-22T00:00Z', closed: '2019-06-21T00:00Z' }),
          tallied({
            fields: [{ field: 'kind', values: ['甲'] }],
            deadlines: [{ id: 'closing', by: 'kind', from: long, until: 'closed', limits: [{ value: '甲', within: 'P1D' }] }],
          }),
          { asOf: '2019-12-20T00:00Z' },
        ),
    ],
    ['an id', () => evaluate([], hundred(definePolicy({ ...beijing2019, id: long })))],
    [
      'a base',
      () => evaluate(hundred({ township: '东镇', month: '2019-06', ...counts, [long]: 0 }), scored({ credit: { resolved: 1 }, of: long })),
    ],
    [
      'a count',
      () =>
        evaluate(hundred({ township: '东镇', month: '2019-06', ...counts, [long]: 31 }), scored({ credit: { [long]: 1 }, of: 'surveyed' })),
    ],
  ])('%s: a hundred mistakes are short', (_, call) => {
    const told = thrownBy(call);
    expect(told).toMatch(/^RankingRulesError: /);
    expect(told.split('\n').length).toBeGreaterThan(98);
    expect(told.length).toBeLessThan(250_000);
  });
});
