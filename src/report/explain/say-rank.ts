// How a rank and a gain came about, worded in both languages side by side.
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { inOrder, NOTHING } from '../wording/bilingual';
import { isGap } from '../wording/compared-period';
import { tieBreakersText } from '../wording/labels';
import { measured, moved } from '../wording/measured';
import { against, periodText, underOtherRules } from '../wording/period-text';
import { PRESENT } from '../wording/period-words';
import { shownExact, shownNumber } from '../wording/shown-number';
import type { BehindReason, GainedReason, GainUnknownReason, GroupedThen, RankedReason, RankReason, TieBrokenReason } from './rank-reason';
import { fromLast, names, nth } from './reason-words';
import { nothingBefore, whyUnknown } from '../wording/why-unknown';

export function sayRank(reason: RankReason, period: Period): Bilingual {
  switch (reason.code) {
    case 'ranked':
      return ranked(reason);
    case 'tie-broken':
      return tieBroken(reason);
    case 'behind':
      return behind(reason);
    case 'unranked': {
      const { volume, minimumVolume } = reason;
      return {
        zh: `诉求量${volume}件，低于下限${minimumVolume}件，不参加排名，也不列入任何类别`,
        en: `not ranked, and so in no class: volume ${volume} is under the minimum ${minimumVolume}`,
      };
    }
    case 'gained':
      return gained(reason, period);
    case 'gain-unknown':
      return gainUnknown(reason, period);
  }
}

function ranked({ group, rank, of, tied, reverseRank, ties, tiedWith }: RankedReason): Bilingual {
  const [own, last, others] = [nth(rank), fromLast(reverseRank), names(tiedWith)];
  const within = group === null ? '' : `“${group}”组内`;
  const size = group === null ? String(of) : `${of} in ${group}`;
  if (tied > 1 && ties !== 'ordinal')
    return {
      zh: `${within}与${others.zh}并列${own.zh}，共${of}个，${last.zh}`,
      en: `tied ${own.en} of ${size} with ${others.en}, ${last.en}`,
    };
  const equal: Bilingual =
    tied === 1 ? NOTHING : { zh: `，与${others.zh}不分高下，按记录先后排列`, en: `; equal to ${others.en}, in the order of the records` };
  return { zh: `${within}排名${own.zh}，共${of}个，${last.zh}${equal.zh}`, en: `ranked ${own.en} of ${size}, ${last.en}${equal.en}` };
}

function tieBroken({ score, equal, ahead, behind: after, by }: TieBrokenReason): Bilingual {
  const { zh, en } = inOrder([
    ahead === 0 ? NOTHING : { zh: `${ahead}个在前`, en: `${ahead} before` },
    after === 0 ? NOTHING : { zh: `${after}个在后`, en: `${after} after` },
  ]);
  const [shown, apart] = [shownNumber(score), tieBreakersText(by)];
  return {
    zh: `得分同为${shown}分的共${equal}个，${apart.zh}区分先后，${zh}`,
    en: `${equal} scored ${shown}, told apart by ${apart.en}: ${en}`,
  };
}

function behind({ townships, rank, ties, score, missing, tieBreaker }: BehindReason): Bilingual {
  const [who, place, shown] = [names(townships), nth(rank), shownNumber(score)];
  const shared: Bilingual =
    townships.count === 1 ? NOTHING : ties === 'ordinal' ? { zh: '依次排至', en: 'the last of them ' } : { zh: '并列', en: 'tied ' };
  const zh = `前一名是${who.zh}（${shared.zh}${place.zh}，${shown}分）`;
  const en = `directly above: ${who.en} (${shared.en}${place.en}, scored ${shown})`;
  if (tieBreaker === null) return { zh: `${zh}，相差${missing}分`, en: `${en}, ${measured('score', missing).en} away` };
  const apart = tieBreakersText([tieBreaker]);
  const [theirs, own] = [tieBreaker.theirs, tieBreaker.value].map(shownExact);
  return {
    zh: `${zh}，得分相同，${apart.zh}区分先后，对方为${theirs}，本单位为${own}`,
    en: `${en}, the same score, told apart by ${apart.en}: ${theirs} there, ${own} here`,
  };
}

function gained(reason: GainedReason, period: Period): Bilingual {
  const { month, predecessor, otherPolicy } = reason;
  const [then, now, gain] = [nth(reason.earlierRank), nth(reason.rank), moved('gain', shownNumber(reason.gain))];
  const other = otherPolicy === null ? null : underOtherRules(month, period, otherPolicy);
  const rules: Bilingual = other === null ? NOTHING : { zh: `；${other.zh}`, en: `; ${other.en}` };
  const [when, compared] = [periodText(month, period), against({ ...reason, period })];
  // A name may end in a digit, as an id does, so that a word keeps it from the year; and this month's rank is not the predecessor's.
  const [whose, own]: readonly Bilingual[] =
    predecessor === null
      ? [NOTHING, NOTHING]
      : [
          { zh: `前身${predecessor}在`, en: `its predecessor ${predecessor} ` },
          { zh: '本单位', en: 'it ' },
        ];
  return {
    zh: `${whose.zh}${when.zh}排名${then.zh}，${own.zh}${PRESENT[period].zh}排名${now.zh}，${compared.zh}${gain.zh}${rules.zh}`,
    en: `${whose.en}ranked ${then.en} in ${when.en} and ${own.en}${now.en} now: ${gain.en} ${compared.en}${rules.en}`,
  };
}

function gainUnknown(reason: GainUnknownReason, period: Period): Bilingual {
  const { month, entry, groupThen } = reason;
  if (month === null) return nothingBefore(period);
  const why = groupThen === null ? whyUnknown(entry, { ...reason, period }) : grouped(groupThen);
  const { zh, en } = periodText(month, period);
  // Why it is unknown may name the month already.
  const isNamed = groupThen === null && (isGap(entry, reason) || entry === 'returned' || entry === 'regrouped');
  const compared: Bilingual = isNamed ? NOTHING : { zh: `与${zh}`, en: ` with ${en}` };
  return { zh: `名次${compared.zh}无法比较：${why.zh}`, en: `no comparison${compared.en}: ${why.en}` };
}

function grouped({ group, predecessor }: GroupedThen): Bilingual {
  const whose: Bilingual = predecessor === null ? NOTHING : { zh: `前身${predecessor}`, en: `its predecessor ${predecessor} ` };
  return {
    zh: `${whose.zh}当时${group === null ? '不分组' : `在“${group}”组`}`,
    en: `${whose.en}was ${group === null ? 'not grouped' : `in ${group}`} then`,
  };
}
