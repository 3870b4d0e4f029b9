// The tests that notice a change of the code within seconds: few draws a law, and nothing that builds, reads sources or judges the draws.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    exclude: [
      ...['node_modules', 'bench', 'docs', 'documents', 'examples', 'mutation', 'package'].map((folder) => `**/${folder}/**`),
      ...['architecture', 'hostile/{fuzz,globals,patterns,proportion}', 'issues/chinese-text', 'laws/numbers', 'oracle/arbitraries'].map((name) => `**/${name}.test.ts`),
    ],
    setupFiles: ['test/laws/seed.ts'],
    testTimeout: 60_000,
    isolate: false,
    env: { FC_SEED: '20190801', FC_RUNS: '20', FC_CASES: '500' },
  },
});
