// Columns whose townships are names → columns whose townships are ids.
import { columnLength } from '../columns/column-length';
import { report, type IssueList } from '../issues/collect';
import { placeFinder, reportRow } from './find-names';
import type { NameIndex } from './name-index';
import { textReader, type TextReader } from './text-reader';

export function resolveColumns(input: Readonly<Record<string, unknown>>, index: NameIndex, list: IssueList): Record<string, unknown> {
  const columns = { ...input };
  const rows = columnLength(columns['township'], ['township']);
  const names = textReader(columns['township'], 'township', rows);
  const months = columns['month'] === undefined ? null : textReader(columns['month'], 'month', rows);
  const find = placeFinder(index);
  const places = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const name = names.at(row);
    // A month that a column ought to have is not one that a row may leave out.
    const month = months === null ? undefined : (months.at(row) ?? null);
    places[row] = find(name, month);
    if (places[row] >= 0) continue;
    const named = hasCode(names, 'township', row, list);
    const dated = months === null || hasCode(months, 'month', row, list);
    if (named && dated) reportRow(index, name, month, row, list);
  }
  // Where something was reported, nobody reads what follows.
  columns['township'] = idColumn(places, index);
  delete columns['succeeds'];
  const succeeds = predecessorOf(index);
  if (places.some((place) => succeeds[place] !== null)) columns['succeeds'] = Array.from(places, (place) => succeeds[place]);
  return columns;
}

function hasCode({ at, codeAt }: TextReader, field: string, row: number, list: IssueList): boolean {
  if (codeAt === null || at(row) !== undefined) return true;
  report(list, 'bad-code', [row, field], 'an index of names', codeAt(row));
  return false;
}

// Each id that occurs once, in the order of first appearance.
function idColumn(places: Int32Array, { entries }: NameIndex): { readonly codes: Int32Array; readonly names: readonly string[] } {
  const codeOf = new Int32Array(entries.length).fill(-1);
  const names: string[] = [];
  const codes = places.map((place) => {
    if (codeOf[place] < 0) codeOf[place] = names.push(entries[place].township.id) - 1;
    return codeOf[place];
  });
  return { codes, names };
}

function predecessorOf({ entries }: NameIndex): readonly (string | null)[] {
  return entries.map(({ township }) => township.comparedWith ?? null);
}
