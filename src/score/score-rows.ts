// Scores whole columns: by integers where they fit, by doubles with a proven bound where those decide, else exactly.
import { areCounts } from '../records/number-column';
import { addIndicator, bindIndicator } from './add-indicator';
import type { ScorePlan } from './plan';
import { roundBlock } from './round-block';
import type { ScoreColumns } from './score-columns';
import { BLOCK, clear, FATE, sumsOver } from './sums';

/** Scores one row by the exact path: the rounded score × 10^decimals, NaN where there is none, −1 where a rate is above 1. */
export type ScoreRow = (row: number) => number;

/**
 * @param counts every count column of the policy; checked block by block, while the block is at hand
 * @param exactRow the exact path, for rows that the integers do not hold
 * @param scaled receives each row's rounded score × 10^decimals, NaN where there is none
 * @returns false where some row breaks a rule of its counts, so that the scores mean nothing
 */
export function scoreRows(
  plan: ScorePlan,
  columns: ScoreColumns,
  counts: readonly Float64Array[],
  exactRow: ScoreRow,
  scaled: Float64Array,
): boolean {
  const bases = [...new Set(plan.indicators.filter(({ overBase }) => overBase).map(({ field }) => field))];
  const baseColumns = bases.map(columns.counts);
  const parts = plan.indicators.map((indicator) => bindIndicator(indicator, columns, bases.indexOf(indicator.field)));
  const adjustment = plan.adjustment === null ? null : columns.decimals(plan.adjustment.field);
  const sums = sumsOver(bases.length);
  let valid = true;
  for (let from = 0; from < scaled.length; from += BLOCK) {
    const size = Math.min(BLOCK, scaled.length - from);
    for (const column of counts) if (!areCounts(column, from, from + size)) return false;
    clear(sums);
    for (const part of parts) if (!addIndicator(part, from, size, plan, sums)) valid = false;
    roundBlock(plan, baseColumns, adjustment, sums, from, scaled.subarray(from, from + size));
    for (let i = 0; i < size; i += 1) {
      if (sums.fate[i] !== FATE.exact) continue;
      scaled[from + i] = exactRow(from + i);
      if (scaled[from + i] < 0) valid = false;
    }
  }
  return valid;
}
