// The standings of a month as tables show them: with what scores and gains are from.
import { fixedText } from '../../exact/decimal-text';
import { fractionText } from '../../exact/fraction-text';
import { roundTo } from '../../score/exact-score';
import type { MonthFacts } from '../../evaluation/facts';
import { ofStandings } from '../../evaluation/month-standings';
import { predecessorAt } from '../../evaluation/predecessor';
import { scoreAt } from '../../evaluation/score-at';
import type { Standing } from '../../evaluation/standing';

/** How many decimals a rate is shown with where the policy rounds none of its own. */
export const RATE_DECIMALS = 2;

/** A standing, and what its score and its gain are from. */
export interface ScoredStanding extends Standing {
  /** Rounded score × 10^decimals; null where there is none. */
  readonly scaled: bigint | null;
  /**
   * Percents as decimal text, one for each indicator of the policy: as they are rounded to be counted, or else to two
   * decimals, halves up; null where there was nothing to measure. None of a published score.
   */
  readonly rates: readonly (string | null)[];
  /** The bonus or penalty as far as it counts, as decimal text; null where there is no score or the policy has none. */
  readonly adjustment: string | null;
  /** Whose rank the gain is from, where it is not its own. */
  readonly predecessor: string | null;
}

export function scoredStandings(facts: MonthFacts): readonly ScoredStanding[] {
  return ofStandings(facts, (standing, place) => {
    const { indicators, adjustment, scaled } = scoreAt(facts, place);
    return {
      ...standing,
      scaled,
      rates: indicators.map(({ indicator: { rateDecimals = RATE_DECIMALS }, percent }) =>
        percent === null ? null : fixedText(roundTo(percent, rateDecimals, 'half-up').n, rateDecimals),
      ),
      adjustment: adjustment === null || scaled === null ? null : fractionText(adjustment.applied),
      predecessor: predecessorAt(facts, place),
    };
  });
}
