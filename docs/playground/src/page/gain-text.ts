// A gain as the page writes it: signed, or why there is none.
import type { Standing } from 'ranking-rules';
import type { Bilingual } from '../bilingual';
import { both } from '../bilingual';
import { ENTRIES } from './words';

export function gainText({ gain, entry }: Standing): Bilingual {
  if (gain === null) return entry === null ? both('', '') : ENTRIES[entry];
  const text = gain > 0 ? `+${gain}` : gain < 0 ? `−${-gain}` : '0';
  return both(text, text);
}
