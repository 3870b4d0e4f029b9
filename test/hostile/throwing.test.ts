// What a stranger's code throws while it is read, one case for each way in that a fuzzer found.
import {
  advance,
  beijing2019,
  definePolicy,
  detectJumps,
  evaluate,
  explain,
  issueMessage,
  mergeRecords,
  percentileRank,
  policyFields,
  policyInForce,
  rank,
  rankGain,
  RankingRulesError,
  rollUp,
  safeDefinePolicy,
  safeDefineRegistry,
  tallyValidTickets,
  safeWithRegistry,
  selectImproved,
  tallyTickets,
  withRegistry,
  defineRegistry,
  type Issue,
} from '../../src/index';
import {
  bulletin,
  gainChart,
  improvementList,
  ladderChart,
  rankHistoryChart,
  scoreDistributionChart,
  standingsTable,
} from '../../src/report/index';
import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../documents/registry';
import { TALLYING } from '../documents/tickets';
import { boom } from './values';

const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
const records = [
  { township: '东镇', month: '2019-05', ...counts },
  { township: '东镇', month: '2019-06', ...counts },
];
const evaluation = evaluate(records, beijing2019);
const { state } = advance(null, records.slice(0, 1), beijing2019);
const policy = definePolicy({ ...beijing2019, id: 'from-tickets', tallying: TALLYING });
const registry = defineRegistry(REGISTRY);
const succeeding = definePolicy({ ...beijing2019, id: 'succeeding', comparison: { lagMonths: 1, predecessor: 'succeeds' } });
const summed = definePolicy({ ...beijing2019, id: 'summed', summary: { months: 'pooled', townships: 'pooled' } });

/** An object of which one property throws when it is read. */
function trap<T extends object>(value: T, key: string): T {
  return Object.defineProperty(Array.isArray(value) ? ([...value] as unknown as T) : { ...value }, key, { get: boom, enumerable: true });
}
const broken = {
  *[Symbol.iterator]() {
    yield records[0];
    boom();
  },
};

const CASES: Readonly<Record<string, () => unknown>> = {
  'a value to rank': () => rank(trap([1, 2], '1')),
  'an option of rank': () => rank([1], trap({}, 'ties')),
  'a value of percentileRank': () => percentileRank(trap([1, 2], '0')),
  'a rank before': () => rankGain(trap([1, 2], '1'), [1, 2]),
  'a gain': () => selectImproved(trap([1, 2], '1'), { top: 1 }),
  'an option of selectImproved': () => selectImproved([1], trap({ top: 1 }, 'ties')),
  'a rung': () => detectJumps([], { rungs: trap(['a', 'b'], '1'), windowMonths: 3 }),
  'the window': () => detectJumps([], trap({ rungs: ['a', 'b'], windowMonths: 3 }, 'windowMonths')),
  'a history that stops': () => detectJumps(broken as never, { rungs: ['a', 'b'], windowMonths: 3 }),
  'records that stop': () => evaluate(broken as never, beijing2019),
  'records to merge that stop': () => mergeRecords(broken as never),
  'no records to merge': () => mergeRecords(null as never),
  'records to name that stop': () => withRegistry(broken as never, registry),
  'records to roll up that stop': () => rollUp(broken as never, summed, { period: 'year' }),
  'the period of a roll-up': () => rollUp(records, summed, trap({ period: 'year' as const }, 'period')),
  'what a rolled-up record holds': () =>
    rollUp(
      [
        trap({ ...records[0], parts: {} }, 'parts') as never,
        { ...records[1], parts: trap({ months: ['2019-06'], townships: ['东镇'], records: 1 }, 'records') } as never,
      ],
      summed,
      { period: 'year' },
    ),
  'the names of a column of tickets': () =>
    tallyTickets(
      {
        township: { codes: [0], names: trap(['东镇'], '0') },
        received: ['2019-06-19T00:00Z'],
        urgency: [null],
        solved: [null],
        answer: [null],
        exclusion: [null],
        closed: [null],
      },
      policy,
      { asOf: 0 },
    ),
  'an issue': () => issueMessage(trap({ code: 'bad-month' as const, path: [], expected: '', received: '' }, 'path'), 'zh'),
  'the fields of a policy': () => policyFields(trap({ ...beijing2019 }, 'scoring')),
  'tickets that stop': () => tallyTickets(broken as never, policy, { asOf: 0 }),
  'the moment of a tally': () => tallyValidTickets([], policy, trap({ asOf: 0 }, 'asOf')),
  'predecessors that are read again': () =>
    evaluate(
      {
        township: ['东镇'],
        month: ['2019-06'],
        assigned: [40],
        surveyed: [30],
        contacted: [30],
        resolved: [27],
        satisfied: [24],
        succeeds: nullOnce(),
      },
      succeeding,
    ),
  'a list of a policy whose length is none': () =>
    definePolicy({
      ...beijing2019,
      sources: new Proxy([], { get: (list, key) => (key === 'length' ? Symbol('none') : Reflect.get(list, key)) }),
    }),
  'a policy of several': () => evaluate(records, trap([beijing2019], '0')),
  'no policy among several': () => policyInForce(Array.from({ length: 2 }) as never, '2019-06'),
  'a policy in force': () => policyInForce(trap([beijing2019], '0'), '2019-06'),
  'the runs of a state': () => advance(trap(state, 'runs'), records.slice(1), beijing2019),
  'the townships of a state': () => advance({ ...state, townships: trap(state.townships as string[], '0') }, records.slice(1), beijing2019),
  'the language of an explanation': () =>
    explain(evaluation, { township: '东镇', month: '2019-05' }, trap({ locale: 'zh' as const }, 'locale')),
  'the language of a notice': () => bulletin(evaluation, '2019-05', trap({ locale: 'zh' as const }, 'locale')),
  'the language of a table': () => standingsTable(evaluation, '2019-05', trap({ locale: 'zh' as const }, 'locale')),
  'the language of a chart': () => ladderChart(evaluation, trap({ locale: 'zh' as const }, 'locale')),
  'the first month of a chart': () => ladderChart(evaluation, trap({ from: '2019-05', locale: 'zh' as const }, 'from')),
  'the language of scores': () => scoreDistributionChart(evaluation, '2019-05', trap({ locale: 'zh' as const }, 'locale')),
  'the townships of a gain': () => gainChart(evaluation, '2019-05', trap({ townships: ['东镇'], locale: 'zh' as const }, 'townships')),
  'a township of a chart': () => rankHistoryChart(evaluation, trap(['东镇'], '0'), { locale: 'zh' }),
  'a jump of a list': () =>
    improvementList(
      { jumps: [trap({ stays: [{}, {}], from: '2019-01', to: '2019-02' }, 'township') as never] },
      { from: '2019-01', to: '2019-12' },
    ),
  'the period of a list': () => improvementList({ jumps: [] }, trap({ from: '2019-01', to: '2019-12' }, 'to')),
};

