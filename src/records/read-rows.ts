// Rows of objects → one array per field, each property read exactly once.
import { issueOf } from '../issues/collect';
import type { Issue } from '../issues/issue';
import { received } from '../issues/received';
import { isObject } from './property';

/** Columns of raw values, by field. */
export interface RawRows {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly unknown[]>;
  readonly broken: ReadonlyMap<number, Issue>;
}

export function readRows(records: Iterable<unknown>, fields: readonly string[]): RawRows {
  const list: readonly unknown[] = Array.isArray(records) ? records : [...records];
  const names = ['township', 'month', ...fields];
  const rows = list.length;
  const columns = names.map((): unknown[] => []);
  const broken = new Map<number, Issue>();
  for (let row = 0; row < rows; row += 1) {
    const record = list[row];
    if (isObject(record)) {
      try {
        for (let i = 0; i < names.length; i += 1) {
          const column = columns[i];
          const name = names[i];
          if (column !== undefined && name !== undefined) column[row] = Reflect.get(record, name);
        }
      } catch {
        broken.set(row, issueOf('unreadable', [row], 'a readable record', 'an error'));
      }
    } else {
      broken.set(row, issueOf('not-a-record', [row], 'an object', received(record)));
    }
    if (broken.has(row)) for (const column of columns) column[row] = undefined;
  }
  return { rows, columns: new Map(names.map((name, i) => [name, columns[i] ?? []])), broken };
}
