import { expect, it } from 'vitest';
import type { Tallying } from '../../src/policy/tallying-types';
import { cellOf, counters } from '../../src/tickets/counters';
import { planTally } from '../../src/tickets/tally-plan';

const rule: Tallying = {
  month: { event: 'received', day: 1, hour: 0, offset: '+08:00' },
  fields: [],
  deadlines: [],
  counts: Array.from({ length: 31 }, (_, i) => ({ field: `count${i}`, where: [] })),
};

it('no two townships have a cell in common, however many there are, and each has its own every month', () => {
  const room = counters(planTally(rule, { from: '0001-01', until: null }));
  const pairs = [
    [0, 12],
    [0, 13],
    [1, 12],
    [131_072, 12],
    [131_071, 13],
    [262_144, 119_999],
    [0, 119_999],
  ] as const;
  const cells = pairs.map(([code, month]) => cellOf(room, code, month));
  expect(cells).toEqual([0, 63, 126, 189, 252, 315, 378]);
  expect(pairs.map(([code, month]) => cellOf(room, code, month))).toEqual(cells);
  // Room for 64 cells of 31 counts, then for twice as many as are needed.
  for (let month = 100; month < 157; month += 1) cellOf(room, 2, month);
  expect(room.numbers.length).toBe(64 * 63);
  expect(cellOf(room, 2, 157)).toBe(64 * 63);
  expect(room.numbers.length).toBe(2 * 65 * 63);
});
