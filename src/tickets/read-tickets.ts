// Tickets as they come, rows or columns → their values in the order in which they are counted.
import { codedLists } from '../columns/coded-lists';
import { columnLength, wholeColumn } from '../columns/column-length';
import { fieldOf, isObject, readField } from '../columns/property';
import { issueOf } from '../issues/collect';
import type { Issue } from '../issues/issue';
import { received } from '../issues/received';

/** Fills `values` with a ticket's values; the issue where the ticket cannot be read. */
export function readTicket(ticket: unknown, fields: readonly string[], row: number, values: unknown[]): Issue | null {
  if (!isObject(ticket)) return issueOf('not-a-record', [row], 'an object', received(ticket));
  try {
    for (let i = 0; i < fields.length; i += 1) values[i] = fieldOf(ticket, fields[i]);
    return null;
  } catch {
    return issueOf('unreadable', [row], 'a readable ticket', 'an error');
  }
}

/** Tickets as columns: their number, and a reader that fills `values` with those of a row. */
export interface ReadColumns {
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
  readonly read: (row: number, values: unknown[]) => Issue | null;
}

/**
 * @throws RankingRulesError `bad-input`, `missing-field`, `unequal-columns`, `unreadable`
 */
export function readColumns(input: Readonly<Record<string, unknown>>, fields: readonly string[]): ReadColumns {
  const columns = fields.map((field) => readField(input, field));
  const rows = columnLength(columns[0], [fields[0]]);
  const readers = columns.map((column, i) => readerOf(column, fields[i], rows));
  return {
    rows,
    columns: readers,
    read: (row, values) => {
      try {
        for (let i = 0; i < readers.length; i += 1) {
          const { codes, names } = readers[i];
          const value = codes[row];
          if (names === null || value === null || value === undefined) values[i] = value;
          else if (typeof value === 'number' && value in names) values[i] = names[value];
          else return issueOf('bad-code', [row, fields[i]], 'an index of names', received(value));
        }
        return null;
      } catch {
        return issueOf('unreadable', [row], 'a readable ticket', 'an error');
      }
    },
  };
}

/** One of the columns. */
export interface ReadColumn {
  readonly codes: ArrayLike<unknown>;
  /** Null where the column holds values themselves. */
  readonly names: readonly unknown[] | null;
}

function readerOf(given: unknown, field: string, rows: number): ReadColumn {
  const column = wholeColumn(given, rows, field);
  return codedLists(column, field) ?? { codes: column as ArrayLike<unknown>, names: null };
}
