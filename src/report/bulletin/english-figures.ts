// The headline figures in English.
import type { BulletinFacts } from './bulletin-facts';
import { againstEn, monthEn, some } from './english-terms';
import { settingText } from './setting-text';

export function englishFigures(facts: BulletinFacts): string {
  return [takingPart(facts), scores(facts), moves(facts), volume(facts)].filter(Boolean).join(' ');
}

function takingPart({ month, ranked, underMinimum, unscored }: BulletinFacts): string {
  const unranked = underMinimum + unscored;
  if (unranked === 0) return `In ${monthEn(month)} every township was ranked: ${ranked} in all.`;
  const why = [underMinimum === 0 ? '' : `${underMinimum} under the minimum volume`, unscored === 0 ? '' : `${unscored} without a score`].filter(Boolean);
  return `In ${monthEn(month)}, ${ranked} of ${some(ranked + unranked, 'township')} ${were(ranked)} ranked; ${unranked} ${were(unranked)} not (${why.join(', ')}).`;
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}

function scores({ scores: spread, policy }: BulletinFacts): string {
  if (spread === null) return '';
  const { highest, atHighest, lowest, atLowest, median } = spread;
  const full = 'fullMarks' in policy.scoring ? `, out of ${settingText(policy.scoring.fullMarks)}` : '';
  return `Scores: highest ${highest} (${some(atHighest, 'township')}), lowest ${lowest} (${some(atLowest, 'township')}), median ${median}${full}.`;
}

function moves(facts: BulletinFacts): string {
  const { ranked, comparedWith, moves: { up, down, same, unknown } } = facts;
  if (ranked === 0) return '';
  if (unknown === ranked) return `Ranks cannot be compared with ${monthEn(comparedWith)}.`;
  return `Ranks ${againstEn(facts)}: ${up} up, ${down} down, ${same} unchanged${unknown === 0 ? '' : `, ${unknown} without comparison`}.`;
}

function volume(facts: BulletinFacts): string {
  if (facts.volume === null) return '';
  const { total, change, percent } = facts.volume;
  const all = `Volume: ${some(total, 'request')}`;
  if (change === null) return `${all}; no comparison with ${monthEn(facts.comparedWith)}.`;
  const said = (moved: string): string => `${all}, ${moved} ${againstEn(facts)}.`;
  const share = percent === null || percent === '0.0' ? '' : ` (${percent}%)`;
  if (change > 0n) return said(`up ${change}${share}`);
  return said(change < 0n ? `down ${-change}${share}` : 'unchanged');
}
