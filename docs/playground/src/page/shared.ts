// What every part of the page shares: its language and its way to the engine.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual, Locale } from '../bilingual';
import type { Ask } from './ask';
import { WORDS } from './words';

export interface Shared {
  readonly locale: Locale;
  readonly ask: Ask;
}

export const SharedContext = createContext<Shared | null>(null);

export interface Here extends Shared {
  /** A word of the page, or text in both languages, in the page's language. */
  readonly say: (text: keyof typeof WORDS | Bilingual) => string;
}

export function useShared(): Here {
  const shared = useContext(SharedContext);
  if (shared === null) throw new Error('outside of the page');
  return { ...shared, say: (text) => (typeof text === 'string' ? WORDS[text] : text)[shared.locale] };
}
