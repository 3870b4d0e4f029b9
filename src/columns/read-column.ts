// A column of somebody's, plain or coded, looked at once.
import { codedLists } from './coded-lists';
import { wholeColumn } from './column-length';

/** Row i is `codes[i]` where there are no names, and else `names[codes[i]]`. */
export interface ReadColumn {
  readonly codes: ArrayLike<unknown>;
  /** Null where the column holds values themselves. */
  readonly names: readonly unknown[] | null;
}

/** @throws RankingRulesError as {@link wholeColumn} and {@link codedLists} */
export function readColumn(given: unknown, rows: number, field: string): ReadColumn {
  const column = wholeColumn(given, rows, field);
  // What has a length has elements.
  return codedLists(column, field) ?? { codes: column as ArrayLike<unknown>, names: null };
}
