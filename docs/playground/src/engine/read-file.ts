// A file to a sheet, by its bytes and not by its name.
import { both } from '../bilingual';
import { decodeText } from './decode-text';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import type { SheetResult } from './sheet';

export async function readFile(content: ArrayBuffer): Promise<SheetResult> {
  const bytes = new Uint8Array(content);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(content);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refused(both('是旧式 .xls 文件；请另存为 .xlsx 或 CSV', 'an old .xls file; please save it as .xlsx or CSV'));
  const decoded = decodeText(bytes);
  if (decoded === null) return refused(both('既不是 UTF-8，也不是 GBK 编码的文本', 'text in neither UTF-8 nor GBK'));
  const result = readCsv(decoded.text);
  return result.ok ? { ok: true, sheet: { ...result.sheet, notes: [decoded.encoding, ...result.sheet.notes] } } : result;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function refused(message: ReturnType<typeof both>): SheetResult {
  return { ok: false, problems: [{ place: both('文件', 'the file'), message }] };
}
