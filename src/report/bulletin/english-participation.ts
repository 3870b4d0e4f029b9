// Who is newly ranked, and who is not, in English.
import { isGap, monthThen } from '../wording/compared-period';
import { periodText } from '../wording/period-text';
import type { BulletinFacts } from './bulletin-facts';
import { capital, counted } from '../wording/english-counts';
import { PRESENT } from '../wording/period-words';
import { plain } from './markdown';
import { whyUnknown } from '../wording/why-unknown';

export function englishParticipation(facts: BulletinFacts): readonly string[] {
  const {
    participation: { entries, successions, absent },
    ranked,
    compared,
    policy,
  } = facts;
  const sentences = entries.map(({ entry, standings }) => {
    const why = whyUnknown(entry, compared).en;
    if (isGap(entry, compared))
      return `${capital(why)}: the ${standings.length === 1 ? 'rank' : 'ranks'} of ${counted(standings.length, 'township')} cannot be compared.`;
    if (entry === 'new' && compared.isFirst) return `All townships ranked (${ranked}): ${why}.`;
    const under = entry === 'unranked';
    const names = standings.map(({ township, volume }) => `${plain(township)}${under ? ` (volume ${volume})` : ''}`);
    const limit = under ? `, volume under the minimum of ${policy.ranking.minimumVolume ?? 0}` : '';
    return `${capital(why)} (${names.length}${limit}): ${names.join(', ')}.`;
  });
  const heirs = successions.map(({ township, predecessor }) => `${plain(township)} (after ${plain(predecessor)})`);
  const succeeded = heirs.length === 0 ? [] : [`Compared with a predecessor's rank (${heirs.length}): ${heirs.join(', ')}.`];
  const gone =
    absent.length === 0
      ? []
      : [
          `Ranked in ${periodText(monthThen(compared), compared.period).en}, without a record ${PRESENT[compared.period].en} (${absent.length}): ${absent.map(plain).join(', ')}.`,
        ];
  return [...sentences, ...succeeded, ...gone];
}
