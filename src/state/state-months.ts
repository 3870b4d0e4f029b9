// Between a state's months, which name townships by their position in the state, and the columns of the stages.
import { monthText } from '../month/month';
import type { Prepared } from '../prepare';
import type { DoneMonth, MonthOutcome } from '../run-month';
import type { MonthColumns, StateMonth } from './state';
import { zeros } from './zeros';

/**
 * A month of the state as the month compared with; townships without a present record are left out.
 *
 * @param codeOf the present month's township code by position in the state; −1 where the township has no record
 * @param groupCode the present month's code of a group; null is no group
 */
export function monthFromState(month: MonthColumns, codeOf: Int32Array, groupCode: (name: string | null) => number): DoneMonth {
  const codes = month.groups.map(({ name }) => groupCode(name));
  const size = month.township.length;
  const [township, rank, group, scaled] = [new Int32Array(size), new Float32Array(size), new Int32Array(size), new Float64Array(size)];
  const isGrouped = codes.length > 1;
  let end = 0;
  for (let i = 0; i < size; i += 1) {
    const code = codeOf[month.township[i]];
    if (code < 0) continue;
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
 * The ranked townships of a month that is done.
 *
 * @param number the month's number in the table
 * @param rank by place
 * @param positionOf a township's position in the state, by its code
 */
export function stateMonth({ groups, policies, policyOf, scaled, table, township }: Prepared, number: number, { cohorts }: MonthOutcome, rank: Float32Array, positionOf: (code: number) => number): StateMonth {
  const some = cohorts.filter(({ ranked }) => ranked > 0);
  // Stryker disable next-line ArrowFunction,ArithmeticOperator: an array that is too short grows
  const size = some.reduce((sum, { ranked }) => sum + ranked, 0);
  const isGrouped = some.length > 1;
  const columns = { township: zeros(size), rank: zeros(size), scaled: zeros(size), group: zeros(isGrouped ? size : 0) };
  let i = 0;
  some.forEach(({ start, end }, group) => {
    for (let place = start; place < end; place += 1) {
      if (Number.isNaN(rank[place])) continue;
      columns.township[i] = positionOf(township[place]);
      columns.rank[i] = rank[place];
      columns.scaled[i] = scaled[place];
      if (isGrouped) columns.group[i] = group;
      i += 1;
    }
  });
  return {
    month: monthText(table.months[number]),
    decimals: policies[policyOf[number]].policy.scoring.decimals,
    ...columns,
    groups: some.map(({ group, ranked }) => ({ name: groups[group], ranked })),
  };
}
