// The records as columns, however they came: what every later stage reads.
import { fail } from '../issues/collect';
import { columnLength } from '../input/column-length';
import { isFilled } from '../input/filled';
import { isIterable } from '../input/iterated';
import type { CodeOf } from '../input/name-codes';
import { isObject, readField } from '../input/foreign-values';
import { readRows, type BrokenRows } from './read-rows';
import { readText, type Texts } from './text-column';
import { monthIndex } from '../month/month';
import type { TallyColumns, TallyRow } from './types';

/** Rows as columns. Nothing in it has been judged yet: a value that could not be read is −1 in the codes. */
export interface Table {
  readonly rows: number;
  /** Distinct township ids; `township` holds their indices, −1 where the id is not valid. */
  readonly townships: readonly string[];
  /** A township's code. */
  readonly codeOf: CodeOf;
  readonly township: Int32Array;
  /** Distinct month indices, ascending; `month` holds their numbers in this list, −1 where the text is not a month. */
  readonly months: Int32Array;
  readonly month: Int32Array;
  /** False where some row has no valid township or month, as one that is broken. */
  readonly identified: boolean;
  /** The column of a field as it came, or undefined where there is none. */
  readonly column: (field: string) => unknown;
  /** Rows that are not objects or threw when they were read. */
  readonly broken: BrokenRows;
}

/**
 * @param records rows or columns
 * @param fields the fields to take from rows
 * @throws RankingRulesError `bad-input` where the argument is neither, `unequal-columns`, `missing-field`, `unreadable`
 */
export function readTable(records: Iterable<TallyRow> | TallyColumns, fields: readonly string[]): Table {
  const input: unknown = records;
  if (!isObject(input)) return fail('bad-input', [], 'records as an iterable of rows, or as columns', input);
  if (isIterable(input, [])) {
    const { columns, rows, broken } = readRows(input, fields);
    return tableOf(rows, (name) => columns.get(name), broken);
  }
  const column = (name: string): unknown => readField(input, name);
  const township = column('township');
  // An object with months is meant as columns; one with neither may be anything.
  if (township === undefined && column('month') === undefined)
    return fail('bad-input', [], 'records as an iterable of rows, or as columns', input);
  return tableOf(columnLength(township, ['township']), column, []);
}

function tableOf(rows: number, column: (field: string) => unknown, broken: BrokenRows): Table {
  const townships = readText(column('township'), rows, 'township', isFilled);
  const texts = readText(column('month'), rows, 'month', (text) => !Number.isNaN(monthIndex(text)));
  const identified = townships.valid && texts.valid;
  return {
    rows,
    townships: townships.names,
    codeOf: townships.codeOf,
    township: townships.codes,
    ...ascending(texts),
    identified,
    column,
    broken,
  };
}

// Months numbered in the order of time, whatever order they were met in.
function ascending({ names, codes }: Texts): Pick<Table, 'months' | 'month'> {
  const indices = Int32Array.from(names, monthIndex);
  const order = Array.from(indices.keys()).sort((a, b) => indices[a] - indices[b]);
  // Stryker disable next-line ConditionalExpression,ArrowFunction: what follows gives the same, only slower
  if (order.every((code, number) => code === number)) return { months: indices, month: codes };
  const numberOf = new Int32Array(order.length);
  order.forEach((code, number) => {
    numberOf[code] = number;
  });
  return { months: Int32Array.from(order, (code) => indices[code]), month: codes.map((code) => (code < 0 ? -1 : numberOf[code])) };
}
