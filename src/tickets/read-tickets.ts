// Tickets as they come, rows or columns → their values in the order in which they are counted.
import { columnLength } from '../input/column-length';
import { fieldOf, isCells, isObject, readField } from '../input/foreign-values';
import { CODE_FORM, readColumn, type ReadColumn } from '../input/read-column';
import { attempt, fail, issueList, issueOf, throwIfAny } from '../issues/collect';
import type { Issue } from '../issues/issue';
import { received } from '../issues/received';

export const TICKETS_FORM = 'an iterable of tickets, a stream of them, or columns';

/** What stands for a value whose code has no name, which is told where it is read. */
export const UNNAMED: unique symbol = /*@__PURE__*/ Symbol('unnamed');

/** What is wrong with a ticket already where it is read. */
export interface Unread {
  readonly issues: readonly Issue[];
  /** Whether `values` holds the ticket's nevertheless, with {@link UNNAMED} for those that are told. */
  readonly hasValues: boolean;
}

/** Fills `values` with a ticket's values; what is wrong where the ticket cannot be read. */
export function readTicket(ticket: unknown, fields: readonly string[], row: number, values: unknown[]): Unread | null {
  if (!isObject(ticket)) return noTicket(row, ticket);
  try {
    for (let i = 0; i < fields.length; i += 1) values[i] = fieldOf(ticket, fields[i]);
    return values[0] === undefined && isCells(ticket) ? noTicket(row, ticket) : null;
  } catch {
    return unreadable(row);
  }
}

function noTicket(row: number, found: unknown): Unread {
  return { issues: [issueOf('not-a-record', [row], 'an object', received(found))], hasValues: false };
}

function unreadable(row: number): Unread {
  return { issues: [issueOf('unreadable', [row], 'a readable ticket', 'an error')], hasValues: false };
}

/** Tickets as columns: their number, and a reader that fills `values` with those of a row. */
export interface TicketReader {
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
  readonly read: (row: number, values: unknown[]) => Unread | null;
}

/**
 * @throws RankingRulesError `bad-input`, `missing-field`, `unequal-columns`, `unreadable`, with what is wrong with any of the columns
 */
export function readTicketColumns(input: Readonly<Record<string, unknown>>, fields: readonly string[]): TicketReader {
  const given = fields.map((field) => readField(input, field));
  // An object with one of them is meant as columns; one with none may be anything, such as a promise of tickets.
  if (given.every((column) => column === undefined)) return fail('bad-input', ['tickets'], TICKETS_FORM, input);
  const rows = columnLength(given[0], [fields[0]]);
  const list = issueList();
  // Stryker disable next-line MethodExpression,ConditionalExpression: what is told is thrown, and no column is read
  const columns = given.map((column, i) => attempt(list, () => readColumn(column, rows, fields[i]))).filter((one) => one !== null);
  throwIfAny(list);
  return {
    rows,
    columns,
    read: (row, values) => {
      let unnamed: Issue[] | null = null;
      try {
        for (let i = 0; i < columns.length; i += 1) {
          const { codes, names } = columns[i];
          const value = codes[row];
          if (names === null || value === null || value === undefined) values[i] = value;
          else if (typeof value === 'number' && value in names) values[i] = names[value];
          else {
            values[i] = UNNAMED;
            (unnamed ??= []).push(issueOf('bad-code', [row, fields[i]], CODE_FORM, received(value)));
          }
        }
        return unnamed === null ? null : { issues: unnamed, hasValues: true };
      } catch {
        return unreadable(row);
      }
    },
  };
}
