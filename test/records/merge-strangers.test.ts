// A value that throws when it is asked what it is made from stays a value: it is handed on, or told to disagree.
import { expect, it } from 'vitest';
import { mergeRecords } from '../../src/records/merge-records';
import { issuesOf } from '../issues/issues-of';

it('is no reason for any other error', () => {
  const odd = new Proxy([], {
    getPrototypeOf: () => {
      throw new TypeError('of the stranger');
    },
  });
  const record = (list: unknown) => ({ township: '甲', month: '2019-01', list });
  expect(mergeRecords([record(odd)])[0]?.list).toBe(odd);
  expect(issuesOf(() => mergeRecords([record(odd)], [record({ a: 1 })]))).toEqual(['records-disagree 1.0.list']);
});
