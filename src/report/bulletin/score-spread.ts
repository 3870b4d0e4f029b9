// Where the scores of some townships lie, exactly: only what needs no rounding.
import { fixedText } from '../../exact/decimal-text';

/** Points, with all the decimals of the policy; the median with one more where it lies between two scores. */
export interface ScoreSpread {
  readonly highest: string;
  readonly median: string;
  readonly lowest: string;
  /** How many have the highest and the lowest score. */
  readonly atHighest: number;
  readonly atLowest: number;
}

/**
 * @param scaled scores × 10^decimals, in any order
 * @returns null where there are none
 */
export function scoreSpread(scaled: readonly number[], decimals: number): ScoreSpread | null {
  if (scaled.length === 0) return null;
  const sorted = Float64Array.from(scaled).sort();
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  const twice = BigInt(sorted[(sorted.length - 1) >> 1]) + BigInt(sorted[sorted.length >> 1]);
  return {
    highest: scoreText(highest, decimals),
    median: twice % 2n === 0n ? fixedText(twice / 2n, decimals) : fixedText(twice * 5n, decimals + 1),
    lowest: scoreText(lowest, decimals),
    atHighest: scaled.filter((score) => score === highest).length,
    atLowest: scaled.filter((score) => score === lowest).length,
  };
}

/** A score as the policy rounds it, trailing zeros kept. */
export function scoreText(scaled: number, decimals: number): string {
  return fixedText(BigInt(scaled), decimals);
}
