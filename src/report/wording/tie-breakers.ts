// By what equal scores are told apart.
import type { Bilingual, TieBreaker } from '../../policy/types';
import { chineseField } from './labels';

export function tieBreakersText(by: readonly TieBreaker[]): Bilingual {
  return {
    zh: `按${by.map(({ field, order }) => `${chineseField(field).trim()}${order === 'descending' ? '从高到低' : '从低到高'}`).join('、再按')}`,
    en: by.map(({ field, order }) => `${field} (${order})`).join(', then '),
  };
}
