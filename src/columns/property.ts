// Reading what a stranger handed over: a getter or proxy may throw.
import { issueOf } from '../issues/collect';
import { isOwn, RankingRulesError } from '../issues/error';
import type { IssuePath } from '../issues/issue';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A property, or a RankingRulesError `unreadable` where reading it threw. */
export function readProperty(source: object, key: string | symbol | number, path: IssuePath): unknown {
  try {
    return Reflect.get(source, key);
  } catch {
    throw new RankingRulesError([issueOf('unreadable', path, 'a readable value', 'an error')]);
  }
}

/** Runs a reader over foreign values; what it throws becomes a RankingRulesError `unreadable`. */
export function readSafely<T>(path: IssuePath, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isOwn(error) ? error : new RankingRulesError([issueOf('unreadable', path, 'readable values', 'an error')]);
  }
}

/** Options as they are now: each read once. */
export function optionsOf<T extends object>(options: T): T {
  return readSafely(['options'], () => ({ ...options }));
}

/** A list as it is now, holes as undefined; null where the value is no array. */
export function listOf(value: unknown, path: IssuePath): readonly unknown[] | null {
  return readSafely(path, () => (Array.isArray(value) ? Array.from(value as readonly unknown[]) : null));
}
