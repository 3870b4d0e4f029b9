// A column of codes is one that has codes; its names are a list.
import { expect, it } from 'vitest';
import { codedLists } from '../../src/input/read-column';
import { toldOf } from '../issues/told-of';

const throwing = (key: string): object =>
  Object.defineProperty({ codes: [0] }, key, {
    get: () => {
      throw new Error('no');
    },
  });

const mistakes = (column: object): unknown => toldOf(() => codedLists(column, 'x'));

it('codes stay as they are, and names are as they were then', () => {
  const codes = Uint8Array.of(1, 0);
  const names = ['a', 'b'];
  const lists = codedLists({ codes, names }, 'x');
  expect(lists?.codes).toBe(codes);
  names[0] = 'c';
  expect(lists?.names).toEqual(['a', 'b']);
  expect(codedLists({ codes: { length: 1, 0: 0 }, names: [] }, 'x')).toEqual({ codes: { length: 1, 0: 0 }, names: [] });
});
it('a column without codes holds values, whatever names it has', () => {
  for (const column of [['a'], { length: 0 }, { codes: 7, names: ['a'] }, { codes: null, names: 7 }])
    expect(codedLists(column, 'x')).toBe(null);
});
it('names that are no list are a mistake', () => {
  expect(mistakes({ codes: [0], names: 'ab' })).toEqual([['bad-input', ['x', 'names'], 'an array of text', '"ab"']]);
  expect(mistakes({ codes: [0] })).toEqual([['bad-input', ['x', 'names'], 'an array of text', 'undefined']]);
});
it('codes and names that cannot be read are told apart', () => {
  expect(mistakes(throwing('codes'))).toEqual([['unreadable', ['x', 'codes'], 'a readable value', 'an error']]);
  expect(mistakes(throwing('names'))).toEqual([['unreadable', ['x', 'names'], 'a readable value', 'an error']]);
});
