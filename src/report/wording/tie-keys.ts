// By what equal scores are told apart, in the words of either language.
import type { TieBreaker } from '../../policy/types';
import { chineseField } from './labels';

export function tieKeysZh(by: readonly TieBreaker[]): string {
  return `按${by.map(({ field, order }) => `${chineseField(field).trim()}${order === 'descending' ? '从高到低' : '从低到高'}`).join('、再按')}`;
}

export function tieKeysEn(by: readonly TieBreaker[]): string {
  return by.map(({ field, order }) => `${field} (${order})`).join(', then ');
}
