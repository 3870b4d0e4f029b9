// Rows from a stranger's iterator: it may throw, and then says why.
import { fail, issueOf } from '../issues/collect';
import { RankingRulesError } from '../issues/error';
import type { IssuePath } from '../issues/issue';
import { MOST_ROWS } from './column-length';
import { isObject, readProperty, readSafely } from './foreign-values';

/** @throws RankingRulesError `unreadable` */
export function isIterable(value: unknown, path: IssuePath): value is Iterable<unknown> {
  return isObject(value) && typeof readProperty(value, Symbol.iterator, path) === 'function';
}

/**
 * All that an iterable gives.
 *
 * @throws RankingRulesError `unreadable`, whose `cause` is what the iterator threw; `bad-input` where an array claims
 *   more than any has
 */
export function* iterated(source: Iterable<unknown>, path: IssuePath): Generator<unknown, void> {
  let length = 0;
  try {
    if (Array.isArray(source)) length = source.length;
    // Holes cost nothing, and would be gone through one by one. Only what the source throws arrives below; errors of the
    // loop that takes the rows do not. No `yield*`, which would leave the reading of a row's value to that loop.
    if (isWithin(length)) for (const value of source) yield value;
  } catch (error) {
    throw stopped(path, error);
  }
  if (!isWithin(length)) fail('bad-input', path, `length of at most ${MOST_ROWS}`, length);
}

/**
 * All that an iterable gives, at most {@link MOST_ROWS}, in a list of our own.
 *
 * @throws RankingRulesError as {@link iterated}; `bad-input` where there is more
 */
export function listed(source: Iterable<unknown>, path: IssuePath): unknown[] {
  const array = plainArray(source, path);
  // Stryker disable next-line ConditionalExpression: what follows gives the same, only slower
  if (array !== null && isWithin(array.length)) return elementsOf(array, path);
  const list: unknown[] = [];
  for (const value of iterated(source, path)) {
    // Stryker disable next-line all: so many rows are given by test/hostile/endless alone, which takes long
    if (list.length === MOST_ROWS) fail('bad-input', path, `at most ${MOST_ROWS} records`, MOST_ROWS + 1);
    list.push(value);
  }
  return list;
}

/** An array that gives its elements in turn, which cost a tenth when they are asked for by index. Its length is asked once. */
interface PlainArray {
  readonly elements: readonly unknown[];
  readonly length: number;
}

function plainArray(source: Iterable<unknown>, path: IssuePath): PlainArray | null {
  return readSafely(path, () =>
    Array.isArray(source) && source[Symbol.iterator] === Array.prototype.values ? { elements: source, length: source.length } : null,
  );
}

function elementsOf({ elements, length }: PlainArray, path: IssuePath): unknown[] {
  // Stryker disable next-line ArrayDeclaration: it is cut to its length, and filled
  const list: unknown[] = [];
  try {
    list.length = length;
    for (let i = 0; i < length; i += 1) list[i] = elements[i];
  } catch (error) {
    throw stopped(path, error);
  }
  return list;
}

function isWithin(length: number): boolean {
  return length <= MOST_ROWS;
}

/** The same of a stream. */
export async function* streamed(source: AsyncIterable<unknown>, path: IssuePath): AsyncGenerator<unknown, void> {
  try {
    yield* source;
  } catch (error) {
    throw stopped(path, error);
  }
}

// The cause is no part of the error's JSON, which it may be unfit for.
function stopped(path: IssuePath, cause: unknown): RankingRulesError {
  return Object.defineProperty(new RankingRulesError([issueOf('unreadable', path, 'readable values', 'an error')]), 'cause', {
    value: cause,
  });
}
