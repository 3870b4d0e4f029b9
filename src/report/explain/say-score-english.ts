// How a score came about, in English.
import type { RoundingMode } from '../../exact/rounding-mode';
import { counted } from '../wording/english-counts';
import { ROUNDING_LABELS } from '../wording/labels';
import type { AdjustedReason, IndicatorReason, ScoredReason, ScoreStep, UnscoredReason } from './score-reason';
import { shownExact, shownNumber, shownRounded } from '../wording/shown-number';

export function englishScore(reason: ScoreStep): string {
  switch (reason.code) {
    case 'indicator':
      return `${reason.label.en}: ${[rate(reason), ...steps(reason), points(reason)].join(', ')}`;
    case 'rescaled': {
      const { marksKept, fullMarks, factor } = reason;
      return `scaled from the ${shownExact(marksKept)} marks that count to ${shownExact(fullMarks)}: times ${shownExact(factor)}`;
    }
    case 'adjusted':
      return adjusted(reason);
    case 'scored':
      return scored(reason);
    case 'unscored':
      return `${unscored(reason)}, so not ranked, and in no class`;
  }
}

function rate({ counts, base, exactPercent }: IndicatorReason): string {
  if (exactPercent === null) return base === null ? 'nothing published' : `${base.field} is 0`;
  const percent = `${shownExact(exactPercent)}%`;
  if (base === null) return `published as ${percent}`;
  const credited = counts.map(({ field, count, credit }) => `${field} ${count}${credit === '1' ? '' : ` × ${credit}`}`);
  const sum = credited.join(' + ');
  return `${credited.length > 1 ? `(${sum})` : sum} / ${base.field} ${base.count} = ${percent}`;
}

function steps({ exactPercent, percent, rateDecimals, deduction, exactPoints, points: earned, pointsDecimals, rounding, why }: IndicatorReason): readonly string[] {
  // Stryker disable next-line ConditionalExpression: for the types; without a percent no step follows
  if (percent === null) return [];
  const found: string[] = [];
  // Stryker disable next-line ConditionalExpression: for the types; what is not rounded is as it was
  if (rateDecimals !== null && percent !== exactPercent) found.push(`${rounded(rounding, rateDecimals)} to ${shownExact(percent)}%`);
  if (deduction !== null) found.push(...deducted(deduction));
  if (deduction !== null && why === 'floor') found.push(`never below ${shownExact(deduction.floor)}`);
  // Stryker disable next-line ConditionalExpression: for the types; what has a percent has points
  if (pointsDecimals !== null && exactPoints !== null && earned !== exactPoints) found.push(`${shownExact(exactPoints)} ${rounded(rounding, pointsDecimals)}`);
  return found;
}

function deducted({ target, perPoint, under, taken }: NonNullable<IndicatorReason['deduction']>): readonly string[] {
  // Stryker disable next-line ConditionalExpression,LogicalOperator,ArrayDeclaration: for the types; what has a percent has both
  if (under === null || taken === null) return [];
  if (under === '0') return [`the target of ${shownExact(target)}% is reached, nothing off`];
  return [`${shownExact(under)} percentage ${under === '1' ? 'point' : 'points'} under the target of ${shownExact(target)}%`, `${shownExact(perPoint)} off for each, ${shownExact(taken)} in all`];
}

function points({ points: earned, fullMarks, lost, why }: IndicatorReason): string {
  if (why === 'unranked') return 'no score this month, as the policy says';
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; what is not excluded has both
  if (earned === null || lost === null) return 'left out, as the policy says';
  const rule = why === 'full' || why === 'zero' ? ', as the policy says' : '';
  if (lost === '0') return `all ${shownExact(fullMarks)} points${rule}`;
  const missing = lost.startsWith('-') ? '' : `, ${shownExact(lost)} lost`;
  return `${shownExact(earned)} of ${shownExact(fullMarks)} points${missing}${rule}`;
}

function rounded(mode: RoundingMode, decimals: number): string {
  return `${ROUNDING_LABELS[mode].en} (${decimals === 0 ? 'a whole number' : counted(decimals, 'decimal')})`;
}

function adjusted({ field, given, cutTo, applied }: AdjustedReason): string {
  if (cutTo === null) return `${field}: ${signed(given)}`;
  return `${field}: ${signed(given)}, ${cutTo === 'max' ? 'over the upper' : 'under the lower'} limit, counts as ${signed(applied)}`;
}

function signed(text: string): string {
  return `${text === '0' || text.startsWith('-') ? '' : '+'}${shownExact(text)} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}

function scored({ score, field, most, sum, exact, decimals, rounding, why }: ScoredReason): string {
  const result = shownNumber(score);
  const found = sum === result ? [] : [`${field === null ? 'sum' : 'published'} ${shownExact(sum)}`];
  if (why === 'kept-at-zero') found.push('kept at 0');
  if (why === 'kept-at-full' && most !== null) found.push(`kept at the full marks, ${shownExact(most)}`);
  if (exact === result) return [...found, `scored ${result}${why === 'published' ? ', as published' : ''}`].join(', ');
  return [...found, rounded(rounding, decimals), `scored ${shownRounded(score, decimals)}`].join(', ');
}

function unscored({ why }: UnscoredReason): string {
  return why === 'nothing-kept' ? 'every indicator is left out, no score this month' : why === 'no-score' ? 'no score was published' : 'no score this month';
}
