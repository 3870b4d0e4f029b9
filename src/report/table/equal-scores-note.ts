// What a table says of equal scores that do not share a rank.
import type { Bilingual, Policy } from '../../policy/types';
import { tieBreakersText } from '../wording/tie-breakers';

/** None where equal scores share a rank. The names of fields are written as `written` does. */
export function equalScoresNote({ ranking: { ties, tieBreakers = [] } }: Policy, written: (text: string) => string): readonly Bilingual[] {
  const inOrder = ties === 'ordinal';
  if (tieBreakers.length === 0)
    return inOrder ? [{ zh: '得分相同的，按记录先后排列。', en: 'Equal scores are in the order of the records.' }] : [];
  const by = tieBreakersText(tieBreakers);
  const zh = `得分相同的，${written(by.zh)}区分先后`;
  const en = `Equal scores are told apart by ${written(by.en)}`;
  return [
    inOrder ? { zh: `${zh}；仍相同的，按记录先后排列。`, en: `${en}, then in the order of the records.` } : { zh: `${zh}。`, en: `${en}.` },
  ];
}
