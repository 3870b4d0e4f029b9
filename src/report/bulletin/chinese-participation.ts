// Who is newly ranked, and who is not, in Chinese.
import { periodText } from '../wording/period-text';
import { isGap, monthThen } from '../wording/compared-period';
import { METRIC_LABELS } from '../wording/labels';
import { PRESENT } from '../wording/period-words';
import type { BulletinFacts } from './bulletin-facts';
import { plain } from './markdown';
import { whyUnknown } from '../wording/why-unknown';

export function chineseParticipation(facts: BulletinFacts): readonly string[] {
  const {
    participation: { entries, successions, absent },
    ranked,
    compared,
    policy,
  } = facts;
  const sentences = entries.map(({ entry, standings }) => {
    const why = whyUnknown(entry, compared).zh;
    if (isGap(entry, compared)) return `${why}，${standings.length}个单位的名次无法比较。`;
    if (entry === 'new' && compared.isFirst) return `参加排名的${ranked}个单位均为${why}。`;
    const under = entry === 'unranked';
    const names = standings.map(
      ({ township, volume: requests }) => `${plain(township)}${under ? `（${METRIC_LABELS.volume.zh}${requests}）` : ''}`,
    );
    const limit = under ? `，诉求量低于下限${policy.ranking.minimumVolume ?? 0}` : '';
    return `${why}（${names.length}个${limit}）：${names.join('、')}。`;
  });
  const heirs = successions.map(({ township, predecessor }) => `${plain(township)}（前身${plain(predecessor)}）`);
  const succeeded = heirs.length === 0 ? [] : [`与前身的名次比较（${heirs.length}个）：${heirs.join('、')}。`];
  const gone =
    absent.length === 0
      ? []
      : [
          `${periodText(monthThen(compared), compared.period).zh}参加排名、${PRESENT[compared.period].zh}没有记录（${absent.length}个）：${absent.map(plain).join('、')}。`,
        ];
  return [...sentences, ...succeeded, ...gone];
}
