// Texts in both languages, put together.
import type { Bilingual } from '../../policy/types';

export const NOTHING: Bilingual = { zh: '', en: '' };

/** The parts that say something, with what stands between them. */
export function joinedTexts(parts: readonly Bilingual[], between: Bilingual): Bilingual {
  const said = parts.filter(({ zh }) => zh !== '');
  return { zh: said.map(({ zh }) => zh).join(between.zh), en: said.map(({ en }) => en).join(between.en) };
}

/** Parts of a sentence, one after the other. */
export function inOrder(parts: readonly Bilingual[]): Bilingual {
  return joinedTexts(parts, { zh: '，', en: ', ' });
}
