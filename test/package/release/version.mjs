// A tag is the version, and nothing that a publish needs is missing.
import { readFileSync } from 'node:fs';
import { wanting } from './wanting.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const [tag] = process.argv.slice(2);
const wrong = wanting(manifest, readFileSync('CHANGELOG.md', 'utf8'));
if (tag !== `v${manifest.version}`) wrong.unshift(`the tag is ${tag}, the version ${manifest.version}`);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
