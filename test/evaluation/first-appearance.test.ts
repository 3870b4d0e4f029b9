// Jumps in the order in which their townships first appear: by month, then as in the input.
import { expect, it } from 'vitest';
import { byFirstAppearance } from '../../src/evaluation/first-appearance';

// By row. 丁 comes first in the input and last in time; 丙 and 乙 begin in the same month, 丙 before 乙.
const table = {
  townships: ['丁', '丙', '乙', '甲'],
  township: Int32Array.of(0, 1, 2, 3, 2),
  months: Int32Array.of(24_000, 24_001, 24_002),
  month: Int32Array.of(2, 1, 1, 0, 2),
};

it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[1, 3, 0, 2]], [[2, 0, 3, 1]], [[0, 2, 1, 3]]])(
  'jumps come by month, then as in the input: %j',
  (codes) => {
    const jumps = codes.map((township) => ({ township, stays: [] }));
    expect(byFirstAppearance(jumps, table, false).map(({ township }) => table.townships[township])).toEqual(['甲', '丙', '乙', '丁']);
  },
);

it('jumps of one township keep their order', () => {
  const [first, second] = [
    { township: 3, stays: [] },
    { township: 3, stays: [{ rung: 0, first: 1, last: 2 }] },
  ];
  expect(byFirstAppearance([first, second], table, false)).toEqual([first, second]);
  expect(byFirstAppearance([second, first], table, false)).toEqual([second, first]);
});

it('jumps come as in the input where the rows are in the order of months', () => {
  const inOrder = { ...table, township: Int32Array.of(3, 1, 2, 0, 2, 3), month: Int32Array.of(0, 1, 1, 2, 2, 2) };
  const jumps = [0, 2, 1, 3, 1].map((township) => ({ township, stays: [] }));
  const names = byFirstAppearance(jumps, inOrder, true).map(({ township }) => table.townships[township]);
  expect(names).toEqual(['甲', '丙', '丙', '乙', '丁']);
  expect(byFirstAppearance(jumps, inOrder, false).map(({ township }) => table.townships[township])).toEqual(names);
});
