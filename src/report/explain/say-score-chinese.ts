// How a score came about, in Chinese.
import type { RoundingMode } from '../../exact/rounding-mode';
import { chineseField, ROUNDING_LABELS } from '../wording/labels';
import type { AdjustedReason, IndicatorReason, ScoredReason, ScoreStep, UnscoredReason } from './score-reason';
import { shownExact, shownNumber, shownRounded, unsigned } from '../wording/shown-number';

export function chineseScore(reason: ScoreStep): string {
  switch (reason.code) {
    case 'indicator':
      return `${reason.label.zh}：${[rate(reason), ...steps(reason), points(reason)].join('，')}`;
    case 'rescaled': {
      const { marksKept, fullMarks, factor } = reason;
      return `有指标不计，其余指标满分合计${shownExact(marksKept)}分，按满分${shownExact(fullMarks)}分折算，乘以${shownExact(factor)}`;
    }
    case 'adjusted':
      return adjusted(reason);
    case 'scored':
      return scored(reason);
    case 'unscored':
      return `${unscored(reason)}，不参加排名，也不列入任何类别`;
  }
}

function rate({ counts, base, exactPercent }: IndicatorReason): string {
  if (exactPercent === null) return base === null ? '没有公布' : `${chineseField(base.field)}为0`;
  const percent = `${shownExact(exactPercent)}%`;
  if (base === null) return `公布为${percent}`;
  const credited = counts.map(({ field, count, credit }) => `${chineseField(field)}${count}${credit === '1' ? '' : `×${credit}`}`);
  const sum = credited.join('＋');
  return `${credited.length > 1 ? `（${sum}）` : sum}÷${chineseField(base.field)}${base.count}＝${percent}`;
}

function steps({ exactPercent, percent, rateDecimals, deduction, exactPoints, points: earned, pointsDecimals, rounding, why }: IndicatorReason): readonly string[] {
  // Stryker disable next-line ConditionalExpression: for the types; without a percent no step follows
  if (percent === null) return [];
  const found: string[] = [];
  // Stryker disable next-line ConditionalExpression: for the types; what is not rounded is as it was
  if (rateDecimals !== null && percent !== exactPercent) found.push(`${rounded(rounding, rateDecimals)}为${shownExact(percent)}%`);
  if (deduction !== null) found.push(...deducted(deduction));
  if (deduction !== null && why === 'floor') found.push(`最低${shownExact(deduction.floor)}分`);
  // Stryker disable next-line ConditionalExpression: for the types; what has a percent has points
  if (pointsDecimals !== null && exactPoints !== null && earned !== exactPoints) found.push(`计${shownExact(exactPoints)}分，${rounded(rounding, pointsDecimals)}`);
  return found;
}

function deducted({ target, perPoint, under, taken }: NonNullable<IndicatorReason['deduction']>): readonly string[] {
  // Stryker disable next-line ConditionalExpression,LogicalOperator,ArrayDeclaration: for the types; what has a percent has both
  if (under === null || taken === null) return [];
  if (under === '0') return [`达到目标${shownExact(target)}%，不扣分`];
  return [`比目标${shownExact(target)}%低${shownExact(under)}个百分点`, `每个百分点扣${shownExact(perPoint)}分，共扣${shownExact(taken)}分`];
}

function points({ points: earned, fullMarks, lost, why }: IndicatorReason): string {
  if (why === 'unranked') return '按规定本月不计分';
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; what is not excluded has both
  if (earned === null || lost === null) return '按规定不计此项';
  const rule = why === 'full' || why === 'zero' ? '按规定' : '';
  if (lost === '0') return `${rule}得满分${shownExact(fullMarks)}分`;
  const missing = lost.startsWith('-') ? '' : `，失${shownExact(lost)}分`;
  return `满分${shownExact(fullMarks)}分，${rule}得${shownExact(earned)}分${missing}`;
}

function rounded(mode: RoundingMode, decimals: number): string {
  return `按${ROUNDING_LABELS[mode].zh}${decimals === 0 ? '取整' : `保留${decimals}位小数`}`;
}

function adjusted({ field, given, cutTo, applied }: AdjustedReason): string {
  const name = chineseField(field).trim();
  if (cutTo === null) return `${name}：${signed(given)}`;
  return `${name}：${signed(given)}，${cutTo === 'max' ? '超过上限' : '低于下限'}，按${signed(applied)}计`;
}

function signed(text: string): string {
  if (text === '0') return '0分';
  return `${text.startsWith('-') ? '减' : '加'}${shownExact(unsigned(text))}分`;
}

function scored({ score, field, most, sum, exact, decimals, rounding, why }: ScoredReason): string {
  const result = shownNumber(score);
  const found = sum === result ? [] : [`${field === null ? '合计' : '公布'}${shownExact(sum)}分`];
  if (why === 'kept-at-zero') found.push('低于0分，按0分计');
  if (why === 'kept-at-full' && most !== null) found.push(`超过满分，按满分${shownExact(most)}分计`);
  if (exact === result) return [...found, `${why === 'published' ? '公布' : ''}得分${result}分`].join('，');
  return [...found, rounded(rounding, decimals), `得分${shownRounded(score, decimals)}分`].join('，');
}

function unscored({ why }: UnscoredReason): string {
  return why === 'nothing-kept' ? '各项指标均不计，本月没有得分' : why === 'no-score' ? '本月没有公布得分' : '本月没有得分';
}
