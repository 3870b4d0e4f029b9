// The first sheet of an .xlsx.
import readXlsxFile from 'read-excel-file/universal';
import { both } from '../bilingual';
import { isBlank, type Cell, type SheetResult } from './sheet';

export async function readWorkbook(bytes: ArrayBuffer): Promise<SheetResult> {
  try {
    const sheets = await readXlsxFile(bytes);
    const found = sheets.find(({ data }) => data.some((row) => row.some((cell) => !isBlank(cellOf(cell))))) ?? sheets[0];
    const others = sheets.filter((one) => one !== found).map(({ sheet }) => sheet);
    const note = both(
      `读入工作表“${found?.sheet}”，未读：${others.join('、')}`,
      `Read the sheet “${found?.sheet}”, not: ${others.join(', ')}`,
    );
    return { ok: true, sheet: { rows: (found?.data ?? []).map((row) => row.map(cellOf)), notes: others.length > 0 ? [note] : [] } };
  } catch (error) {
    const message = both(`不是能读的 .xlsx 文件（${String(error)}）`, `not an .xlsx file that can be read (${String(error)})`);
    return { ok: false, problems: [{ place: both('文件', 'the file'), message }] };
  }
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return value;
  return value === null || value === undefined ? null : String(value);
}
