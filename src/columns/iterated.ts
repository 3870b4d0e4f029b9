// Rows from a stranger's iterator: it may throw, and then says why.
import { issueOf } from '../issues/collect';
import { RankingRulesError } from '../issues/error';
import type { IssuePath } from '../issues/issue';
import { isObject, readProperty } from './property';

/** @throws RankingRulesError `unreadable` */
export function isIterable(value: unknown, path: IssuePath): value is Iterable<unknown> {
  return isObject(value) && typeof readProperty(value, Symbol.iterator, path) === 'function';
}

/** All that an iterable gives. @throws RankingRulesError `unreadable`, whose `cause` is what the iterator threw */
export function* iterated(source: Iterable<unknown>, path: IssuePath): Generator<unknown, void> {
  try {
    // Only what the iterator throws arrives here; errors of the loop that takes the rows do not.
    yield* source;
  } catch (error) {
    throw stopped(path, error);
  }
}

/** The same of a stream. */
export async function* streamed(source: AsyncIterable<unknown>, path: IssuePath): AsyncGenerator<unknown, void> {
  try {
    yield* source;
  } catch (error) {
    throw stopped(path, error);
  }
}

function stopped(path: IssuePath, cause: unknown): RankingRulesError {
  return Object.assign(new RankingRulesError([issueOf('unreadable', path, 'readable values', 'an error')]), { cause });
}
