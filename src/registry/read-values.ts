// The values that a registry is made of, read once from any input, however hostile, and reported where they are wrong.
import { FILLED_FORM } from '../input/filled';
import { isObject, readOrReport } from '../input/foreign-values';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { MONTH_FORM, monthIndex } from '../month/month';
import { LONGEST_NAME, normalForm } from './normal-form';

const VALUE = 'a readable value';

/** Own enumerable text keys, as JSON has them, those that are undefined left out; null where it is no object. */
export function fieldsOf(value: unknown, keys: readonly string[], path: IssuePath, list: IssueList): ReadonlyMap<string, unknown> | null {
  const form = `{ ${keys.join(', ')} }`;
  const entries = readOrReport(list, path, VALUE, () => {
    // In order, so that the issues do not depend on how the input was written.
    if (isObject(value) && !Array.isArray(value))
      return Object.keys(value)
        .sort()
        .map((key) => [key, value[key]] as const);
    report(list, 'bad-registry', path, `object ${form}`, value);
    return null;
  });
  if (entries === null) return null;
  for (const [key] of entries) if (!keys.includes(key)) report(list, 'unknown-key', [...path, key], `key of ${form}`, key);
  return new Map(entries.filter(([, found]) => found !== undefined));
}

/** Empty where it is no array. */
export function elementsOf(value: unknown, path: IssuePath, list: IssueList): readonly unknown[] {
  const elements = readOrReport(list, path, VALUE, () => {
    if (!Array.isArray(value)) {
      report(list, 'bad-registry', path, 'array', value);
      return null;
    }
    // An array may claim a length of billions without holding anything; its keys are those it holds.
    const keys = Object.keys(value);
    const { length } = value;
    if (length <= keys.length) return keys.slice(0, length).map((_, i): unknown => value[i]);
    report(list, 'bad-registry', path, 'array without holes', value);
    return null;
  });
  return elements ?? [];
}

/** Empty where it is no text for a name. */
export function textOf(value: unknown, path: IssuePath, list: IssueList): string {
  const text = typeof value === 'string' ? value : '';
  const { length } = normalForm(text);
  if (length > 0 && length <= LONGEST_NAME) return text;
  if (length === 0) report(list, 'bad-registry', path, FILLED_FORM, value);
  else report(list, 'bad-limit', path, `text of at most ${LONGEST_NAME} characters`, value);
  return '';
}

/** Empty where it is no month. */
export function monthOf(value: unknown, path: IssuePath, list: IssueList): string {
  if (!Number.isNaN(monthIndex(value))) return String(value);
  report(list, 'bad-month', path, MONTH_FORM, value);
  // Stryker disable next-line StringLiteral: any text will do that is no month
  return '';
}
