// Which rows are one stretch of their column.
import { expect, it } from 'vitest';
import { areSideBySide } from '../../src/input/side-by-side';

it.each([
  [[4], true],
  [[0, 1, 2], true],
  [[7, 8], true],
  [[0, 2], false],
  [[3, 4, 6], false],
  [[], false],
])('rows %j lie side by side: %s', (rows, expected) => {
  expect(areSideBySide(Int32Array.from(rows))).toBe(expected);
});
