// What lets a township into a class.
import type { Bilingual, ClassPick, ClassRule, CutTies, Policy, Ranking } from '../../policy/types';
import { joinedTexts, NOTHING } from '../wording/bilingual';
import { METRIC_LABELS } from '../wording/labels';
import { inNoneOf, limitsText } from '../wording/limits';
import { percentText, settingTextOrNull } from '../wording/setting-text';
import { plain } from './markdown';

export function criteria({ where = [], unless, pick }: ClassRule, { classes, ranking }: Policy): Bilingual {
  const conditions = where.map(({ metric, atLeast, atMost }): Bilingual => {
    const { zh, en } = limitsText(metric, settingTextOrNull(atLeast), settingTextOrNull(atMost));
    return { zh, en: `${METRIC_LABELS[metric].en} ${en}` };
  });
  const others = classes.filter(({ id }) => unless?.includes(id)).map(({ label }) => ({ zh: plain(label.zh), en: plain(label.en) }));
  const picking = pick === undefined ? NOTHING : picked(pick, ranking);
  const asked = joinedTexts([...conditions, inNoneOf(others), picking], { zh: '；', en: '; ' });
  const { zh, en } = asked.zh === '' ? { zh: '参加排名的全部列入', en: 'all that are ranked' } : asked;
  return { zh: `列入条件：${zh}。`, en: `Criteria: ${en}.` };
}

function picked(pick: ClassPick, ranking: Ranking): Bilingual {
  const last = pick.by === 'reverseRank';
  const by = METRIC_LABELS[last ? 'rank' : pick.by];
  const end: Bilingual = last ? { zh: '后', en: 'the last' } : { zh: '前', en: 'the first' };
  const each: Bilingual = ranking.groupBy === undefined ? NOTHING : { zh: '各组', en: ' in each group' };
  const size = sizeOf(pick);
  const { ordered, tied } = equalOnes(pick, ranking);
  return joinedTexts(
    [
      { zh: `${each.zh}按${by.zh}取${end.zh}${size.zh}`, en: `${end.en}${size.en} by ${by.en}${each.en}` },
      ordered ? { zh: '不分高下的按记录先后排名', en: 'equal ones are ranked in the order of the records' } : NOTHING,
      tied ? acrossCut(pick.ties) : NOTHING,
    ],
    { zh: '，', en: '; ' },
  );
}

// 个 and not 名: where shared ranks leave no gap, whoever has rank 3 need not be among the first 3.
function sizeOf({ top, share = 1 }: ClassPick): Bilingual {
  if (top !== undefined) return { zh: `${top}个`, en: top === 1 ? '' : ` ${top}` };
  const percent = percentText(share);
  return { zh: `${percent}（个数向上取整）`, en: ` ${percent} of the ranked (rounded up)` };
}

// Whether the order of the records tells equal ones apart, and whether some can lie across the cut: gains tie under every method.
function equalOnes({ by }: ClassPick, { ties }: Ranking): { readonly ordered: boolean; readonly tied: boolean } {
  const gains = by === 'gain' || by === 'percentileGain';
  const ordered = ties === 'ordinal' && (gains || by === 'rank' || by === 'percentile');
  return { ordered, tied: gains || !ordered };
}

function acrossCut(ties: CutTies): Bilingual {
  return ties === 'include'
    ? { zh: '界线上并列的全部列入', en: 'a tie across the cut is taken in' }
    : { zh: '界线上并列的全部不列入', en: 'a tie across the cut is left out' };
}
