// Words that several kinds of reason are told with, in both languages.
import type { Bilingual } from '../../policy/types';
import { listed } from '../wording/english-counts';
import type { NamedTownships } from './rank-reason';

/** 1st, 22nd, 113th; in English a fractional rank as it is. */
export function nth(rank: number | string): Bilingual {
  const text = String(rank);
  const teen = /1[123]$/.test(text);
  const ending = teen ? 'th' : text.endsWith('1') ? 'st' : text.endsWith('2') ? 'nd' : text.endsWith('3') ? 'rd' : 'th';
  return { zh: `第${text}名`, en: /^\d+$/.test(text) ? `${text}${ending}` : text };
}

export function fromLast(reverseRank: number | string): Bilingual {
  const { zh, en } = nth(reverseRank);
  return { zh: `倒数${zh}`, en: String(reverseRank) === '1' ? 'last' : `${en} from last` };
}

export function names({ townships, count }: NamedTownships): Bilingual {
  const more = count - townships.length;
  return more > 0
    ? { zh: `${townships.join('、')}等${count}个`, en: `${townships.join(', ')} and ${more} more` }
    : { zh: townships.join('、'), en: listed(townships) };
}
