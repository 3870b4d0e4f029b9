// Text with commas, tabs or semicolons to a sheet.
import Papa from 'papaparse';
import { both } from '../bilingual';
import type { Problem, SheetResult } from './sheet';

export function readCsv(text: string): SheetResult {
  const whole = text.replace(/^\uFEFF/, '');
  if (/^\s*(\{|\[\s*\{)/.test(whole))
    return {
      ok: false,
      problems: [
        {
          place: both('文件', 'the file'),
          message: both('是 JSON，不是表格；如果是规则，请用“打开规则”', 'JSON and no sheet; if it is a policy, use “Open a policy”'),
        },
      ],
    };
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter: delimiterOf(whole) });
  const problems = errors.map(({ row = 0, message }): Problem => ({
    place: both(`第 ${row + 1} 行`, `row ${row + 1}`),
    message: said(message),
  }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, sheet: { rows: data, notes: [] } };
}

/** What stands in the first line decides: a tab, as cells copied from Excel have, else a comma, else a semicolon. */
function delimiterOf(text: string): string {
  const line = /^.*/.exec(text)?.[0] ?? '';
  return ['\t', ',', ';'].find((one) => line.includes(one)) ?? ',';
}

function said(message: string): Problem['message'] {
  return both('引号没有成对，无法分清单元格', `quotation marks do not pair (${message})`);
}
