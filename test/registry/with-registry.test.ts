import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate';
import { definePolicy } from '../../src/policy/define-policy';
import { mergeRecords } from '../../src/records/merge-records';
import type { TallyColumns, TallyRecord } from '../../src/records/types';
import { defineRegistry } from '../../src/registry/define-registry';
import type { Registry, ResolvedRow } from '../../src/registry/types';
import { safeWithRegistry, withRegistry } from '../../src/registry/with-registry';
import { tallyTickets } from '../../src/tally-tickets';
import type { Ticket } from '../../src/tickets/types';
import { codedOf, columnsOf } from './columns';

const renamed = defineRegistry({
  townships: [
    { id: 'a', name: '甲乡', district: '东山区', until: '2020-01', successors: ['b'] },
    { id: 'b', name: '甲街道', district: '东山区', aliases: ['甲乡'], from: '2020-01', predecessor: 'a' },
    { id: 'c', name: '乙镇', district: '东山区' },
    { id: 'd', name: '乙镇', district: '西山区' },
  ],
});
const records: readonly TallyRecord[] = [
  { township: '甲乡', month: '2019-12', assigned: 1 },
  { township: '东山区甲乡', month: '2020-01', assigned: 2 },
  { township: '西山乙镇', month: '2020-01', assigned: 3 },
];

const issuesOf = (given: unknown, registry: Registry = renamed): readonly unknown[] => {
  const result = safeWithRegistry(given as readonly TallyRecord[], registry);
  return result.ok ? [] : result.issues.map(({ code, path, expected, received }) => [code, path.join('.'), expected, received]);
};
const rowsOf = ({ township, predecessor, ...rest }: TallyColumns): readonly unknown[] => {
  const { codes, names } = township as { codes: Int32Array; names: string[] };
  const of = predecessor as readonly (string | null)[] | undefined;
  return Array.from(codes, (code, row) => ({
    ...Object.fromEntries(Object.entries(rest).map(([field, column]) => [field, (column as ArrayLike<unknown>)[row]])),
    township: names[code],
    ...(of === undefined || of[row] === null ? {} : { predecessor: of[row] }),
  }));
};

