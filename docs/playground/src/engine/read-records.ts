// A sheet to records in columns, with the row of the sheet that each came from.
import type { Policy, TallyColumns } from 'ranking-rules';
import { both, type Bilingual } from '../bilingual';
import { fieldsOf, isNeeded, roleOf } from './fields';
import { policyOf } from './in-force';
import { matchColumns, missingColumns, type Columns } from './match-columns';
import { readCell } from './read-cell';
import { totalsIn } from './totals';
import { columnLetters, isBlank, type Cell, type Problem, type Sheet } from './sheet';

export interface Records {
  readonly columns: TallyColumns;
  /** The sheet's row, from 1, of each record. */
  readonly rowOf: readonly number[];
  readonly matched: Columns;
  readonly notes: readonly Bilingual[];
}

export type RecordsResult =
  | { readonly ok: true; readonly records: Records }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly notes: readonly Bilingual[] };

export function readRecords(sheet: Sheet, policies: readonly Policy[]): RecordsResult {
  const fields = fieldsOf(policies);
  const matched = matchColumns(
    sheet,
    policies,
    fields.map(({ name }) => name),
  );
  const notes = [...sheet.notes, ...matched.notes];
  const body = sheet.rows.flatMap((cells, i) => (i > matched.headingRow && !cells.every(isBlank) ? [{ cells, row: i + 1 }] : []));
  const texts = (field: 'township' | 'month'): string[] =>
    body.map(({ cells }) => String(readCell(cells[matched.columnOf.get(field) ?? -1], field)));
  const months = texts('month');
  const used = ruling(policies, months);
  const needed = fields.filter((field) => isNeeded(field, used)).map(({ name }) => name);
  const unmatched = [...matched.problems, ...missingColumns(matched, ['township', 'month', ...needed])];
  // Where the headings are not those of a sheet, its cells have nothing to say.
  if (unmatched.length > 0) return { ok: false, problems: unmatched, notes };
  const named = ['township', 'month'].map((field) => matched.columnOf.get(field) ?? -1);
  const problems = [
    ...(body.length === 0 ? [empty()] : []),
    ...body.flatMap(({ cells, row }) => [...strayCells(cells, row, matched.headings), ...totalsIn(cells, row, named)]),
  ];
  if (problems.length > 0) return { ok: false, problems, notes };
  const rules = months.map((month) => policyOf(policies, month));
  const read = fields.flatMap((field) => {
    const at = matched.columnOf.get(field.name);
    if (at === undefined) return [];
    const roles = rules.map((policy) => roleOf(field, policy));
    return [{ name: field.name, roles, values: body.map(({ cells }, i) => readCell(cells[at], roleOf(field, rules[i]))) }];
  });
  const columns: TallyColumns = {
    ...Object.fromEntries(read.map(({ name, values }) => [name, values])),
    township: texts('township'),
    month: months,
  };
  const percents = read.map(({ name, roles, values }) => ({ name, values: values.filter((_, i) => roles[i] === 'percent') }));
  const doubt = percents
    .filter(({ values }) => values.length > 0 && values.every(isShare))
    .map(({ name }) =>
      both(
        `${name} 一列的值都不大于 1：百分数应写 85.3，不是 0.853`,
        `No value of ${name} is above 1: a percent is written 85.3, not 0.853`,
      ),
    );
  const gaps = named
    .filter((at) => body.some(({ cells }) => isBlank(cells[at])) && !body.every(({ cells }) => isBlank(cells[at])))
    .map((at) => merged(matched.headings[at] ?? ''));
  return { ok: true, records: { columns, rowOf: body.map(({ row }) => row), matched, notes: [...notes, ...doubt, ...gaps] } };
}

/** The policies of the months; all of them where they have none of the months. */
function ruling(policies: readonly Policy[], months: readonly string[]): readonly Policy[] {
  const found = new Set(Array.from(new Set(months), (month) => policyOf(policies, month)));
  const some = policies.filter((policy) => found.has(policy));
  return some.length > 0 ? some : policies;
}

function isShare(value: string | number | null): boolean {
  return value === null || (Number(value) >= 0 && Number(value) <= 1);
}

function strayCells(cells: readonly Cell[], row: number, headings: readonly string[]): readonly Problem[] {
  return cells.flatMap((cell, column): readonly Problem[] => {
    if (isBlank(cell) || !isBlank(headings[column])) return [];
    const place = both(`第 ${row} 行 ${columnLetters(column)} 列`, `row ${row}, column ${columnLetters(column)}`);
    return [
      {
        place,
        message: both(
          `所在列没有表头；应为空，实为“${String(cell)}”`,
          `its column has no heading; expected nothing, found “${String(cell)}”`,
        ),
      },
    ];
  });
}

function merged(heading: string): Bilingual {
  return both(
    `“${heading}”一列有空白：合并的单元格只有第一格有值，请取消合并，每行都填写`,
    `${heading} has blank cells: of merged cells only the first has a value; please split them and fill every row`,
  );
}

function empty(): Problem {
  return { place: both('文件', 'the file'), message: both('表头之下没有数据', 'no data below the headings') };
}
