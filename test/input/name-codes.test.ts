// Distinct names and their numbers, against a Map: by chance, and where names were made to have one hash.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, nameCodes } from '../../src/input/name-codes';
import { runs } from '../laws/seed';

function agreeWithMap(names: readonly string[], asked: readonly string[]): void {
  const numbers = new Map(names.map((name, i) => [name, i]));
  const codeOf = nameCodes(names);
  expect(codeOf === null).toBe(numbers.size < names.length);
  if (codeOf === null) return;
  for (const name of [...names, ...asked]) expect(codeOf(name)).toBe(numbers.get(name) ?? -1);
}

/** Names whose hashes end in the same 10 bits, so that they crowd the table of 2^10 slots that up to 511 names have. */
function crowd(count: number): readonly string[] {
  const found: string[] = [];
  for (let i = 0; found.length < count; i += 1) if ((hashOf(`镇${i}`) & 0x3ff) === 7) found.push(`镇${i}`);
  return found;
}

/** How often the list of names is looked into while its own names are looked up one by one: a Map never looks. */
function looks(names: readonly string[]): number {
  let count = 0;
  const watched = new Proxy(names, {
    get(list, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(list, key, receiver);
    },
  });
  const codeOf = nameCodes(watched);
  count = 0;
  names.forEach((name, i) => expect(codeOf?.(name)).toBe(i));
  return count;
}

describe('codes of names', () => {
  it('are their numbers, and none for others or where a name comes twice', () => {
    const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 3 }), fc.constantFrom('__proto__', 'constructor', '', '甲镇', '甲镇 '));
    fc.assert(fc.property(fc.array(name), fc.array(name), agreeWithMap), { ...runs(1), seed: 20190801 });
    fc.assert(fc.property(fc.uniqueArray(name), fc.array(name), agreeWithMap), { ...runs(1), seed: 20190802 });
    agreeWithMap([], ['']);
  });
  it.each([1, 2, 3, 4, 7, 8, 15, 16, 333, 4_100])('are found among %i', (count) => {
    const names = Array.from({ length: count }, (_, i) => `township-${i}`);
    agreeWithMap(names, ['township', `township-${count}`]);
    agreeWithMap([...names, 'township-0'], []);
  });
  it('are found where hashes crowd', () => {
    const names = crowd(300);
    // The last of the first 256 is in the last slot that is looked at; from the next one on a Map takes over.
    for (const count of [2, 255, 256, 257, 299]) {
      const some = names.slice(0, count);
      agreeWithMap(some, names);
      for (const again of [0, count - 1]) agreeWithMap([...some, names[again] ?? ''], []);
    }
  });
  it.each([1, 2, 3, 5, 9, 17, 33, 333, 1_000])('are found with a look or two each among %i', (count) => {
    const found = looks(Array.from({ length: count }, (_, i) => `township-${i}`));
    expect(found).toBeGreaterThanOrEqual(count);
    expect(found).toBeLessThan(2 * count + 1);
  });
  it('are found by a Map where 257 crowd, and by steps from one to the next where 256 do', () => {
    const names = crowd(257);
    expect(looks(names.slice(0, 256))).toBe((256 * 257) / 2);
    expect(looks(names)).toBe(0);
  });
});
