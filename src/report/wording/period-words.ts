// What periods are called.
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';

/** The kind of period. */
export const PERIOD_NOUNS: Readonly<Record<Period, Bilingual>> = {
  month: { zh: '月份', en: 'month' },
  quarter: { zh: '季度', en: 'quarter' },
  'half-year': { zh: '半年度', en: 'half-year' },
  year: { zh: '年度', en: 'year' },
  'year-to-date': { zh: '时期', en: 'period' },
};

/** The present one. */
export const PRESENT: Readonly<Record<Period, Bilingual>> = {
  month: { zh: '本月', en: 'this month' },
  quarter: { zh: '本季度', en: 'this quarter' },
  'half-year': { zh: '本半年度', en: 'this half-year' },
  year: { zh: '本年度', en: 'this year' },
  'year-to-date': { zh: '本期', en: 'this period' },
};

/** The heading of a column of months, `YYYY-MM`. */
export function monthHeading(period: Period): Bilingual {
  const { zh, en } = PERIOD_NOUNS[period];
  return period === 'month' ? { zh, en } : { zh: `${zh}（末月）`, en: `${en} (last month)` };
}
