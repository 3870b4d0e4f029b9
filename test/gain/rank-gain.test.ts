// Places gained from plain ranks.
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import { rankGain } from '../../src/gain/rank-gain';

describe('places gained', () => {
  it('are earlier rank less present rank, up is positive', () => {
    expect(Array.from(rankGain([323, 1, null, 4], [59, 1, 3, Number.NaN]))).toEqual([264, 0, Number.NaN, Number.NaN]);
  });
  it('are of whole ranks and halves, and never negative zero', () => {
    expect(Array.from(rankGain([1, 2.5, 2 ** 25], [1, 1, 1.5]))).toEqual([0, 1.5, 2 ** 25 - 1.5]);
  });
  it.each<readonly [string, unknown, unknown, string]>([
    ['unequal lengths', [1], [1, 2], 'now: unequal columns; expected length 1, received 2'],
    ['earlier ranks that are no list', 'x', [1], 'before: bad input; expected at most 2^25 numbers or nulls, received "x"'],
    // A blank cell read as a number is 0.
    ['an earlier rank below 1', [1, 0], [1, 59], 'before[1]: bad input; expected integer or half from 1, or null, received 0'],
    ['a present rank below 1', [1], [0.5], 'now[0]: bad input; expected integer or half from 1, or null, received 0.5'],
    ['a rank that is no half', [1.25], [1], 'before[0]: bad input; expected integer or half from 1, or null, received 1.25'],
    ['an endless rank', [1], [Infinity], 'now[0]: bad input; expected integer or half from 1, or null, received Infinity'],
    ['a present rank that is text', [1], ['1'], 'now[0]: bad input; expected a number or null, received "1"'],
    [
      'ranks that throw when they are read',
      [1],
      new Proxy([1], {
        get: () => {
          throw new TypeError('no');
        },
      }),
      'the input: unreadable; expected readable values, received an error',
    ],
  ])('refuse %s', (_, before, now, message) => {
    expect(messagesOf(() => rankGain(before as never, now as never))).toEqual([message]);
  });
});
