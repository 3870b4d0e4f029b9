// Rows of objects → one array per field, each property read exactly once.
import { listed } from '../input/iterated';
import { fieldOf, isCells, isObject } from '../input/foreign-values';

/** Columns of raw values, by field. */
export interface RawRows {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ArrayLike<unknown>>;
  /** Rows that are no records, or that threw when they were read, each at its place; their values are undefined. */
  readonly broken: BrokenRows;
}

/** What is wrong with a row, and what stands there. */
export interface Broken {
  readonly code: 'not-a-record' | 'unreadable';
  readonly found: unknown;
}

/** With holes for rows that are whole, and no longer than the last that is not. No map, which ends at 2^24 entries. */
export type BrokenRows = readonly (Broken | undefined)[];

export function readRows(records: Iterable<unknown>, fields: readonly string[]): RawRows {
  // A copy, since reading a row may run a stranger's code.
  const list = listed(records, []);
  const broken: Broken[] = [];
  const names = ['township', 'month', ...fields];
  const columns = names.map((name) => columnOf(list, name, broken));
  const whole =
    broken.length === 0 ? columns : columns.map((column) => Array.from(column, (value, row) => (row in broken ? undefined : value)));
  return { rows: list.length, columns: new Map(names.map((name, i) => [name, whole[i]])), broken };
}

// Doubles as long as all values are numbers, which most columns are.
function columnOf(list: readonly unknown[], name: string, broken: Broken[]): ArrayLike<unknown> {
  const numbers = new Float64Array(list.length);
  for (let row = 0; row < list.length; row += 1) {
    const value = valueIn(list, row, name, broken);
    if (typeof value !== 'number') return restOfColumn(list, name, broken, numbers, row, value);
    numbers[row] = value;
  }
  return numbers;
}

// Goes on from the row whose value, `first`, is no number.
function restOfColumn(
  list: readonly unknown[],
  name: string,
  broken: Broken[],
  numbers: Float64Array,
  from: number,
  first: unknown,
): ArrayLike<unknown> {
  const values: unknown[] = Array.from(numbers.subarray(0, from));
  values.length = list.length;
  values[from] = first;
  for (let row = from + 1; row < list.length; row += 1) values[row] = valueIn(list, row, name, broken);
  return values;
}

function valueIn(list: readonly unknown[], row: number, name: string, broken: Broken[]): unknown {
  const record = list[row];
  if (isObject(record)) {
    try {
      const value = fieldOf(record, name);
      if (value === undefined && isCells(record)) broken[row] = { code: 'not-a-record', found: record };
      return value;
    } catch {
      broken[row] = { code: 'unreadable', found: record };
    }
  } else broken[row] = { code: 'not-a-record', found: record };
  return undefined;
}
