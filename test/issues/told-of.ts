// What a call refuses, as code, path, expected and received; its answer where it refuses nothing.
import { RankingRulesError } from '../../src/issues/error';

export function toldOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof RankingRulesError)
      return error.issues.map(({ code, path, expected, received }) => [code, path, expected, received]);
    throw error;
  }
}
