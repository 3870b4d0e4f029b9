// Any input, however hostile, as plain data of our own: read once, then never again.
import { isObject, readOrReport } from '../input/foreign-values';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';

// Far below every stack's limit and far above what a policy needs. The number of values keeps the schema's work small,
// even where one object stands in many places; and zod passes its issues on as the arguments of one call, of which some
// engines take 65,535 at most.
const DEEPEST = 32;
const MOST_VALUES = 10_000;

const VALUE = 'a readable value';

interface Reading {
  readonly list: IssueList;
  /** The objects that the present one lies in. */
  readonly around: Set<object>;
  values: number;
}

/**
 * Copies own enumerable text keys, as JSON would; keys that are undefined are left out.
 *
 * @param input anything
 * @param list takes what cannot be read, contains itself, or is too deep or too large for a policy
 * @returns objects without a prototype and arrays without holes; what is neither is handed through
 */
export function plainCopy(input: unknown, list: IssueList): unknown {
  return copyOf(input, [], { list, around: new Set(), values: 0 });
}

/** The same data with every object's keys in alphabetical order. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isObject(value)) return value;
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).sort()) sorted[key] = withSortedKeys(value[key]);
  return sorted;
}

function copyOf(value: unknown, path: IssuePath, reading: Reading): unknown {
  const { list, around } = reading;
  reading.values += 1;
  if (reading.values === MOST_VALUES + 1) report(list, 'bad-policy', path, `at most ${MOST_VALUES} values`, value);
  if (!isObject(value)) return value;
  if (around.has(value)) return refuse(list, path, 'no value that contains itself', value);
  if (path.length >= DEEPEST) return refuse(list, path, `at most ${DEEPEST} levels`, value);
  around.add(value);
  const copy = childrenOf(value, path, reading);
  around.delete(value);
  return copy;
}

// Every step that can run foreign code stands within `readOrReport`.
function childrenOf(value: object, path: IssuePath, reading: Reading): unknown {
  const { list } = reading;
  const kind = readOrReport(list, path, VALUE, () => ({
    keys: Object.keys(value),
    length: Array.isArray(value) ? Number(value.length) : -1,
  }));
  if (kind === null) return null;
  const child = (key: string, step: string | number): unknown => {
    if (reading.values > MOST_VALUES) return null;
    const at = [...path, step];
    const read = readOrReport(list, at, VALUE, (): { found: unknown } => ({ found: Reflect.get(value, key) }));
    return read === null ? null : copyOf(read.found, at, reading);
  };
  if (kind.length >= 0) {
    // An array may claim a length of billions without holding anything; its keys are those it holds.
    if (kind.length <= kind.keys.length) return kind.keys.slice(0, kind.length).map((_, i) => child(String(i), i));
    return refuse(list, path, 'array without holes', value);
  }
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of kind.keys) {
    const found = child(key, key);
    if (found !== undefined) copy[key] = found;
  }
  return copy;
}

function refuse(list: IssueList, path: IssuePath, expected: string, value: unknown): null {
  report(list, 'bad-policy', path, expected, value);
  return null;
}
