// Why a gain is unknown, in both languages.
import type { Entry } from '../../gain/entry';
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { isGap, monthThen, type ComparedPeriod } from './compared-period';
import { noScore } from './labels';
import { periodText } from './period-text';
import { PERIOD_NOUNS, PRESENT } from './period-words';

export function whyUnknown(entry: Entry, compared: ComparedPeriod): Bilingual {
  const { month, period } = compared;
  const then = periodText(monthThen(compared), period);
  if (isGap(entry, compared))
    return month === null ? nothingBefore(period) : { zh: `没有${then.zh}的记录`, en: `no records of ${then.en}` };
  switch (entry) {
    case 'new':
      return { zh: '首次参加排名', en: 'ranked for the first time' };
    case 'returned':
      return { zh: `${then.zh}未参加排名`, en: `not ranked in ${then.en}` };
    case 'regrouped':
      return { zh: `${then.zh}分组不同`, en: `grouped differently in ${then.en}` };
    case 'unranked':
      return { zh: `${PRESENT[period].zh}不参加排名`, en: `not ranked ${PRESENT[period].en}` };
    case 'unscored':
      return noScore(period);
  }
}

/** There is none that lies so far back. */
export function nothingBefore(period: Period): Bilingual {
  const { zh, en } = PERIOD_NOUNS[period];
  return { zh: `没有可对比的${zh}`, en: `there is no ${en} to compare with` };
}
