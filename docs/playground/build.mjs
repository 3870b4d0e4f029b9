// Builds the page into dist: scripts that are no modules, so that it also opens as a file, and nothing from elsewhere.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
const DIST = join(HERE, 'dist');

/** Unpacks .xlsx in place: fflate would start a worker from a blob, which the page's policy forbids. */
const unpackInPlace = {
  name: 'unpack in place',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.includes('read-excel-file') ? { path: join(HERE, 'src', 'engine', 'unzip-in-place.ts') } : undefined,
    ),
};

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST);
await build({
  entryPoints: { engine: join(HERE, 'src/engine/worker.ts'), page: join(HERE, 'src/page/main.tsx'), charts: join(HERE, 'src/charts/main.ts') },
  outdir: DIST,
  tsconfig: join(HERE, 'tsconfig.json'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'linked',
  plugins: [unpackInPlace],
  logLevel: 'warning',
});
for (const file of ['index.html', 'style.css']) copyFileSync(join(HERE, 'src', file), join(DIST, file));
