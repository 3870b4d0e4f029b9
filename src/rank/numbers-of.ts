// An array of numbers, as people who have no records hand it over.
import { fail } from '../issues/collect';

/** Numbers with null as NaN; anything else is an issue. Reading them may throw. */
export function numbersOf(values: ArrayLike<number | null>, name: string): Float64Array {
  const length = Object(values) === values ? values.length : -1;
  // Of a length that is none, such as −1, 0.5 or NaN, 32 unsigned bits make another number.
  if (length >>> 0 !== length || length > 2 ** 25) return fail('bad-input', [name], 'at most 2^25 numbers or nulls', values);
  return new Float64Array(length).map((_, i) => {
    const value: unknown = values[i];
    return typeof value === 'number' ? value : value === null ? NaN : fail('bad-input', [name, i], 'a number or null', value);
  });
}
