// Compiles a user's file against the packed types, in every module resolution, libraries checked too, by the oldest
// compiler that zod's types allow (5.4, which brought NoInfer) and by newer ones; TYPESCRIPT names others, `installed` the repository's own.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '..', '..', '..');
const VERSIONS = (process.env.TYPESCRIPT ?? '5.4 5.6 5.9 6.0').split(' ');
const skipLibCheck = process.env.SKIP_LIB_CHECK === '1';

/** Module resolutions by name: compiler options, and the ending that decides between ES module and CommonJS. */
const RESOLUTIONS = {
  'node10, CommonJS': { module: 'commonjs', moduleResolution: 'node', ending: 'ts' },
  'node16, CommonJS': { module: 'node16', moduleResolution: 'node16', ending: 'cts' },
  'node16, ES module': { module: 'node16', moduleResolution: 'node16', ending: 'mts' },
  'nodenext, CommonJS': { module: 'nodenext', moduleResolution: 'nodenext', ending: 'cts' },
  'nodenext, ES module': { module: 'nodenext', moduleResolution: 'nodenext', ending: 'mts' },
  'bundler, ES module': { module: 'esnext', moduleResolution: 'bundler', ending: 'mts' },
};

/** What users may ask of their own code, and so of the types that they hand in and get. */
const STRICTEST = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
};

const folder = mkdtempSync(join(tmpdir(), 'ranking-rules-types-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
  cwd: ROOT,
  encoding: 'utf8',
}).trim();
mkdirSync(join(folder, 'node_modules'));
execFileSync('tar', ['-xzf', join(folder, tarball), '-C', join(folder, 'node_modules')]);
execFileSync('mv', [join(folder, 'node_modules', 'package'), join(folder, 'node_modules', 'ranking-rules')]);
for (const name of ['zod', 'decimal.js']) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));

for (const [name, { module, moduleResolution, ending }] of Object.entries(RESOLUTIONS)) {
  const project = join(folder, name.replaceAll(/\W/g, ''));
  mkdirSync(project);
  cpSync(join(HERE, 'consumer.ts'), join(project, `consumer.${ending}`));
  const compilerOptions = {
    ...STRICTEST,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    noEmit: true,
    types: [],
    skipLibCheck,
    module,
    moduleResolution,
    esModuleInterop: true,
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: [`consumer.${ending}`] }));
}

const execute = promisify(execFile);
let failed = 0;
let passed = 0;
for (const version of VERSIONS) {
  const tsc = version === 'installed' ? ['tsc'] : ['-y', '-p', `typescript@${version}`, 'tsc'];
  const exact = await execute('npx', [...tsc, '--version'], { cwd: ROOT }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
  if (exact === null) {
    console.log(`skipped TypeScript ${version}: cannot be had here`);
    continue;
  }
  for (const name of Object.keys(RESOLUTIONS)) {
    // TypeScript 6 has node10 on its way out and wants that to be said.
    const quiet = name.startsWith('node10') && /^Version [6-9]/.test(exact) ? ['--ignoreDeprecations', '6.0'] : [];
    const errors = await execute('npx', [...tsc, '-p', join(folder, name.replaceAll(/\W/g, '')), ...quiet], { cwd: ROOT }).then(
      () => '',
      ({ stdout }) => String(stdout).trim(),
    );
    if (errors === '') {
      passed += 1;
      console.log(`passed  ${exact}, ${name}`);
    } else {
      failed += 1;
      console.log(`failed  ${exact}, ${name}: ${errors.split('\n').length} lines, the first:\n        ${errors.split('\n')[0]}`);
    }
  }
}
if (passed === 0) console.log('failed  no TypeScript could be had');
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
