// Reading what a stranger handed over where there is a list of mistakes to add to: nothing is thrown, and all is told.
import { describe, expect, it } from 'vitest';
import { isIterable } from '../../src/input/iterated';
import { readOrReport, recordFields } from '../../src/input/foreign-values';
import { RankingRulesError } from '../../src/issues/error';
import { issueList } from '../../src/issues/collect';

const refusing = (): never => {
  throw new Error('of the stranger');
};
const told = (list: ReturnType<typeof issueList>): unknown =>
  list.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);

describe('what can be iterated', () => {
  it('is an object with an iterator, text not among them', () => {
    const values = [
      [],
      new Set(),
      (function* () {})(),
      { [Symbol.iterator]: refusing },
      'text',
      {},
      { [Symbol.iterator]: 7 },
      null,
      undefined,
      refusing,
    ];
    expect(values.map((value) => isIterable(value, []))).toEqual([true, true, true, true, false, false, false, false, false, false]);
  });
  it('may not be readable', () => {
    const value = Object.defineProperty({}, Symbol.iterator, { get: refusing });
    expect(() => isIterable(value, ['records'])).toThrow(
      new RankingRulesError([
        {
          code: 'unreadable',
          path: ['records'],
          expected: 'a readable value',
          received: 'an error',
          message: 'records: unreadable; expected a readable value, received an error',
        },
      ]),
    );
  });
});

describe('what a reader gives', () => {
  it('is handed on', () => {
    const list = issueList();
    expect(readOrReport(list, ['x'], 'a readable value', () => 7)).toBe(7);
    expect(told(list)).toEqual([]);
  });
  it('is null where it throws, and that is told', () => {
    const list = issueList();
    expect(readOrReport(list, ['x', 3], 'a readable value', refusing)).toBeNull();
    expect(told(list)).toEqual([['unreadable', ['x', 3], 'a readable value', 'an error']]);
  });
});

describe('the fields of a record', () => {
  it('are as they are now', () => {
    const record = { township: '甲', count: 1 };
    const list = issueList();
    const fields = recordFields(record, [0], list);
    record.count = 2;
    expect(fields).toEqual({ township: '甲', count: 1 });
    expect(told(list)).toEqual([]);
  });
  it('are none where it is no object, and that is told', () => {
    const list = issueList();
    expect([recordFields('text', [0], list), recordFields(null, [1], list)]).toEqual([null, null]);
    expect(told(list)).toEqual([
      ['not-a-record', [0], 'an object', '"text"'],
      ['not-a-record', [1], 'an object', 'null'],
    ]);
  });
  it('are none where one cannot be read, and that is told', () => {
    const list = issueList();
    expect(recordFields(Object.defineProperty({}, 'a', { enumerable: true, get: refusing }), [4], list)).toBeNull();
    expect(told(list)).toEqual([['unreadable', [4], 'a readable record', 'an error']]);
  });
});
