// A cell to the value of a field. What has no plain reading stays as it is, and the rules refuse it.
import type { FieldRole } from 'ranking-rules';
import { isBlank, type Cell } from './sheet';

export function readCell(cell: Cell | undefined, role: FieldRole | 'township' | 'month'): string | number | null {
  const text = textOf(cell);
  switch (role) {
    case 'count':
      return typeof cell === 'number' ? cell : /^\d{1,15}$/.test(text) ? Number(text) : text;
    case 'percent':
    case 'score':
    case 'adjustment':
    case 'decimal':
      if (isBlank(cell)) return null;
      return typeof cell === 'number' ? cell : role === 'percent' ? text.replace(/%$/, '') : text;
    case 'predecessor':
      return isBlank(cell) ? null : text;
    case 'group':
    case 'township':
      return text;
    case 'month':
      // Of 2019.10 as a number the 0 is gone: it may be January or October.
      return typeof cell === 'number' && !Number.isInteger(cell) ? text : readMonth(text);
  }
}

/** 2019-06, 2019/6, 2019年6月, 201906, and the first of a month, as which Excel likes to take a month. */
export function readMonth(text: string): string {
  const [, year, month] =
    /^(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2}))$/.exec(text)?.filter((part) => part !== undefined) ??
    /^(\d{4})[-/.年](\d{1,2})[-/.月]0?1日?$/.exec(text) ??
    [];
  return year === undefined || month === undefined ? text : `${year}-${month.padStart(2, '0')}`;
}

function textOf(cell: Cell | undefined): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell ?? '').trim();
}
