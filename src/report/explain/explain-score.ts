// Why a score is what it is, read from the exact score: the definition that the fast path must equal.
import { setting } from '../../exact/decimal-text';
import { compare, HUNDRED, larger, multiply, subtract, ZERO, type Fraction } from '../../exact/fraction';
import { fractionText, fractionTextOrNull } from '../../exact/fraction-text';
import { tenTo } from '../../exact/ten-to';
import type { Deduction, IndicatorScoring } from '../../policy/scoring-types';
import type { Policy } from '../../policy/types';
import type { AdjustmentScore, ExactScore, IndicatorScore } from '../../score/exact-score';
import type { MonthFacts } from '../../evaluation/facts';
import { scoreAt } from '../../evaluation/score-at';
import type { IndicatorReason, ScoredReason, ScoreReason, UnscoredReason } from './score-reason';
import { settingText, settingTextOrNull } from '../wording/setting-text';

/** @throws RankingRulesError as {@link scoreAt} */
export function explainScore(facts: MonthFacts, place: number): readonly ScoreReason[] {
  const score = scoreAt(facts, place);
  const { scoring } = facts.policy;
  const last = verdict(scoring, score);
  // Stryker disable next-line ConditionalExpression,StringLiteral: for the types; a published score has no indicators
  if ('published' in scoring) return [last];
  const steps: ScoreReason[] = score.indicators.map((one) => indicatorReason(one, scoring));
  if (score.indicators.some(({ why }) => why === 'excluded') && score.sum !== null) {
    const { marksKept, rescale } = score;
    steps.push({
      code: 'rescaled',
      marksKept: fractionText(marksKept),
      fullMarks: settingText(scoring.fullMarks),
      factor: fractionText(rescale),
    });
  }
  if (score.adjustment !== null && score.sum !== null) steps.push(adjustedReason(score.adjustment));
  return [...steps, last];
}

function indicatorReason(
  { indicator, counts, base, rate, percent, earned, points, why }: IndicatorScore,
  { rounding }: IndicatorScoring,
): IndicatorReason {
  const { id, label, rateDecimals, deduction, pointsDecimals } = indicator;
  const fullMarks = setting(indicator.fullMarks);
  return {
    code: 'indicator',
    indicator: id,
    label,
    counts: counts.map(({ field, count, credit }) => ({ field, count: Number(count), credit: fractionText(credit) })),
    base: base === null ? null : { field: base.field, count: Number(base.count) },
    percentField: 'percent' in indicator.rate ? indicator.rate.percent : null,
    exactPercent: fractionTextOrNull(rate === null ? null : multiply(rate, HUNDRED)),
    rateDecimals: rateDecimals ?? null,
    percent: fractionTextOrNull(percent),
    deduction: deduction === undefined ? null : deductionReason(deduction, percent),
    exactPoints: fractionTextOrNull(earned),
    pointsDecimals: pointsDecimals ?? null,
    points: fractionTextOrNull(points),
    fullMarks: fractionText(fullMarks),
    lost: fractionTextOrNull(points === null ? null : subtract(fullMarks, points)),
    rounding,
    why,
  };
}

function deductionReason({ target, perPoint, floor }: Deduction, percent: Fraction | null): IndicatorReason['deduction'] {
  const under = percent === null ? null : larger(subtract(setting(target), percent), ZERO);
  return {
    target: settingText(target),
    perPoint: settingText(perPoint),
    floor: settingText(floor),
    under: fractionTextOrNull(under),
    taken: fractionTextOrNull(under === null ? null : multiply(under, setting(perPoint))),
  };
}

function adjustedReason({ rule: { field, min, max }, given, applied }: AdjustmentScore): ScoreReason {
  const beyond = compare(given, applied);
  return {
    code: 'adjusted',
    field,
    given: fractionText(given),
    min: settingTextOrNull(min),
    max: settingTextOrNull(max),
    cutTo: beyond > 0 ? 'max' : beyond < 0 ? 'min' : null,
    applied: fractionText(applied),
  };
}

function verdict(scoring: Policy['scoring'], { scaled, sum, exact, why }: ExactScore): ScoredReason | UnscoredReason {
  if (scaled === null) return { code: 'unscored', why };
  const { decimals, rounding } = scoring;
  const open = 'published' in scoring || scoring.adjustment?.beyondFullMarks === true;
  return {
    code: 'scored',
    score: Number(scaled) / tenTo(decimals),
    field: 'published' in scoring ? scoring.published : null,
    most: open ? null : settingText(scoring.fullMarks),
    sum: fractionText(sum),
    exact: fractionText(exact),
    decimals,
    rounding,
    why,
  };
}
