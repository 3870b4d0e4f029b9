// One policy's own rows: their fields read and checked, their scores worked out.
import type { Policy } from '../policy/types';
import type { PolicyField } from '../policy/field-uses';
import { tieKeys } from '../rank/tie-keys';
import { fieldColumns, type FieldColumns } from '../records/field-columns';
import type { Table } from '../records/table';
import type { Texts } from '../records/text-column';
import { scoreColumns } from '../score/score-columns';

/** Columns of a policy's own rows. */
export interface ScoredRows {
  readonly policy: Policy;
  readonly columns: FieldColumns;
  /** Which rows of the records these are; null is all of them, as they stand. */
  readonly chosen: Int32Array | null;
  /** Rounded score × 10^decimals; NaN where there is none. */
  readonly scaled: Float64Array;
  /** Null where the policy names none. */
  readonly volume: Float64Array | null;
  /** Integers, the largest best. */
  readonly tieBreakers: readonly Float64Array[];
  /** Null where the policy does not group. */
  readonly group: Texts | null;
}

/** @returns null where some row is no valid record */
export function readAndScore(policy: Policy, fields: readonly PolicyField[], table: Table, chosen: Int32Array | null): ScoredRows | null {
  const columns = fieldColumns(table, chosen);
  // Without rows no column need be there.
  // Stryker disable next-line ArrayDeclaration: no row has a tie-breaker
  if (columns.rows === 0) return { policy, columns, chosen, scaled: new Float64Array(0), volume: null, tieBreakers: [], group: null };
  const { tieBreakers: ties = [], groupBy } = policy.ranking;
  const tieFields = ties.map(({ field, order }) => ({ column: columns.decimals(field), order }));
  if (!areReadable(fields, columns) || !tieFields.every(({ column }) => areKnown(column.units))) return null;
  const counts = fields.filter(({ role }) => role === 'count').map(({ name }) => columns.counts(name));
  const { scaled, valid } = scoreColumns(policy.scoring, columns, counts, columns.rows);
  if (!valid) return null;
  return {
    policy,
    columns,
    chosen,
    scaled,
    volume: policy.volume === undefined ? null : columns.counts(policy.volume),
    tieBreakers: tieFields.map(({ column, order }) => tieKeys(column, order)),
    group: groupBy === undefined ? null : columns.texts(groupBy),
  };
}

// Counts are checked where they are scored, predecessors where their codes are found.
function areReadable(fields: readonly PolicyField[], columns: FieldColumns): boolean {
  return fields.every(({ name, role }) => {
    switch (role) {
      case 'count':
      case 'predecessor':
        return true;
      case 'group':
        return columns.texts(name).valid;
      case 'percent':
      case 'score':
        return columns.decimals(name).valid && columns.decimals(name).complete;
      case 'decimal':
      case 'adjustment':
        return columns.decimals(name).valid;
    }
  });
}

function areKnown(units: Float64Array): boolean {
  // Stryker disable next-line EqualityOperator: past the end there is no NaN
  for (let row = 0; row < units.length; row += 1) if (Number.isNaN(units[row])) return false;
  return true;
}
