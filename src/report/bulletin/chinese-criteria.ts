// What lets a township into a class, in Chinese.
import type { ClassRule, Policy } from '../../policy/types';
import { METRIC_LABELS } from '../wording/labels';
import { limitsText } from '../wording/limits';
import { percentText, settingTextOrNull } from '../wording/setting-text';
import { equalOnes } from './equal-ones';
import { plain } from './markdown';

export function chineseCriteria({ where = [], unless, pick }: ClassRule, { classes, ranking }: Policy): string {
  const conditions = where.map(
    ({ metric, atLeast, atMost }) => limitsText(metric, settingTextOrNull(atLeast), settingTextOrNull(atMost)).zh,
  );
  const others = classes.filter(({ id }) => unless?.includes(id)).map(({ label }) => plain(label.zh));
  const parts = [...conditions, ...(others.length === 0 ? [] : [`未列入${others.join('、')}`])];
  if (pick === undefined) return `列入条件：${parts.length === 0 ? '参加排名的全部列入' : parts.join('；')}。`;
  // 个 and not 名: where shared ranks leave no gap, whoever has rank 3 need not be among the first 3.
  const taken = pick.top === undefined ? `${percentText(pick.share ?? 1)}（个数向上取整）` : `${pick.top}个`;
  const by = pick.by === 'reverseRank' ? '按名次取后' : `按${METRIC_LABELS[pick.by].zh}取前`;
  const { ordered, tied } = equalOnes(pick, ranking);
  const equal = [
    ...(ordered ? ['不分高下的按记录先后排名'] : []),
    ...(tied ? [`界线上并列的全部${pick.ties === 'include' ? '取入' : '不取'}`] : []),
  ];
  const each = ranking.groupBy === undefined ? '' : '各组';
  return `列入条件：${[...parts, [`${each}${by}${taken}`, ...equal].join('，')].join('；')}。`;
}
