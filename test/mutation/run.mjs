// Changes the code of each folder, or of those named, and prints how many changes its tests notice. Reports and what the
// next run starts from go to test/mutation/reports/. `*` are the files directly in src.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from './folders.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(FOLDERS, name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no folder of test/mutation/folders.mjs`);

const lines = [];
for (const name of names.length > 0 ? names : Object.keys(FOLDERS)) {
  const began = Date.now();
  const tests = FOLDERS[name].map((test) => `test/${test}.test.ts`).join(',');
  const { status } = spawnSync(
    process.execPath,
    [
      here('node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      here('stryker.config.mjs'),
      '--mutate',
      filesOf(name),
      '--testFiles',
      tests,
    ],
    { stdio: 'inherit', env: { ...process.env, MUTATED: reportOf(name) } },
  );
  if (status !== 0) process.exitCode = 1;
  lines.push(`${name}: ${score(name)}, ${Math.round((Date.now() - began) / 1000)} s${status === 0 ? '' : ', failed'}`);
}
process.stdout.write(`\n${lines.join('\n')}\n`);

function filesOf(name) {
  return name.endsWith('*') ? `src/${name}.ts` : `src/${name}/**/*.ts`;
}

// No star in the name of a file.
function reportOf(name) {
  return name.replace('*', 'files');
}

function score(name) {
  const { files } = JSON.parse(readFileSync(here(`reports/${reportOf(name)}.json`), 'utf8'));
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (status) => all.filter((one) => one === status).length;
  const [killed, timedOut, survived, uncovered, ignored] = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'].map(count);
  const noticed = killed + timedOut;
  const percent = ((100 * noticed) / (noticed + survived + uncovered)).toFixed(1);
  return `${percent} %: ${killed} killed, ${timedOut} timed out, ${survived} survived, ${uncovered} not covered, ${ignored} left out`;
}
