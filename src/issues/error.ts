// The one error that the package throws at its users' input.
import type { Issue } from './issue';

/**
 * 输入有错时抛出，列出每一处错误；什么也没有算，什么也没有改。
 *
 * Thrown for every input that has no right answer. Nothing was computed and nothing was changed.
 *
 * `issues` lists the first 100 mistakes, those of records and tickets row by row; `more` says how many were left out.
 *
 * @example
 * ```ts
 * import { beijing2019, evaluate, RankingRulesError } from 'ranking-rules';
 *
 * let codes: string[] = [];
 * try {
 *   const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 31, satisfied: 24 };
 *   evaluate([{ township: '窦店镇', month: '2019-13', ...counts }], beijing2019);
 * } catch (error) {
 *   if (error instanceof RankingRulesError) codes = error.issues.map((issue) => issue.code);
 * }
 * codes; // → [ 'bad-month', 'count-above-base' ]
 * ```
 * @since 0.1.0
 */
export class RankingRulesError extends Error {
  override readonly name = 'RankingRulesError';
  /**
   * 前 100 处错误；记录和工单的按行的先后 · The first 100 mistakes; those of records and tickets in the order of their
   * rows.
   */
  declare readonly issues: readonly Issue[];
  /** 没有列出的个数 · How many further mistakes are not listed. */
  declare readonly more: number;

  /**
   * 由错误清单生成，供本包抛出 · Made of a list of mistakes, for the package to throw.
   *
   * @param issues 各处错误 · the mistakes
   * @param more 没有列出的个数 · how many further ones are not listed
   */
  constructor(issues: readonly Issue[], more?: number);
  constructor(issues: readonly Issue[], more = 0) {
    super(issues.map((issue) => issue.message).join('\n') + (more > 0 ? `\n… and ${more} more` : ''));
    this.issues = issues;
    this.more = more;
  }
}

/** Whether an error is the package's own. Strangers may throw a revoked proxy, of which even `instanceof` throws. */
export function isOwn(error: unknown): error is RankingRulesError {
  try {
    return error instanceof RankingRulesError;
  } catch {
    return false;
  }
}
