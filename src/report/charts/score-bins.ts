// Scores counted in bins of a round width. Whole numbers of the score's last decimal, so that no edge is a near miss.
import { tenTo } from '../../exact/ten-to';
import { roundStep } from './rank-axis';

const MOST_BINS = 25;

/** A bar of a histogram: `from` inclusive, `to` exclusive save in the last. */
export type ScoreBin = { readonly from: number; readonly to: number; readonly townships: number };

/** Bins without a gap from the lowest score to the highest; none where there are no scores. */
export function scoreBins(scores: readonly number[], decimals: number): readonly ScoreBin[] {
  if (scores.length === 0) return [];
  const unit = tenTo(decimals);
  const scaled = scores.map((score) => Math.round(score * unit));
  const [lowest, highest] = scaled.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [scaled[0], scaled[0]]);
  const width = roundStep(highest - lowest, MOST_BINS - 1);
  const start = Math.floor(lowest / width);
  const count = Math.max(1, Math.ceil(highest / width) - start);
  const townships = Array.from({ length: count }, () => 0);
  for (const one of scaled) townships[Math.min(count - 1, Math.floor(one / width) - start)] += 1;
  return townships.map((some, i) => ({ from: ((start + i) * width) / unit, to: ((start + i + 1) * width) / unit, townships: some }));
}