describe('records with names', () => {
  it('get the ids of their months, and whom they succeed', () => {
    expect(withRegistry(Object.freeze(records.map((one) => Object.freeze(one))), renamed)).toEqual([
      { township: 'a', month: '2019-12', assigned: 1 },
      { township: 'b', month: '2020-01', assigned: 2, predecessor: 'a' },
      { township: 'd', month: '2020-01', assigned: 3 },
    ]);
  });
  it('lose what stood under predecessor before', () => {
    const rows = records.map((one) => ({ ...one, predecessor: 'x' }));
    expect(withRegistry(rows, renamed)).toEqual(withRegistry(records, renamed));
    expect(withRegistry(rows, renamed).map((row) => 'predecessor' in row)).toEqual([false, true, false]);
    expect(withRegistry({ ...columnsOf(records), predecessor: ['x', 'y', 'z'] }, renamed)).toEqual(
      withRegistry(columnsOf(records), renamed),
    );
    expect(
      'predecessor' in
        withRegistry(
          { township: ['乙镇'], month: ['2020-01'], predecessor: ['x'] },
          defineRegistry({ townships: [{ id: 'c', name: '乙镇' }] }),
        ),
    ).toBe(false);
  });
  it('are the same as rows, as columns and as coded columns', () => {
    const columns = withRegistry(columnsOf(records), renamed);
    expect(rowsOf(columns)).toEqual(withRegistry(records, renamed));
    expect(rowsOf(withRegistry({ ...codedOf(columnsOf(records)), month: columnsOf(records).month }, renamed))).toEqual(
      withRegistry(records, renamed),
    );
    expect(columns['assigned']).toEqual([1, 2, 3]);
  });
  it('as columns have each id once, in the order in which they come', () => {
    const township = ['西山乙镇', '东山乙镇', '西山乙镇', '东山区甲街道', '东山乙镇'];
    expect(withRegistry({ township, month: township.map(() => '2020-01') }, renamed).township).toEqual({
      codes: Int32Array.of(0, 1, 0, 2, 1),
      names: ['d', 'c', 'b'],
    });
  });
  it('may be columns without a month', () => {
    expect(withRegistry({ township: ['东山乙镇', 'd'] }, renamed)).toEqual({ township: { codes: Int32Array.of(0, 1), names: ['c', 'd'] } });
    expect(issuesOf({ township: ['东山乙镇', '甲乡'] })).toEqual([
      ['ambiguous-name', '1.township', 'name of one township, not of 东山区甲乡 (a) | 东山区甲街道 (b)', '"甲乡"'],
    ]);
    expect(issuesOf({ township: { codes: [0, '0'], names: ['东山乙镇'] } })).toEqual([
      ['bad-code', '1.township', 'an index of names', '"0"'],
    ]);
  });
  it('that are resolved resolve to themselves', () => {
    const once = withRegistry(records, renamed);
    expect(withRegistry(once, renamed)).toEqual(once);
  });
  it('may be tickets, with further fields and without a month', () => {
    const tickets: readonly Ticket[] = [{ township: '东山乙镇', received: 0, __proto__: null }];
    const resolved: readonly ResolvedRow<Ticket>[] = withRegistry(tickets, renamed);
    expect(resolved).toEqual([{ township: 'c', received: 0 }]);
    expect(issuesOf([{ township: '甲乡' }])).toEqual([
      ['ambiguous-name', '0.township', 'name of one township, not of 东山区甲乡 (a) | 东山区甲街道 (b)', '"甲乡"'],
    ]);
  });
  it('that were counted from tickets get their predecessors from a second call', () => {
    const received = {
      month: { event: 'received', day: 1, hour: 0, offset: '+08:00' },
      fields: [],
      deadlines: [],
      counts: [{ field: 'assigned', where: [] }],
    };
    const policy = definePolicy({
      id: 'counted',
      revision: 1,
      title: { zh: '名称', en: 'name' },
      inForce: { from: '2019-01', until: null },
      sources: [],
      assumptions: [],
      tallying: received,
      scoring: {
        fullMarks: 1,
        decimals: 0,
        rounding: 'half-up',
        indicators: [
          {
            id: 'all',
            label: { zh: '全部', en: 'all' },
            fullMarks: 1,
            whenEmpty: 'zero',
            rate: { credit: { assigned: 1 }, of: 'assigned' },
          },
        ],
      },
      ranking: { ties: 'competition' },
      comparison: { lagMonths: 1, predecessor: 'predecessor' },
      classes: [],
    });
    const tickets = [
      { township: 'a', received: '2019-12-05T08:00:00+08:00' },
      { township: '甲街道', received: '2020-01-05T08:00:00+08:00' },
    ];
    const counted = tallyTickets(withRegistry(tickets, renamed), policy);
    const gains = (some: typeof counted) =>
      evaluate(some, policy)
        .standings('2020-01')
        .map(({ township, gain, entry }) => [township, gain, entry]);
    expect(gains(counted)).toEqual([['b', null, 'new']]);
    expect(gains(withRegistry(counted, renamed))).toEqual([['b', 0, null]]);
  });
  it('keep fields named like parts of every object', () => {
    const odd = JSON.parse('{"township":"东山乙镇","month":"2020-01","__proto__":2}') as TallyRecord;
    expect(JSON.stringify(withRegistry([odd], renamed))).toBe('[{"township":"c","month":"2020-01","__proto__":2}]');
  });
  it('under two names of one township stay two records, which can be added up', () => {
    const two = withRegistry(
      [
        { township: '甲乡', month: '2020-01', assigned: 1 },
        { township: '甲街道', month: '2020-01', assigned: 2 },
      ],
      renamed,
    );
    expect(mergeRecords(two)).toEqual([{ township: 'b', month: '2020-01', assigned: 3, predecessor: 'a' }]);
  });
});

