const reports = 'test/mutation/reports';
const { MUTATED = 'all' } = process.env;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  // The tests are named; those related need not be looked for.
  vitest: { configFile: 'test/mutation/vitest.config.mts', related: false },
  ignorePatterns: ['docs', 'dist', 'test/bench', reports, '*.tgz'],
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, can be changed for a whole run only.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 5000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: `${reports}/${MUTATED}.incremental.json`,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportMutants: true, skipFull: true },
  jsonReporter: { fileName: `${reports}/${MUTATED}.json` },
  thresholds: { high: 98, low: 95, break: 95 },
  allowConsoleColors: false,
};
