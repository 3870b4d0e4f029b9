// What every property test starts from, whichever file it stands in. A test that fails prints its seed and
// counterexample; to see it again: FC_SEED=… npx vitest run NAME
import fc from 'fast-check';

export const SEED = Number(process.env['FC_SEED'] ?? 20190801);
const RUNS = Number(process.env['FC_RUNS'] ?? 200);

/** How many cases each model is compared on, at least. */
export const CASES = Number(process.env['FC_CASES'] ?? 10_000);

/** More or fewer runs than usual, in proportion. */
export const runs = (times: number): { readonly numRuns: number } => ({ numRuns: Math.max(1, Math.round(RUNS * times)) });

/** Whether there are fewer draws than usual, as where the code is changed to see whether the tests notice. */
export const FEW = RUNS < 200;

/** How often a kind of case must be met for its test to mean something: not at all where the draws are few. */
export const often = (least: number): number => (FEW ? -1 : least);

// Where draws are few, that a test fails is enough: no smaller counterexample is looked for.
fc.configureGlobal({ seed: SEED, numRuns: RUNS, endOnFailure: FEW });
