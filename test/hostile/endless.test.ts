// Rows that would fill all memory are refused where they become too many.
import { expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { readRows } from '../../src/records/read-rows';

it('rows without an end are refused after the most that columns may have', () => {
  let given = 0;
  const endless = {
    [Symbol.iterator]: () => ({
      next: () => {
        given += 1;
        if (given > 33_554_433) throw new Error('asked for more');
        return { done: false, value: null };
      },
    }),
  };
  expect(messagesOf(() => readRows(endless as Iterable<unknown>, []))).toEqual([
    'the input: bad input; expected at most 33554432 records, received 33554433',
  ]);
});
