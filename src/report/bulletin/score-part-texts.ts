// What a township's score is made of, as a table shows it.
import { fixedText } from '../../exact/decimal-text';
import { fractionText } from '../../exact/fraction-text';
import type { MonthFacts } from '../facts';
import { roundTo } from '../../score/exact-score';
import { scoreAt } from '../score-at';
import { shownExact } from '../shown-number';

/** Where the policy rounds no rate of its own. */
const DECIMALS = 2;

export interface ScorePartTexts {
  /**
   * Percents, one for each indicator of the policy: as they are rounded to be counted, or else to two decimals, halves
   * up; empty where there was nothing to measure. None of a published score.
   */
  readonly rates: readonly string[];
  /** The bonus or penalty as far as it counts, signed; empty where there is no score or the policy has none. */
  readonly adjustment: string;
}

export function scorePartTexts(facts: MonthFacts, place: number): ScorePartTexts {
  const { indicators, adjustment, scaled } = scoreAt(facts, place).score;
  return {
    rates: indicators.map(({ indicator: { rateDecimals = DECIMALS }, percent }) =>
      percent === null ? '' : `${fixedText(roundTo(percent, rateDecimals, 'half-up').n, rateDecimals)}%`,
    ),
    adjustment: adjustment === null || scaled === null ? '' : `${adjustment.n > 0n ? '+' : ''}${shownExact(fractionText(adjustment))}`,
  };
}
