// What every property test starts from, whichever file it stands in. A test that fails prints its seed and
// counterexample; to see it again: FC_SEED=… npx vitest run NAME
import fc from 'fast-check';

export const SEED = Number(process.env['FC_SEED'] ?? 20190801);
const RUNS = Number(process.env['FC_RUNS'] ?? 200);

/** How many cases each model is compared on, at least. */
export const CASES = Number(process.env['FC_CASES'] ?? 10_000);

/** More or fewer runs than usual, in proportion. */
export const runs = (times: number): { readonly numRuns: number } => ({ numRuns: Math.max(1, Math.round(RUNS * times)) });

fc.configureGlobal({ seed: SEED, numRuns: RUNS });
