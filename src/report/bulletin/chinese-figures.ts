// The headline figures in Chinese.
import type { BulletinFacts } from './bulletin-facts';
import { against, monthZh } from './chinese-terms';
import { settingText } from './setting-text';

export function chineseFigures(facts: BulletinFacts): string {
  return [takingPart(facts), scores(facts), moves(facts), volume(facts)].join('');
}

function takingPart({ month, ranked, underMinimum, unscored }: BulletinFacts): string {
  const unranked = underMinimum + unscored;
  if (unranked === 0) return `${monthZh(month)}，${ranked}个单位全部参加排名。`;
  const why = [underMinimum === 0 ? '' : `诉求量低于下限的${underMinimum}个`, unscored === 0 ? '' : `没有得分的${unscored}个`].filter(Boolean);
  return `${monthZh(month)}，${ranked + unranked}个单位中，参加排名的${ranked}个，不参加排名的${unranked}个（${why.join('，')}）。`;
}

function scores({ scores: spread, policy }: BulletinFacts): string {
  if (spread === null) return '';
  const { highest, atHighest, lowest, atLowest, median } = spread;
  const full = 'fullMarks' in policy.scoring ? `，满分${settingText(policy.scoring.fullMarks)}分` : '';
  return `得分最高${highest}分（${atHighest}个单位），最低${lowest}分（${atLowest}个单位），中位数${median}分${full}。`;
}

function moves(facts: BulletinFacts): string {
  const { ranked, moves: { up, down, same, unknown } } = facts;
  if (ranked === 0) return '';
  if (unknown === ranked) return `名次与${monthZh(facts.comparedWith)}无从比较。`;
  return `名次${against(facts)}上升的${up}个、下降的${down}个、持平的${same}个${unknown === 0 ? '' : `，无从比较的${unknown}个`}。`;
}

function volume(facts: BulletinFacts): string {
  if (facts.volume === null) return '';
  const { total, change, percent } = facts.volume;
  if (change === null) return `诉求量合计${total}件，与${monthZh(facts.comparedWith)}无从比较。`;
  const said = (moved: string): string => `诉求量合计${total}件，${against(facts)}${moved}。`;
  const share = (way: string): string => (percent === null || percent === '0.0' ? '' : `，${way}${percent}%`);
  if (change > 0n) return said(`增加${change}件${share('上升')}`);
  return said(change < 0n ? `减少${-change}件${share('下降')}` : '持平');
}
