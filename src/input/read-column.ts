// A column of somebody's, plain or coded, looked at once.
import { fail } from '../issues/collect';
import { wholeColumn } from './column-length';
import { isObject, listOf, readProperty } from './foreign-values';

/** Row i is `codes[i]` where there are no names, and else `names[codes[i]]`. */
export interface ReadColumn {
  readonly codes: ArrayLike<unknown>;
  /** Null where the column holds values themselves. */
  readonly names: readonly unknown[] | null;
}

/** The accepted form of a code, for messages. */
export const CODE_FORM = 'an index of names';

/** @throws RankingRulesError as {@link wholeColumn} and {@link codedLists} */
export function readColumn(given: unknown, rows: number, field: string): ReadColumn {
  const column = wholeColumn(given, rows, field);
  // What has a length has elements.
  return codedLists(column, field) ?? { codes: column as ArrayLike<unknown>, names: null };
}

/**
 * The two lists of a coded column; null where it holds values themselves.
 *
 * @throws RankingRulesError `bad-input` where its names are no list, `unreadable`
 */
export function codedLists(column: object, field: string): ReadColumn | null {
  const codes = readProperty(column, 'codes', [field, 'codes']);
  if (!isObject(codes)) return null;
  const path = [field, 'names'];
  const names = readProperty(column, 'names', path);
  // What has a length has elements.
  return {
    codes: codes as unknown as ArrayLike<unknown>,
    names: listOf(names, path) ?? fail('bad-input', path, 'an array of text', names),
  };
}
