// Reading what a stranger handed over: a getter or proxy may throw.
import { fail, issueList, issueOf, report, reportUnreadable, throwIfAny, type IssueList } from '../issues/collect';
import { isOwn, RankingRulesError } from '../issues/error';
import type { IssuePath } from '../issues/issue';

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A property. @throws RankingRulesError `unreadable` where reading it throws */
export function readProperty(source: object, key: string | symbol | number, path: IssuePath): unknown {
  return readValue(() => Reflect.get(source, key) as unknown, path);
}

/** {@link fieldOf}. @throws RankingRulesError as {@link readProperty} */
export function readField(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return readValue(() => fieldOf(record, name), [name]);
}

function readValue(read: () => unknown, path: IssuePath): unknown {
  try {
    return read();
  } catch {
    throw new RankingRulesError([issueOf('unreadable', path, 'a readable value', 'an error')]);
  }
}

/** A field of a record; what every object inherits, such as `constructor`, is none. Reading it may throw. */
export function fieldOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = record[name];
  // What objects inherit are functions and objects; most fields are neither, and need no further question.
  const plain = typeof value !== 'function' && typeof value !== 'object';
  return plain || !(name in Object.prototype) || Object.hasOwn(record, name) ? value : undefined;
}

/** What a reader of foreign values gives. @throws RankingRulesError its own, `unreadable` where it throws all else */
export function readSafely<T>(path: IssuePath, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw isOwn(error) ? error : new RankingRulesError([issueOf('unreadable', path, 'readable values', 'an error')]);
  }
}

/** What a reader of foreign values gives; null where it threw, which is reported. */
export function readOrReport<T>(list: IssueList, path: IssuePath, expected: string, read: () => T): T | null {
  try {
    return read();
  } catch {
    reportUnreadable(list, path, expected);
    return null;
  }
}

/** Whether a row is an array of cells, as some readers of files give it, and has no fields. */
export function isCells(row: object): boolean {
  try {
    return Array.isArray(row);
  } catch {
    // A revoked proxy, of which nothing can be asked.
    return false;
  }
}

/** A record's fields as they are now, each read once; null where it is no record or cannot be read, which is reported. */
export function recordFields(record: unknown, path: IssuePath, list: IssueList): Record<string, unknown> | null {
  if (isObject(record) && !isCells(record)) return readOrReport(list, path, 'a readable record', () => ({ ...record }));
  report(list, 'not-a-record', path, 'an object', record);
  return null;
}

/**
 * Options as they are now: each read once, and none but those that there are, as a misspelt one would change nothing.
 *
 * @throws RankingRulesError `bad-input`, `unreadable`
 */
export function optionsOf<T extends object>(options: T, known: readonly (keyof T & string)[]): T {
  if (!isObject(options)) return fail('bad-input', ['options'], 'an object', options);
  const copy = readSafely(['options'], () => ({ ...options }));
  const list = issueList();
  const names: readonly string[] = known;
  for (const key of Object.keys(copy)) if (!names.includes(key)) report(list, 'bad-input', [key], names.join(' | '), key);
  throwIfAny(list);
  return copy;
}

/** A list as it is now; null where it is no array. @throws RankingRulesError `bad-input` of holes, `unreadable` */
export function listOf(value: unknown, path: IssuePath): readonly unknown[] | null {
  return readSafely(path, () => (Array.isArray(value) ? elementsOf(value, path) : null));
}

// An array may claim a length of billions without holding anything: the first hole ends the loop.
function elementsOf(list: readonly unknown[], path: IssuePath): readonly unknown[] {
  const { length } = list;
  for (let i = 0; i < length; i += 1) if (list[i] === undefined && !(i in list)) fail('bad-input', path, 'array without holes', list);
  // By index, as a list may have an iterator of its own; at full length at once, so as not to grow step by step.
  // Stryker disable next-line ArrayDeclaration: it is cut to its length, and every element is set
  const elements: unknown[] = [];
  elements.length = length;
  for (let i = 0; i < length; i += 1) elements[i] = list[i];
  return elements;
}

/** Whether a value is an object of fields, and no list, date or the like. @throws RankingRulesError `unreadable` */
export function isFields(value: unknown, path: IssuePath): value is object {
  return isObject(value) && readSafely(path, () => Object.prototype.toString.call(value)) === '[object Object]';
}
