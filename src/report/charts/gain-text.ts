// A gain as a chart writes it.
import type { Bilingual } from '../../policy/types';
import { comparedPeriod, type ComparedPeriod } from '../wording/compared-period';
import type { MonthFacts } from '../../evaluation/facts';
import { predecessors } from '../../evaluation/predecessor';
import type { Standing } from '../../evaluation/standing';
import { whyUnknown } from '../wording/why-unknown';

/** What the gains of a month compare with. */
export interface GainSource {
  readonly compared: ComparedPeriod;
  /** Of those whose gain is from a predecessor's rank. */
  readonly predecessors: ReadonlyMap<string, string>;
}

export function gainSource(facts: MonthFacts): GainSource {
  return { compared: comparedPeriod(facts), predecessors: predecessors(facts) };
}

/** Places with their sign, and whose rank they are from where it was a predecessor's; or why they are unknown. */
export function gainText(
  { township, gain, entry }: Pick<Standing, 'township' | 'gain' | 'entry'>,
  { compared, predecessors: by }: GainSource,
): Bilingual {
  if (entry !== null) return whyUnknown(entry, compared);
  const places = (gain ?? 0) > 0 ? `+${gain}` : String(gain);
  const predecessor = by.get(township);
  if (predecessor === undefined) return { zh: places, en: places };
  return { zh: `${places}（前身${predecessor}）`, en: `${places} (predecessor ${predecessor})` };
}
