// The tarball holds what it should and nothing else; every page in it has the files that it links to.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';

const ALLOWED = [
  /^(package\.json|LICENSE|(README|CHANGELOG)\.md)$/,
  /^dist\/[\w-]+\.(js|mjs|d\.ts|d\.mts)$/,
  /^docs\/[\w.-]+\.md$/,
  /^docs\/guides\/(en|zh)\/[\w-]+\.md$/,
  /^examples\/(sources\/)?[\w-]+\.ts$/,
  /^examples\/data\/[\w-]+\.json$/,
];
const NEEDED = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  ...['index', 'report'].flatMap((name) => ['js', 'mjs', 'd.ts', 'd.mts'].map((ending) => `dist/${name}.${ending}`)),
];
const MOST_BYTES = 1_680_000;

const [{ files, unpackedSize }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
);
const paths = files.map(({ path }) => path);
const links = paths.filter((path) => path.endsWith('.md')).flatMap(linksOf);
const wrong = [
  ...paths.filter((path) => !ALLOWED.some((pattern) => pattern.test(path))).map((path) => `${path} should not be there`),
  ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
  ...links.filter(({ target }) => !paths.includes(target)).map(({ page, target }) => `${page} links to ${target}, which is missing`),
];
if (unpackedSize > MOST_BYTES) wrong.push(`${unpackedSize} bytes unpacked, more than ${MOST_BYTES}`);
console.log(`${paths.length} files, ${unpackedSize} bytes unpacked, ${links.length} links`);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;

// Links to other files of the package.
function linksOf(page) {
  return new MarkdownIt({ html: true })
    .parse(readFileSync(page, 'utf8'), {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => token.attrGet('href') ?? [])
    .filter((href) => !/^([a-z]+:|#)/.test(href))
    .map((href) => ({ page, target: posix.join(posix.dirname(page), href.replace(/#.*/, '')) }));
}
