// Scores whole columns: by integers where they fit, by doubles with a proven bound where those decide, else exactly.
import type { NumberColumns } from '../records/field-columns';
import { areCounts } from '../records/number-column';
import { addIndicator, bindIndicator } from './add-indicator';
import { isPlain, lacksScore, plainRows, scorePlainBlock, type PlainRows } from './plain-block';
import type { ScorePlan } from './plan';
import { roundBlock } from './round-block';
import { BLOCK, clear, FATE, sumsOver } from './sums';

/** Scores one row by the exact path: the rounded score × 10^decimals, NaN where there is none, −1 where the row is no valid record. */
export type ExactRow = (row: number) => number;

/**
 * @param counts every count column of the policy; checked block by block, while the block is at hand
 * @param exactRow the exact path, for rows that the integers do not hold
 * @param scaled receives each row's rounded score × 10^decimals, NaN where there is none
 * @returns false where some row breaks a rule of its counts, so that the scores mean nothing
 */
export function scoreRows(
  plan: ScorePlan,
  columns: NumberColumns,
  counts: readonly Float64Array[],
  exactRow: ExactRow,
  scaled: Float64Array,
): boolean {
  const bases = [...new Set(plan.indicators.filter(({ overBase }) => overBase).map(({ field }) => field))];
  const baseColumns = bases.map(columns.counts);
  const indicators = plan.indicators.map((indicator) => bindIndicator(indicator, columns, bases.indexOf(indicator.field)));
  const adjustment = plan.adjustment === null ? null : columns.decimals(plan.adjustment.field);
  const sums = sumsOver(bases, scaled.length);
  const scoreBlock = (from: number, size: number): boolean => {
    for (const column of counts) if (!areCounts(column, from, from + size)) return false;
    clear(sums, size);
    let valid = true;
    for (const indicator of indicators) if (!addIndicator(indicator, from, size, plan, sums)) valid = false;
    roundBlock(plan, baseColumns, adjustment, sums, from, scaled.subarray(from, from + size));
    for (let i = 0; i < size; i += 1) {
      if (sums.fate[i] !== FATE.exact) continue;
      scaled[from + i] = exactRow(from + i);
      if (scaled[from + i] < 0) valid = false;
    }
    return valid;
  };
  const plain = isPlain(plan, bases.length) ? plainRows(plan, indicators, baseColumns) : null;
  // Stryker disable next-line ArrayDeclaration,ArrowFunction: a column may be checked twice
  const scored = new Set([...baseColumns, ...indicators.flatMap(({ terms }) => terms.map(({ column }) => column))]);
  // Stryker disable next-line MethodExpression: a column may be checked twice
  const others = counts.filter((column) => !scored.has(column));
  const scorePlain = (rows: PlainRows, from: number, size: number): boolean => {
    for (const column of others) if (!areCounts(column, from, from + size)) return false;
    const left = scorePlainBlock(rows, from, scaled.subarray(from, from + size));
    // Few rows are seen to one by one; with many the block is done again.
    // Stryker disable next-line ConditionalExpression,EqualityOperator,ArithmeticOperator: both ways give one answer
    if (left * 8 > size) return scoreBlock(from, size);
    // Stryker disable next-line EqualityOperator: another row scored once more has the same score
    for (let i = 0; i < left; i += 1) {
      const row = from + rows.left[i];
      // Stryker disable next-line ConditionalExpression: the general way gives the same, only slower
      if (lacksScore(indicators, row, plan.mostProduct)) scaled[row] = Number.NaN;
      else if (!scoreBlock(row, 1)) return false;
    }
    return true;
  };
  // Stryker disable next-line EqualityOperator: a block without rows changes nothing
  for (let from = 0; from < scaled.length; from += BLOCK) {
    const size = Math.min(BLOCK, scaled.length - from);
    // Stryker disable next-line ConditionalExpression: the general way gives the same, only slower
    if (!(plain === null ? scoreBlock(from, size) : scorePlain(plain, from, size))) return false;
  }
  return true;
}
