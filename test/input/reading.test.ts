// Reading what a stranger handed over: lengths, properties, lists and iterators, any of which may throw.
import { describe, expect, it } from 'vitest';
import { columnLength, wholeColumn } from '../../src/input/column-length';
import { iterated, streamed } from '../../src/input/iterated';
import {
  fieldOf,
  isCells,
  isFields,
  isObject,
  listOf,
  optionsOf,
  readField,
  readProperty,
  readSafely,
} from '../../src/input/foreign-values';
import { RankingRulesError } from '../../src/issues/error';

/** What it throws, as code, path and what was expected and found. */
function thrown(work: () => unknown): unknown {
  try {
    return ['returned', work()];
  } catch (error) {
    return error instanceof RankingRulesError
      ? error.issues.map(({ code, path, expected, received }) => [code, path, expected, received])
      : error;
  }
}
const own = new RankingRulesError([{ code: 'bad-input', path: ['x'], expected: 'a', received: 'b', message: 'c' }]);
const foreign = new Error('of the stranger');
const refusing = (): never => {
  throw foreign;
};
const throwing = (key: string): object => Object.defineProperty({}, key, { get: refusing });
const unreadable = (path: unknown, expected: string): unknown => [['unreadable', path, expected, 'an error']];

describe('a column has a length', () => {
  it('its own, or that of its codes', () => {
    expect(
      [[], ['a', 'b'], [undefined], new Float64Array(3), { length: 33554432, 0: 7 }, { length: 0 }].map((column) =>
        columnLength(column, ['x']),
      ),
    ).toEqual([0, 2, 1, 3, 33554432, 0]);
    expect(
      [
        { codes: [0, 0, 1], names: ['a', 'b'] },
        { codes: 7, length: 2, 0: 'a' },
        { codes: null, length: 1, 0: 'a' },
        { codes: [1], length: 9 },
      ].map((column) => columnLength(column, ['x'])),
    ).toEqual([3, 2, 1, 1]);
  });
  it.each(
    [
      null,
      'text',
      7,
      {},
      { length: '2' },
      { length: -1 },
      { length: 1.5 },
      { length: 1.5, 0: 'a' },
      { length: -1, 0: 'a' },
      { length: Number.NaN },
      { length: 2n },
      { codes: {}, length: 3 },
      // As a vector of Arrow is, whose elements only a method gives.
      { length: 3, get: () => 7 },
      { codes: { length: 3 }, names: ['a'] },
    ].map((column) => [column]),
  )('or it is no column: %o', (column) => {
    expect(thrown(() => columnLength(column, ['x']))).toEqual([
      ['bad-input', ['x'], 'an array-like column, or { codes, names }', expect.any(String)],
    ]);
  });
  it('or is not there', () => {
    expect(thrown(() => columnLength(undefined, ['x']))).toEqual([['missing-field', ['x'], 'a column', 'undefined']]);
  });
  it('that may be too long', () => {
    for (const column of [{ length: 33554433 }, { codes: { length: 33554433 }, names: [] }])
      expect(thrown(() => columnLength(column, ['x']))).toEqual([['bad-input', ['x'], 'length of at most 33554432', '33554433']]);
  });
  it('that may not be readable', () => {
    for (const column of [throwing('codes'), throwing('length'), { codes: throwing('length') }])
      expect(thrown(() => columnLength(column, ['x']))).toEqual(unreadable(['x'], 'a readable value'));
  });
});

describe('a column that must have a length', () => {
  it('is given back as it is', () => {
    for (const column of [['a', 'b'], Int32Array.of(0, 1), { codes: [0, 0], names: ['a'] }])
      expect(wholeColumn(column, 2, 'x')).toBe(column);
  });
  it('is told by its field where it is missing, of another length, or none', () => {
    expect(thrown(() => wholeColumn(undefined, 2, 'x'))).toEqual([['missing-field', ['x'], 'a column', 'undefined']]);
    for (const column of [['a'], { codes: [0], names: ['a', 'b'] }])
      expect(thrown(() => wholeColumn(column, 2, 'x'))).toEqual([['unequal-columns', ['x'], 'length 2', '1']]);
    expect(thrown(() => wholeColumn(null, 2, 'x'))).toEqual([['bad-input', ['x'], 'an array-like column, or { codes, names }', 'null']]);
  });
});

