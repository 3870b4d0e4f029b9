// What a class asks, as explanations and notices say it.
import { lowestIsBest } from '../../classes/metrics';
import type { Bilingual, Metric } from '../../policy/types';
import { joinedTexts, NOTHING } from './bilingual';
import { METRIC_LABELS, METRIC_UNITS } from './labels';
import { unsigned } from './shown-number';

/** The limits as they are written, null where there is none; in Chinese with what they are limits of. */
export function limitsText(metric: Metric, atLeast: string | null, atMost: string | null): Bilingual {
  // Of ranks the smaller is the higher, so that 不低于 would say the opposite.
  const [least, most, unit] = lowestIsBest(metric) ? ['不小于', '不大于', ''] : ['不低于', '不高于', METRIC_UNITS[metric].zh];
  const { zh, en } = joinedTexts(
    [
      atLeast === null ? NOTHING : { zh: `${least}${atLeast}${unit}`, en: `at least ${atLeast}` },
      atMost === null ? NOTHING : { zh: `${most}${atMost}${unit}`, en: `at most ${atMost}` },
    ],
    { zh: '且', en: ' and ' },
  );
  if (metric === 'gain' && Number(atLeast) > 0 && atMost === null) return { zh: `进步${atLeast}名及以上`, en };
  if (metric === 'gain' && Number(atMost) < 0 && atLeast === null) return { zh: `退步${unsigned(String(atMost))}名及以上`, en };
  return { zh: `${METRIC_LABELS[metric].zh}${zh}`, en };
}

/** That it is in none of these other classes. */
export function inNoneOf(classes: readonly Bilingual[]): Bilingual {
  if (classes.length === 0) return NOTHING;
  const { zh, en } = joinedTexts(classes, { zh: '、', en: ' or ' });
  return { zh: `未列入${zh}`, en: `not in ${en}` };
}
