// One seed for every property test: fixed for a commit, the date for a night; FC_SEED sets any other.
import { defineConfig } from 'vitest/config';

/** How many inputs a law is tried on, and how many cases each model is compared on. */
const SIZES = {
  test: { runs: 200, cases: 10_000 },
  nightly: { runs: 400, cases: 100_000 },
  long: { runs: 1000, cases: 1_000_000 },
} as const;

export default defineConfig(({ mode }) => {
  const { runs, cases } = mode === 'nightly' || mode === 'long' ? SIZES[mode] : SIZES.test;
  const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
  const { FC_SEED = mode === 'nightly' ? today : '20190801', FC_RUNS = String(runs), FC_CASES = String(cases) } = process.env;
  return {
    test: {
      dir: 'test',
      setupFiles: ['test/laws/seed.ts'],
      testTimeout: mode === 'long' ? 7_200_000 : 300_000,
      env: { FC_SEED, FC_RUNS, FC_CASES },
    },
  };
});
