// A tag is the version, and nothing that a publish needs is missing.
import { publishFiles, wanting } from './wanting.mjs';

const files = publishFiles();
const { version } = files.manifest;
const [tag] = process.argv.slice(2);
const wrong = wanting(files);
if (tag !== `v${version}`) wrong.unshift(`the tag is ${tag}, the version ${version}`);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
