// What share of a township's requests each indicator counts, as a table shows it.
import { fixedText, powerOfTen } from '../../exact/decimal-text';
import { roundQuotient } from '../../exact/round-quotient';
import type { MonthFacts } from '../facts';
import { scoreAt } from '../score-at';

/** Where the policy rounds no rate of its own. */
const DECIMALS = 2;

/**
 * Percents, one for each indicator of the policy: as they are rounded to be counted, or else to two decimals, halves up;
 * empty where there was nothing to measure. None of a published score.
 */
export function rateTexts(facts: MonthFacts, place: number): readonly string[] {
  return scoreAt(facts, place).score.indicators.map(({ indicator: { rateDecimals = DECIMALS }, percent }) =>
    percent === null ? '' : `${fixedText(roundQuotient(percent.n * powerOfTen(rateDecimals), percent.d, 'half-up'), rateDecimals)}%`,
  );
}
