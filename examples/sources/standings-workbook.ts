// 排名写进 Excel：每月一张表，小数位数照规则，单位名称是文本，不会成为公式。
// Standings into Excel: a sheet a month, decimals as the policy has them, names as text and never as formulas.
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Evaluation } from 'ranking-rules';
import { standingsTable, type TableCell } from 'ranking-rules/report';

export function standingsWorkbook(evaluation: Evaluation): Promise<Buffer> {
  const sheets = evaluation.months.map((month) => {
    const { columns, rows } = standingsTable(evaluation, month, { locale: 'zh' });
    const headings = columns.map(({ heading }) => heading);
    return { sheet: month, data: [headings, ...rows.map((cells) => cells.map((value, i) => cellOf(value, columns[i]?.decimals ?? null)))] };
  });
  return writeExcelFile(sheets).toBuffer();
}

function cellOf(value: TableCell, decimals: number | null): Cell {
  return typeof value === 'number' && decimals !== null
    ? { value, type: Number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` }
    : value;
}
