// The tarball holds what it should and nothing else.
import { execFileSync } from 'node:child_process';

const ALLOWED = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/README\.en\.md|dist\/[\w-]+\.(js|mjs|d\.ts|d\.mts))$/;
const NEEDED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'docs/README.en.md', ...['index', 'report'].flatMap((name) => ['js', 'mjs', 'd.ts', 'd.mts'].map((ending) => `dist/${name}.${ending}`))];
const MOST_BYTES = 1_500_000;

const [{ files, unpackedSize }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }));
const paths = files.map(({ path }) => path);
const wrong = [...paths.filter((path) => !ALLOWED.test(path)).map((path) => `${path} should not be there`), ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`)];
if (unpackedSize > MOST_BYTES) wrong.push(`${unpackedSize} bytes unpacked, more than ${MOST_BYTES}`);
console.log(`${paths.length} files, ${unpackedSize} bytes unpacked`);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
