// The fields of several records as those of one: counts added, all else kept where it is the same in all of them.
import { isFields, readSafely } from '../columns/property';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { isCount } from '../records/number-column';

/** A record's own fields, and where it stands. */
export interface FieldRow {
  readonly row: number;
  readonly fields: readonly (readonly [string, unknown])[];
}

type Fields = Record<string, unknown>;

/**
 * Every count must be in all records: what is not there is not 0.
 *
 * @param counts fields that are counts, whatever stands in them: a text or null there is a mistake
 */
export function addFields(rows: readonly FieldRow[], counts: ReadonlySet<string>, list: IssueList): Fields {
  return added(rows.map(({ row, fields }) => ({ path: [row], fields: new Map(fields) })), counts, list);
}

interface Part {
  readonly path: IssuePath;
  readonly fields: ReadonlyMap<string, unknown>;
}

const NONE: ReadonlySet<string> = /*@__PURE__*/ new Set();

function added(parts: readonly Part[], counts: ReadonlySet<string>, list: IssueList): Fields {
  const names = new Set(parts.flatMap(({ fields }) => [...fields.keys()]));
  return Object.fromEntries(Array.from(names).flatMap((name) => {
    const values = parts.map(({ path, fields }) => ({ path: [...path, name], value: fields.get(name) }));
    const [{ value: first }] = values;
    if (counts.has(name) || values.some(({ value }) => typeof value === 'number')) return [[name, sumOf(values, list)]];
    if (values.some(holdsFields)) return [[name, addedWithin(values, list)]];
    return values.every(({ value }) => value === first) ? [[name, first]] : [];
  }));
}

interface Found {
  readonly path: IssuePath;
  readonly value: unknown;
}

function sumOf(values: readonly Found[], list: IssueList): number {
  let sum = 0;
  for (const { path, value } of values) {
    // Stryker disable next-line ConditionalExpression: for the types; what is no number is no count
    const count = typeof value === 'number' ? value : Number.NaN;
    if (value === undefined) report(list, 'missing-field', path, COUNT, value);
    else if (!isCount(count) || !Number.isSafeInteger(sum + count)) report(list, 'bad-count', path, COUNT, value);
    else sum += count;
  }
  return sum;
}

const COUNT = 'integers from 0, together at most 9007199254740991';

// Counts by reason and the like.
function addedWithin(values: readonly Found[], list: IssueList): Fields {
  const parts = values.flatMap(({ path, value }): readonly Part[] => {
    if (isFields(value, path)) return [{ path, fields: new Map(readSafely(path, () => Object.entries(value))) }];
    report(list, value === undefined ? 'missing-field' : 'records-disagree', path, 'an object of counts', value);
    return [];
  });
  return added(parts, NONE, list);
}

// A field of a record may hold fields, and those hold none, so that this ends.
function holdsFields({ path, value }: Found): boolean {
  return path.length === 2 && isFields(value, path);
}
