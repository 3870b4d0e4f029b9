// Builds the page into dist, with the licences of what it is made of beside it.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLE } from './bundle.mjs';
import { bundledPackages, licencesPage } from './licences.mjs';

const SRC = join(import.meta.dirname, 'src');
const DIST = BUNDLE.outdir;

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
const { metafile } = await build(BUNDLE);
writeFileSync(join(DIST, 'licences.html'), licencesPage(bundledPackages(metafile)));
for (const file of ['index.html', 'style.css']) copyFileSync(join(SRC, file), join(DIST, file));
