// All that a publish needs, and a summary that counts nothing as passed that was not run.
import { spawnSync } from 'node:child_process';

const STEPS = {
  'everything that main must pass, among it tests, pack list, publint, attw, licences and a fresh project': ['bash', '.ci/run'],
  'one digest on every engine': ['npm', 'run', 'test:bits'],
  'types, in every module resolution': ['npm', 'run', 'test:types'],
  'known weaknesses': ['node', 'test/package/release/audit.mjs'],
  'bill of materials': ['node', 'test/package/release/sbom.mjs'],
};

const failed = Object.entries(STEPS).filter(([name, [command, ...args]]) => {
  console.log(`\n==== ${name}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status !== 0;
});
console.log(failed.length === 0 ? '\nready to be published' : `\nnot ready: ${failed.map(([name]) => name).join('; ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
