// Scores that are too large though each value of their record is as it should be.
import { fractionText } from '../exact/fraction-text';
import { issueList, report, throwIfAny } from '../issues/collect';
import type { Policy } from '../policy/types';
import { fieldColumns } from '../records/field-columns';
import type { Table } from '../records/table';
import { exactScore } from '../score/exact-score';
import { recordReader } from '../score/score-columns';

/**
 * Where a bonus may pass the full marks, so may points that are rounded up, and where indicators are left out these count
 * many times over.
 *
 * @param chosen each policy's rows; null is all of them
 * @throws RankingRulesError `unsafe-score` for each row whose rounded score is no safe integer of its last decimal
 */
export function throwUnsafeScores(policies: readonly Policy[], table: Table, chosen: readonly (Int32Array | null)[]): void {
  const list = issueList();
  policies.forEach(({ scoring }, index) => {
    const own = chosen[index];
    const columns = fieldColumns(table, own);
    for (let i = 0; i < columns.rows; i += 1) {
      const { exact, scaled } = exactScore(scoring, recordReader(columns, i));
      // Stryker disable next-line ConditionalExpression: for the types; that larger ones alone are told is tested
      if (exact === null || scaled <= Number.MAX_SAFE_INTEGER) continue;
      const expected = `score × 10^${scoring.decimals} ≤ ${Number.MAX_SAFE_INTEGER}`;
      report(list, 'unsafe-score', [own === null ? i : own[i]], expected, fractionText(exact));
    }
  });
  throwIfAny(list);
}
