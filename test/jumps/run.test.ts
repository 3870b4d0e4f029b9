import { expect, it } from 'vitest';
import { addMonth, arrivesIn, type Run } from '../../src/jumps/run';

it('a jump is told in the month that its last stay begins, and not while that stay goes on', () => {
  let run: Run | undefined;
  const told = [
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
  ].map(([month = 0, rung = 0]) => {
    run = addMonth(run, 7, month, rung, 3);
    return !arrivesIn(run, month) ? null : [run.township, run.stays.map((stay) => stay.rung)];
  });
  expect(told).toEqual([null, [7, [0, 1]], null, [7, [0, 1, 2]]]);
});
