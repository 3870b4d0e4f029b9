// How the page's scripts are bundled: no modules, so that it also opens as a file, and nothing from elsewhere.
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** Unpacks .xlsx in place: fflate would start a worker from a blob, which the page's policy forbids. */
const unpackInPlace = {
  name: 'unpack in place',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.includes('read-excel-file') ? { path: join(HERE, 'src', 'engine', 'unzip-in-place.ts') } : undefined,
    ),
};

/** For esbuild; the metafile says what came into the bundle. */
export const BUNDLE = {
  entryPoints: {
    engine: join(HERE, 'src/engine/worker.ts'),
    page: join(HERE, 'src/page/main.tsx'),
    charts: join(HERE, 'src/charts/main.ts'),
  },
  outdir: join(HERE, 'dist'),
  absWorkingDir: HERE,
  tsconfig: join(HERE, 'tsconfig.json'),
  bundle: true,
  metafile: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'linked',
  plugins: [unpackInPlace],
  logLevel: 'warning',
};
