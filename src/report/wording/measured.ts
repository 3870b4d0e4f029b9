// So many of what a metric is counted in, and which way it went.
import type { Bilingual, Metric } from '../../policy/types';
import { counted } from './english-counts';
import { METRIC_LABELS, METRIC_UNITS } from './labels';
import { unsigned } from './shown-number';

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
