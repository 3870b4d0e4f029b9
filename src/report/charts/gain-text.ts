// A gain as a chart writes it.
import type { Locale } from '../../issues/locale';
import { monthZh } from '../wording/chinese-month';
import { comparedMonth, whyUnknown, type ComparedMonth } from '../wording/compared-month';
import type { MonthFacts } from '../evaluation/facts';
import { predecessors } from '../evaluation/predecessor';
import type { Entry } from '../../gain/entry';
import type { Standing } from '../evaluation/standing';

/** What the gains of a month compare with. */
export interface GainSource {
  readonly compared: ComparedMonth;
  /** Of those whose gain is from a predecessor's rank. */
  readonly predecessors: ReadonlyMap<string, string>;
}

export function gainSource(facts: MonthFacts): GainSource {
  return { compared: comparedMonth(facts), predecessors: predecessors(facts.view) };
}

/** Places with their sign, and whose rank they are from where it was a predecessor's; or why they are unknown. */
export function gainText({ township, gain, entry }: Pick<Standing, 'township' | 'gain' | 'entry'>, { compared, predecessors: by }: GainSource, locale: Locale): string {
  if (entry !== null) return unknownText(entry, compared, locale);
  const places = (gain ?? 0) > 0 ? `+${gain}` : String(gain);
  const predecessor = by.get(township);
  if (predecessor === undefined) return places;
  return locale === 'zh' ? `${places}（前身${predecessor}）` : `${places} (predecessor ${predecessor})`;
}

/** Why they are unknown. */
export function unknownText(entry: Entry, compared: ComparedMonth, locale: Locale): string {
  return whyUnknown(entry, compared, locale, locale === 'zh' ? monthZh : String);
}