describe('a value that throws where it is read', () => {
  it('is unreadable, at its path', () => {
    expect(readProperty({ a: 1 }, 'a', ['p'])).toBe(1);
    expect(thrown(() => readProperty(throwing('a'), 'a', ['p', 3]))).toEqual(unreadable(['p', 3], 'a readable value'));
    expect(readSafely(['p'], () => 5)).toBe(5);
    expect(thrown(() => readSafely(['p'], refusing))).toEqual(unreadable(['p'], 'readable values'));
  });
  it('but what is already a mistake stays as it is', () => {
    expect(
      thrown(() =>
        readSafely(['p'], () => {
          throw own;
        }),
      ),
    ).toEqual([['bad-input', ['x'], 'a', 'b']]);
  });
  it('is an option', () => {
    const options = { a: 1 };
    expect(optionsOf(options, ['a'])).toEqual({ a: 1 });
    expect(optionsOf(options, ['a'])).not.toBe(options);
    expect(thrown(() => optionsOf(Object.defineProperty({ a: 1 }, 'a', { enumerable: true, get: refusing }), ['a']))).toEqual(
      unreadable(['options'], 'readable values'),
    );
  });
  it('is no option where there is none of that name, or where they are no object', () => {
    const options = { a: 1, c: 2, b: 3, d: 4 };
    expect(thrown(() => optionsOf(options, ['a', 'b']))).toEqual([
      ['bad-input', ['c'], 'a | b', '"c"'],
      ['bad-input', ['d'], 'a | b', '"d"'],
    ]);
    for (const none of [null, undefined, 'a'])
      expect(thrown(() => optionsOf(none as never, []))).toEqual([
        ['bad-input', ['options'], 'an object', none === 'a' ? '"a"' : String(none)],
      ]);
  });
  it('is a field of a record, and its path is its name', () => {
    expect([readField({ a: 1 }, 'a'), readField({ a: 1 }, 'b'), readField({}, 'constructor')]).toEqual([1, undefined, undefined]);
    expect(thrown(() => readField(throwing('a') as Record<string, unknown>, 'a'))).toEqual(unreadable(['a'], 'a readable value'));
  });
  it('is an object of which nothing can be asked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect([{}, { a: 1 }, [], [1], null, 'a', 7].map((value) => isFields(value, ['p']))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(thrown(() => isFields(proxy, ['p']))).toEqual(unreadable(['p'], 'readable values'));
  });
  it('is an element of a list', () => {
    const list = [1, 2];
    expect([listOf(list, ['p']), listOf('ab', ['p']), listOf({ length: 1 }, ['p']), listOf(null, ['p'])]).toEqual([
      [1, 2],
      null,
      null,
      null,
    ]);
    expect(listOf(list, ['p'])).not.toBe(list);
    expect(listOf([undefined, 1], ['p'])).toEqual([undefined, 1]);
    // Its elements are there when they are asked for, and not before.
    expect(listOf(new Proxy([], { get: (_, key) => (key === 'length' ? 2 : `at ${String(key)}`) }), ['p'])).toEqual(['at 0', 'at 1']);
    expect(listOf(Object.defineProperty([1, 2], Symbol.iterator, { value: refusing }), ['p'])).toEqual([1, 2]);
    expect(
      thrown(() => listOf(new Proxy([1], { get: (target, key) => (key === 'length' ? -1 : Reflect.get(target, key)) }), ['p'])),
    ).toEqual(unreadable(['p'], 'readable values'));
    const holes: unknown[] = [];
    holes[1] = 1;
    expect(thrown(() => listOf(holes, ['p']))).toEqual([['bad-input', ['p'], 'array without holes', 'an array']]);
    expect(thrown(() => listOf(new Proxy([1], { get: refusing }), ['p']))).toEqual(unreadable(['p'], 'readable values'));
  });
});

