// What a condition asks, as explanations and notices say it.
import { lowestIsBest } from '../../classes/metrics';
import type { Bilingual, Metric } from '../../policy/types';
import { METRIC_LABELS, METRIC_UNITS } from './labels';
import { unsigned } from './shown-number';

/** The limits as they are written, null where there is none; in Chinese with what they are limits of. */
export function limitsText(metric: Metric, atLeast: string | null, atMost: string | null): Bilingual {
  const en = [atLeast === null ? '' : `at least ${atLeast}`, atMost === null ? '' : `at most ${atMost}`].filter(Boolean).join(' and ');
  return { zh: chineseLimits(metric, atLeast, atMost), en };
}

function chineseLimits(metric: Metric, atLeast: string | null, atMost: string | null): string {
  if (metric === 'gain' && Number(atLeast) > 0 && atMost === null) return `进步${atLeast}名及以上`;
  if (metric === 'gain' && Number(atMost) < 0 && atLeast === null) return `退步${unsigned(String(atMost))}名及以上`;
  // Of ranks the smaller is the higher, so that 不低于 would say the opposite.
  const [least, most, unit] = lowestIsBest(metric) ? ['不小于', '不大于', ''] : ['不低于', '不高于', METRIC_UNITS[metric].zh];
  const limits = [atLeast === null ? '' : `${least}${atLeast}${unit}`, atMost === null ? '' : `${most}${atMost}${unit}`];
  return `${METRIC_LABELS[metric].zh}${limits.filter(Boolean).join('且')}`;
}
