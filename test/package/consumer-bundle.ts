// What a user's bundler makes of the package as it is published: built as tsup builds it, then bundled and minified.
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(__dirname, '..', '..');

/** The runtime dependencies, which a bundle may leave to others. */
export const DEPENDENCIES = ['zod', 'decimal.js'];

/** The ES modules of the package in a folder of their own, whose package.json says or does not say that they have no side effects. */
export function builtPackage(sideEffects: boolean): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ranking-rules-built-'));
  buildSync({
    entryPoints: {
      index: join(ROOT, 'src/index.ts'),
      report: join(ROOT, 'src/report/index.ts'),
      'score-card': join(ROOT, 'src/score/score-card.ts'),
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ sideEffects }));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A minified bundle of what a line of code imports, its size after gzip, and the packages in it. */
export function consumerBundle(
  folder: string,
  contents: string,
  external: readonly string[],
): { readonly text: string; readonly gzip: number; readonly packages: readonly string[] } {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents, resolveDir: folder },
    nodePaths: [join(ROOT, 'node_modules')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: [...external],
  });
  const text = outputFiles[0]?.text ?? '';
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
  );
  const packages = new Set(files.flatMap((name) => /node_modules\/([^/]+)/.exec(name)?.[1] ?? []));
  return { text, gzip: gzipSync(text).length, packages: [...packages].sort() };
}
