// What a call refuses, as `code path`, the path with dots; its answer where it refuses nothing.
import { RankingRulesError } from '../../src/issues/error';

export function issuesOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof RankingRulesError) return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    throw error;
  }
}
