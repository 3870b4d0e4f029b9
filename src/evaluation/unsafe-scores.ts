// Scores that are too large though each value of their record is as it should be.
import { fractionText } from '../exact/fraction-text';
import { issueList, throwIfAny } from '../issues/collect';
import type { Policy } from '../policy/types';
import { fieldColumns } from '../records/field-columns';
import { reportUnsafeScore } from '../records/find-issues';
import type { Table } from '../records/table';
import { exactScore } from '../score/exact-score';
import { recordReader } from '../score/score-columns';

/**
 * Throws where any is. Points that rounding takes above their marks are no fault of a record, and where a bonus may pass the
 * full marks, they may pass what any double holds.
 *
 * @param chosen each policy's rows; null is all of them
 * @throws RankingRulesError `unsafe-score` for each row whose rounded score is no safe integer of its last decimal
 */
export function throwUnsafeScores(policies: readonly Policy[], table: Table, chosen: readonly (Int32Array | null)[]): void {
  const list = issueList();
  policies.forEach((policy, index) => {
    const own = chosen[index];
    const columns = fieldColumns(table, own);
    for (let i = 0; i < columns.rows; i += 1) {
      const { exact, scaled } = exactScore(policy.scoring, recordReader(columns, i));
      // Stryker disable next-line ConditionalExpression: for the types; that larger ones alone are told is tested
      if (exact === null || scaled <= Number.MAX_SAFE_INTEGER) continue;
      reportUnsafeScore(list, [own === null ? i : own[i]], policy, fractionText(exact));
    }
  });
  throwIfAny(list);
}
