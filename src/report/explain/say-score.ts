// How a score came about: what is said is decided once, and worded in both languages side by side.
import type { RoundingMode } from '../../exact/rounding-mode';
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { inOrder, NOTHING } from '../wording/bilingual';
import { counted } from '../wording/english-counts';
import { chineseField, noScore, notScored, ROUNDING_LABELS } from '../wording/labels';
import { measured } from '../wording/measured';
import { PRESENT } from '../wording/period-words';
import { shownExact, shownNumber, shownRounded, unsigned } from '../wording/shown-number';
import type { AdjustedReason, IndicatorReason, ScoredReason, ScoreReason, UnscoredReason } from './score-reason';

export function sayScore(reason: ScoreReason, period: Period): Bilingual {
  switch (reason.code) {
    case 'indicator': {
      const { zh, en } = inOrder([rate(reason), roundedPercent(reason), deducted(reason), roundedPoints(reason), points(reason, period)]);
      return { zh: `${reason.label.zh}：${zh}`, en: `${reason.label.en}: ${en}` };
    }
    case 'rescaled': {
      const [kept, full, factor] = [reason.marksKept, reason.fullMarks, reason.factor].map(shownExact);
      return {
        zh: `有指标不计，其余指标满分合计${kept}分，按满分${full}分折算，乘以${factor}`,
        en: `scaled from the ${counted(kept, 'mark that counts', 'marks that count')} to ${full}: times ${factor}`,
      };
    }
    case 'adjusted':
      return adjusted(reason);
    case 'scored':
      return scored(reason);
    case 'unscored': {
      const { zh, en } = unscored(reason, period);
      return { zh: `${zh}，不参加排名，也不列入任何类别`, en: `${en}, so not ranked, and in no class` };
    }
  }
}

function rate({ counts, base, exactPercent }: IndicatorReason): Bilingual {
  if (exactPercent === null)
    return base === null ? { zh: '没有公布', en: 'nothing published' } : { zh: `${chineseField(base.field)}为0`, en: `${base.field} is 0` };
  const percent = `${shownExact(exactPercent)}%`;
  if (base === null) return { zh: `公布为${percent}`, en: `published as ${percent}` };
  const zh = counts.map(({ field, count, credit }) => `${chineseField(field)}${count}${credit === '1' ? '' : `×${credit}`}`).join('＋');
  const en = counts.map(({ field, count, credit }) => `${field} ${count}${credit === '1' ? '' : ` × ${credit}`}`).join(' + ');
  const several = counts.length > 1;
  return {
    zh: `${several ? `（${zh}）` : zh}÷${chineseField(base.field)}${base.count}＝${percent}`,
    en: `${several ? `(${en})` : en} / ${base.field} ${base.count} = ${percent}`,
  };
}

function roundedPercent({ exactPercent, percent, rateDecimals, rounding }: IndicatorReason): Bilingual {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; what is not rounded is as it was
  if (percent === null || rateDecimals === null || percent === exactPercent) return NOTHING;
  const { zh, en } = rounded(rounding, rateDecimals);
  return { zh: `${zh}为${shownExact(percent)}%`, en: `${en} to ${shownExact(percent)}%` };
}

function deducted({ deduction, why }: IndicatorReason): Bilingual {
  if (deduction === null) return NOTHING;
  const { under, taken } = deduction;
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; what has a percent has both
  if (under === null || taken === null) return NOTHING;
  const [target, perPoint, floor, less, lost] = [deduction.target, deduction.perPoint, deduction.floor, under, taken].map(shownExact);
  if (under === '0') return { zh: `达到目标${target}%，不扣分`, en: `the target of ${target}% is reached, nothing off` };
  return inOrder([
    { zh: `比目标${target}%低${less}个百分点`, en: `${counted(less, 'percentage point')} under the target of ${target}%` },
    { zh: `每个百分点扣${perPoint}分，共扣${lost}分`, en: `${perPoint} off for each, ${lost} in all` },
    why === 'floor' ? { zh: `最低${floor}分`, en: `never below ${floor}` } : NOTHING,
  ]);
}

