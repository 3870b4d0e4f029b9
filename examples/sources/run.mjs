// 运行每个示例，与 expected 中所存的输出逐字比较；类型先检查一遍。时区特意不用北京时间，结果不应受其影响。
// Checks the types, runs every example and compares what it prints with what is kept. The zone is none of China's on
// purpose: nothing may depend on it. After a wanted change: npx ts-node examples/sources/NAME.ts > the file named below.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const EXAMPLES = {
  'make-csv': 'data/tickets.csv',
  csv: 'expected/csv.txt',
  excel: 'expected/excel.txt',
  duckdb: 'expected/duckdb.txt',
  workers: 'expected/workers.txt',
};

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'America/St_Johns' },
  });
  return { failed: status !== 0, stdout, stderr };
}

function complaint(name, kept) {
  const { failed, stdout, stderr } = node('-r', 'ts-node/register/transpile-only', join(here, `${name}.ts`));
  if (failed) return `failed\n${stdout}${stderr}`;
  return stdout === readFileSync(join(here, kept), 'utf8') ? null : `printed other than ${kept}:\n${stdout}`;
}

const types = node(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', here);
const complaints = [types.failed ? `types\n${types.stdout}` : null];
for (const [name, kept] of Object.entries(EXAMPLES)) {
  const found = complaint(name, kept);
  console.log(`${found === null ? 'ok    ' : 'wrong '} ${name}`);
  complaints.push(found === null ? null : `${name} ${found}`);
}
const wrong = complaints.filter((one) => one !== null);
for (const one of wrong) console.error(one);
process.exitCode = wrong.length === 0 ? 0 : 1;
