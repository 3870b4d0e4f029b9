// The score stage: columns of fields → each row's rounded score × 10^decimals.
import { roundSafeQuotient } from '../exact/round-quotient';
import { decimalAt, type Decimals } from '../records/number-column';
import type { Policy, PublishedScoring } from '../policy/types';
import { exactScore, type RecordReader } from './exact-score';
import { planScore, SAFE } from './plan';
import { areCounts, scoreRows, type ScoreColumns } from './score-rows';

/** Scores of all rows. `valid` is false where some row is no valid record: then the scores mean nothing. */
export interface Scores {
  /** Rounded score × 10^decimals, an integer; NaN where there is no score. */
  readonly scaled: Float64Array;
  readonly valid: boolean;
}

export function scoreColumns(scoring: Policy['scoring'], columns: ScoreColumns, rows: number): Scores {
  const scaled = new Float64Array(rows).fill(Number.NaN);
  const exactRow = (row: number): number => exactRowScore(scoring, columns, row);
  if ('published' in scoring) {
    return { scaled, valid: scorePublished(scoring, columns.decimals(scoring.published), exactRow, scaled) };
  }
  const plan = planScore(scoring, (field) => columns.decimals(field).scale);
  if (plan !== null) return { scaled, valid: scoreRows(plan, columns, exactRow, scaled) };
  let valid = true;
  for (let row = 0; row < rows && valid; row += 1) {
    scaled[row] = exactRow(row);
    if (scaled[row] < 0) valid = false;
  }
  return { scaled, valid };
}

// −1 where the record is not valid.
function exactRowScore(scoring: Policy['scoring'], columns: ScoreColumns, row: number): number {
  let valid = true;
  const record: RecordReader = {
    count: (field) => {
      const column = columns.counts(field);
      if (!areCounts(column, row, row + 1)) valid = false;
      return valid ? BigInt(column[row]) : 0n;
    },
    decimal: (field) => decimalAt(columns.decimals(field), row),
  };
  const { scaled, indicators } = exactScore(scoring, record);
  if ('indicators' in scoring) {
    for (const { rate } of scoring.indicators) {
      if ('of' in rate && record.count(rate.of) === 0n) valid = Object.keys(rate.credit).every((field) => record.count(field) === 0n) && valid;
    }
  }
  const above = indicators.some(({ percent }) => percent !== null && (percent.n > 100n * percent.d || percent.n < 0n));
  if (!valid || above) return -1;
  return scaled === null ? Number.NaN : Number(scaled);
}

function scorePublished(
  { decimals, rounding }: PublishedScoring,
  { units, scale }: Decimals,
  exactRow: (row: number) => number,
  scaled: Float64Array,
): boolean {
  const times = 10 ** Math.max(0, decimals - scale);
  const over = 10 ** Math.max(0, scale - decimals);
  let valid = true;
  for (let row = 0; row < scaled.length; row += 1) {
    const given = units[row];
    if (given < 0) valid = false;
    else if (given * times + over <= SAFE) scaled[row] = roundSafeQuotient(given * times, over, rounding);
    else if (given === given) scaled[row] = exactRow(row);
    // A score that no safe integer holds is a mistake in the record.
    if (scaled[row] >= SAFE || scaled[row] < 0) valid = false;
  }
  return valid;
}
