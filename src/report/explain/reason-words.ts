// Words that several kinds of reason are told with, in both languages.
import type { Bilingual, Metric } from '../../policy/types';
import { counted, listed } from '../wording/english-counts';
import { METRIC_LABELS, METRIC_UNITS } from '../wording/labels';
import { unsigned } from '../wording/shown-number';
import type { NamedTownships } from './rank-reason';

/** 1st, 22nd, 113th; in English a fractional rank as it is. */
export function nth(rank: number | string): Bilingual {
  const text = String(rank);
  const teen = /1[123]$/.test(text);
  const ending = teen ? 'th' : text.endsWith('1') ? 'st' : text.endsWith('2') ? 'nd' : text.endsWith('3') ? 'rd' : 'th';
  return { zh: `第${text}名`, en: /^\d+$/.test(text) ? `${text}${ending}` : text };
}

export function fromLast(reverseRank: number | string): Bilingual {
  const { zh, en } = nth(reverseRank);
  return { zh: `倒数${zh}`, en: String(reverseRank) === '1' ? 'last' : `${en} from last` };
}

/** So many of what the metric is counted in. */
export function measured(metric: Metric, value: string): Bilingual {
  const { zh, en } = METRIC_UNITS[metric];
  return { zh: `${value}${zh}`, en: en === '' ? value : counted(value, en) };
}

/** A gain with its direction; of places it need not be said what moved. */
export function moved(metric: 'gain' | 'scoreGain' | 'percentileGain', value: string): Bilingual {
  const way: Bilingual = value.startsWith('-') ? { zh: '下降', en: 'down' } : { zh: '上升', en: 'up' };
  const size = measured(metric, unsigned(value));
  const zh = value === '0' ? '持平' : `${way.zh}${size.zh}`;
  const en = `${way.en} ${size.en}`;
  if (metric === 'gain') return { zh, en: value === '0' ? 'no change' : en };
  const what = METRIC_LABELS[metric === 'scoreGain' ? 'score' : 'percentile'];
  return { zh: `${what.zh}${zh}`, en: `${what.en} ${value === '0' ? 'unchanged' : en}` };
}

export function names({ townships, count }: NamedTownships): Bilingual {
  const more = count - townships.length;
  return more > 0
    ? { zh: `${townships.join('、')}等${count}个`, en: `${townships.join(', ')} and ${more} more` }
    : { zh: townships.join('、'), en: listed(townships) };
}
