// Where the scores of some townships lie, exactly: only what needs no rounding.
import { fixedText } from '../../exact/decimal-text';
import type { ScoredStanding } from '../table/scored-standings';

/** Points, with all the decimals of the policy; the median with one more where it lies between two scores. */
export interface ScoreSpread {
  readonly highest: string;
  readonly median: string;
  readonly lowest: string;
  /** How many have the highest and the lowest score. */
  readonly atHighest: number;
  readonly atLowest: number;
}

/** Null where there are none. */
export function scoreSpread(ranked: readonly ScoredStanding[], decimals: number): ScoreSpread | null {
  if (ranked.length === 0) return null;
  const sorted = BigInt64Array.from(ranked, ({ scaled }) => scaled ?? 0n).sort();
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  const twice = sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1];
  return {
    highest: fixedText(highest, decimals),
    median: twice % 2n === 0n ? fixedText(twice / 2n, decimals) : fixedText(twice * 5n, decimals + 1),
    lowest: fixedText(lowest, decimals),
    atHighest: sorted.filter((score) => score === highest).length,
    atLowest: sorted.filter((score) => score === lowest).length,
  };
}
