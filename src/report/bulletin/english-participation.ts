// Who is newly ranked, and who is not, in English.
import { ENTRY_LABELS } from '../labels';
import type { BulletinFacts } from './bulletin-facts';
import { monthEn } from './english-terms';
import { plain } from './markdown';

export function englishParticipation(facts: BulletinFacts): readonly string[] {
  const { participation: { entries, allNew, absent }, ranked, comparedWith, policy } = facts;
  const sentences = entries.map(({ entry, standings }) => {
    if (entry === 'new' && allNew) return `All townships ranked (${ranked}): ${ENTRY_LABELS.new.en}.`;
    const under = entry === 'unranked';
    const names = standings.map(({ township, volume }) => `${plain(township)}${under ? ` (volume ${volume})` : ''}`);
    const limit = under ? `, volume under the minimum of ${policy.ranking.minimumVolume ?? 0}` : '';
    return `${capital(ENTRY_LABELS[entry].en)} (${names.length}${limit}): ${names.join(', ')}.`;
  });
  const gone = absent.length === 0 ? [] : [`Ranked in ${monthEn(comparedWith)}, without a record this month (${absent.length}): ${absent.map(plain).join(', ')}.`];
  return [...sentences, ...gone];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
