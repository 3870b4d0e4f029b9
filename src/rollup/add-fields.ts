// The fields of several records as those of one: counts added, all else kept where it is the same in all of them.
import { isFields, readSafely } from '../input/foreign-values';
import { MOST_ISSUES, report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { ADDENDS_FORM, isCount } from '../records/number-column';

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
  return Object.fromEntries(
    valuesByName(addends).flatMap((values) => {
      const { name, of } = values;
      if (others.has(name)) return [];
      const [first] = of;
      if (counts.has(name) || of.some((value) => typeof value === 'number')) return [[name, sumOf(values, list)]];
      const isSame = of.length === addends.length && of.every((value) => value === first);
      // A field of a record may hold fields, and those hold counts, so that this ends.
      const fieldsAt = of.findIndex((value, i) => isFields(value, pathOf(values, values.at[i])));
      if (fieldsAt < 0) return isSame ? [[name, first]] : [];
      const path = pathOf(values, values.at[fieldsAt]);
      if (path.length === 2) return [[name, addedWithin(values, list)]];
      if (!isSame) report(list, 'bad-count', path, ADDENDS_FORM, of[fieldsAt]);
      return isSame ? [[name, first]] : [];
    }),
  );
}

/** A field's values, of those addends that have one. */
interface Values {
  readonly name: string;
  readonly addends: readonly Addend[];
  readonly of: unknown[];
  /** Whose each value is, ascending. */
  readonly at: number[];
}

// Each value is looked at once, however many names there are: what few addends have is not asked of all.
function valuesByName(addends: readonly Addend[]): readonly Values[] {
  const found = new Map<string, Values>();
  addends.forEach(({ fields }, i) => {
    for (const [name, value] of Object.entries(fields)) {
      const values = found.get(name) ?? { name, addends, of: [], at: [] };
      found.set(name, values);
      // What is undefined is not there.
      if (value === undefined) continue;
      values.of.push(value);
      values.at.push(i);
    }
  });
  return [...found.values()];
}

function pathOf({ name, addends }: Values, i: number): IssuePath {
  return [...addends[i].path, name];
}

function sumOf(values: Values, list: IssueList): number {
  let sum = 0;
  eachAddend(values, ADDENDS_FORM, list, (value, path) => {
    // Stryker disable next-line ConditionalExpression: for the types; what is no number is no count
    const count = typeof value === 'number' ? value : Number.NaN;
    if (!isCount(count) || !Number.isSafeInteger(sum + count)) report(list, 'bad-count', path, ADDENDS_FORM, value);
    else sum += count;
  });
  return sum;
}

// Takes the values in the order of the addends, those without one reported between them.
function eachAddend(values: Values, expected: string, list: IssueList, take: (value: unknown, path: IssuePath) => void): void {
  let next = 0;
  values.of.forEach((value, i) => {
    reportMissing(values, next, values.at[i], expected, list);
    take(value, pathOf(values, values.at[i]));
    next = values.at[i] + 1;
  });
  reportMissing(values, next, values.addends.length, expected, list);
}

// Of addends from one to before another; once the list is full they are counted and not gone through.
function reportMissing(values: Values, from: number, to: number, expected: string, list: IssueList): void {
  for (let i = from; i < to; i += 1) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: reported one by one they are counted the same, only slower
    if (list.issues.length >= MOST_ISSUES) return void (list.more += to - i);
    report(list, 'missing-field', pathOf(values, i), expected, undefined);
  }
}

const NONE: ReadonlySet<string> = /*@__PURE__*/ new Set();

// Counts by reason and the like.
function addedWithin(values: Values, list: IssueList): Fields {
  const addends: Addend[] = [];
  const expected = 'an object of counts';
  eachAddend(values, expected, list, (value, path) => {
    if (isFields(value, path)) addends.push({ path, fields: readSafely(path, () => ({ ...value })) });
    else report(list, 'records-disagree', path, expected, value);
  });
  return addFields(addends, NONE, NONE, list);
}
