// The score stage: columns of fields → each row's rounded score × 10^decimals.
import { roundingRoom, roundSafeQuotient, SAFE } from '../exact/round-quotient';
import { roundingRule } from '../exact/rounding-mode';
import { tenTo } from '../exact/ten-to';
import type { NumberColumns } from '../records/field-columns';
import { areCounts, decimalAt, type Decimals } from '../records/number-column';
import type { PublishedScoring } from '../policy/scoring-types';
import type { Policy } from '../policy/types';
import { exactScore, type RecordReader } from './exact-score';
import { planScore } from './plan';
import { scoreRows, type ExactRow } from './score-rows';

/** Scores of all rows. `valid` is false where some row is no valid record: then the scores mean nothing. */
export interface Scores {
  /** Rounded score × 10^decimals, an integer; NaN where there is no score. */
  readonly scaled: Float64Array;
  readonly valid: boolean;
}

/** @param counts every count column of the policy, to be checked on the way */
export function scoreColumns(scoring: Policy['scoring'], columns: NumberColumns, counts: readonly Float64Array[], rows: number): Scores {
  const scaled = new Float64Array(rows);
  const exactRow: ExactRow = (row) => exactRowScore(scoring, columns, row);
  const plan = 'published' in scoring ? null : planScore(scoring, (field) => columns.decimals(field).scale);
  if (plan !== null) return { scaled, valid: scoreRows(plan, columns, counts, exactRow, scaled) };
  if (!counts.every((column) => areCounts(column, 0, rows))) return { scaled, valid: false };
  if ('published' in scoring) {
    return { scaled, valid: scorePublished(scoring, columns.decimals(scoring.published), exactRow, scaled) };
  }
  let valid = true;
  for (let row = 0; row < rows && valid; row += 1) {
    scaled[row] = exactRow(row);
    if (scaled[row] < 0) valid = false;
  }
  return { scaled, valid };
}

// −1 where a rate is below 0 or above 1, or the score below 0 or no safe integer of its last decimal.
function exactRowScore(scoring: Policy['scoring'], columns: NumberColumns, row: number): number {
  const { exact, scaled, indicators } = exactScore(scoring, recordReader(columns, row));
  if (indicators.some(({ rate }) => rate !== null && (rate.n < 0n || rate.n > rate.d))) return -1;
  if (indicators.some(({ base, counts }) => base?.count === 0n && counts.some(({ count }) => count > 0n))) return -1;
  if (exact !== null && exact.n < 0n) return -1;
  if (scaled === null) return Number.NaN;
  return scaled < SAFE ? Number(scaled) : -1;
}

/** One row's fields, exact; its counts are valid. */
export function recordReader(columns: NumberColumns, row: number): RecordReader {
  return {
    count: (field) => BigInt(columns.counts(field)[row]),
    decimal: (field) => decimalAt(columns.decimals(field), row),
  };
}

function scorePublished(
  { decimals, rounding }: PublishedScoring,
  { units, scale }: Decimals,
  exactRow: ExactRow,
  scaled: Float64Array,
): boolean {
  const times = tenTo(Math.max(0, decimals - scale));
  const over = tenTo(Math.max(0, scale - decimals));
  const rule = roundingRule(rounding);
  let valid = true;
  for (let row = 0; row < scaled.length; row += 1) {
    const given = units[row];
    // Stryker disable next-line EqualityOperator: with all of the room both ways are exact
    const fits = roundingRoom(given * times, over) <= SAFE;
    if (given < 0) valid = false;
    else if (fits) scaled[row] = roundSafeQuotient(given * times, over, rule);
    else scaled[row] = Number.isNaN(given) ? Number.NaN : exactRow(row);
    if (scaled[row] < 0) valid = false;
  }
  return valid;
}