function roundedPoints({ exactPoints, points: earned, pointsDecimals, rounding }: IndicatorReason): Bilingual {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; what is not rounded is as it was
  if (exactPoints === null || pointsDecimals === null || earned === exactPoints) return NOTHING;
  const { zh, en } = rounded(rounding, pointsDecimals);
  return { zh: `计${shownExact(exactPoints)}分，${zh}`, en: `${shownExact(exactPoints)} ${en}` };
}

function points({ points: earned, fullMarks, lost, why }: IndicatorReason, period: Period): Bilingual {
  if (why === 'unranked') return notScored(period);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; what is not excluded has both
  if (earned === null || lost === null) return { zh: '按规定不计此项', en: 'left out, as the policy says' };
  const full = shownExact(fullMarks);
  const rule: Bilingual = why === 'full' || why === 'zero' ? { zh: '按规定', en: ', as the policy says' } : NOTHING;
  const fullPoints = measured('score', full).en;
  if (lost === '0') return { zh: `${rule.zh}得满分${full}分`, en: `all ${fullPoints}${rule.en}` };
  const missing: Bilingual = lost.startsWith('-') ? NOTHING : { zh: `，失${shownExact(lost)}分`, en: `, ${shownExact(lost)} lost` };
  return {
    zh: `满分${full}分，${rule.zh}得${shownExact(earned)}分${missing.zh}`,
    en: `${shownExact(earned)} of ${fullPoints}${missing.en}${rule.en}`,
  };
}

function rounded(mode: RoundingMode, decimals: number): Bilingual {
  const { zh, en } = ROUNDING_LABELS[mode];
  return {
    zh: `按${zh}${decimals === 0 ? '取整' : `保留${decimals}位小数`}`,
    en: `${en} (${decimals === 0 ? 'a whole number' : counted(decimals, 'decimal')})`,
  };
}

function adjusted({ field, given, cutTo, applied }: AdjustedReason): Bilingual {
  const [asGiven, counting] = [given, applied].map(signed);
  const zh = `${chineseField(field).trim()}：${asGiven.zh}`;
  const en = `${field}: ${asGiven.en}`;
  if (cutTo === null) return { zh, en };
  const limit: Bilingual = cutTo === 'max' ? { zh: '超过上限', en: 'over the upper' } : { zh: '低于下限', en: 'under the lower' };
  return { zh: `${zh}，${limit.zh}，按${counting.zh}计`, en: `${en}, ${limit.en} limit, counts as ${counting.en}` };
}

function signed(text: string): Bilingual {
  const { zh, en } = measured('score', shownExact(unsigned(text)));
  if (text === '0') return { zh, en };
  return text.startsWith('-') ? { zh: `减${zh}`, en: `-${en}` } : { zh: `加${zh}`, en: `+${en}` };
}

function scored({ score, field, most, sum, exact, decimals, rounding, why }: ScoredReason): Bilingual {
  const result = shownNumber(score);
  const found: Bilingual[] = [];
  if (sum !== result)
    found.push(
      field === null
        ? { zh: `合计${shownExact(sum)}分`, en: `sum ${shownExact(sum)}` }
        : { zh: `公布${shownExact(sum)}分`, en: `published ${shownExact(sum)}` },
    );
  if (why === 'kept-at-zero') found.push({ zh: '低于0分，按0分计', en: 'kept at 0' });
  if (why === 'kept-at-full' && most !== null)
    found.push({ zh: `超过满分，按满分${shownExact(most)}分计`, en: `kept at the full marks, ${shownExact(most)}` });
  if (exact !== result) {
    const shown = shownRounded(score, decimals);
    return inOrder([...found, rounded(rounding, decimals), { zh: `得分${shown}分`, en: `scored ${shown}` }]);
  }
  const published: Bilingual = why === 'published' ? { zh: '公布', en: ', as published' } : NOTHING;
  return inOrder([...found, { zh: `${published.zh}得分${result}分`, en: `scored ${result}${published.en}` }]);
}

function unscored({ why }: UnscoredReason, period: Period): Bilingual {
  const none = noScore(period);
  if (why === 'nothing-kept') return { zh: `各项指标均不计，${none.zh}`, en: `every indicator is left out, ${none.en}` };
  return why === 'no-score' ? { zh: `${PRESENT[period].zh}没有公布得分`, en: 'no score was published' } : none;
}
