import { expect, it } from 'vitest';
import { detectJumps } from '../../src/jumps/detect-jumps';
import { isTripleJump } from '../../src/jumps/jump';

const classes = ['a', 'b', 'c', 'd'];
/** A way over these rungs of a ladder, a month each. */
const jumped = (rungs: readonly number[], ladder: number): boolean[] =>
  detectJumps(
    rungs.map((rung, i) => ({ township: '甲', month: `2019-0${i + 1}`, class: classes[rung] ?? '' })),
    { rungs: classes.slice(0, ladder), windowMonths: 3 },
  ).map(isTripleJump);

it('a jump over every rung of three or more is a triple jump; over two rungs, or with a rung left out, it is none', () => {
  expect(jumped([0, 1, 2], 3)).toEqual([true]);
  expect(jumped([0, 1, 2, 3], 4)).toEqual([true]);
  expect(jumped([0, 1], 2)).toEqual([false]);
  expect(jumped([0, 2], 3)).toEqual([false]);
  expect(jumped([0, 1, 2], 4)).toEqual([false]);
});
