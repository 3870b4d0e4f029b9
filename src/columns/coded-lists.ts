// The two lists of a coded column.
import { fail } from '../issues/collect';
import { isObject, listOf, readProperty } from './property';

/** Row i is `names[codes[i]]`. */
export interface CodedLists {
  readonly codes: ArrayLike<unknown>;
  readonly names: readonly unknown[];
}

/** Null where the column holds values themselves. @throws RankingRulesError `bad-input` where its names are no list, `unreadable` */
export function codedLists(column: object, field: string): CodedLists | null {
  const codes = readProperty(column, 'codes', [field, 'codes']);
  if (!isObject(codes)) return null;
  const path = [field, 'names'];
  const names = readProperty(column, 'names', path);
  // What has a length has elements.
  return { codes: codes as unknown as ArrayLike<unknown>, names: listOf(names, path) ?? fail('bad-input', path, 'an array of text', names) };
}
