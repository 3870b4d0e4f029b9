import { defineConfig } from 'tsup';

export default defineConfig({
  // What needs decimal.js, which has no `sideEffects` flag, is a file of its own, so that bundles without it can drop it.
  entry: { index: 'src/index.ts', report: 'src/report/index.ts', 'score-card': 'src/score/score-card.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  splitting: true,
  // Rollup then writes the CommonJS modules. Without it they are in an older language: `??` is a call, and the class of the error has no name.
  treeshake: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
