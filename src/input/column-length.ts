// How many rows a column has, plain or coded.
import { fail } from '../issues/collect';
import { isObject, readProperty } from './foreign-values';

// Up to here, 2^25, every percentile gain is an exact quotient of doubles; and it keeps a claimed length from reserving all memory.
export const MOST_ROWS = 33_554_432;

/**
 * @throws RankingRulesError `missing-field` where there is none, `bad-input` where the value is not a column or has more than 2^25 rows,
 *   `unreadable` where reading it throws
 */
export function columnLength(column: unknown, path: readonly string[]): number {
  if (column === undefined) return fail('missing-field', path, 'a column', column);
  const codes = isObject(column) ? readProperty(column, 'codes', path) : undefined;
  const list = isObject(codes) ? codes : column;
  const length = isObject(list) ? readProperty(list, 'length', path) : undefined;
  const rows = Number.isInteger(length) ? Number(length) : -1;
  if (rows > MOST_ROWS) return fail('bad-input', path, `length of at most ${MOST_ROWS}`, rows);
  return rows >= 0 && hasElements(list, rows, path) ? rows : fail('bad-input', path, 'an array-like column, or { codes, names }', column);
}

// A vector of Arrow has a length, and gives its elements to a method alone. Only the first is asked for, and not by `in`,
// which proxies of arrays need not know.
function hasElements(list: unknown, rows: number, path: readonly string[]): boolean {
  return rows === 0 || Array.isArray(list) || (isObject(list) && readProperty(list, 0, path) !== undefined);
}

/** The column itself. @throws RankingRulesError `unequal-columns`, and as {@link columnLength} */
export function wholeColumn(column: unknown, rows: number, field: string): object {
  const length = columnLength(column, [field]);
  // What has a length is an object.
  return length === rows ? (column as object) : fail('unequal-columns', [field], `length ${rows}`, length);
}