/** A list whose first element is null, and throws when it is read again. */
function nullOnce(): ArrayLike<null> {
  let reads = 0;
  return {
    length: 1,
    get 0() {
      reads += 1;
      return reads > 1 ? boom() : null;
    },
  };
}

/** Rows that throw when they are taken out of what their iterator gave. */
const wrapped = {
  [Symbol.iterator]: () => ({
    next: () => ({
      done: false,
      get value() {
        return boom();
      },
    }),
  }),
} as Iterable<never>;
const WRAPPED: Readonly<Record<string, () => unknown>> = {
  evaluate: () => evaluate(wrapped, beijing2019),
  mergeRecords: () => mergeRecords(wrapped),
  rollUp: () => rollUp(wrapped, summed, { period: 'year' }),
  withRegistry: () => withRegistry(wrapped, registry),
  detectJumps: () => detectJumps(wrapped, { rungs: ['a', 'b'], windowMonths: 3 }),
  tallyTickets: () => tallyTickets(wrapped, policy, { asOf: 0 }),
};

describe('what throws when it is read', () => {
  it.each(Object.entries(WRAPPED))('a row that is taken out of its wrapping: %s', (_, call) => {
    expect(call).toThrow(/unreadable; expected readable values, received an error$/);
    expect(call).toThrow(RankingRulesError);
  });
  it.each(Object.entries(CASES))('%s', (_, call) => {
    expect(call).toThrow(RankingRulesError);
  });

  it.each<readonly [string, () => { readonly ok: boolean; readonly issues?: readonly Issue[] }]>([
    ['a registry', () => safeDefineRegistry(trap({ townships: [] }, 'townships'))],
    ['records to name', () => safeWithRegistry([trap({ township: '东镇' }, 'township')], registry)],
  ])('is an error in both languages: %s', (_, call) => {
    const [issue] = call().issues ?? [];
    expect([issue?.code, issue?.received]).toEqual(['unreadable', 'an error']);
    expect(issue === undefined ? '' : issueMessage(issue, 'zh')).toMatch(/实为一个错误$/);
  });

  it('is nothing that the safe functions throw', () => {
    const unreadable = new Proxy({}, { get: boom, ownKeys: boom, getPrototypeOf: boom });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [
      undefined,
      null,
      7,
      'x',
      Symbol('x'),
      10n,
      () => 1,
      [],
      {},
      Object.create(null),
      new Map(),
      proxy,
      unreadable,
      broken,
    ]) {
      expect([safeDefinePolicy(input).ok, safeDefineRegistry(input).ok, safeWithRegistry([], input as never).ok]).toEqual([
        false,
        false,
        false,
      ]);
      expect(typeof safeWithRegistry(input as never, registry).ok).toBe('boolean');
    }
  });

  it('a stream that breaks off says why', async () => {
    const stream = {
      async *[Symbol.asyncIterator]() {
        yield records[0];
        throw new Error('connection lost');
      },
    };
    const error: unknown = await Promise.resolve(tallyTickets(stream as AsyncIterable<never>, policy, { asOf: 0 })).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(RankingRulesError);
    expect(error instanceof Error && error.cause).toEqual(new Error('connection lost'));
  });
});

describe('what is handed out', () => {
  it('does not let the package be changed through it', () => {
    const { names } = evaluation.columns.entry;
    (names as unknown[])[1] = 'changed';
    expect(evaluate(records, beijing2019).standings('2019-05')[0]?.entry).toBe('new');
    const chart = ladderChart(evaluation, { locale: 'en' });
    const text = JSON.stringify(chart);
    erase(chart);
    expect(JSON.stringify(ladderChart(evaluation, { locale: 'en' }))).toBe(text);
  });

  it('does not let an evaluation be changed, from which reports read again', () => {
    expect(Object.isFrozen(evaluation)).toBe(true);
    expect(() => (evaluation.months as string[]).push('2019-07')).toThrow(TypeError);
    expect(() => Object.assign(evaluation, { jumps: null })).toThrow(TypeError);
    const { township, month } = evaluation.columns;
    for (const { names } of [township, month]) expect(() => (names as string[]).push('x')).toThrow(TypeError);
  });
});

/** Empties everything that can be emptied. */
function erase(value: object): void {
  for (const key of Reflect.ownKeys(value)) {
    const child: unknown = Reflect.get(value, key);
    if (typeof child === 'object' && child !== null) erase(child);
    if (!Array.isArray(value) || key !== 'length') Reflect.deleteProperty(value, key);
  }
}