it('an object is neither null nor a function nor a primitive', () => {
  expect([{}, [], null, undefined, 'a', 1, refusing].map(isObject)).toEqual([true, true, false, false, false, false, false]);
});

describe('an iterator that throws', () => {
  function* rows(): Generator<number> {
    yield 1;
    refusing();
  }
  async function* stream(): AsyncGenerator<number> {
    yield 1;
    await Promise.reject(foreign);
  }
  const caught = (error: unknown): unknown =>
    error instanceof RankingRulesError
      ? [
          thrown(() => {
            throw error;
          }),
          error.cause,
        ]
      : error;
  const stopped = [unreadable(['p'], 'readable values'), foreign];

  it('says what it threw, after what it gave', () => {
    const got: unknown[] = [];
    let error: unknown;
    try {
      for (const row of iterated(rows(), ['p'])) got.push(row);
    } catch (found) {
      error = found;
    }
    expect([got, caught(error)]).toEqual([[1], stopped]);
    expect([...iterated([1, 2], ['p'])]).toEqual([1, 2]);
    const long: unknown[] = [];
    long.length = 33554432;
    expect(iterated(long, ['p']).next()).toEqual({ value: undefined, done: false });
    long.length += 1;
    expect(thrown(() => iterated(long, ['p']).next())).toEqual([['bad-input', ['p'], 'length of at most 33554432', '33554433']]);
    const refusingLength = new Proxy<number[]>([], { get: (own, key) => (key === 'length' ? refusing() : Reflect.get(own, key)) });
    expect(thrown(() => iterated(refusingLength, ['p']).next())).toEqual(unreadable(['p'], 'readable values'));
    expect(iterated({ length: 33554433, [Symbol.iterator]: () => [7].values() } as never, ['p']).next().value).toBe(7);
  });
  it('does so as a stream too', async () => {
    const got: unknown[] = [];
    let error: unknown;
    try {
      for await (const row of streamed(stream(), ['p'])) got.push(row);
    } catch (found) {
      error = found;
    }
    expect([got, caught(error)]).toEqual([[1], stopped]);
  });
  it('is not blamed for what its reader throws', () => {
    expect(
      thrown(() => {
        for (const row of iterated([1], ['p'])) if (row === 1) throw foreign;
      }),
    ).toBe(foreign);
  });
});

describe('a field of a record', () => {
  const names = ['a', 'constructor', 'toString', '__proto__'];
  const fields = (record: object) => names.map((name) => fieldOf(record as Record<string, unknown>, name));
  it('is its own, or that of its class', () => {
    const own = JSON.parse('{"a":1,"constructor":2,"toString":null,"__proto__":{"a":3}}') as object;
    expect(fields(own)).toEqual([1, 2, null, { a: 3 }]);
    expect(
      fields(
        new (class {
          get a() {
            return 7;
          }
          get toString() {
            return 8;
          }
        })(),
      ),
    ).toEqual([7, undefined, 8, undefined]);
    expect(
      fields(
        new (class {
          get a() {
            return null;
          }
        })(),
      )[0],
    ).toBe(null);
    const bare: object = Object.create(null);
    expect(fields(Object.assign(bare, { a: fields }))).toEqual([fields, undefined, undefined, undefined]);
  });
  it('is not what every object inherits', () => {
    expect(fields({})).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('a row of cells', () => {
  it('is an array, and nothing else', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect([[], ['甲', 3], {}, { length: 2 }, new Float64Array(2), proxy].map(isCells)).toEqual([true, true, false, false, false, false]);
  });
});
