// The score by the words of the design, one township at a time.
import type { Indicator } from '../../src/policy/scoring-types';
import type { Policy } from '../../src/policy/types';
import { compare, decimal, least, minus, most, of, over, plus, round, sign, sum, times, type Rational } from './rational';

export type Row = Readonly<Record<string, unknown>>;

const value = (row: Row, field: string): Rational | null => {
  const found = row[field];
  return typeof found === 'number' || typeof found === 'string' ? decimal(found) : null;
};

/** The rounded score, or null. */
export function modelScore(row: Row, policy: Policy): Rational | null {
  const exact = exactScoreOf(row, policy);
  return exact === null ? null : round(exact, policy.scoring.decimals, policy.scoring.rounding);
}

/** The score before its one rounding, or null. */
export function exactScoreOf(row: Row, { scoring }: Policy): Rational | null {
  if ('published' in scoring) return value(row, scoring.published);
  const full = decimal(scoring.fullMarks);
  const results = scoring.indicators.map((indicator) => ({ indicator, points: points(indicator, row, scoring.rounding) }));
  if (results.some((one) => one.points === 'unranked')) return null;
  const kept = results.filter((one) => one.points !== 'excluded');
  if (kept.length === 0) return null;
  const marks = sum(kept.map(({ indicator }) => decimal(indicator.fullMarks)));
  const earned = sum(kept.map((one) => (typeof one.points === 'string' ? of(0) : one.points)));
  let score = kept.length === results.length ? earned : over(times(earned, full), marks);
  const { adjustment } = scoring;
  if (adjustment !== undefined) {
    let bonus = value(row, adjustment.field) ?? of(0);
    if (adjustment.min !== undefined) bonus = most(bonus, decimal(adjustment.min));
    if (adjustment.max !== undefined) bonus = least(bonus, decimal(adjustment.max));
    score = plus(score, bonus);
  }
  score = most(score, of(0));
  return adjustment?.beyondFullMarks === true ? score : least(score, full);
}

function points(indicator: Indicator, row: Row, mode: Parameters<typeof round>[2]): Rational | 'unranked' | 'excluded' {
  const full = decimal(indicator.fullMarks);
  const rate = rateOf(indicator, row);
  if (rate === null) {
    switch (indicator.whenEmpty) {
      case 'full':
        return full;
      case 'zero':
        return of(0);
      default:
        return indicator.whenEmpty;
    }
  }
  let percent = times(rate, of(100));
  if (indicator.rateDecimals !== undefined) percent = round(percent, indicator.rateDecimals, mode);
  let earned = times(full, over(percent, of(100)));
  if (indicator.deduction !== undefined) {
    const { target, perPoint, floor } = indicator.deduction;
    const under = minus(decimal(target), percent);
    earned = minus(full, times(decimal(perPoint), sign(under) > 0 ? under : of(0)));
    earned = least(full, most(decimal(floor), earned));
  }
  return indicator.pointsDecimals === undefined ? earned : round(earned, indicator.pointsDecimals, mode);
}

export function rateOf({ rate }: Indicator, row: Row): Rational | null {
  if ('percent' in rate) {
    const percent = value(row, rate.percent);
    return percent === null ? null : over(percent, of(100));
  }
  const base = decimal(Number(row[rate.of]));
  if (compare(base, of(0)) === 0) return null;
  return over(sum(Object.entries(rate.credit).map(([field, credit]) => times(decimal(credit), decimal(Number(row[field]))))), base);
}