describe('a row that cannot be resolved', () => {
  it.each<readonly [string, unknown, readonly unknown[]]>([
    [
      'an unknown name',
      { township: '甲镇', month: '2019-12' },
      ['unknown-name', '1.township', 'name of a township in 2019-12, perhaps 东山区甲乡 (a) | 东山区乙镇 (c) | 西山区乙镇 (d)', '"甲镇"'],
    ],
    [
      'a name like no other',
      { township: '某某', month: '2019-12' },
      ['unknown-name', '1.township', 'name of a township in 2019-12', '"某某"'],
    ],
    ['the same at any time', { township: '某某' }, ['unknown-name', '1.township', 'name of a township', '"某某"']],
    [
      'a name at any time that is near to others',
      { township: '甲镇' },
      ['unknown-name', '1.township', 'name of a township, perhaps 东山区甲乡 (a) | 东山区甲街道 (b) | 东山区乙镇 (c)', '"甲镇"'],
    ],
    [
      'an ambiguous name',
      { township: '乙镇', month: '2019-12' },
      ['ambiguous-name', '1.township', 'name of one township, not of 东山区乙镇 (c) | 西山区乙镇 (d)', '"乙镇"'],
    ],
    [
      'a township before its time',
      { township: 'b', month: '2019-12' },
      ['unknown-name', '1.township', 'name of a township in 2019-12, perhaps 东山区甲乡 (a), as this one begins in 2020-01', '"b"'],
    ],
    [
      'a township in the month in which it is no more',
      { township: 'a', month: '2020-01' },
      ['unknown-name', '1.township', 'name of a township in 2020-01, perhaps 东山区甲街道 (b), as this one ended in 2020-01', '"a"'],
    ],
    ['no township', { month: '2019-12' }, ['missing-field', '1.township', 'text that is not empty', 'undefined']],
    [
      'an empty township',
      { township: ' \u200b', month: '2019-12' },
      ['bad-township', '1.township', 'text that is not empty', '" \\u{200b}"'],
    ],
    ['a month that is none', { township: '甲乡', month: '2019-13' }, ['bad-month', '1.month', 'YYYY-MM, 0001-01 to 9999-12', '"2019-13"']],
    ['a month that is null', { township: '甲乡', month: null }, ['bad-month', '1.month', 'YYYY-MM, 0001-01 to 9999-12', 'null']],
    ['no row', null, ['not-a-record', '1', 'an object', 'null']],
    ['a row of cells', ['甲乡', '2020-01'], ['not-a-record', '1', 'an object', 'an array']],
    [
      'a getter that throws',
      Object.defineProperty({}, 'x', {
        enumerable: true,
        get: () => {
          throw new TypeError('no');
        },
      }),
      ['unreadable', '1', 'a readable record', 'an error'],
    ],
  ])('is told with its place: %s', (_, row, issue) => {
    expect(issuesOf([records[0], row])).toEqual([issue]);
    const readable = typeof row === 'object' && row !== null && 'month' in row && 'township' in row;
    if (readable) expect(issuesOf(columnsOf([records[0] ?? {}, row]))).toEqual([issue]);
  });
  it('that has a name between two that bear it tells when it ended, wherever they stand', () => {
    const early = { id: '1', name: '甲镇', until: '2019-01' };
    const late = { id: '2', name: '甲镇', from: '2021-01' };
    const expected = 'name of a township in 2020-05, as this one ended in 2019-01';
    for (const townships of [
      [early, late],
      [late, early],
    ])
      expect(issuesOf([{ township: '甲镇', month: '2020-05' }], defineRegistry({ townships }))).toEqual([
        ['unknown-name', '0.township', expected, '"甲镇"'],
      ]);
    const told = 'name of a township in 2018-05, as this one begins in 2021-01';
    expect(issuesOf([{ township: '甲镇', month: '2018-05' }], defineRegistry({ townships: [late] }))).toEqual([
      ['unknown-name', '0.township', told, '"甲镇"'],
    ]);
  });
  it('is one of all that are told, the first 100 listed', () => {
    const rows = Array.from({ length: 250 }, (_, i) => ({ township: `某${i}`, month: i % 2 === 0 ? '2019-12' : 'x' }));
    const result = safeWithRegistry(rows, renamed);
    expect(result.ok ? [] : [result.issues.length, result.more]).toEqual([100, 150]);
    expect(safeWithRegistry(columnsOf(rows), renamed)).toEqual(result);
  });
  it('tells three of many townships with its name', () => {
    const registry = defineRegistry({ townships: Array.from({ length: 5 }, (_, i) => ({ id: `t${i}`, name: '甲镇' })) });
    expect(issuesOf([{ township: '甲镇' }], registry)).toEqual([
      ['ambiguous-name', '0.township', 'name of one township, not of 甲镇 (t0) | 甲镇 (t1) | 甲镇 (t2) | …', '"甲镇"'],
    ]);
  });
  it('tells ids beside names where they say more', () => {
    const townships = [
      { id: '甲镇', name: '甲镇', district: '东区' },
      { id: '西区丙镇', name: '丙镇', district: '西区' },
      { id: 'x', name: '丁镇' },
    ];
    expect(issuesOf([{ township: '乙镇' }], defineRegistry({ townships }))).toEqual([
      ['unknown-name', '0.township', 'name of a township, perhaps 丁镇 (x) | 东区甲镇 | 西区丙镇', '"乙镇"'],
    ]);
  });
  it('may have a code that names nothing', () => {
    const month = { codes: [0, 7], names: ['2020-01'] };
    const expected = [
      ['bad-code', '1.township', 'an index of names', '1.5'],
      ['bad-code', '1.month', 'an index of names', '7'],
    ];
    expect(issuesOf({ township: { codes: [0, 1.5], names: ['东山乙镇'] }, month })).toEqual(expected);
    expect(
      issuesOf({ township: { codes: [0, -1], names: ['东山乙镇'] }, month: ['2020-01', undefined] }).map((issue) => (issue as string[])[0]),
    ).toEqual(['bad-code']);
    expect(issuesOf({ township: ['东山乙镇', '东山乙镇'], month: ['2020-01', undefined] })).toEqual([
      ['bad-month', '1.month', 'YYYY-MM, 0001-01 to 9999-12', 'null'],
    ]);
  });
  const fails = (): never => {
    throw new TypeError('no');
  };
  const failing = (own: object, at: PropertyKey, after = 0): object => {
    let asked = 0;
    return new Proxy(own, { get: (target, key): unknown => (key === at && (asked += 1) > after ? fails() : Reflect.get(target, key)) });
  };
  it.each<readonly [unknown, readonly unknown[]]>([
    [7, ['bad-input', '', 'records as an iterable of rows, or as columns', '7']],
    ['甲乡', ['bad-input', '', 'records as an iterable of rows, or as columns', '"甲乡"']],
    [{}, ['bad-input', '', 'records as an iterable of rows, or as columns', 'an object']],
    [Promise.resolve([]), ['bad-input', '', 'records as an iterable of rows, or as columns', 'a Promise']],
    [{ month: [] }, ['missing-field', 'township', 'a column', 'undefined']],
    [{ township: 7 }, ['bad-input', 'township', 'an array-like column, or { codes, names }', '7']],
    [{ township: ['甲乡'], month: [] }, ['unequal-columns', 'month', 'length 1', '0']],
    [{ township: ['甲乡'], month: 7 }, ['bad-input', 'month', 'an array-like column, or { codes, names }', '7']],
    [{ township: { codes: [0], names: '甲乡' } }, ['bad-input', 'township.names', 'an array of text', '"甲乡"']],
    [{ township: failing(['甲乡'], '0') }, ['unreadable', '', 'readable values', 'an error']],
    [{ township: failing({ codes: [0], names: [] }, 'names') }, ['unreadable', 'township.names', 'a readable value', 'an error']],
    [
      { township: ['甲乡'], month: failing({ codes: [0], names: [] }, 'codes', 1) },
      ['unreadable', 'month.codes', 'a readable value', 'an error'],
    ],
    [
      {
        get township() {
          return fails();
        },
      },
      ['unreadable', '', 'readable values', 'an error'],
    ],
    [failing({}, Symbol.iterator), ['unreadable', '', 'a readable value', 'an error']],
    [{ [Symbol.iterator]: fails }, ['unreadable', '', 'readable values', 'an error']],
  ])('may be no row at all (%#)', (given, issue) => {
    expect(issuesOf(given)).toEqual([issue]);
  });
});

