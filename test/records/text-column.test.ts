// Columns of text and of codes become codes of distinct texts; codes of distinct valid names are taken as they are.
import { describe, expect, it } from 'vitest';
import { isFilled } from '../../src/input/filled';
import { RankingRulesError } from '../../src/issues/error';
import { fieldColumns, noDecimals } from '../../src/records/field-columns';
import { addPredecessors, isNobody, namesOf } from '../../src/records/predecessors';
import { readTable, type Table } from '../../src/records/table';
import { isCoded, readText, valueAt } from '../../src/records/text-column';
import { within } from './within';
import { issuesOf } from '../issues/issues-of';

const read = (column: unknown, rows: number): unknown => {
  const { names, codes, codeOf, valid } = readText(column, rows, 'x', isFilled);
  return [names, [...codes], names.map((name) => [name, codeOf(name)]), valid];
};
const throwing = (key: string | symbol): object =>
  Object.defineProperty({ length: 1 }, key, {
    get: () => {
      throw new Error('no');
    },
  });

describe('a column of text', () => {
  it('has each text once, in the order in which they come', () => {
    expect(read(['b', 'a', 'b'], 3)).toEqual([
      ['b', 'a'],
      [0, 1, 0],
      [
        ['b', 0],
        ['a', 1],
      ],
      true,
    ]);
    expect(read({ length: 2, 0: 'b', 1: 'b' }, 2)).toEqual([['b'], [0, 0], [['b', 0]], true]);
    expect(read([], 0)).toEqual([[], [], [], true]);
  });
  it('has −1 where a value is none', () => {
    expect(read(['a', ' ', 7, null, undefined, 'a'], 6)).toEqual([['a'], [0, -1, -1, -1, -1, 0], [['a', 0]], false]);
    expect(read([' '], 1)).toEqual([[], [-1], [], false]);
  });
  it('has −1 where a value is no text, whatever counts', () => {
    for (const column of [[7, 'a'], { codes: [0, 1], names: [7, 'a'] }, { codes: Int32Array.of(0, 1), names: [7, 'a'] }]) {
      const { names, codes } = readText(column, 2, 'x', () => true);
      expect([names, [...codes]]).toEqual([['a'], [-1, 0]]);
    }
  });
  it('may hold codes of names, which count where they are used or not', () => {
    expect(read({ codes: [1, 1, 0], names: ['a', 'b'] }, 3)).toEqual([
      ['a', 'b'],
      [1, 1, 0],
      [
        ['a', 0],
        ['b', 1],
      ],
      true,
    ]);
    expect(read({ codes: [0, 1, 2], names: ['a', 'a', 'b'] }, 3)).toEqual([
      ['a', 'b'],
      [0, 0, 1],
      [
        ['a', 0],
        ['b', 1],
      ],
      true,
    ]);
    expect(read({ codes: [0, 1, 2], names: ['a', ' ', 3] }, 3)).toEqual([['a'], [0, -1, -1], [['a', 0]], false]);
  });
  it('has −1 where a code names nothing', () => {
    for (const codes of [
      [0, 2, -1, 0.5, Number.NaN, '1', null],
      [0, 2, -1, 0.5, Number.NaN, 1n, undefined],
    ]) {
      expect(read({ codes, names: ['a', 'b'] }, 7)).toEqual([
        ['a', 'b'],
        [0, -1, -1, -1, -1, -1, -1],
        [
          ['a', 0],
          ['b', 1],
        ],
        false,
      ]);
    }
    for (const code of [-1, 2])
      expect(read({ codes: Int32Array.of(0, code, 1), names: ['a', 'b'] }, 3)).toEqual([
        ['a', 'b'],
        [0, -1, 1],
        [
          ['a', 0],
          ['b', 1],
        ],
        false,
      ]);
  });
  it('may have 32-bit integers for codes, which are its caller’s still', () => {
    const codes = Int32Array.of(1, 0);
    expect(readText({ codes, names: ['a', 'b'] }, 2, 'x', isFilled).codes.buffer).not.toBe(codes.buffer);
    expect(read({ codes, names: ['a', 'b'] }, 2)).toEqual([
      ['a', 'b'],
      [1, 0],
      [
        ['a', 0],
        ['b', 1],
      ],
      true,
    ]);
    expect(read({ codes: Int32Array.of(0, 0), names: ['a', 'a'] }, 2)).toEqual([['a'], [0, 0], [['a', 0]], true]);
    for (const [one, expected] of [
      ['a', 0],
      [' ', -1],
      [5, -1],
    ])
      expect([...readText({ codes, names: ['a', one] }, 2, 'x', isFilled).codes]).toEqual([expected, 0]);
  });
  it('is not asked for more than its length', () => {
    expect(read(within(['b', 'a', 'b']), 3)).toEqual([
      ['b', 'a'],
      [0, 1, 0],
      [
        ['b', 0],
        ['a', 1],
      ],
      true,
    ]);
    expect(read({ codes: within([1, 0]), names: ['a', 'b'] }, 2)).toEqual([
      ['a', 'b'],
      [1, 0],
      [
        ['a', 0],
        ['b', 1],
      ],
      true,
    ]);
  });
  it('is told where it is missing, of another length or cannot be read', () => {
    const bad: readonly (readonly [unknown, string])[] = [
      [undefined, 'missing-field x'],
      [['a'], 'unequal-columns x'],
      [{ codes: [0, 0, 0], names: ['a'] }, 'unequal-columns x'],
      [{ codes: [0, 0], names: { length: 1 } }, 'bad-input x.names'],
      [
        Object.defineProperty(['a', 'b'], 1, {
          get: () => {
            throw new Error('no');
          },
        }),
        'unreadable x',
      ],
      [Object.assign(throwing('names'), { codes: [0, 0] }), 'unreadable x.names'],
    ];
    for (const [column, expected] of bad) expect(issuesOf(() => read(column, 2))).toEqual([expected]);
  });
  it('shows a row as it came', () => {
    expect([valueAt(['a'], 0), valueAt(['a'], 1), valueAt(undefined, 0), valueAt('a', 0), valueAt(null, 0)]).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const coded = { codes: [1, 5, '0'], names: ['a', 'b'] };
    expect([0, 1, 2, 3].map((row) => valueAt(coded, row))).toEqual(['b', undefined, undefined, undefined]);
    expect([valueAt({ codes: [0] }, 0), valueAt({ codes: [0], names: null }, 0)]).toEqual([undefined, undefined]);
    expect([coded, { codes: null }, { codes: 5 }, [], null, undefined, 'text'].map(isCoded)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a table', () => {
  const columns = { township: ['A', 'B', 'A'], month: ['2019-06', '2019-05', '2018-12'], score: [1, 2, 3] };
  const table = (input: unknown, fields: readonly string[] = ['score']): Table => readTable(input as never, fields);
  it('has its months in the order of time, whatever order they come in', () => {
    const index = 2018 * 12 + 11;
    for (const month of [columns.month, { codes: [1, 0, 2], names: ['2019-05', '2019-06', '2018-12'] }]) {
      const { months, month: places, identified } = table({ ...columns, month });
      expect([[...months], [...places], identified]).toEqual([[index, index + 5, index + 6], [2, 1, 0], true]);
    }
    expect([...table({ ...columns, month: ['2019-06', '2019-13', '2019-05'] }).month]).toEqual([1, -1, 0]);
    expect([...table({ ...columns, month: { codes: Int32Array.of(0, 1, 0), names: ['2019-05', '2019-06'] } }).month]).toEqual([0, 1, 0]);
    expect(table({ ...columns, month: ['2019-06', '2019-13', '2019-05'] }).identified).toBe(false);
    expect(table({ ...columns, township: ['A', ' ', 'B'] }).identified).toBe(false);
  });
  it('is one of rows too, some of which are broken', () => {
    const rows = [
      { township: 'A', month: '2019-05', score: 1 },
      { township: 'B', month: '2019-05', score: 2 },
    ];
    const { rows: size, townships, codeOf, broken, identified, column } = table(rows);
    expect([
      size,
      townships,
      ['A', 'B', 'C'].map(codeOf),
      broken,
      identified,
      Array.from(column('score') as ArrayLike<unknown>),
      column('other'),
    ]).toEqual([2, ['A', 'B'], [0, 1, -1], [], true, [1, 2], undefined]);
    const some = table([
      ...rows,
      null,
      Object.defineProperty({ township: 'C', month: '2019-05' }, 'score', {
        get: () => {
          throw new Error('no');
        },
      }),
    ]);
    expect([[...some.broken].map((one) => one?.code), some.identified, Array.from(some.column('township') as ArrayLike<unknown>)]).toEqual([
      [undefined, undefined, 'not-a-record', 'unreadable'],
      false,
      ['A', 'B', undefined, undefined],
    ]);
  });
  it('has doubles for a field of which all rows have numbers, and values as they are for others', () => {
    const rows = [
      { township: 'A', month: '2019-05', count: 1, mixed: 1 },
      { township: 'B', month: '2019-05', count: 2, mixed: '2' },
    ];
    const { column } = table(rows, ['count', 'mixed']);
    expect([column('count'), column('mixed')]).toEqual([Float64Array.of(1, 2), [1, '2']]);
  });
  it('reads each property of a row once', () => {
    let reads = 0;
    const row = {
      township: 'A',
      month: '2019-05',
      get score() {
        reads += 1;
        return 'x';
      },
    };
    table([row, row]);
    expect(reads).toBe(2);
  });
  it('is none of anything else', () => {
    const others: readonly (readonly [unknown, string])[] = [
      [null, 'bad-input '],
      ['text', 'bad-input '],
      [{ score: [] }, 'bad-input '],
      [{ month: [] }, 'missing-field township'],
      [{ township: 5, month: [] }, 'bad-input township'],
      [{ township: ['A'] }, 'missing-field month'],
      [throwing('township'), 'unreadable township'],
      [throwing(Symbol.iterator), 'unreadable '],
      [
        {
          [Symbol.iterator]: () => {
            throw new Error('no');
          },
        },
        'unreadable ',
      ],
    ];
    for (const [input, expected] of others) expect(issuesOf(() => table(input))).toEqual([expected]);
  });
  it('gives its fields as numbers or text, of all rows or some', () => {
    const of = (chosen: Int32Array | null) =>
      fieldColumns(table({ ...columns, kind: ['x', 'y', 'x'], coded: { codes: [0, 1, 7], names: [5, null] } }), chosen);
    const all = of(null);
    expect([all.rows, [...all.counts('score')], [...all.decimals('score').units], [...all.texts('kind').codes]]).toEqual([
      3,
      [1, 2, 3],
      [1, 2, 3],
      [0, 1, 0],
    ]);
    expect(all.counts('score')).toBe(all.counts('score'));
    expect([[...all.decimals('coded').units], all.decimals('coded').valid, all.decimals('coded').complete]).toEqual([
      [5, Number.NaN, Number.NaN],
      false,
      true,
    ]);
    const some = of(Int32Array.of(2, 0));
    expect([
      some.rows,
      [...some.counts('score')],
      [...some.texts('kind').codes],
      some.texts('kind').names,
      [...some.decimals('coded').units],
      some.decimals('coded').valid,
    ]).toEqual([2, [3, 1], [0, 0], ['x'], [Number.NaN, 5], false]);
    expect([
      issuesOf(() => all.counts('none')),
      issuesOf(() => fieldColumns(table({ ...columns, score: [1] }), null).counts('score')),
    ]).toEqual([['missing-field none'], ['unequal-columns score']]);
    expect(all.decimals('none')).toEqual(noDecimals(3));
    expect(noDecimals(2)).toMatchObject({ scale: 0, units: Float64Array.of(Number.NaN, Number.NaN), valid: true, complete: false });
  });
  it('knows whom its townships succeed', () => {
    const add = (succeeds: unknown, chosen: Int32Array | null): unknown => {
      const whole = table({ ...columns, succeeds });
      const [names, into] = [namesOf(whole), new Int32Array(3).fill(-1)];
      const valid = addPredecessors(whole, fieldColumns(whole, chosen), 'succeeds', chosen, names, into);
      return [valid, [...into], names.townships];
    };
    expect(add(['B', 'C', null], null)).toEqual([true, [1, 2, -1], ['A', 'B', 'C']]);
    expect(add({ codes: [1, 0, 1], names: ['B', 'C'] }, null)).toEqual([true, [2, 1, 2], ['A', 'B', 'C']]);
    expect(add(['B', 'C', 'C'], Int32Array.of(2, 0))).toEqual([true, [1, -1, 2], ['A', 'B', 'C']]);
    expect(add(undefined, null)).toEqual([true, [-1, -1, -1], ['A', 'B']]);
    for (const bad of [7, ' ', {}]) expect(add(['B', bad, null], null)).toEqual([false, [1, -1, -1], ['A', 'B']]);
    expect(add(['B', 'A', 'A'], null)).toEqual([true, [1, 0, 0], ['A', 'B']]);
    // Those without records are the same, whichever policy's field names them.
    const whole = table({ ...columns, succeeds: ['C', null, 'A'], was: [null, 'C', null] });
    const [names, into] = [namesOf(whole), new Int32Array(3).fill(-1)];
    for (const field of ['succeeds', 'was']) expect(addPredecessors(whole, fieldColumns(whole, null), field, null, names, into)).toBe(true);
    expect([[...into], names.townships, names.codeOf('A'), names.codeOf('C'), names.codeOf('D')]).toEqual([
      [2, 2, 0],
      ['A', 'B', 'C'],
      0,
      2,
      -1,
    ]);
    expect([
      isNobody([null], 0),
      isNobody([], 0),
      isNobody([' '], 0),
      isNobody({ codes: [5], names: [] }, 0),
      isNobody({ codes: [0], names: [null] }, 0),
    ]).toEqual([true, true, false, false, true]);
  });
});

it('an own mistake of a reader stays what it is', () => {
  const own = new RankingRulesError([]);
  expect(() =>
    readText(
      Object.defineProperty(['a'], 0, {
        get: () => {
          throw own;
        },
      }),
      1,
      'x',
      isFilled,
    ),
  ).toThrow(own);
});
