// What a bundler leaves of the package when only one function is used.
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as whole from '../../src/index';

const ROOT = join(__dirname, '..', '..');

function bundle(names: string): { readonly text: string; readonly inputs: readonly string[]; readonly gzip: number } {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: `export { ${names} } from './src/index';`, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    treeShaking: true,
  });
  const text = outputFiles[0]?.text ?? '';
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([name]) => name),
  );
  return { text, inputs: used, gzip: gzipSync(text).length };
}

describe('a bundle', () => {
  it.each(['rank', 'percentileRank', 'rankGain', 'selectImproved', 'detectJumps', 'withRegistry', 'beijing2019', 'roundQuotient'])(
    'of %s alone holds neither zod nor decimal.js',
    (name) => {
      const { inputs } = bundle(name);
      expect(inputs.length).toBeGreaterThan(0);
      expect(inputs.filter((file) => /zod|decimal\.js|policy\/schema/.test(file))).toEqual([]);
    },
  );
  it('holds decimal.js where scoreTownship or summarize is used, and of no other function', () => {
    const functions = Object.entries(whole).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(functions.length).toBeGreaterThan(25);
    expect(functions.filter((name) => bundle(name).inputs.some((file) => file.includes('decimal.js')))).toEqual([
      'scoreTownship',
      'summarize',
    ]);
  });
  it('of rank alone is small, and of evaluate holds the checks', () => {
    expect(bundle('rank').inputs.every((file) => /src\/(rank|issues|input|index)/.test(file))).toBe(true);
    expect(bundle('evaluate').inputs.some((file) => file.includes('zod'))).toBe(true);
  });
});
