// Whom a record's township succeeds, where the policy names a field for it: codes of townships, −1 where nobody.
import { readSafely } from '../input/foreign-values';
import type { CodeOf } from '../input/name-codes';
import type { FieldColumns } from './field-columns';
import { isCoded, valueAt } from './text-column';
import type { Table } from './table';

/** Townships by code, those first that have records of their own. */
export interface Names {
  readonly townships: string[];
  readonly codeOf: CodeOf;
  /** Codes of those without records. */
  readonly others: Map<string, number>;
}

export function namesOf({ townships, codeOf }: Table): Names {
  const others = new Map<string, number>();
  const codeOfAny = (name: string): number => {
    const code = codeOf(name);
    return code < 0 ? (others.get(name) ?? -1) : code;
  };
  return { townships: [...townships], codeOf: codeOfAny, others };
}

/**
 * @param chosen row numbers to take; null takes all as they stand
 * @param names receives predecessors that have no records
 * @param into township codes by row
 * @returns false where some value is neither a township's id nor absent
 */
export function addPredecessors(
  table: Table,
  columns: FieldColumns,
  field: string,
  chosen: Int32Array | null,
  names: Names,
  into: Int32Array,
): boolean {
  const column = table.column(field);
  if (column === undefined) return true;
  const texts = columns.texts(field);
  const codes = texts.names.map((name) => codeIn(names, name));
  let valid = true;
  // Where no name was found the column is looked at once more, and may throw by now.
  readSafely([field], () => {
    for (let i = 0; i < texts.codes.length; i += 1) {
      const row = chosen === null ? i : chosen[i];
      if (texts.codes[i] >= 0) into[row] = codes[texts.codes[i]];
      else if (!isNobody(column, row)) valid = false;
    }
  });
  return valid;
}

function codeIn({ townships, codeOf, others }: Names, name: string): number {
  const known = codeOf(name);
  if (known >= 0) return known;
  const code = townships.push(name) - 1;
  others.set(name, code);
  return code;
}

/** Whether a row names nobody: its value is null or missing; a code without a name is a mistake. */
export function isNobody(column: unknown, row: number): boolean {
  const found = valueAt(column, row);
  return found === null || (found === undefined && !isCoded(column));
}
