// Any input, however hostile, as plain data of our own: read once, then never again.
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';

// Far below every stack's limit and far above what a policy needs.
const DEEPEST = 32;

// Stands for an object whose copy is not finished: whoever meets it again is inside it.
const OPEN = /*@__PURE__*/ Symbol('open');

type Copies = Map<object, unknown>;

/**
 * Copies own enumerable text keys, as JSON would; keys that are undefined are left out.
 *
 * @param input anything
 * @param list takes what cannot be read, contains itself, or lies too deep
 * @returns objects without a prototype and arrays without holes; what is neither is handed through
 */
export function plainCopy(input: unknown, list: IssueList): unknown {
  return copyOf(input, [], new Map(), list);
}

/** The same data with every object's keys in alphabetical order. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const sorted: Record<string, unknown> = Object.create(null);
  for (const [key, child] of entries) sorted[key] = withSortedKeys(child);
  return sorted;
}

function copyOf(value: unknown, path: IssuePath, copies: Copies, list: IssueList): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known === OPEN) {
    report(list, 'bad-policy', path, 'no value that contains itself', value);
    return null;
  }
  if (known !== undefined) return known;
  if (path.length >= DEEPEST) {
    report(list, 'bad-policy', path, `at most ${DEEPEST} levels`, value);
    return null;
  }
  copies.set(value, OPEN);
  const copy = childrenOf(value, path, copies, list);
  copies.set(value, copy);
  return copy;
}

// Every step that can run foreign code stands within `attempt`.
function childrenOf(value: object, path: IssuePath, copies: Copies, list: IssueList): unknown {
  const kind = attempt(() => ({ keys: Object.keys(value), length: Array.isArray(value) ? value.length : -1 }), value, path, list);
  if (kind === null) return null;
  const child = (key: string, step: string | number): unknown => {
    const place = [...path, step];
    const read = attempt((): { found: unknown } => ({ found: Reflect.get(value, key) }), value, place, list);
    return read === null ? null : copyOf(read.found, place, copies, list);
  };
  if (kind.length >= 0) {
    if (kind.length <= kind.keys.length) return Array.from({ length: kind.length }, (_, i) => child(String(i), i));
    report(list, 'bad-policy', path, 'array without holes', value);
    return null;
  }
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of kind.keys) {
    const found = child(key, key);
    if (found !== undefined) copy[key] = found;
  }
  return copy;
}

function attempt<T>(read: () => T, value: object, path: IssuePath, list: IssueList): T | null {
  try {
    return read();
  } catch {
    report(list, 'unreadable', path, 'a readable value', value);
    return null;
  }
}
