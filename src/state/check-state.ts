// What no single value of a state shows: values that are right alone and that advance never gives together.
import { fail } from '../issues/collect';
import { monthIndex } from '../month/month';
import type { ReadState } from './read-state';
import type { MonthColumns } from './state';

/** @throws RankingRulesError `bad-state` */
export function checkState({ month: last, townships, months, runs }: ReadState): void {
  const lists = new Int32Array(townships.length);
  months.forEach((one, i) => {
    const path = ['state', 'months', i];
    const before = i === 0 ? Number.NEGATIVE_INFINITY : monthIndex(months[i - 1].month);
    if (monthIndex(one.month) <= before) fail('bad-state', [...path, 'month'], `a month after ${months[i - 1].month}`, one.month);
    if (!areDistinct(one.township, i + 1, lists)) fail('bad-state', [...path, 'township'], 'distinct ids', Array.from(one.township));
    checkGroups(one, path);
  });
  const present = months.at(-1)?.month;
  if (present !== last) fail('bad-state', ['state', 'months'], `months up to ${last}`, present);
  runs.forEach(({ stays }, i) => {
    const until = stays[stays.length - 1].last;
    if (monthIndex(until) > monthIndex(last)) fail('bad-state', ['state', 'runs', i, 'stays'], `months up to ${last}`, until);
  });
  if (!areDistinct(runs.map(({ township }) => township), months.length + 1, lists)) fail('bad-state', ['state', 'runs'], 'distinct ids', runs);
}

// `lists` holds for each position the number of the list that it was met in last.
function areDistinct(positions: ArrayLike<number>, list: number, lists: Int32Array): boolean {
  // Stryker disable next-line EqualityOperator: past the end there is no position
  for (let i = 0; i < positions.length; i += 1) {
    if (lists[positions[i]] === list) return false;
    lists[positions[i]] = list;
  }
  return true;
}

function checkGroups({ township, group, groups }: MonthColumns, path: readonly (string | number)[]): void {
  const counts = new Float64Array(groups.length);
  // Stryker disable next-line EqualityOperator: past the end there is no group
  for (let i = 0; i < group.length; i += 1) counts[group[i]] += 1;
  if (groups.length === 1) counts[0] = township.length;
  groups.forEach(({ ranked }, i) => {
    if (ranked !== counts[i]) fail('bad-state', [...path, 'groups', i, 'ranked'], String(counts[i]), ranked);
  });
  if (new Set(groups.map(({ name }) => name)).size < groups.length) fail('bad-state', [...path, 'groups'], 'distinct ids', groups);
}
