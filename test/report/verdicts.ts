// Verdicts worked out again from an explanation's reasons and nothing else, by rationals of the tests' own.
import type { ClassReason, IndicatorReason, Reason } from '../../src/index';
import { compare, decimal, least, minus, most, of, over, plus, round, sum, times, type Rational } from '../oracle/rational';

/** Exact text: a decimal, or a fraction. */
export function exact(text: string): Rational {
  const [n = '', d] = text.split('/');
  return d === undefined ? decimal(n) : of(BigInt(n), BigInt(d));
}

const isCeiling = (whole: number, value: Rational): boolean => compare(value, of(whole)) <= 0 && compare(value, of(whole - 1)) > 0;
const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

export function only<C extends Reason['code']>(reasons: readonly Reason[], code: C): readonly Extract<Reason, { code: C }>[] {
  return reasons.filter((reason): reason is Extract<Reason, { code: C }> => reason.code === code);
}

/** The rounded score, or null; throws where a step does not follow from the one before. */
export function scoreAgain(reasons: readonly Reason[]): Rational | null {
  const [scored] = only(reasons, 'scored');
  const indicators = only(reasons, 'indicator');
  const points = indicators.map(pointsAgain);
  const empty = indicators.filter(({ why }) => why === 'unranked' || why === 'excluded');
  if (scored === undefined) {
    demand(indicators.length === 0 || indicators.some(({ why }) => why === 'unranked') || empty.length === indicators.length, 'a score');
    return null;
  }
  demand(!indicators.some(({ why }) => why === 'unranked'), 'no score');
  const [rescaled] = only(reasons, 'rescaled');
  demand((rescaled !== undefined) === empty.length > 0, 'rescaled where some are excluded');
  const marks = (some: readonly IndicatorReason[]): Rational => sum(some.map(({ fullMarks }) => exact(fullMarks)));
  const factor = over(marks(indicators), marks(indicators.filter(({ why }) => why !== 'excluded')));
  if (rescaled !== undefined) demand(equal(exact(rescaled.factor), factor), 'the factor');
  const [adjusted] = only(reasons, 'adjusted');
  let adjustment = adjusted === undefined ? of(0) : exact(adjusted.given);
  if (adjusted !== undefined && adjusted.min !== null) adjustment = most(adjustment, exact(adjusted.min));
  if (adjusted !== undefined && adjusted.max !== null) adjustment = least(adjustment, exact(adjusted.max));
  if (adjusted !== undefined) {
    demand(equal(adjustment, exact(adjusted.applied)), 'the adjustment');
    const beyond = compare(exact(adjusted.given), adjustment);
    demand(adjusted.cutTo === (beyond > 0 ? 'max' : beyond < 0 ? 'min' : null), 'the limit that cut the adjustment');
  }
  const total =
    indicators.length === 0
      ? exact(scored.sum)
      : plus(times(sum(points.map((one) => one ?? of(0))), rescaled === undefined ? of(1) : factor), adjustment);
  demand(equal(total, exact(scored.sum)), 'the sum');
  const above = most(total, of(0));
  const kept = scored.most === null ? above : least(above, exact(scored.most));
  demand(equal(kept, exact(scored.exact)), 'the exact score');
  return round(kept, scored.decimals, scored.rounding);
}

function pointsAgain(reason: IndicatorReason): Rational | null {
  const { counts, base, exactPercent, rateDecimals, percent, deduction, pointsDecimals, points, lost, rounding, why } = reason;
  const fullMarks = exact(reason.fullMarks);
  if (base !== null) {
    const credited = sum(counts.map(({ count, credit }) => times(of(count), exact(credit))));
    demand((exactPercent === null) === (base.count === 0), 'a percent where there is a base');
    if (exactPercent !== null) demand(equal(exact(exactPercent), over(times(credited, of(100)), of(base.count))), 'the percent');
  }
  if (exactPercent === null || percent === null) {
    demand(['full', 'zero', 'unranked', 'excluded'].includes(why), 'the answer to an empty base');
    const given = why === 'full' ? fullMarks : why === 'zero' ? of(0) : null;
    demand(
      given === null ? points === null && lost === null : points !== null && equal(exact(points), given),
      'the points of an empty base',
    );
    return given;
  }
  const rounded = rateDecimals === null ? exact(exactPercent) : round(exact(exactPercent), rateDecimals, rounding);
  demand(equal(rounded, exact(percent)), 'the rounded percent');
  let earned = over(times(fullMarks, rounded), of(100));
  if (deduction !== null) {
    const under = most(minus(exact(deduction.target), rounded), of(0));
    const taken = times(under, exact(deduction.perPoint));
    demand(deduction.under !== null && equal(exact(deduction.under), under), 'what lies under the target');
    demand(deduction.taken !== null && equal(exact(deduction.taken), taken), 'what it costs');
    const left = minus(fullMarks, taken);
    demand((why === 'floor') === compare(left, exact(deduction.floor)) < 0, 'the floor');
    earned = most(left, exact(deduction.floor));
  }
  demand(reason.exactPoints !== null && equal(earned, exact(reason.exactPoints)), 'the exact points');
  const kept = pointsDecimals === null ? earned : round(earned, pointsDecimals, rounding);
  demand(points !== null && equal(kept, exact(points)) && lost !== null && equal(minus(fullMarks, kept), exact(lost)), 'the points');
  return kept;
}

/** Whether it is in the class; `held` are the earlier classes that it is in. */
export function inClassAgain(reason: ClassReason, held: readonly string[]): boolean {
  switch (reason.code) {
    case 'excepted':
      demand(held.includes(reason.by), 'the excepted class');
      return false;
    case 'condition-not-met':
      demand(!within(reason), 'a condition that is not met');
      return false;
    case 'in-class':
    case 'not-picked': {
      demand(reason.conditions.every(within), 'conditions that are met');
      const { pick } = reason;
      if (pick === null) return true;
      if (pick.share !== null) demand(isCeiling(pick.top, times(exact(pick.share), of(pick.of))), 'the share');
      if (pick.exact === null) return false;
      if (pick.cut === null) return true;
      const { exact: at, inclusive, distance } = pick.cut;
      const lowest = pick.metric === 'rank' || pick.metric === 'reverseRank';
      const ahead = lowest ? minus(exact(at), exact(pick.exact)) : minus(exact(pick.exact), exact(at));
      demand(distance !== null && equal(exact(distance), ahead), 'the distance');
      return compare(ahead, of(0)) > 0 || (inclusive && equal(ahead, of(0)));
    }
  }
}

function within({
  exact: value,
  atLeast,
  atMost,
}: {
  readonly exact: string | null;
  readonly atLeast: string | null;
  readonly atMost: string | null;
}): boolean {
  if (value === null) return false;
  return (atLeast === null || compare(exact(value), exact(atLeast)) >= 0) && (atMost === null || compare(exact(value), exact(atMost)) <= 0);
}

export function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`the reasons do not give ${what}`);
}
