// All that a publish needs, and a summary of every part: passed, failed, skipped, or missing.
import { spawn } from 'node:child_process';
import { summaryOf } from './summary.mjs';
import { publishFiles, wanting } from './wanting.mjs';

const STEPS = {
  'everything that main must pass': ['bash', '.ci/run'],
  'one digest on every engine': ['npm', 'run', 'test:bits'],
  'types, in every module resolution, by older and newer compilers': ['npm', 'run', 'test:types'],
  'known weaknesses': ['node', 'test/package/release/audit.mjs'],
  'bill of materials': ['node', 'test/package/release/sbom.mjs'],
};

/** Runs a step; what it prints is shown as it comes, and kept. */
function run(name, [command, ...args]) {
  console.log(`\n==== ${name}`);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => {
    chunks.push(chunk);
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => {
    const done = (ok) => resolve({ name, ok, output: Buffer.concat(chunks).toString('utf8') });
    child.on('error', () => done(false));
    child.on('close', (status) => done(status === 0));
  });
}

const steps = [];
for (const [name, command] of Object.entries(STEPS)) steps.push(await run(name, command));
const files = publishFiles();
const { lines, ok } = summaryOf(steps, wanting(files));
console.log(`\n==== ${files.manifest.name} ${files.manifest.version}\n${lines.join('\n')}`);
process.exitCode = ok ? 0 : 1;
