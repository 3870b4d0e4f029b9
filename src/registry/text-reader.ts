// A column of text, plain or coded, row by row.
import { columnLength } from '../columns/column-length';
import { isObject, readProperty } from '../columns/property';
import { fail } from '../issues/collect';

export interface TextReader {
  /** A row's value; undefined where it has none, or a code that names none. */
  readonly at: (row: number) => unknown;
  /** A row's code; null where the column is plain. */
  readonly codeAt: ((row: number) => unknown) | null;
}

/** @throws RankingRulesError `bad-input`, `unequal-columns`, `unreadable` */
export function textReader(column: unknown, field: string, rows: number): TextReader {
  const length = columnLength(column, [field]);
  if (length !== rows) return fail('unequal-columns', [field], `length ${rows}`, length);
  const codes = isObject(column) ? readProperty(column, 'codes', [field, 'codes']) : undefined;
  if (!isObject(codes)) return { at: elements(column), codeAt: null };
  const names: unknown = isObject(column) ? readProperty(column, 'names', [field, 'names']) : undefined;
  if (!Array.isArray(names)) return fail('bad-input', [field, 'names'], 'an array of text', names);
  const texts: readonly unknown[] = [...(names as readonly unknown[])];
  const codeAt = elements(codes);
  return {
    codeAt,
    at: (row) => {
      const code = codeAt(row);
      return typeof code === 'number' ? texts[code] : undefined;
    },
  };
}

// What has a length has elements.
function elements(list: unknown): (row: number) => unknown {
  const values = list as ArrayLike<unknown>;
  return (row) => values[row];
}
