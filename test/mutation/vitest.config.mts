// The tests that notice a change of the code within seconds: few draws a law, and nothing that builds, reads sources or judges the draws.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Laws draw; most changes are noticed by a test that does not, and the first that fails is enough.
class LawsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification): number => (moduleId.includes('/laws/') ? 1 : 0);
    return (await super.sort(files)).sort((a, b) => isLaw(a) - isLaw(b));
  }
}

export default defineConfig({
  test: {
    dir: 'test',
    exclude: [
      ...['node_modules', 'bench', 'docs', 'documents', 'examples', 'mutation', 'package'].map((folder) => `**/${folder}/**`),
      ...['architecture', 'hostile/{fuzz,globals,patterns,proportion}', 'issues/chinese-text', 'laws/numbers', 'oracle/arbitraries'].map(
        (name) => `**/${name}.test.ts`,
      ),
    ],
    setupFiles: ['test/laws/seed.ts'],
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: LawsLast },
    env: { FC_SEED: '20190801', FC_RUNS: '20', FC_CASES: '500' },
  },
});
