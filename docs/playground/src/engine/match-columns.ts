// Which column of a sheet is which field. A heading that is not understood is listed, never guessed at.
import type { Policy } from 'ranking-rules';
import { both, type Bilingual } from '../bilingual';
import { headingKey, knownHeadings } from './headings';
import { columnLetters, isBlank, type Problem, type Sheet } from './sheet';

/** The sheet's own row may stand under a title. */
const SEARCHED = 10;

export interface Columns {
  /** The index of the row with the headings. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** By field. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Every heading that would be understood, with its field. */
  readonly known: ReadonlyMap<string, string>;
  readonly notes: readonly Bilingual[];
  readonly problems: readonly Problem[];
}

export function matchColumns({ rows }: Sheet, policies: readonly Policy[], fields: readonly string[]): Columns {
  const known = knownHeadings(policies, ['township', 'month', ...fields]);
  const fieldOf = (cell: unknown): string | undefined => known.get(headingKey(String(cell ?? '')));
  const headingRow = headingRowOf(rows.slice(0, SEARCHED).map((row) => row.map(fieldOf)));
  const headings = (rows[headingRow] ?? []).map((cell) => String(cell ?? '').trim());
  const row = headingRow + 1;
  const columnOf = new Map<string, number>();
  const problems: Problem[] = [];
  const unread: string[] = [];
  headings.forEach((heading, column) => {
    const field = fieldOf(heading);
    const first = columnOf.get(field ?? '');
    if (field === undefined) {
      if (!isBlank(heading)) unread.push(`${columnLetters(column)} ${heading}`);
    } else if (first === undefined) columnOf.set(field, column);
    else {
      const place = both(
        `第 ${row} 行 ${columnLetters(column)} 列（${heading}）`,
        `row ${row}, column ${columnLetters(column)} (${heading})`,
      );
      problems.push({
        place,
        message: both(
          `与 ${columnLetters(first)} 列（${headings[first]}）指同一字段 ${field}；应为一列，实为两列`,
          `the same field ${field} as column ${columnLetters(first)} (${headings[first]}); expected one column, found two`,
        ),
      });
    }
  });
  const above = rows.slice(0, headingRow).some((one) => one.some((cell) => !isBlank(cell)));
  const notes = [
    ...(above ? [both(`表头在第 ${row} 行，其上各行未读`, `The headings stand in row ${row}; the rows above them were not read`)] : []),
    ...(unread.length > 0
      ? [both(`规则用不到、未读的列：${unread.join('、')}`, `Columns that the policy does not name, not read: ${unread.join(', ')}`)]
      : []),
  ];
  return { headingRow, headings, columnOf, known, notes, problems };
}

// The row that names the townships; where none does, the one with the most headings that are understood.
function headingRowOf(rows: readonly (readonly (string | undefined)[])[]): number {
  const found = rows.findIndex((fields) => fields.includes('township'));
  if (found >= 0) return found;
  const understood = rows.map((fields) => fields.filter((field) => field !== undefined).length);
  return Math.max(0, understood.indexOf(Math.max(...understood)));
}

/** A problem for each of the fields that has no column. */
export function missingColumns({ headingRow, columnOf, known }: Columns, fields: readonly string[]): readonly Problem[] {
  return fields
    .filter((name) => !columnOf.has(name))
    .map((name) =>
      missing(
        headingRow + 1,
        [...known].filter(([, field]) => field === name).map(([heading]) => heading),
      ),
    );
}

function missing(row: number, headings: readonly string[]): Problem {
  const names = headings.join(' | ');
  return {
    place: both(`第 ${row} 行`, `row ${row}`),
    message: both(`缺少一列；应为表头 ${names}，但没有找到`, `a column is missing; expected the heading ${names}, found none`),
  };
}
