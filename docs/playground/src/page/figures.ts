// Figures as the page writes them.
import type { Standing } from 'ranking-rules';
import type { Bilingual } from '../bilingual';
import { both } from '../bilingual';
import { ENTRIES } from './words';

/** Signed, or why there is none. */
export function gainText({ gain, entry }: Standing): Bilingual {
  if (gain === null) return entry === null ? both('', '') : ENTRIES[entry];
  const text = gain > 0 ? `+${gain}` : gain < 0 ? `−${-gain}` : '0';
  return both(text, text);
}

/** With the decimals that the policy rounds to: it is rounded already, this only writes them all. */
export function scoreText({ score }: Standing, decimals: number): string {
  return score === null ? '—' : score.toFixed(decimals);
}
