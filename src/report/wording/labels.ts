// The words of metrics, fields, classes and reasons, in Chinese and English.
import type { RoundingMode } from '../../exact/rounding-mode';
import type { Bilingual, Metric, Policy, TieBreaker } from '../../policy/types';
import type { Period } from '../../month/period';
import { NOTHING } from './bilingual';
import { PRESENT } from './period-words';

/** Metrics as people call them. */
export const METRIC_LABELS: Readonly<Record<Metric, Bilingual>> = {
  rank: { zh: '名次', en: 'rank' },
  reverseRank: { zh: '倒数名次', en: 'reverse rank' },
  percentile: { zh: '百分位', en: 'percentile' },
  score: { zh: '得分', en: 'score' },
  gain: { zh: '进步名次', en: 'places gained' },
  scoreGain: { zh: '得分增加', en: 'points gained' },
  percentileGain: { zh: '百分位增加', en: 'percentile gained' },
  volume: { zh: '诉求量', en: 'volume' },
};

/** What a metric is counted in; percentiles have no unit. */
export const METRIC_UNITS: Readonly<Record<Metric, Bilingual>> = {
  rank: { zh: '位', en: 'place' },
  reverseRank: { zh: '位', en: 'place' },
  percentile: NOTHING,
  score: { zh: '分', en: 'point' },
  gain: { zh: '位', en: 'place' },
  scoreGain: { zh: '分', en: 'point' },
  percentileGain: NOTHING,
  volume: { zh: '件', en: 'request' },
};

/** Who has no score has no rank either. */
export function noScore(period: Period): Bilingual {
  return { zh: `${PRESENT[period].zh}没有得分`, en: `no score ${PRESENT[period].en}` };
}

/** What a policy does where an indicator has nothing to measure and leaves no score. */
export function notScored(period: Period): Bilingual {
  return { zh: `按规定${PRESENT[period].zh}不计分`, en: `no score ${PRESENT[period].en}, as the policy says` };
}

/** What stands between names that are listed. */
export const BETWEEN_NAMES: Bilingual = { zh: '、', en: ', ' };

/** Rounding modes as offices call them. */
export const ROUNDING_LABELS: Readonly<Record<RoundingMode, Bilingual>> = {
  'half-up': { zh: '四舍五入', en: 'rounded half up' },
  'half-even': { zh: '四舍六入五成双', en: 'rounded half to even' },
  'half-down': { zh: '五舍六入', en: 'rounded half down' },
  up: { zh: '进一法', en: 'rounded up' },
  down: { zh: '去尾法', en: 'rounded down' },
};

/** What a policy calls its classes, by their ids. */
export function classNames({ classes }: Policy): (id: string) => Bilingual {
  const labels = new Map(classes.map(({ id, label }) => [id, label]));
  // Stryker disable next-line ObjectLiteral: for the types; every id that is asked for is a class of the policy
  return (id) => labels.get(id) ?? { zh: id, en: id };
}

/** Chinese names of the fields that built-in policies read; others go by their own. */
const CHINESE_FIELDS: ReadonlyMap<string, string> = /*@__PURE__*/ new Map([
  ['assigned', '派单量'],
  ['surveyed', '有效回访'],
  ['contacted', '响应'],
  ['resolved', '解决'],
  ['satisfied', '满意'],
  ['basicallySatisfied', '基本满意'],
  ['bonus', '加减分'],
]);

/** A field as Chinese sentences name it; a name of its own that does not end in Chinese gets a space, so that a number can follow. */
export function chineseField(field: string): string {
  return CHINESE_FIELDS.get(field) ?? (/[\u4e00-\u9fff\uff09]$/.test(field) ? field : `${field} `);
}

/** By what equal scores are told apart. */
export function tieBreakersText(by: readonly TieBreaker[]): Bilingual {
  return {
    zh: `按${by.map(({ field, order }) => `${chineseField(field).trim()}${order === 'descending' ? '从高到低' : '从低到高'}`).join('、再按')}`,
    en: by.map(({ field, order }) => `${field} (${order})`).join(', then '),
  };
}
