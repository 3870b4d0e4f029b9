// What a table says of equal scores that do not share a rank.
import type { Locale } from '../../issues/locale';
import type { Policy } from '../../policy/types';
import { tieKeysEn, tieKeysZh } from '../wording/tie-keys';

/** None where equal scores share a rank. The names of fields are written as `written` does. */
export function equalScoresNote({ ranking: { ties, tieBreakers = [] } }: Policy, locale: Locale, written: (text: string) => string): readonly string[] {
  const told = tieBreakers.length > 0;
  const listed = ties === 'ordinal';
  if (!told && !listed) return [];
  if (locale === 'zh') return [`得分相同的，${[...(told ? [`${written(tieKeysZh(tieBreakers))}区分先后`] : []), ...(listed ? [`${told ? '仍相同的，' : ''}按记录先后排列`] : [])].join('；')}。`];
  return [`Equal scores are ${[...(told ? [`told apart by ${written(tieKeysEn(tieBreakers))}`] : []), ...(listed ? [`${told ? 'then ' : ''}in the order of the records`] : [])].join(', ')}.`];
}
