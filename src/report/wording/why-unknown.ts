// Why a gain is unknown, in both languages.
import type { Entry } from '../../gain/entry';
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { isGap, type ComparedPeriod } from './compared-period';
import { entryLabel } from './labels';
import { periodText } from './period-text';
import { PERIOD_NOUNS } from './period-words';

export function whyUnknown(entry: Entry, compared: ComparedPeriod): Bilingual {
  const { month, period } = compared;
  if (!isGap(entry, compared)) return entryLabel(entry, period);
  if (month === null) return nothingBefore(period);
  const { zh, en } = periodText(month, period);
  return { zh: `没有${zh}的记录`, en: `no records of ${en}` };
}

/** There is none that lies so far back. */
export function nothingBefore(period: Period): Bilingual {
  const { zh, en } = PERIOD_NOUNS[period];
  return { zh: `没有可对比的${zh}`, en: `there is no ${en} to compare with` };
}
