// Rows that add up or average the others: no unit of their own, though the rules would rank them as one.
import { both } from '../bilingual';
import { headingKey } from './headings';
import { columnLetters, type Cell, type Problem } from './sheet';

const TOTALS: ReadonlySet<string> = new Set([
  '合计',
  '总计',
  '小计',
  '共计',
  '总数',
  '汇总',
  '平均',
  '平均值',
  '平均数',
  '均值',
  '全区',
  '全市',
  '全县',
  'total',
  'subtotal',
  'grandtotal',
  'average',
  'mean',
]);

/** `columns` are where names and months stand. */
export function totalsIn(cells: readonly Cell[], row: number, columns: readonly number[]): readonly Problem[] {
  const column = columns.find((one) => TOTALS.has(headingKey(String(cells[one] ?? ''))));
  if (column === undefined) return [];
  const text = String(cells[column]).trim();
  const place = both(`第 ${row} 行 ${columnLetters(column)} 列`, `row ${row}, column ${columnLetters(column)}`);
  return [
    {
      place,
      message: both(`“${text}”不是一个单位，不能参加排名；应删去这一行`, `“${text}” is no unit to rank; the row should be deleted`),
    },
  ];
}