describe('333 townships that become 343', () => {
  const one = (i: number, more: object): object => ({ id: `t${i}`, name: `第${i}街道`, district: `${'甲乙丙丁'[i % 4]}山区`, ...more });
  const registry = defineRegistry({
    townships: Array.from({ length: 353 }, (_, i) => {
      if (i < 323) return one(i, {});
      return i < 333
        ? one(i, { until: '2022-01', successors: [`t${i + 10}`, `t${i + 20}`] })
        : one(i, { from: '2022-01', ...(i < 343 ? { predecessor: `t${i - 10}`, aliases: [`第${i - 10}街道`] } : {}) });
    }),
  });
  const named = (month: string, from: number, to: number, skip: (i: number) => boolean): TallyRecord[] =>
    Array.from({ length: to - from }, (_, i) => from + i)
      .filter((i) => !skip(i))
      .map((i) => ({ township: `${'甲乙丙丁'[i % 4]}山 第${i}街道`, month, score: i % 90 }));
  const policy = definePolicy({
    id: 'published',
    revision: 1,
    title: { zh: '公布', en: 'published' },
    inForce: { from: '2019-01', until: null },
    sources: [],
    assumptions: [],
    scoring: { published: 'score', decimals: 0, rounding: 'half-up' },
    ranking: { ties: 'competition' },
    comparison: { lagMonths: 1, predecessor: 'predecessor' },
    classes: [],
  });

  it('are resolved in either month, and ranked', () => {
    const resolved = withRegistry(
      [...named('2021-12', 0, 333, () => false), ...named('2022-01', 0, 353, (i) => i >= 323 && i < 333)],
      registry,
    );
    const evaluation = evaluate(resolved, policy);
    expect(evaluation.months.map((month) => evaluation.standings(month)[0]?.of)).toEqual([333, 343]);
    const unknown = evaluation
      .standings('2022-01')
      .filter(({ gain }) => gain === null)
      .map(({ township, entry }) => `${township} ${entry}`);
    // Ten compare with a predecessor, ten others have none.
    expect(unknown.sort()).toEqual(Array.from({ length: 10 }, (_, i) => `t${343 + i} new`));
    const rankOf = (month: string, id: string): number =>
      evaluation.standings(month).find(({ township }) => township === id)?.rank ?? Number.NaN;
    expect(evaluation.standings('2022-01').find(({ township }) => township === 't333')?.gain).toBe(
      rankOf('2021-12', 't323') - rankOf('2022-01', 't333'),
    );
    expect(new Set(resolved.map(({ township }) => township)).size).toBe(353);
    expect(resolved.filter(({ predecessor }) => predecessor !== undefined).map(({ township, month }) => `${month} ${township}`)).toEqual(
      Array.from({ length: 10 }, (_, i) => `2022-01 t${333 + i}`),
    );
    expect(
      evaluate(withRegistry(columnsOf(resolved.map((row) => ({ ...row, assigned: row['score'] }))), registry), {
        ...policy,
        scoring: { published: 'assigned', decimals: 0, rounding: 'half-up' },
      }).columns.rank,
    ).toEqual(evaluation.columns.rank);
  });
  it('keep the old names as long as the registry says so', () => {
    expect(
      withRegistry(
        [
          { township: '第323街道', month: '2021-12' },
          { township: '第323街道', month: '2022-01' },
        ],
        registry,
      ),
    ).toEqual([
      { township: 't323', month: '2021-12' },
      { township: 't333', month: '2022-01', predecessor: 't323' },
    ]);
  });
});
