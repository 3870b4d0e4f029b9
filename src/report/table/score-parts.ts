// What a township's score is made of, as tables show it.
import { fixedText } from '../../exact/decimal-text';
import { fractionText } from '../../exact/fraction-text';
import { roundTo } from '../../score/exact-score';
import type { MonthFacts } from '../evaluation/facts';
import { scoreAt } from '../evaluation/score-at';

/** How many decimals a rate is shown with where the policy rounds none of its own. */
export const RATE_DECIMALS = 2;

export interface ScoreParts {
  /**
   * Percents as decimal text, one for each indicator of the policy: as they are rounded to be counted, or else to two
   * decimals, halves up; null where there was nothing to measure. None of a published score.
   */
  readonly rates: readonly (string | null)[];
  /** The bonus or penalty as far as it counts, as decimal text; null where there is no score or the policy has none. */
  readonly adjustment: string | null;
}

export function scoreParts(facts: MonthFacts, place: number): ScoreParts {
  const { indicators, adjustment, scaled } = scoreAt(facts, place).score;
  return {
    rates: indicators.map(({ indicator: { rateDecimals = RATE_DECIMALS }, percent }) => (percent === null ? null : fixedText(roundTo(percent, rateDecimals, 'half-up').n, rateDecimals))),
    adjustment: adjustment === null || scaled === null ? null : fractionText(adjustment.applied),
  };
}
