// Rows of objects → one array per field, each property read exactly once.
import { issueOf } from '../issues/collect';
import type { Issue } from '../issues/issue';
import { received } from '../issues/received';
import { iterated } from '../columns/iterated';
import { isObject } from '../columns/property';

/** Columns of raw values, by field. */
export interface RawRows {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ArrayLike<unknown>>;
  /** Rows that are no records, or that threw when they were read; their values are undefined. */
  readonly broken: ReadonlyMap<number, Issue>;
}

export function readRows(records: Iterable<unknown>, fields: readonly string[]): RawRows {
  // A copy, since reading a row may run a stranger's code.
  const list: readonly unknown[] = [...iterated(records, [])];
  const broken = new Map<number, Issue>();
  const names = ['township', 'month', ...fields];
  const columns = names.map((name) => readColumn(list, name, broken));
  const whole = broken.size === 0 ? columns : columns.map((column) => Array.from(column, (value, row) => (broken.has(row) ? undefined : value)));
  return { rows: list.length, columns: new Map(names.map((name, i) => [name, whole[i]])), broken };
}

// Doubles as long as all values are numbers, which most columns are.
function readColumn(list: readonly unknown[], name: string, broken: Map<number, Issue>): ArrayLike<unknown> {
  const numbers = new Float64Array(list.length);
  for (let row = 0; row < list.length; row += 1) {
    const value = readField(list, row, name, broken);
    if (typeof value !== 'number') return readValues(list, name, broken, numbers, row, value);
    numbers[row] = value;
  }
  return numbers;
}

// Goes on where the numbers ended, with the value that was none.
function readValues(list: readonly unknown[], name: string, broken: Map<number, Issue>, numbers: Float64Array, from: number, first: unknown): ArrayLike<unknown> {
  const values: unknown[] = Array.from(numbers.subarray(0, from));
  values.push(first);
  for (let row = from + 1; row < list.length; row += 1) values.push(readField(list, row, name, broken));
  return values;
}

function readField(list: readonly unknown[], row: number, name: string, broken: Map<number, Issue>): unknown {
  const record = list[row];
  if (!isObject(record)) {
    broken.set(row, issueOf('not-a-record', [row], 'an object', received(record)));
    return undefined;
  }
  try {
    return record[name];
  } catch {
    broken.set(row, issueOf('unreadable', [row], 'a readable record', 'an error'));
    return undefined;
  }
}
