// A column of somebody's, plain or coded, as codes and names.
import { expect, it } from 'vitest';
import { readColumn } from '../../src/input/read-column';
import { issuesOf } from '../issues/issues-of';

it('a plain column has no names, and a coded one both its lists', () => {
  const plain = ['a', 7, null];
  expect(readColumn(plain, 3, 'x')).toEqual({ codes: plain, names: null });
  const codes = Int32Array.of(1, 0);
  expect(readColumn({ codes, names: ['a', 'b'] }, 2, 'x')).toEqual({ codes, names: ['a', 'b'] });
});

it('a column of another length, or with names that are no list, is refused', () => {
  expect(issuesOf(() => readColumn(['a'], 2, 'x'))).toEqual(['unequal-columns x']);
  expect(issuesOf(() => readColumn({ codes: [0], names: 'a' }, 1, 'x'))).toEqual(['bad-input x.names']);
});
