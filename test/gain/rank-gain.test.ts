// Places gained from plain ranks.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { rankGain } from '../../src/gain/rank-gain';

describe('places gained', () => {
  it('are earlier rank less present rank, up is positive', () => {
    expect(Array.from(rankGain([323, 1, null, 4], [59, 1, 3, Number.NaN]))).toEqual([264, 0, Number.NaN, Number.NaN]);
  });
  it('are never negative zero', () => {
    expect(Array.from(rankGain([1, -0], [1, 0]))).toEqual([0, 0]);
  });
  it.each<readonly [string, unknown, unknown, string]>([
    ['unequal lengths', [1], [1, 2], 'now: unequal columns; expected length 1, received 2'],
    ['earlier ranks that are no list', 'x', [1], 'before: bad input; expected at most 2^25 numbers and nulls, received "x"'],
    ['a present rank that is text', [1], ['1'], 'now[0]: bad input; expected a number or null, received "1"'],
    ['ranks that throw when they are read', [1], new Proxy([1], { get: () => { throw new TypeError('no'); } }), 'the input: unreadable; expected readable values, received an error'],
  ])('refuse %s', (_, before, now, message) => {
    expect(messagesOf(() => rankGain(before as never, now as never))).toEqual([message]);
  });
});
