// The words of metrics and reasons, in Chinese and English.
import type { Bilingual, Metric } from '../policy/types';
import type { Entry } from './standing';

/** Metrics as people call them. */
export const METRIC_LABELS: Readonly<Record<Metric, Bilingual>> = {
  rank: { zh: '排名', en: 'rank' },
  reverseRank: { zh: '倒数排名', en: 'reverse rank' },
  percentile: { zh: '百分位', en: 'percentile' },
  score: { zh: '得分', en: 'score' },
  gain: { zh: '进步名次', en: 'places gained' },
  scoreGain: { zh: '得分增加', en: 'points gained' },
  percentileGain: { zh: '百分位增加', en: 'percentile gained' },
  volume: { zh: '诉求量', en: 'volume' },
};

/** Why a gain is unknown. */
export const ENTRY_LABELS: Readonly<Record<Entry, Bilingual>> = {
  new: { zh: '首次参加排名', en: 'ranked for the first time' },
  returned: { zh: '重新参加排名', en: 'ranked again after a break' },
  regrouped: { zh: '所在组别有变', en: 'ranked in another group then' },
  unranked: { zh: '本月不参加排名', en: 'not ranked this month' },
  unscored: { zh: '本月没有得分', en: 'no score this month' },
};
