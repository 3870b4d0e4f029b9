// The headline figures in Chinese.
import { against, periodText } from '../wording/period-text';
import { PERIOD_NOUNS, PRESENT } from '../wording/period-words';
import { settingText } from '../wording/setting-text';
import type { BulletinFacts } from './bulletin-facts';
import { nothingBefore } from '../wording/why-unknown';

export function chineseFigures(facts: BulletinFacts): string {
  return [takingPart(facts), scores(facts), moves(facts), volume(facts)].join('');
}

function takingPart({ month, compared: { period }, ranked, underMinimum, unscored }: BulletinFacts): string {
  const when = periodText(month, period).zh;
  const unranked = underMinimum + unscored;
  if (unranked === 0) return `${when}，${ranked}个单位全部参加排名。`;
  const why = [underMinimum === 0 ? '' : `诉求量低于下限的${underMinimum}个`, unscored === 0 ? '' : `没有得分的${unscored}个`].filter(
    Boolean,
  );
  return `${when}，${ranked + unranked}个单位中，参加排名的${ranked}个，不参加排名的${unranked}个（${why.join('，')}）。`;
}

function scores({ scores: spread, policy }: BulletinFacts): string {
  if (spread === null) return '';
  const { highest, atHighest, lowest, atLowest, median } = spread;
  const { scoring } = policy;
  const full =
    'published' in scoring
      ? ''
      : `，满分${settingText(scoring.fullMarks)}分${scoring.adjustment?.beyondFullMarks === true ? '，加分可以使得分超过满分' : ''}`;
  return `得分最高${highest}分（${atHighest}个单位），最低${lowest}分（${atLowest}个单位），中位数${median}分${full}。`;
}

function moves(facts: BulletinFacts): string {
  const {
    ranked,
    compared,
    moves: { up, down, same, unknown },
  } = facts;
  if (ranked === 0) return '';
  if (unknown === ranked)
    return compared.month === null
      ? `名次${nothingBefore(compared.period).zh}。`
      : `名次与${periodText(compared.month, compared.period).zh}无法比较。`;
  return `名次${against(compared).zh}上升的${up}个、下降的${down}个、持平的${same}个${unknown === 0 ? '' : `，无法比较的${unknown}个`}。`;
}

function volume({ volume: figures, compared }: BulletinFacts): string {
  if (figures === null) return '';
  const { total, change, percent, units } = figures;
  if (change === null)
    return `诉求量合计${total}件${compared.month === null ? '' : `，与${periodText(compared.month, compared.period).zh}无法比较`}。`;
  const unequal =
    units === null
      ? ''
      : `（${PRESENT[compared.period].zh}${units.now}个单位，对比${PERIOD_NOUNS[compared.period].zh}${units.before}个，其中${units.both}个与${PRESENT[compared.period].zh}的单位对应）`;
  const said = (moved: string): string => `诉求量合计${total}件，${against(compared).zh}${moved}${unequal}。`;
  const share = (way: string): string => (percent === null || percent === '0.0' ? '' : `，${way}${percent}%`);
  if (change > 0n) return said(`增加${change}件${share('上升')}`);
  return said(change < 0n ? `减少${-change}件${share('下降')}` : '持平');
}
