// How far the package is from the memory's own speed: the time in which its columns could be copied.
import { FIELDS } from '../job/draw.mjs';
import { measured } from './processes.mjs';
import { median } from './timing.mjs';

// In: two codes and the counts; out: score, rank and gain as doubles, four classes as bytes.
const BYTES_A_ROW = 2 * 4 + FIELDS.length * 8 + 3 * 8 + 4;

/** @param row the package's row of the table, columns in and out, at the large size */
export function memorySpeed({ ms, rows }) {
  const { bytesPerSecond } = measured('copy-process.mjs', {});
  const bytes = rows * BYTES_A_ROW;
  // A copy of n bytes reads n and writes n: the columns, read or written once, are half of one.
  const copied = (bytes / 2 / bytesPerSecond) * 1000;
  return { bytesARow: BYTES_A_ROW, bytes, bytesPerSecond, copied, ms, times: ms / copied };
}

export function measureAdvance(processes) {
  const found = Array.from({ length: processes }, () => measured('advance-process.mjs', {}));
  return Object.fromEntries(Object.keys(found[0]).map((key) => [key, median(found.map((one) => one[key]))]));
}
