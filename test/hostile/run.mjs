// The long run: FUZZ_INPUTS inputs from FUZZ_SEED on, in FUZZ_PROCESSES processes with a watchdog each.
import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..');
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 1_000_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const PROCESSES = Number(process.env.FUZZ_PROCESSES ?? 1);
// Five hundred inputs take well under a second.
const LONGEST_MS = Number(process.env.FUZZ_WATCHDOG_MS ?? 120_000);

const folder = mkdtempSync(join(ROOT, 'node_modules', '.fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const worker = join(folder, 'worker.mjs');
await build({
  entryPoints: [join(HERE, 'worker.ts')],
  outfile: worker,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
});

const kinds = new Map();
let mostMemory = 0;
let answered = 0;
let tried = 0;
const start = Date.now();

function note({ target, problem, seed }) {
  const kind = `${target}: ${problem
    .split('\n')
    .slice(0, 3)
    .map((line) => line.replace(/\(?file:.*\/(\w+\.mjs)/, '($1').trim())
    .join(' ')}`;
  const known = kinds.get(kind);
  if (known === undefined) console.log(`found at seed ${seed}: ${kind}`);
  kinds.set(kind, (known ?? 0) + 1);
}

function range(from, to) {
  return new Promise((resolve) => {
    const child = fork(worker, [String(from), String(to)], { execArgv: ['--max-old-space-size=2048'] });
    let last = { seed: from, answered: 0 };
    let finished = false;
    const stop = () => {
      note({ target: `within 500 inputs from seed ${last.seed}`, problem: `no sign of life for ${LONGEST_MS} ms`, seed: last.seed });
      child.kill('SIGKILL');
    };
    let watchdog = setTimeout(stop, LONGEST_MS);
    child.on('message', (message) => {
      last = message;
      mostMemory = Math.max(mostMemory, message.rss ?? 0);
      finished = message.done === true;
      if (message.finding !== undefined) note(message.finding);
      if (message.added > 0) note({ target: 'all', problem: `${message.added} globals were added`, seed: from });
      clearTimeout(watchdog);
      watchdog = setTimeout(stop, LONGEST_MS);
    });
    child.on('exit', (code) => {
      clearTimeout(watchdog);
      if (!finished)
        note({ target: `within 500 inputs from seed ${last.seed}`, problem: `the process ended with ${code}`, seed: last.seed });
      answered += last.answered;
      tried += last.seed - from;
      resolve();
    });
  });
}

const size = Math.ceil(INPUTS / PROCESSES);
await Promise.all(Array.from({ length: PROCESSES }, (_, i) => range(SEED + i * size, Math.min(SEED + INPUTS, SEED + (i + 1) * size))));
const found = [...kinds.values()].reduce((sum, times) => sum + times, 0);
console.log(
  `${tried} inputs from seed ${SEED} in ${Math.round((Date.now() - start) / 1000)} s: ${answered} answered, ${tried - answered - found} refused, ${found} findings of ${kinds.size} kinds, at most ${Math.round(mostMemory / 1e6)} MB a process`,
);
process.exitCode = kinds.size > 0 || tried < INPUTS ? 1 : 0;
