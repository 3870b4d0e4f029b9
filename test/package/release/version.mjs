// A tag is the version, and the changelog has an entry for it.
import { readFileSync } from 'node:fs';

const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const [tag] = process.argv.slice(2);
const wrong = [];
if (tag !== `v${version}`) wrong.push(`the tag is ${tag}, the version ${version}`);
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## [${version}] - `)) wrong.push(`CHANGELOG.md has no entry for ${version}`);
if (repository === undefined) wrong.push('package.json names no repository, without which there is no provenance');
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
