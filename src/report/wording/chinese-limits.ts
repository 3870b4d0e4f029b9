// What a condition asks, as both explanations and notices say it in Chinese.
import { lowestIsBest } from '../../classes/metrics';
import type { Metric } from '../../policy/types';
import { METRIC_LABELS, METRIC_UNITS } from './labels';
import { unsigned } from './shown-number';

/** The limits as they are written; null where there is none. */
export function chineseLimits(metric: Metric, atLeast: string | null, atMost: string | null): string {
  if (metric === 'gain' && Number(atLeast) > 0 && atMost === null) return `进步${atLeast}名及以上`;
  if (metric === 'gain' && Number(atMost) < 0 && atLeast === null) return `退步${unsigned(String(atMost))}名及以上`;
  // Of ranks the smaller is the higher, so that 不低于 would say the opposite.
  const [least, most, unit] = lowestIsBest(metric) ? ['不小于', '不大于', ''] : ['不低于', '不高于', METRIC_UNITS[metric].zh];
  const limits = [atLeast === null ? '' : `${least}${atLeast}${unit}`, atMost === null ? '' : `${most}${atMost}${unit}`];
  return `${METRIC_LABELS[metric].zh}${limits.filter(Boolean).join('且')}`;
}
