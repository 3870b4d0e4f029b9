// What an iterable gives, in a list: arrays by index, all else in turn.
import { describe, expect, it } from 'vitest';
import { listed } from '../../src/input/iterated';
import { RankingRulesError } from '../../src/issues/error';

describe('a list of what there is', () => {
  it('is that of an array, a set, a generator, and an array with an iterator of its own', () => {
    const own = Object.assign([1, 2], { [Symbol.iterator]: () => [3, 4, 5].values() });
    for (const [source, list] of [
      [
        [1, 2],
        [1, 2],
      ],
      [[], []],
      [new Set([1, 2]), [1, 2]],
      [own, [3, 4, 5]],
    ] as const)
      expect(listed(source, [])).toEqual(list);
  });
  it('has undefined for holes, as iterators give it', () => {
    // oxlint-disable-next-line no-sparse-arrays -- a hole is what is asked about
    const list = listed([1, , 3], []);
    expect([list, 1 in list]).toEqual([[1, undefined, 3], true]);
  });
  it('is another list, so that changes of the first are not seen', () => {
    const source = [1, 2];
    const list = listed(source, []);
    source.push(3);
    expect(list).toEqual([1, 2]);
  });
  it('has the length that there was when it was asked for, once', () => {
    let asked = 0;
    const growing = new Proxy([1, 2], {
      get: (array, key) => {
        if (key !== 'length') return Reflect.get(array, key);
        asked += 1;
        return asked === 1 ? 2 : 4_000_000_000;
      },
    });
    expect([listed(growing, []), asked]).toEqual([[1, 2], 1]);
  });
  it('is refused where there is no array any more', () => {
    const { proxy, revoke } = Proxy.revocable([1, 2], {});
    revoke();
    expect(() => listed(proxy, ['records'])).toThrow('records: unreadable');
  });
  it('is refused with the reason where an element cannot be read', () => {
    const why = new Error('no');
    const source = Object.defineProperty([1, 2], 1, {
      get() {
        throw why;
      },
    });
    const failed = (): unknown => {
      try {
        return listed(source, ['records']);
      } catch (error) {
        return error;
      }
    };
    expect(failed()).toBeInstanceOf(RankingRulesError);
    expect(failed()).toMatchObject({ cause: why, issues: [{ code: 'unreadable', path: ['records'] }] });
  });
});
