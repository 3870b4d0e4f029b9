// Results as CSV for Excel: with a mark that says UTF-8, and without a cell that Excel would run as a formula.
import Papa from 'papaparse';
import type { StandingsTable, TableCell, TableColumn } from 'ranking-rules/report';

/** Text that begins so gets an apostrophe before it; numbers are numbers and stay. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Tables one below the other. */
export function tablesCsv(tables: readonly StandingsTable[]): string {
  const all = everyColumn(tables);
  const rows = tables.flatMap(({ columns, rows: cells }) => {
    const places = all.map(({ key }) => columns.findIndex((column) => column.key === key));
    return cells.map((row) => places.map((at) => row[at] ?? null));
  });
  return csvText([all.map(({ heading }) => heading), ...rows]);
}

/** Where the policies of the months differ, every column that any of them has, each behind the one that it stands behind there. */
function everyColumn(tables: readonly StandingsTable[]): readonly TableColumn[] {
  const all: TableColumn[] = [];
  for (const { columns } of tables) {
    let at = 0;
    for (const column of columns) {
      const found = all.findIndex(({ key }) => key === column.key);
      if (found < 0) all.splice(at, 0, column);
      at = (found < 0 ? at : found) + 1;
    }
  }
  return all;
}

export function csvText(rows: readonly (readonly TableCell[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA },
  )}\r\n`;
}
