// An array of numbers, as people who have no records hand it over.
import { issueOf } from '../issues/collect';
import { RankingRulesError } from '../issues/error';
import type { IssuePath } from '../issues/issue';
import { received } from '../issues/received';

/** Numbers with null as NaN; anything else is an issue. Reading them may throw. */
export function numbersOf(values: ArrayLike<number | null>, name: string): Float64Array {
  const length = Object(values) === values ? values.length : -1;
  // Of a length that is none, such as −1, 0.5 or NaN, 32 unsigned bits make another number.
  if (length >>> 0 !== length || length > 2 ** 25) return failShort([name], 'at most 2^25 numbers or nulls', values);
  return new Float64Array(length).map((_, i) => {
    const value: unknown = values[i];
    return typeof value === 'number' ? value : value === null ? NaN : failShort([name, i], 'a number or null', value);
  });
}

/** Throws a single issue, the value told in short: to show what nobody sees would take half as much code as `rank` has. */
export function failShort(path: IssuePath, expected: string, found: unknown): never {
  throw new RankingRulesError([issueOf('bad-input', path, expected, received(found))]);
}
