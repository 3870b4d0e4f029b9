// The headline figures in English.
import { against, periodText } from '../wording/period-text';
import { PERIOD_NOUNS, PRESENT } from '../wording/period-words';
import { settingText } from '../wording/setting-text';
import type { BulletinFacts } from './bulletin-facts';
import { counted } from '../wording/english-counts';

export function englishFigures(facts: BulletinFacts): string {
  return [takingPart(facts), scores(facts), moves(facts), volume(facts)].filter(Boolean).join(' ');
}

function takingPart({ month, compared: { period }, ranked, underMinimum, unscored }: BulletinFacts): string {
  const when = periodText(month, period).en;
  const unranked = underMinimum + unscored;
  if (unranked === 0) return `In ${when} every township was ranked: ${ranked} in all.`;
  const why = [
    underMinimum === 0 ? '' : `${underMinimum} under the minimum volume`,
    unscored === 0 ? '' : `${unscored} without a score`,
  ].filter(Boolean);
  return `In ${when}, ${ranked} of ${counted(ranked + unranked, 'township')} ${were(ranked)} ranked; ${unranked} ${were(unranked)} not (${why.join(', ')}).`;
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were';
}

function scores({ scores: spread, policy }: BulletinFacts): string {
  if (spread === null) return '';
  const { highest, atHighest, lowest, atLowest, median } = spread;
  const { scoring } = policy;
  const full =
    'published' in scoring
      ? ''
      : `, out of ${settingText(scoring.fullMarks)}${scoring.adjustment?.beyondFullMarks === true ? ', which a bonus may pass' : ''}`;
  return `Scores: highest ${highest} (${counted(atHighest, 'township')}), lowest ${lowest} (${counted(atLowest, 'township')}), median ${median}${full}.`;
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
      ? `There is no ${PERIOD_NOUNS[compared.period].en} to compare the ranks with.`
      : `Ranks cannot be compared with ${periodText(compared.month, compared.period).en}.`;
  return `Ranks ${against(compared).en}: ${up} up, ${down} down, ${same} unchanged${unknown === 0 ? '' : `, ${unknown} without comparison`}.`;
}

function volume({ volume: figures, compared }: BulletinFacts): string {
  if (figures === null) return '';
  const { total, change, percent, units } = figures;
  const all = `Volume: ${counted(total, 'request')}`;
  if (change === null)
    return `${all}${compared.month === null ? '' : `; no comparison with ${periodText(compared.month, compared.period).en}`}.`;
  const unequal =
    units === null
      ? ''
      : ` (${counted(units.now, 'township')} now, ${units.before} then, of which ${units.both} ${units.both === 1 ? 'corresponds' : 'correspond'} to one of ${PRESENT[compared.period].en})`;
  const said = (moved: string): string => `${all}, ${moved} ${against(compared).en}${unequal}.`;
  const share = percent === null || percent === '0.0' ? '' : ` (${percent}%)`;
  if (change > 0n) return said(`up ${change}${share}`);
  return said(change < 0n ? `down ${-change}${share}` : 'unchanged');
}
