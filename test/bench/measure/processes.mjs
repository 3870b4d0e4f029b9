// Measurements in processes of their own, one after another.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const HEAP = '--max-old-space-size=12288';

/** What the script of this folder prints, as JSON. */
export function measured(script, task) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const printed = execFileSync(process.execPath, ['--expose-gc', HEAP, file, JSON.stringify(task)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return JSON.parse(printed.trim().split('\n').at(-1));
}
