// A notice in plain English.
import { isTripleJump } from '../../jumps/jump';
import { monthThen } from '../wording/compared-period';
import { counted } from '../wording/english-counts';
import { against, periodText, stayText, underOtherRules } from '../wording/period-text';
import { completeJump, jumpKind } from '../wording/jump-kinds';
import { PRESENT } from '../wording/period-words';
import { englishCriteria } from './english-criteria';
import { englishFigures } from './english-figures';
import { englishParticipation } from './english-participation';
import { plain } from './markdown';
import type { BulletinWords, Section } from './words';
import { whyUnknown } from '../wording/why-unknown';

const SECTIONS: Readonly<Record<Section, string>> = {
  figures: 'Overview',
  classes: 'Classes',
  groups: 'Groups',
  jumps: 'Jumps',
  participation: 'Changes in who is ranked',
  rules: 'Rules, sources and assumptions',
};

export const ENGLISH: BulletinWords = {
  locale: 'en',
  title: ({ policy, month, compared: { period } }) => `${plain(policy.title.en)}: notice for ${periodText(month, period).en}`,
  section: (section, n) => `${n}. ${SECTIONS[section]}`,
  annex: 'Annex: all townships',
  columns: {
    moved: 'Places gained',
    ranked: 'Ranked',
    unranked: 'Not ranked',
    highest: 'Highest score',
    median: 'Median',
    lowest: 'Lowest score',
    way: 'Path',
    span: 'Span',
    kind: 'Remark',
  },
  figures: englishFigures,
  classHeading: ({ label }, members) => `${plain(label.en)} (${members})`,
  criteria: englishCriteria,
  nobody: ({ compared: { period } }) => `No township ${PRESENT[period].en}.`,
  rank: ({ rank, tied }, shared) => `${rank}${shared && (tied ?? 0) > 1 ? `, shared by ${tied}` : ''}`,
  reverseRank: ({ reverseRank, tied }) => `${reverseRank}${(tied ?? 0) > 1 ? `, shared by ${tied}` : ''}`,
  gain: ({ gain, entry }, { compared }) =>
    entry === null ? `${moved(gain ?? 0)} ${against(compared).en}` : whyUnknown(entry, compared).en,
  jumps: (jumps, { month, compared: { period } }) => {
    const when = periodText(month, period).en;
    if (jumps.length === 0) return `No township completed a jump in ${when}.`;
    const complete = jumps.filter(isTripleJump);
    if (complete.length === 0) return `${counted(jumps.length, 'township')} completed a jump in ${when}.`;
    const { one, more } = completeJump(complete[0].stays.length);
    const among = `, among them ${counted(complete.length, one, more)}`;
    return `${counted(jumps.length, 'township')} completed a jump in ${when}${among}.`;
  },
  stay: (stay, label, { compared: { period } }) => `${label} ${stayText(stay, period).en}`,
  span: (months) => counted(months, 'month'),
  kind: (jump) => jumpKind(jump).en,
  participation: englishParticipation,
  noChange: ({ compared: { period } }) => `No changes ${PRESENT[period].en}.`,
  ruledBy: ({ policy, compared, otherPolicy }) => {
    const other =
      otherPolicy === null
        ? ''
        : ` ${underOtherRules(monthThen(compared), compared.period, { ...otherPolicy, id: plain(otherPolicy.id) }).en}.`;
    return `Rules of this notice: ${plain(policy.id)}, revision ${policy.revision}.${other}`;
  },
  sources: 'Sources of the rules:',
  noSources: 'The rules name no source.',
  assumptions: 'What no source states, and is assumed:',
  noAssumptions: 'The rules name no assumption.',
};

function moved(gain: number): string {
  return gain > 0 ? `up ${counted(gain, 'place')}` : gain < 0 ? `down ${counted(-gain, 'place')}` : 'unchanged';
}
