// The month that gains compare with, and why there is nothing to compare.
import type { Locale } from '../issues/locale';
import { FIRST_MONTH, monthText } from '../month/month';
import type { Bilingual } from '../policy/types';
import type { MonthFacts } from './facts';
import { ENTRY_LABELS } from './labels';
import type { Entry } from './standing';

/** The month that lies the lag back. */
export interface ComparedMonth {
  /** `YYYY-MM`; null where it would lie before 0001-01. */
  readonly month: string | null;
  /** Whether there are records of it. */
  readonly hasRecords: boolean;
  readonly lagMonths: number;
}

export function comparedMonth({ policy, view }: MonthFacts): ComparedMonth {
  const { lagMonths } = policy.comparison;
  const month = view.month - lagMonths;
  return { month: month < FIRST_MONTH ? null : monthText(month), hasRecords: view.earlier !== null, lagMonths };
}

/** There is no month that lies so far back. */
export const NO_MONTH: Bilingual = { zh: '没有可对比的月份', en: 'there is no month to compare with' };

/** Whether the data, and not the township, is why there is nothing to compare. */
export function isGap(entry: Entry | null, { hasRecords }: ComparedMonth): boolean {
  return entry === 'returned' && !hasRecords;
}

/** Why a gain is unknown; `written` is how the language writes a month. */
export function whyUnknown(entry: Entry, compared: ComparedMonth, locale: Locale, written: (month: string) => string): string {
  if (!isGap(entry, compared)) return ENTRY_LABELS[entry][locale];
  const { month } = compared;
  if (month === null) return NO_MONTH[locale];
  return locale === 'zh' ? `没有${written(month)}的记录` : `no records of ${written(month)}`;
}
