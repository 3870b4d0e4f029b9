// A gain as a tooltip shows it.
import type { Locale } from '../../issues/locale';
import { ENTRY_LABELS } from '../labels';
import type { Standing } from '../standing';

/** Places with their sign, or why they are unknown. */
export function gainText({ gain, entry }: Pick<Standing, 'gain' | 'entry'>, locale: Locale): string {
  if (entry !== null) return ENTRY_LABELS[entry][locale];
  return (gain ?? 0) > 0 ? `+${gain}` : String(gain);
}
