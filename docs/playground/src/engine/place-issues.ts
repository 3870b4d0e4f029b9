// The rules' issues at the rows and columns of the sheet.
import type { Issue } from 'ranking-rules';
import { both, mistake } from '../bilingual';
import type { Records } from './read-records';
import { plainWords } from './plain-words';
import { columnLetters, type Problem } from './sheet';

export function placeIssues(issues: readonly Issue[], records: Records | null): readonly Problem[] {
  return issues.map((issue) => {
    return { place: placeOf(issue.path, records), message: plainWords(mistake({ ...issue, expected: inSheet(issue.expected, records) })) };
  });
}

function placeOf(path: Issue['path'], records: Records | null): Problem['place'] {
  const [row, field] = path;
  if (records === null || typeof row !== 'number') return both(path.join('.') || '数据', path.join('.') || 'the data');
  const line = records.rowOf[row] ?? 0;
  const column = records.matched.columnOf.get(String(field));
  if (column === undefined) return both(`第 ${line} 行`, `row ${line}`);
  const heading = records.matched.headings[column] ?? '';
  return both(`第 ${line} 行 ${columnLetters(column)} 列（${heading}）`, `row ${line}, column ${columnLetters(column)} (${heading})`);
}

/** A duplicate names the record that came first: by its row in the sheet, which counts from 1. */
function inSheet(expected: string, records: Records | null): string {
  return expected.replace(/(?<=the first is row )\d+$/, (record) => String(records?.rowOf[Number(record)] ?? record));
}
