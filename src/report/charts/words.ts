// The words of charts, in Chinese and English; those of metrics are in labels.ts.
import type { Period } from '../../month/period';
import type { Bilingual } from '../../policy/types';
import { rangeText } from '../wording/period-text';

export const WORDS = {
  township: { zh: '单位', en: 'township' },
  townships: { zh: '单位数', en: 'townships' },
  class: { zh: '类别', en: 'class' },
  noClass: { zh: '未列入任何类别', en: 'no class' },
  scoreDistribution: { zh: '得分分布', en: 'Distribution of scores' },
  gain: { zh: '进步名次', en: 'Places gained' },
  ladder: { zh: '升级与三级跳', en: 'Jumps up the ladder' },
  earlierRank: { zh: '原名次', en: 'earlier rank' },
  change: { zh: '升降', en: 'change' },
  up: { zh: '上升', en: 'up' },
  down: { zh: '下降', en: 'down' },
  same: { zh: '持平', en: 'no change' },
  lowest: { zh: '最低', en: 'lowest' },
  highest: { zh: '最高', en: 'highest' },
  rung: { zh: '台阶', en: 'rung' },
  kind: { zh: '类型', en: 'kind' },
  jump: { zh: '升级', en: 'jump' },
  span: { zh: '相隔月数', en: 'months' },
  from: { zh: '起', en: 'from' },
  to: { zh: '至', en: 'to' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From the first of some months to the last, and what they stand for. */
export function spanText(months: readonly string[], period: Period): Bilingual {
  return rangeText(months[0], months[months.length - 1], period);
}
