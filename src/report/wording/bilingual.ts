// Texts in both languages, put together.
import type { Bilingual } from '../../policy/types';

export const NOTHING: Bilingual = { zh: '', en: '' };

export function joinedTexts(parts: readonly Bilingual[], between: Bilingual): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(between.zh), en: parts.map(({ en }) => en).join(between.en) };
}

/** Parts of a sentence, one after the other. */
export function inOrder(parts: readonly Bilingual[]): Bilingual {
  return joinedTexts(parts, { zh: '，', en: ', ' });
}
