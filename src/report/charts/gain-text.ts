// A gain as a tooltip shows it.
import type { Locale } from '../../issues/locale';
import { monthZh } from '../chinese-month';
import { whyUnknown, type ComparedMonth } from '../compared-month';
import type { Entry, Standing } from '../standing';

/** Places with their sign, or why they are unknown. */
export function gainText({ gain, entry }: Pick<Standing, 'gain' | 'entry'>, compared: ComparedMonth, locale: Locale): string {
  if (entry !== null) return unknownText(entry, compared, locale);
  return (gain ?? 0) > 0 ? `+${gain}` : String(gain);
}

/** Why they are unknown. */
export function unknownText(entry: Entry, compared: ComparedMonth, locale: Locale): string {
  return whyUnknown(entry, compared, locale, locale === 'zh' ? monthZh : String);
}
