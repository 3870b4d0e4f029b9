import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', report: 'src/report/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Chunks keep decimal.js, which has no `sideEffects` flag, out of bundles that do not use it.
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
