// The bill of materials, CycloneDX, of what users install; written beside the tarball.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const text = execFileSync('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=library'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const { bomFormat, specVersion, metadata, components } = JSON.parse(text);
const named = components.map((component) => component.name).sort();
const wanted = Object.keys(dependencies).sort();
if (bomFormat !== 'CycloneDX' || metadata.component.version !== version || named.join() !== wanted.join())
  throw new Error(`the bill names ${named.join(', ')}, not ${wanted.join(', ')}`);
const file = `${name}-${version}.cdx.json`;
writeFileSync(file, text);
console.log(`${file}: CycloneDX ${specVersion}, ${named.join(', ')}`);
