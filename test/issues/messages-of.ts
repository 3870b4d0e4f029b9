// What a call refuses, as whole sentences: where, what, expected and received; its answer where it refuses nothing.
import { RankingRulesError } from '../../src/issues/error';

export function messagesOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof RankingRulesError) return error.issues.map(({ message }) => message);
    throw error;
  }
}
