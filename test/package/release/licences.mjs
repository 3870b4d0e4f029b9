// Everything that users install with the package may be used under a permissive licence.
import { execFileSync } from 'node:child_process';

const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const installed = JSON.parse(execFileSync('npm', ['query', '.prod'], { encoding: 'utf8', maxBuffer: 2 ** 26 })).filter(
  ({ location }) => location !== '',
);
const listed = installed.map(({ name, version, license }) => ({ name, version, license: String(license) }));
for (const { name, version, license } of listed) console.log(`${name} ${version}: ${license}`);
const wrong = listed.filter(({ license }) => !PERMISSIVE.has(license));
const names = listed
  .map(({ name }) => name)
  .sort()
  .join(', ');
if (names !== 'decimal.js, zod') wrong.push({ name: `installed are ${names}, not decimal.js, zod` });
for (const { name, license } of wrong) console.error(`not allowed: ${name} ${license ?? ''}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
