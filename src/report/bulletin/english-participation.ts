// Who is newly ranked, and who is not, in English.
import { isGap, monthThen, whyUnknown } from '../wording/compared-month';
import { monthEn } from '../wording/english-month';
import { ENTRY_LABELS } from '../wording/labels';
import type { BulletinFacts } from './bulletin-facts';
import { counted } from '../wording/english-counts';
import { plain } from './markdown';

export function englishParticipation(facts: BulletinFacts): readonly string[] {
  const { participation: { entries, successions, absent }, ranked, compared, policy } = facts;
  const sentences = entries.map(({ entry, standings }) => {
    const why = capital(whyUnknown(entry, compared, 'en', monthEn));
    if (isGap(entry, compared)) return `${why}: the ${standings.length === 1 ? 'rank' : 'ranks'} of ${counted(standings.length, 'township')} cannot be compared.`;
    if (entry === 'new' && compared.isFirst) return `All townships ranked (${ranked}): ${ENTRY_LABELS.new.en}.`;
    const under = entry === 'unranked';
    const names = standings.map(({ township, volume }) => `${plain(township)}${under ? ` (volume ${volume})` : ''}`);
    const limit = under ? `, volume under the minimum of ${policy.ranking.minimumVolume ?? 0}` : '';
    return `${why} (${names.length}${limit}): ${names.join(', ')}.`;
  });
  const heirs = successions.map(({ township, predecessor }) => `${plain(township)} (after ${plain(predecessor)})`);
  const succeeded = heirs.length === 0 ? [] : [`Compared with a predecessor's rank (${heirs.length}): ${heirs.join(', ')}.`];
  const gone = absent.length === 0 ? [] : [`Ranked in ${monthEn(monthThen(compared))}, without a record this month (${absent.length}): ${absent.map(plain).join(', ')}.`];
  return [...sentences, ...succeeded, ...gone];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
