// The fields of some rows, each read into numbers once, when it is asked for.
import { attempt, issueList, throwIfAny } from '../issues/collect';
import type { PolicyField } from '../policy/field-uses';
import { wholeColumn } from '../input/column-length';
import { isFilled } from '../input/filled';
import { memo } from '../input/memo';
import { readCounts, readDecimals, type Decimals } from './number-column';
import { readSafely } from '../input/foreign-values';
import type { Table } from './table';
import { takeRows } from './take-rows';
import { isCoded, readText, valueAt, type Texts } from './text-column';

/** Columns of numbers by field; all of one length. */
export interface NumberColumns {
  readonly counts: (field: string) => Float64Array;
  readonly decimals: (field: string) => Decimals;
}

/** Columns by field, those of text too. */
export interface FieldColumns extends NumberColumns {
  readonly rows: number;
  readonly texts: (field: string) => Texts;
}

/**
 * @param chosen row numbers to take; null takes all as they stand
 * @throws RankingRulesError `missing-field`, `unequal-columns`, `bad-input`, `unreadable` where a column is no column
 */
export function fieldColumns(table: Table, chosen: Int32Array | null): FieldColumns {
  const rows = chosen?.length ?? table.rows;
  const raw = (field: string): unknown => {
    const column = wholeColumn(table.column(field), table.rows, field);
    return chosen === null ? column : takeRows(column, table.rows, chosen);
  };
  return {
    rows,
    counts: perField((field) => readCounts(decoded(raw(field), rows), rows)),
    // Of all decimals an adjustment alone need not be there: it is 0 everywhere.
    decimals: perField((field) => (table.column(field) === undefined ? noDecimals(rows) : readDecimals(decoded(raw(field), rows), rows))),
    texts: perField((field) => readText(raw(field), rows, field, isFilled)),
  };
}

function perField<T extends object>(read: (field: string) => T): (field: string) => T {
  return memo((field) => readSafely([field], () => read(field)));
}

/** @throws RankingRulesError as {@link fieldColumns}, with what is wrong with any of the columns */
export function throwColumnIssues(table: Table, fields: readonly PolicyField[]): void {
  const list = issueList();
  // An adjustment and a predecessor need not be there.
  const asked = fields.filter(({ name, role }) => table.column(name) !== undefined || (role !== 'adjustment' && role !== 'predecessor'));
  for (const field of new Set(asked.map(({ name }) => name))) attempt(list, () => wholeColumn(table.column(field), table.rows, field));
  throwIfAny(list);
}

// Numbers may come coded, as text does.
function decoded(column: unknown, rows: number): unknown {
  if (!isCoded(column)) return column;
  return Array.from({ length: rows }, (_, row) => {
    const found = valueAt(column, row);
    // A code that names nothing is a mistake, not a missing number.
    return found === undefined ? Number.NaN : found;
  });
}

/** Where the records have no such column. */
export function noDecimals(rows: number): Decimals {
  return { scale: 0, units: new Float64Array(rows).fill(Number.NaN), wide: new Map(), valid: true, complete: false };
}
