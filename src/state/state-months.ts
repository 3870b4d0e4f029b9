// Between a state's months, which name townships by their position in the state, and the columns of the stages.
import { monthText } from '../month/month';
import type { Prepared } from '../evaluation/prepare';
import type { DoneMonth, MonthOutcome } from '../evaluation/run-month';
import type { MonthColumns, StateMonth } from './state';
import { zeros } from './state-values';

/**
 * A month of the state as the month compared with; townships without a present record are left out.
 *
 * @param codeAt the present month's township code by position in the state; −1 where the township has no record
 * @param groupCode the present month's code of a group; null is no group
 */
export function monthFromState(month: MonthColumns, codeAt: Int32Array, groupCode: (name: string | null) => number): DoneMonth {
  const codes = month.groups.map(({ name }) => groupCode(name));
  const size = month.rank.length;
  const [township, rank, group, scaled] = [new Int32Array(size), new Float32Array(size), new Int32Array(size), new Float64Array(size)];
  const isGrouped = codes.length > 1;
  let end = 0;
  for (let i = 0; i < size; i += 1) {
    const code = codeAt[i];
    if (code < 0 || month.rank[i] === 0) continue;
    township[end] = code;
    rank[end] = month.rank[i];
    group[end] = codes[isGrouped ? month.group[i] : 0];
    scaled[end] = month.scaled[i];
    end += 1;
  }
  const of = new Map(codes.map((code, i) => [code, month.groups[i].ranked]));
  return { start: 0, end, township, rank, group, scaled, decimals: month.decimals, of };
}

/**
 * A month that is done.
 *
 * @param rank by place
 * @param positionOf positions in the state by township code, of all that are ranked
 * @param size above all of them
 */
export function stateMonth(
  { groups, policies, policyOf, scaled, table, township }: Prepared,
  { range: { number }, cohorts }: MonthOutcome,
  rank: Float32Array,
  positionOf: Int32Array,
  size: number,
): StateMonth {
  const some = cohorts.filter(({ ranked }) => ranked > 0);
  const isGrouped = some.length > 1;
  const columns = { rank: zeros(size), scaled: zeros(size), group: zeros(isGrouped ? size : 0) };
  some.forEach(({ start, end }, group) => {
    for (let place = start; place < end; place += 1) {
      if (Number.isNaN(rank[place])) continue;
      const position = positionOf[township[place]];
      columns.rank[position] = rank[place];
      columns.scaled[position] = scaled[place];
      if (isGrouped) columns.group[position] = group;
    }
  });
  return {
    month: monthText(table.months[number]),
    decimals: policies[policyOf[number]].policy.scoring.decimals,
    ...columns,
    groups: some.map(({ group, ranked }) => ({ name: groups[group], ranked })),
  };
}
