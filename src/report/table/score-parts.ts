// What a township's score is made of, as tables show it.
import { fixedText } from '../../exact/decimal-text';
import { fractionText } from '../../exact/fraction-text';
import type { Indicator } from '../../policy/scoring-types';
import { roundTo } from '../../score/exact-score';
import type { MonthFacts } from '../evaluation/facts';
import { scoreAt } from '../evaluation/score-at';

/** Where the policy rounds no rate of its own. */
const DECIMALS = 2;

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
    rates: indicators.map(({ indicator, percent }) => {
      const decimals = rateDecimals(indicator);
      return percent === null ? null : fixedText(roundTo(percent, decimals, 'half-up').n, decimals);
    }),
    adjustment: adjustment === null || scaled === null ? null : fractionText(adjustment.applied),
  };
}

/** How many decimals an indicator's rate is shown with. */
export function rateDecimals({ rateDecimals: decimals = DECIMALS }: Indicator): number {
  return decimals;
}
