import { describe, expect, it } from 'vitest';
import { selectImproved } from '../../src/classes/select-improved';
import { messagesOf } from '../issues/messages-of';

describe('who improved', () => {
  it('is decided by places gained, with a tie across the cut in or out', () => {
    expect(selectImproved([5, 9, 9, 1, null, -4], { top: 1 })).toEqual([1, 2]);
    expect(selectImproved([5, 9, 9, 1], { top: 1, ties: 'exclude' })).toEqual([]);
    expect(selectImproved([5, 9, 9, 1], { top: 3 })).toEqual([1, 2, 0]);
    expect(selectImproved([0, -1, Number.NaN], { top: 3 })).toEqual([]);
    expect(selectImproved([0, -1, 5], { top: 3, atLeast: 0 })).toEqual([2, 0]);
  });
  it('comes largest gain first, equal gains in the order of the input', () => {
    expect(selectImproved([2, 7, 2, 7, 3], { top: 5 })).toEqual([1, 3, 4, 0, 2]);
  });
  it('takes a gain that is the smallest that counts, and none below it', () => {
    expect(selectImproved([0.5, 1, 1.5], { top: 3 })).toEqual([2, 1]);
    expect(selectImproved([4, 5, 6], { top: 3, atLeast: 5 })).toEqual([2, 1]);
    expect(selectImproved([4, Number.POSITIVE_INFINITY], { top: 1, atLeast: Number.NEGATIVE_INFINITY })).toEqual([1]);
    expect(selectImproved([4, 1], { top: 1, atLeast: 1, ties: 'include' })).toEqual([0]);
  });
  it('ties at the lowest gain that there is as at any other', () => {
    const lowest = Number.NEGATIVE_INFINITY;
    expect(selectImproved([lowest, 3, lowest], { top: 2, atLeast: lowest, ties: 'exclude' })).toEqual([1]);
    expect(selectImproved([lowest, 3, lowest], { top: 2, atLeast: lowest })).toEqual([1, 0, 2]);
  });
  it('refuses all that is wrong with the options at once', () => {
    expect(messagesOf(() => selectImproved(['1'] as never, { top: 0, atLeast: null, ties: 'some' } as never))).toEqual([
      'top: bad limit; expected integer from 1, received 0',
      'atLeast: bad limit; expected a number, received null',
      'ties: bad input; expected include | exclude, received "some"',
    ]);
  });
  it.each<readonly [string, unknown, unknown, string]>([
    ['a top of 0', [1], { top: 0 }, 'top: bad limit; expected integer from 1, received 0'],
    ['a top that is no integer', [1], { top: 1.5 }, 'top: bad limit; expected integer from 1, received 1.5'],
    ['no options', [1], undefined, 'options: bad input; expected an object, received undefined'],
    ['options that are null', [1], null, 'options: bad input; expected an object, received null'],
    ['no top', [1], {}, 'top: bad limit; expected integer from 1, received undefined'],
    ['a smallest gain that is NaN', [1], { top: 1, atLeast: Number.NaN }, 'atLeast: bad limit; expected a number, received NaN'],
    ['a smallest gain that is text', [1], { top: 1, atLeast: '1' }, 'atLeast: bad limit; expected a number, received "1"'],
    ['an unknown way with ties', [1], { top: 1, ties: 'some' }, 'ties: bad input; expected include | exclude, received "some"'],
    ['gains that are text', ['1'], { top: 1 }, 'gains[0]: bad input; expected a number or null, received "1"'],
    [
      'options that throw when they are read',
      [1],
      {
        get top() {
          throw new TypeError('no');
        },
      },
      'options: unreadable; expected readable values, received an error',
    ],
    [
      'gains that throw when they are read',
      {
        length: 1,
        get 0() {
          throw new TypeError('no');
        },
      },
      { top: 1 },
      'the input: unreadable; expected readable values, received an error',
    ],
  ])('refuses %s', (_, gains, options, message) => {
    expect(messagesOf(() => selectImproved(gains as never, options as never))).toEqual([message]);
  });
});
