// The fields of several records as those of one, field by field.
import { describe, expect, it } from 'vitest';
import { issueList } from '../../src/issues/collect';
import { addFields } from '../../src/rollup/add-fields';

const most = Number.MAX_SAFE_INTEGER;
const COUNT = 'expected integers from 0, together at most 9007199254740991, received';
/** The records stand in every other row. */
function added(...records: readonly object[]): { readonly fields: unknown; readonly messages: readonly string[] } {
  const list = issueList();
  const fields = addFields(
    records.map((record, i) => ({ path: [2 * i], fields: { ...record } })),
    new Set(['other']),
    new Set(['known']),
    list,
  );
  return { fields, messages: list.issues.map(({ message }) => message) };
}

describe('a field', () => {
  it('of counts is their sum', () => {
    expect(added({ a: 1, b: 0 }, { a: 2, b: 0 }, { b: 5, a: 0 })).toEqual({ fields: { a: 3, b: 5 }, messages: [] });
    expect(added({ a: most - 1 }, { a: 1 })).toEqual({ fields: { a: most }, messages: [] });
    expect(added({ a: 7 })).toEqual({ fields: { a: 7 }, messages: [] });
  });
  it('of another kind is not looked at', () => {
    expect(added({ a: 7, other: 1 }, { a: 1, other: 'x' })).toEqual({ fields: { a: 8 }, messages: [] });
  });
  it('may be named as what every object inherits', () => {
    expect(added(JSON.parse('{"constructor":1,"__proto__":2}') as object, JSON.parse('{"constructor":2,"__proto__":3}') as object)).toEqual(
      { fields: JSON.parse('{"constructor":3,"__proto__":5}') as object, messages: [] },
    );
    expect(added({ toString: 1 }, {}).messages).toEqual([`[2].toString: missing field; ${COUNT} undefined`]);
  });
  it('of anything else is kept where it is the same everywhere, and left out where it is not', () => {
    const list = [1];
    expect(
      added(
        { a: 'x', b: null, c: true, d: list, e: 'x' },
        { a: 'x', b: null, c: true, d: list, e: 'y' },
        { a: 'x', b: null, c: true, d: list, e: 'x' },
      ),
    ).toEqual({ fields: { a: 'x', b: null, c: true, d: list }, messages: [] });
    expect(added({ a: 'x' }, {}, { a: 'x' })).toEqual({ fields: {}, messages: [] });
    expect(added({ d: [1] }, { d: [1] })).toEqual({ fields: {}, messages: [] });
  });
  it('of counts must be a count in all records', () => {
    expect(added({}, { a: 1 }).messages).toEqual([`[0].a: missing field; ${COUNT} undefined`]);
    expect(added({ a: 1 }, { a: '2' }, { a: -1 }, { a: 0.5 }, { a: null }, { a: 2 ** 53 }).messages).toEqual([
      `[2].a: bad count; ${COUNT} "2"`,
      `[4].a: bad count; ${COUNT} -1`,
      `[6].a: bad count; ${COUNT} 0.5`,
      `[8].a: bad count; ${COUNT} null`,
      `[10].a: bad count; ${COUNT} 9007199254740992`,
    ]);
    // Added to 2^52, a half is lost.
    expect(added({ a: 2 ** 52 }, { a: 0.5 }).messages).toEqual([`[2].a: bad count; ${COUNT} 0.5`]);
    expect(added({ a: most }, { a: 1 }, { a: 0 }).messages).toEqual([`[2].a: bad count; ${COUNT} 1`]);
  });
  it('that is known to be of counts must be a count, even where no record has one', () => {
    expect(added({ known: '1' }, { known: '2' }).messages).toEqual([
      `[0].known: bad count; ${COUNT} "1"`,
      `[2].known: bad count; ${COUNT} "2"`,
    ]);
  });
  it('that few records have is not looked for in all of them', () => {
    let reads = 0;
    const addends = Array.from({ length: 300 }, (_, i) => ({
      path: [i],
      fields: new Proxy<Record<string, unknown>>(
        { [`f${i}`]: 'x' },
        {
          get: (own, key) => {
            reads += 1;
            return Reflect.get(own, key) as unknown;
          },
        },
      ),
    }));
    expect(addFields(addends, new Set(), new Set(), issueList())).toEqual({});
    expect(reads).toBe(300);
  });
  it('that is missing in many records is told of the first hundred, and counted in the others', () => {
    const list = issueList();
    addFields(
      Array.from({ length: 300 }, (_, i) => ({ path: [i], fields: { [`f${i}`]: 1 } })),
      new Set(),
      new Set(),
      list,
    );
    expect(list.issues.map(({ path }) => path.join(' '))).toEqual(Array.from({ length: 100 }, (_, i) => `${i + 1} f0`));
    expect(list.issues.length + list.more).toBe(300 * 299);
    const within = issueList();
    addFields(
      Array.from({ length: 300 }, (_, i) => ({ path: [i], fields: { [`f${i % 2}`]: {} } })),
      new Set(),
      new Set(),
      within,
    );
    expect([within.issues[0]?.path, within.issues[99]?.path, within.more]).toEqual([[1, 'f0'], [199, 'f0'], 200]);
  });
  it('of counts by reason is added reason by reason', () => {
    expect(added({ a: { x: 1, y: 2 } }, { a: { x: 3, y: 4 } })).toEqual({ fields: { a: { x: 4, y: 6 } }, messages: [] });
    expect(added({ a: { x: 1 } }, { a: {} }).messages).toEqual([`[2].a.x: missing field; ${COUNT} undefined`]);
    expect(added({}, { a: { x: 1 } }, { a: 'x' }, { a: [1] }, { a: null }).messages).toEqual([
      '[0].a: missing field; expected an object of counts, received undefined',
      '[4].a: records disagree; expected an object of counts, received "x"',
      '[6].a: records disagree; expected an object of counts, received an array',
      '[8].a: records disagree; expected an object of counts, received null',
    ]);
  });
  it('within counts by reason holds no fields of its own', () => {
    const deep = { x: 1 };
    expect(added({ a: { b: deep } }, { a: { b: deep } })).toEqual({ fields: { a: { b: deep } }, messages: [] });
    expect(added({ a: { b: { x: 1 } } }, { a: { b: { x: 1 } } }).messages).toEqual([`[0].a.b: bad count; ${COUNT} an object`]);
    expect(added({ a: { b: 'x' } }, { a: { b: { x: 1 } } }).messages).toEqual([`[2].a.b: bad count; ${COUNT} an object`]);
  });
  it('of dates or maps is anything else, and not an object of counts', () => {
    const date = new Date(0);
    expect(added({ a: date, b: new Date(0), c: { d: date } }, { a: date, b: new Date(0), c: { d: date } })).toEqual({
      fields: { a: date, c: { d: date } },
      messages: [],
    });
    expect(added({ a: { x: 1 } }, { a: new Map([['x', 1]]) }).messages).toEqual([
      '[2].a: records disagree; expected an object of counts, received an object',
    ]);
    expect(
      added(
        { a: Object.assign(Object.create(null), { x: 1 }) },
        {
          a: new (class {
            readonly x = 2;
          })(),
        },
      ),
    ).toEqual({ fields: { a: { x: 3 } }, messages: [] });
  });
});
