import { describe, expect, it } from 'vitest';
import { messagesOf } from '../issues/messages-of';
import type { TieMethod } from '../../src/policy/types';
import { rank } from '../../src/rank/rank';

const ranks = (
  values: readonly (number | null)[],
  ties: TieMethod = 'competition',
  order: 'ascending' | 'descending' = 'descending',
): number[] => Array.from(rank(values, { ties, order }));

describe('rank', () => {
  it('has the codes of the field', () => {
    const values = [40, 30, 30, 20];
    expect(ranks(values)).toEqual([1, 2, 2, 4]);
    expect(ranks(values, 'modified')).toEqual([1, 3, 3, 4]);
    expect(ranks(values, 'dense')).toEqual([1, 2, 2, 3]);
    expect(ranks(values, 'ordinal')).toEqual([1, 2, 3, 4]);
    expect(ranks(values, 'fractional')).toEqual([1, 2.5, 2.5, 4]);
    expect(ranks(values, 'competition', 'ascending')).toEqual([4, 2, 2, 1]);
  });
  it('leaves null and NaN out of everything', () => {
    expect(ranks([3, null, 5, Number.NaN, 5])).toEqual([3, Number.NaN, 1, Number.NaN, 1]);
    expect(ranks([null])).toEqual([Number.NaN]);
    expect(ranks([])).toEqual([]);
  });
  it('knows infinities, negative zero and the smallest difference', () => {
    expect(ranks([Infinity, -Infinity, Infinity, 0, -0])).toEqual([1, 5, 1, 3, 3]);
    expect(ranks([0.1 + 0.2, 0.3])).toEqual([1, 2]);
  });
  it('takes typed arrays and does not change its input', () => {
    const values = Object.freeze([2, 1, 3]);
    expect(Array.from(rank(values))).toEqual([2, 3, 1]);
    expect(Array.from(rank(Int32Array.of(2, 1, 3)))).toEqual([2, 3, 1]);
    expect(values).toEqual([2, 1, 3]);
  });
  it.each<readonly [unknown, unknown, string]>([
    ...[
      [undefined, 'undefined'],
      ['abc', '"abc"'],
      [null, 'null'],
      [{}, 'an object'],
      [{ length: -1 }, 'an object'],
      [{ length: 1.5 }, 'an object'],
      [{ length: 2 ** 25 + 1 }, 'an object'],
      [{ length: '1' }, 'an object'],
    ].map(
      ([values, found]) => [values, {}, `values: bad input; expected at most 2^25 numbers or nulls, received ${String(found)}`] as const,
    ),
    [['1'], {}, 'values[0]: bad input; expected a number or null, received "1"'],
    [[1, undefined], {}, 'values[1]: bad input; expected a number or null, received undefined'],
    // As many as there may be, of which the first is none.
    [{ length: 2 ** 25 }, {}, 'values[0]: bad input; expected a number or null, received undefined'],
    [[1], { ties: 'min' }, 'ties: bad input; expected competition | modified | dense | fractional | ordinal, received "min"'],
    [[1], { ties: null }, 'ties: bad input; expected competition | modified | dense | fractional | ordinal, received null'],
    [[1], { order: 'down' }, 'order: bad input; expected descending | ascending, received "down"'],
    [[1], null, 'the input: unreadable; expected readable values, received an error'],
  ])('refuses %j with %j', (values, options, message) => {
    expect(messagesOf(() => rank(values as never, options as never))).toEqual([message]);
  });
  it('refuses values that throw when they are read', () => {
    const closed = Object.defineProperty([1], 0, {
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(messagesOf(() => rank(closed))).toEqual(['the input: unreadable; expected readable values, received an error']);
  });
});
