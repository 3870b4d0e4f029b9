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
  // Apart, as rows of standings are garbage that the next month would collect.
  const [alone, asked] = [[], []];
  for (let i = 0; i < processes; i += 1) {
    alone.push(measured('advance-process.mjs', { standings: false }));
    asked.push(measured('advance-process.mjs', { standings: true }));
  }
  const of = (found, key) => median(found.map((one) => one[key]));
  return { ms: of(alone, 'ms'), withStandings: of(asked, 'ms'), stateJson: of(alone, 'stateJson'), stateBytes: of(alone, 'stateBytes') };
}
