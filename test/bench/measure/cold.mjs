// The first call in a fresh process, beside importing zod alone; interleaved.
import { measured } from './processes.mjs';
import { median } from './timing.mjs';

const PROCESSES = 21;

export function measureCold() {
  const found = { zod: [], own: [], builtin: [] };
  for (let i = 0; i < PROCESSES; i += 1) for (const what of Object.keys(found)) found[what].push(measured('cold-process.mjs', { what }));
  const zod = median(found.zod.map(({ total }) => total));
  const parts = (what) =>
    Object.fromEntries(['total', 'import', 'policy', 'evaluate'].map((part) => [part, median(found[what].map((one) => one[part]))]));
  return { zod, processes: PROCESSES, own: beyond(parts('own'), zod), builtin: beyond(parts('builtin'), zod) };
}

function beyond(parts, zod) {
  return { ...parts, beyondZod: parts.total - zod };
}
