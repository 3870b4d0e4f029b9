// The rules' issues at the rows and columns of the sheet.
import type { Issue } from 'ranking-rules';
import { both, mistake } from '../bilingual';
import type { Records } from './read-records';
import { plainWords } from './plain-words';
import { columnLetters, type Problem } from './sheet';

export function placeIssues(issues: readonly Issue[], records: Records | null): readonly Problem[] {
  return issues.map((issue) => {
    return { place: placeOf(issue.path, records), message: plainWords(mistake({ ...issue, expected: inSheet(issue, records) })) };
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

/** What is expected, in the words of the sheet: its rows, which count from 1, and the headings of counts that are compared. */
function inSheet({ code, expected }: Issue, records: Records | null): string {
  if (records === null) return expected;
  const { rowOf, matched } = records;
  if (code === 'duplicate-row') return expected.replace(/\d+$/, (record) => String(rowOf[Number(record)] ?? record));
  if (!code.startsWith('count-')) return expected;
  return expected.replaceAll(/[\p{L}\p{N}_]+/gu, (name) => matched.headings[matched.columnOf.get(name) ?? -1] ?? name);
}
