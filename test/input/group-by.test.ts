import { expect, it } from 'vitest';
import { groupBy } from '../../src/input/group-by';

it('values of one key stand together, keys and values in the order in which they come', () => {
  expect([...groupBy(['bb', 'a', 'cc', '', 'd'], (text) => text.length)]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a', 'd']],
    [0, ['']],
  ]);
});
