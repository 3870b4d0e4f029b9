// Results as CSV for Excel: with a mark that says UTF-8, and without a cell that Excel would run as a formula.
import Papa from 'papaparse';
import type { Bilingual, Locale, Standing } from 'ranking-rules';

/** Text that begins so gets an apostrophe before it; numbers are numbers and stay. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

const HEADINGS: readonly (readonly [keyof Standing, Bilingual])[] = [
  ['month', { zh: '月份', en: 'month' }],
  ['township', { zh: '街乡镇', en: 'township' }],
  ['group', { zh: '组别', en: 'group' }],
  ['rank', { zh: '名次', en: 'rank' }],
  ['tied', { zh: '并列数', en: 'tied' }],
  ['reverseRank', { zh: '倒数名次', en: 'reverse rank' }],
  ['of', { zh: '参加排名数', en: 'ranked' }],
  ['score', { zh: '得分', en: 'score' }],
  ['gain', { zh: '进步名次', en: 'places gained' }],
  ['scoreGain', { zh: '得分增加', en: 'points gained' }],
  ['volume', { zh: '诉求量', en: 'volume' }],
  ['classes', { zh: '类别', en: 'classes' }],
];

export function tableCsv(standings: Iterable<Standing>, locale: Locale, label: (month: string, id: string) => string): string {
  const cell = (standing: Standing, key: keyof Standing): string | number | null => {
    if (key === 'classes') return standing.classes.map((id) => label(standing.month, id)).join(' ');
    const value = standing[key];
    return typeof value === 'object' ? null : value;
  };
  const rows = Array.from(standings, (standing) => HEADINGS.map(([key]) => cell(standing, key)));
  return csvText([HEADINGS.map(([, heading]) => heading[locale]), ...rows]);
}

export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: FORMULA })}\r\n`;
}
