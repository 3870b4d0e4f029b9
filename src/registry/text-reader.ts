// A column of text, plain or coded, row by row.
import { codedLists } from '../columns/coded-lists';
import { wholeColumn } from '../columns/column-length';

export interface TextReader {
  /** A row's value; undefined where it has none, or a code that names none. */
  readonly at: (row: number) => unknown;
  /** A row's code; null where the column is plain. */
  readonly codeAt: ((row: number) => unknown) | null;
}

/** @throws RankingRulesError `bad-input`, `unequal-columns`, `unreadable` */
export function textReader(column: unknown, field: string, rows: number): TextReader {
  const source = wholeColumn(column, rows, field);
  const coded = codedLists(source, field);
  if (coded === null) return { at: elements(source), codeAt: null };
  const { codes, names } = coded;
  const codeAt = elements(codes);
  return {
    codeAt,
    at: (row) => {
      const code = codeAt(row);
      return typeof code === 'number' ? names[code] : undefined;
    },
  };
}

// What has a length has elements.
function elements(list: unknown): (row: number) => unknown {
  const values = list as ArrayLike<unknown>;
  return (row) => values[row];
}
