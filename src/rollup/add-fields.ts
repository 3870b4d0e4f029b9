// The fields of several records as those of one: counts added, all else kept where it is the same in all of them.
import { fieldOf, isFields, readSafely } from '../columns/property';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { isCount } from '../records/number-column';

/** What is added up with others: fields, and where they stand. */
export interface Addend {
  readonly path: IssuePath;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Fields = Record<string, unknown>;

/**
 * Every count must be in all records: what is not there is not 0.
 *
 * @param addends records, each by its row
 * @param others fields that are not added
 * @param counts fields that are counts, whatever stands in them: a text or null there is a mistake
 */
export function addFields(addends: readonly Addend[], others: ReadonlySet<string>, counts: ReadonlySet<string>, list: IssueList): Fields {
  const names = new Set<string>();
  for (const { fields } of addends) for (const name of Object.keys(fields)) names.add(name);
  return Object.fromEntries(Array.from(names).flatMap((name) => {
    if (others.has(name)) return [];
    const values = { name, addends, of: addends.map(({ fields }) => fieldOf(fields, name)) };
    const [first] = values.of;
    if (counts.has(name) || values.of.some((value) => typeof value === 'number')) return [[name, sumOf(values, list)]];
    const isSame = values.of.every((value) => value === first);
    // A field of a record may hold fields, and those hold counts, so that this ends.
    const fieldsAt = values.of.findIndex((value, i) => isFields(value, pathOf(values, i)));
    const path = pathOf(values, Math.max(0, fieldsAt));
    if (fieldsAt >= 0 && path.length === 2) return [[name, addedWithin(values, list)]];
    if (fieldsAt >= 0 && !isSame) report(list, 'bad-count', path, COUNT, values.of[fieldsAt]);
    return isSame ? [[name, first]] : [];
  }));
}

/** A field's values, one for each addend. */
interface Values {
  readonly name: string;
  readonly addends: readonly Addend[];
  readonly of: readonly unknown[];
}

function pathOf({ name, addends }: Values, i: number): IssuePath {
  return [...addends[i].path, name];
}

function sumOf(values: Values, list: IssueList): number {
  let sum = 0;
  values.of.forEach((value, i) => {
    // Stryker disable next-line ConditionalExpression: for the types; what is no number is no count
    const count = typeof value === 'number' ? value : Number.NaN;
    if (value === undefined) report(list, 'missing-field', pathOf(values, i), COUNT, value);
    else if (!isCount(count) || !Number.isSafeInteger(sum + count)) report(list, 'bad-count', pathOf(values, i), COUNT, value);
    else sum += count;
  });
  return sum;
}

const COUNT = 'integers from 0, together at most 9007199254740991';

const NONE: ReadonlySet<string> = /*@__PURE__*/ new Set();

// Counts by reason and the like.
function addedWithin(values: Values, list: IssueList): Fields {
  const addends = values.of.flatMap((value, i): readonly Addend[] => {
    const path = pathOf(values, i);
    if (isFields(value, path)) return [{ path, fields: readSafely(path, () => ({ ...value })) }];
    report(list, value === undefined ? 'missing-field' : 'records-disagree', path, 'an object of counts', value);
    return [];
  });
  return addFields(addends, NONE, NONE, list);
}
