// Who is newly ranked, and who is not, one sentence for each change.
import type { Bilingual } from '../../policy/types';
import { joinedTexts, NOTHING } from '../wording/bilingual';
import { isGap, monthThen } from '../wording/compared-period';
import { capital, counted } from '../wording/english-counts';
import { BETWEEN_NAMES, METRIC_LABELS } from '../wording/labels';
import { periodText } from '../wording/period-text';
import { PRESENT } from '../wording/period-words';
import { whyUnknown } from '../wording/why-unknown';
import type { Notice } from './notice';
import { plain } from './markdown';
import type { Participation } from './participation';

export function participationText(notice: Notice): readonly Bilingual[] {
  const { entries, successions, absent } = notice.participation;
  return [
    ...entries.map((one) => withoutGain(one, notice)),
    ...(successions.length === 0 ? [] : [succeeded(successions)]),
    ...(absent.length === 0 ? [] : [gone(absent, notice)]),
  ];
}

function withoutGain({ entry, standings }: Participation['entries'][number], { ranked, compared, policy }: Notice): Bilingual {
  const why = whyUnknown(entry, compared);
  const size = standings.length;
  if (isGap(entry, compared))
    return {
      zh: `${why.zh}，${size}个单位的名次无法比较。`,
      en: `${capital(why.en)}: the ${size === 1 ? 'rank' : 'ranks'} of ${counted(size, 'township')} cannot be compared.`,
    };
  if (entry === 'new' && compared.isFirst)
    return { zh: `参加排名的${ranked}个单位均为${why.zh}。`, en: `All townships ranked (${ranked}): ${why.en}.` };
  const under = entry === 'unranked';
  const { zh, en } = METRIC_LABELS.volume;
  const names = standings.map(({ township, volume }): Bilingual => {
    const name = plain(township);
    return under ? { zh: `${name}（${zh}${volume}件）`, en: `${name} (${en} ${volume})` } : { zh: name, en: name };
  });
  const least = policy.ranking.minimumVolume ?? 0;
  const limit: Bilingual = under ? { zh: `，${zh}低于下限${least}件`, en: `, ${en} under the minimum of ${least}` } : NOTHING;
  const who = joinedTexts(names, BETWEEN_NAMES);
  return { zh: `${why.zh}（${size}个${limit.zh}）：${who.zh}。`, en: `${capital(why.en)} (${size}${limit.en}): ${who.en}.` };
}

function succeeded(successions: Participation['successions']): Bilingual {
  const heirs = successions.map(({ township, predecessor }): Bilingual => {
    const [heir, former] = [plain(township), plain(predecessor)];
    return { zh: `${heir}（前身${former}）`, en: `${heir} (after ${former})` };
  });
  const { zh, en } = joinedTexts(heirs, BETWEEN_NAMES);
  return {
    zh: `与前身的名次比较（${heirs.length}个）：${zh}。`,
    en: `Compared with a predecessor's rank (${heirs.length}): ${en}.`,
  };
}

function gone(absent: readonly string[], { compared }: Notice): Bilingual {
  const [when, present] = [periodText(monthThen(compared), compared.period), PRESENT[compared.period]];
  const names = absent.map(plain);
  return {
    zh: `${when.zh}参加排名、${present.zh}没有记录（${absent.length}个）：${names.join(BETWEEN_NAMES.zh)}。`,
    en: `Ranked in ${when.en}, without a record ${present.en} (${absent.length}): ${names.join(BETWEEN_NAMES.en)}.`,
  };
}
