// The headings of columns that hold what a standing holds.
import type { Bilingual } from '../../policy/types';
import { METRIC_LABELS } from './labels';
import type { Standing } from '../../evaluation/standing';

/** Fields of a standing, and what tables show beside them. */
export const HEADINGS: Readonly<
  Record<Exclude<keyof Standing, 'month' | 'entry' | 'classes'> | 'adjustment' | 'remark' | 'classLabels', Bilingual>
> = {
  group: { zh: '组别', en: 'Group' },
  township: { zh: '单位', en: 'Township' },
  rank: { zh: METRIC_LABELS.rank.zh, en: 'Rank' },
  tied: { zh: '并列单位数', en: 'Tied' },
  reverseRank: { zh: METRIC_LABELS.reverseRank.zh, en: 'Reverse rank' },
  of: { zh: '参加排名单位数', en: 'Number ranked' },
  percentile: { zh: METRIC_LABELS.percentile.zh, en: 'Percentile' },
  score: { zh: METRIC_LABELS.score.zh, en: 'Score' },
  volume: { zh: METRIC_LABELS.volume.zh, en: 'Volume' },
  gain: { zh: METRIC_LABELS.gain.zh, en: 'Places gained' },
  remark: { zh: '备注', en: 'Remark' },
  scoreGain: { zh: METRIC_LABELS.scoreGain.zh, en: 'Points gained' },
  percentileGain: { zh: METRIC_LABELS.percentileGain.zh, en: 'Percentile gained' },
  adjustment: { zh: '加减分', en: 'Adjustment' },
  classLabels: { zh: '类别', en: 'Classes' },
};
