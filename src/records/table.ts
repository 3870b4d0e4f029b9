// The records as columns, however they came: what every later stage reads.
import type { Issue } from '../issues/issue';
import { fail } from '../issues/collect';
import { columnLength } from './column-length';
import { isObject, readProperty } from './property';
import { readRows } from './read-rows';
import { readText, type Texts } from './text-column';
import { monthIndex } from '../month/month';
import type { TallyColumns, TallyRecord } from './types';

/** Rows as columns. Nothing in it has been judged yet: a value that could not be read is −1 in the codes. */
export interface Table {
  readonly rows: number;
  /** Distinct township ids; `township` holds their indices, −1 where the id is not valid. */
  readonly townships: readonly string[];
  readonly township: Int32Array;
  /** Month indices, −1 where the text is not a month. */
  readonly month: Int32Array;
  /** The column of a field as it came, or undefined where there is none. */
  readonly column: (field: string) => unknown;
  /** Rows that are not objects or threw when they were read. */
  readonly broken: ReadonlyMap<number, Issue>;
}

/**
 * @param records rows or columns
 * @param fields the fields to take from rows
 * @throws RankingRulesError `bad-input` where the argument is neither, `unequal-columns`, `missing-field`, `unreadable`
 */
export function readTable(records: Iterable<TallyRecord> | TallyColumns, fields: readonly string[]): Table {
  const input: unknown = records;
  if (!isObject(input)) return fail('bad-input', [], 'records as an iterable of rows, or as columns', input);
  if (typeof readProperty(input, Symbol.iterator, []) === 'function') {
    const { columns, rows, broken } = readRows(input as Iterable<unknown>, fields);
    return tableOf(rows, (name) => columns.get(name), broken);
  }
  const column = (name: string): unknown => readProperty(input, name, [name]);
  const township = column('township');
  if (township === undefined) return fail('bad-input', [], 'records as an iterable of rows, or as columns', input);
  return tableOf(columnLength(township, ['township']), column, new Map());
}

function tableOf(rows: number, column: (field: string) => unknown, broken: ReadonlyMap<number, Issue>): Table {
  const townships = readText(column('township'), rows, 'township', isId);
  const months = readText(column('month'), rows, 'month', (text) => !Number.isNaN(monthIndex(text)));
  return { rows, townships: townships.names, township: townships.codes, month: monthsOf(months), column, broken };
}

function isId(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

function monthsOf({ codes, names }: Texts): Int32Array {
  const indices = Int32Array.from(names, monthIndex);
  const months = codes;
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    months[row] = code < 0 ? -1 : (indices[code] ?? -1);
  }
  return months;
}
