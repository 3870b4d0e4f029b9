// What lets a township into a class, in Chinese.
import { lowestIsBest } from '../../classes/metrics';
import type { ClassRule, Policy } from '../../policy/types';
import { METRIC_LABELS } from '../labels';
import { percentText, settingText } from '../setting-text';
import { plain } from './markdown';

export function chineseCriteria({ where = [], unless, pick }: ClassRule, { classes, ranking }: Policy): string {
  const conditions = where.map(({ metric, atLeast, atMost }) => {
    // Of ranks the smaller is the higher, so that 不低于 would say the opposite.
    const [least, most] = lowestIsBest(metric) ? ['不小于', '不大于'] : ['不低于', '不高于'];
    const limits = [atLeast === undefined ? '' : `${least}${settingText(atLeast)}`, atMost === undefined ? '' : `${most}${settingText(atMost)}`];
    return `${METRIC_LABELS[metric].zh}${limits.filter(Boolean).join('且')}`;
  });
  const others = classes.filter(({ id }) => unless?.includes(id)).map(({ label }) => plain(label.zh));
  const parts = [...conditions, ...(others.length === 0 ? [] : [`未列入${others.join('、')}`])];
  if (pick === undefined) return `列入条件：${parts.length === 0 ? '参加排名的全部列入' : parts.join('；')}。`;
  const taken = pick.top === undefined ? `参加排名个数的${percentText(pick.share ?? 1)}（向上取整）` : `前${pick.top}名`;
  const ties = pick.ties === 'include' ? '取入' : '不取';
  const each = ranking.groupBy === undefined ? '' : '各组';
  return `列入条件：${[...parts, `${each}按${METRIC_LABELS[pick.by].zh}取${taken}，界线上并列的全部${ties}`].join('；')}。`;
}
