// What lets a township into a class, in English.
import type { ClassRule, Policy } from '../../policy/types';
import { METRIC_LABELS } from '../wording/labels';
import { limitsText } from '../wording/limits';
import { percentText, settingTextOrNull } from '../wording/setting-text';
import { equalOnes } from './equal-ones';
import { plain } from './markdown';

export function englishCriteria({ where = [], unless, pick }: ClassRule, { classes, ranking }: Policy): string {
  const conditions = where.map(
    ({ metric, atLeast, atMost }) =>
      `${METRIC_LABELS[metric].en} ${limitsText(metric, settingTextOrNull(atLeast), settingTextOrNull(atMost)).en}`,
  );
  const others = classes.filter(({ id }) => unless?.includes(id)).map(({ label }) => plain(label.en));
  const parts = [...conditions, ...(others.length === 0 ? [] : [`not in ${others.join(' or ')}`])];
  if (pick === undefined) return `Criteria: ${parts.length === 0 ? 'all that are ranked' : parts.join('; ')}.`;
  const last = pick.by === 'reverseRank';
  const end = last ? 'the last' : 'the first';
  const taken =
    pick.top === undefined
      ? `${end} ${percentText(pick.share ?? 1)} of the ranked (rounded up)`
      : pick.top === 1
        ? end
        : `${end} ${pick.top}`;
  const by = METRIC_LABELS[last ? 'rank' : pick.by].en;
  const each = ranking.groupBy === undefined ? '' : ' in each group';
  const { ordered, tied } = equalOnes(pick, ranking);
  const equal = [
    ...(ordered ? ['equal ones are ranked in the order of the records'] : []),
    ...(tied ? [`a tie across the cut is ${pick.ties === 'include' ? 'taken in' : 'left out'}`] : []),
  ];
  return `Criteria: ${[...parts, `${taken} by ${by}${each}`, ...equal].join('; ')}.`;
}
