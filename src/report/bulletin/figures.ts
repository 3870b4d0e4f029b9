// The headline figures: what is said is decided once, and worded in both languages side by side.
import type { Bilingual, Policy } from '../../policy/types';
import { inOrder, joinedTexts, NOTHING } from '../wording/bilingual';
import { monthThen, type ComparedPeriod } from '../wording/compared-period';
import { counted } from '../wording/english-counts';
import { against, periodText } from '../wording/period-text';
import { PERIOD_NOUNS, PRESENT } from '../wording/period-words';
import { settingText } from '../wording/setting-text';
import { nothingBefore } from '../wording/why-unknown';
import type { Notice } from './notice';
import type { UnequalUnits } from './volume-figures';

export function figures(notice: Notice): Bilingual {
  return joinedTexts([takingPart(notice), scores(notice), moves(notice), volume(notice)], { zh: '', en: ' ' });
}

function takingPart({ month, compared: { period }, ranked, underMinimum, unscored }: Notice): Bilingual {
  const when = periodText(month, period);
  const unranked = underMinimum + unscored;
  if (unranked === 0)
    return { zh: `${when.zh}，${ranked}个单位全部参加排名。`, en: `In ${when.en} every township was ranked: ${ranked} in all.` };
  const { zh, en } = inOrder([
    underMinimum === 0 ? NOTHING : { zh: `诉求量低于下限的${underMinimum}个`, en: `${underMinimum} under the minimum volume` },
    unscored === 0 ? NOTHING : { zh: `没有得分的${unscored}个`, en: `${unscored} without a score` },
  ]);
  const all = ranked + unranked;
  return {
    zh: `${when.zh}，${all}个单位中，参加排名的${ranked}个，不参加排名的${unranked}个（${zh}）。`,
    en: `In ${when.en}, ${ranked} of ${counted(all, 'township')} ${were(ranked)} ranked; ${unranked} ${were(unranked)} not (${en}).`,
  };
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}

function scores({ scores: spread, policy, underMinimum }: Notice): Bilingual {
  if (spread === null) return NOTHING;
  const { highest, atHighest, lowest, atLowest, median } = spread;
  const full = outOf(policy.scoring);
  // The annex has scores of those under the minimum too, and one of them may be higher.
  const of: Bilingual = underMinimum === 0 ? NOTHING : { zh: '参加排名的单位中，', en: ' of those ranked' };
  return {
    zh: `${of.zh}得分最高${highest}分（${atHighest}个单位），最低${lowest}分（${atLowest}个单位），中位数${median}分${full.zh}。`,
    en: `Scores${of.en}: highest ${highest} (${counted(atHighest, 'township')}), lowest ${lowest} (${counted(atLowest, 'township')}), median ${median}${full.en}.`,
  };
}

function outOf(scoring: Policy['scoring']): Bilingual {
  if ('published' in scoring) return NOTHING;
  const full = settingText(scoring.fullMarks);
  const beyond: Bilingual =
    scoring.adjustment?.beyondFullMarks === true ? { zh: '，加分可以使得分超过满分', en: ', which a bonus may pass' } : NOTHING;
  return { zh: `，满分${full}分${beyond.zh}`, en: `, out of ${full}${beyond.en}` };
}

function moves({ ranked, compared, moves: { up, down, same, unknown } }: Notice): Bilingual {
  if (ranked === 0) return NOTHING;
  if (unknown === ranked) return incomparable(compared);
  const { zh, en } = against(compared);
  const rest: Bilingual = unknown === 0 ? NOTHING : { zh: `，无法比较的${unknown}个`, en: `, ${unknown} without comparison` };
  return {
    zh: `名次${zh}上升的${up}个、下降的${down}个、持平的${same}个${rest.zh}。`,
    en: `Ranks ${en}: ${up} up, ${down} down, ${same} unchanged${rest.en}.`,
  };
}

function incomparable({ month, period }: ComparedPeriod): Bilingual {
  if (month === null)
    return { zh: `名次${nothingBefore(period).zh}。`, en: `There is no ${PERIOD_NOUNS[period].en} to compare the ranks with.` };
  const { zh, en } = periodText(month, period);
  return { zh: `名次与${zh}无法比较。`, en: `Ranks cannot be compared with ${en}.` };
}

function volume({ volume: found, compared }: Notice): Bilingual {
  if (found === null) return NOTHING;
  const { total, change, percent, units } = found;
  const { month, period } = compared;
  const all: Bilingual = { zh: `诉求量合计${total}件`, en: `Volume: ${counted(total, 'request')}` };
  if (change === null) {
    if (month === null) return { zh: `${all.zh}。`, en: `${all.en}.` };
    const { zh, en } = periodText(month, period);
    return { zh: `${all.zh}，与${zh}无法比较。`, en: `${all.en}; no comparison with ${en}.` };
  }
  const [more, than, unequal] = [moreOrFewer(change, percent), against(compared), units === null ? NOTHING : ofOthers(units, compared)];
  return { zh: `${all.zh}，${than.zh}${more.zh}${unequal.zh}。`, en: `${all.en}, ${more.en} ${than.en}${unequal.en}.` };
}

function moreOrFewer(change: bigint, percent: string | null): Bilingual {
  if (change === 0n) return { zh: '持平', en: 'unchanged' };
  const share = (way: string): Bilingual =>
    percent === null || percent === '0.0' ? NOTHING : { zh: `，${way}${percent}%`, en: ` (${percent}%)` };
  const [up, down] = [share('增长'), share('下降')];
  // Stryker disable next-line EqualityOperator: 0 is told above
  return change > 0n
    ? { zh: `增加${change}件${up.zh}`, en: `up ${change}${up.en}` }
    : { zh: `减少${-change}件${down.zh}`, en: `down ${-change}${down.en}` };
}

function ofOthers({ now, before, both }: UnequalUnits, compared: ComparedPeriod): Bilingual {
  const [then, present] = [periodText(monthThen(compared), compared.period), PRESENT[compared.period]];
  return {
    zh: `（${present.zh}${now}个单位，${then.zh}${before}个，其中${both}个与${present.zh}的单位对应）`,
    en: ` (${counted(now, 'township')} now, ${before} then, of which ${both} ${both === 1 ? 'corresponds' : 'correspond'} to one of ${present.en})`,
  };
}
