// What a publish needs besides checks that pass, and what of it is missing.
import { readFileSync } from 'node:fs';

/** Pages that go into the package and tell how to install it. */
export const INSTALL_PAGES = ['README.md', 'docs/README.en.md', 'docs/guides/zh/getting-started.md', 'docs/guides/en/getting-started.md'];

/** The manifest, the changelog, and the pages that tell how to install, by name. */
export function publishFiles() {
  return {
    manifest: JSON.parse(readFileSync('package.json', 'utf8')),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    pages: Object.fromEntries(INSTALL_PAGES.map((page) => [page, readFileSync(page, 'utf8')])),
  };
}

/** @returns a sentence for each thing that is missing; none where nothing is */
export function wanting({ manifest: { version, repository }, changelog, pages }) {
  const missing = [];
  if (repository === undefined) missing.push('package.json names no repository, and publishing with provenance needs one');
  if (!changelog.includes(`\n## [${version}] - `)) missing.push(`CHANGELOG.md has no entry for ${version}`);
  for (const [page, text] of Object.entries(pages))
    if (/尚未发布到 npm|not on npm yet/.test(text)) missing.push(`${page} says that the package is not on npm`);
  return missing;
}
