// Columns whose townships are names → columns whose townships are ids.
import { columnLength } from '../input/column-length';
import type { CodedColumn } from '../input/types';
import { CODE_FORM, readColumn, type ReadColumn } from '../input/read-column';
import { fail, report, type IssueList } from '../issues/collect';
import { townshipFinder, reportRow } from './find-names';
import type { NameIndex } from './name-index';

export function resolveColumns(input: Readonly<Record<string, unknown>>, index: NameIndex, list: IssueList): Record<string, unknown> {
  const columns = { ...input };
  // An object with months is meant as columns; one with neither may be anything.
  if (columns['township'] === undefined && columns['month'] === undefined)
    fail('bad-input', [], 'records as an iterable of rows, or as columns', input);
  const rows = columnLength(columns['township'], ['township']);
  const names = readColumn(columns['township'], rows, 'township');
  const months = columns['month'] === undefined ? null : readColumn(columns['month'], rows, 'month');
  const find = townshipFinder(index);
  const positions = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const name = valueAt(names, row);
    // A month that a column ought to have is not one that a row may leave out.
    const month = months === null ? undefined : (valueAt(months, row) ?? null);
    positions[row] = find(name, month);
    if (positions[row] >= 0) continue;
    const named = hasCode(names, 'township', row, list);
    const dated = months === null || hasCode(months, 'month', row, list);
    if (named && dated) reportRow(index, name, month, row, list);
  }
  // Where something was reported, nobody reads what follows.
  columns['township'] = idColumn(positions, index);
  delete columns['predecessor'];
  const predecessor = index.entries.map(({ township }) => township.predecessor ?? null);
  if (positions.some((position) => predecessor[position] !== null))
    columns['predecessor'] = Array.from(positions, (position) => predecessor[position]);
  return columns;
}

// Undefined where a row has no value, or a code that names none.
function valueAt({ codes, names }: ReadColumn, row: number): unknown {
  const code = codes[row];
  if (names === null) return code;
  return typeof code === 'number' ? names[code] : undefined;
}

function hasCode(column: ReadColumn, field: string, row: number, list: IssueList): boolean {
  if (column.names === null || valueAt(column, row) !== undefined) return true;
  report(list, 'bad-code', [row, field], CODE_FORM, column.codes[row]);
  return false;
}

// Each id that occurs once, in the order of first appearance.
function idColumn(positions: Int32Array, { entries }: NameIndex): CodedColumn<Int32Array> {
  const codeAt = new Int32Array(entries.length).fill(-1);
  const names: string[] = [];
  const codes = positions.map((position) => {
    if (codeAt[position] < 0) codeAt[position] = names.push(entries[position].township.id) - 1;
    return codeAt[position];
  });
  return { codes, names };
}
