// What no single value of a state shows: values that are right alone and that advance never gives together.
import { fail } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { monthIndex } from '../month/month';
import type { ReadState } from './read-state';
import type { MonthColumns } from './state';

/** @throws RankingRulesError `bad-state` */
export function checkState({ month: last, months, runs }: ReadState): void {
  months.forEach((one, i) => {
    const path = ['state', 'months', i];
    const before = i === 0 ? Number.NEGATIVE_INFINITY : monthIndex(months[i - 1].month);
    if (monthIndex(one.month) <= before) fail('bad-state', [...path, 'month'], `a month after ${months[i - 1].month}`, one.month);
    checkGroups(one, path);
  });
  const present = months.at(-1)?.month;
  if (present !== last) fail('bad-state', ['state', 'months'], `months up to ${last}`, present);
  runs.forEach(({ stays }, i) => {
    const until = stays[stays.length - 1].last;
    if (monthIndex(until) > monthIndex(last)) fail('bad-state', ['state', 'runs', i, 'stays'], `months up to ${last}`, until);
  });
  if (new Set(runs.map(({ township }) => township)).size < runs.length) fail('bad-state', ['state', 'runs'], 'distinct ids', runs);
}

function checkGroups({ rank, group, groups }: MonthColumns, path: IssuePath): void {
  const counts = new Float64Array(groups.length);
  const isGrouped = groups.length > 1;
  // Stryker disable next-line EqualityOperator: past the end there is no rank
  for (let i = 0; i < rank.length; i += 1) {
    if (rank[i] > 0) counts[isGrouped ? group[i] : 0] += 1;
  }
  groups.forEach(({ ranked }, i) => {
    if (ranked !== counts[i]) fail('bad-state', [...path, 'groups', i, 'ranked'], String(counts[i]), ranked);
  });
  if (new Set(groups.map(({ name }) => name)).size < groups.length) fail('bad-state', [...path, 'groups'], 'distinct ids', groups);
}
