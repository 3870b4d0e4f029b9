// Between a state's months, which name townships by their place in the state, and the columns of the stages.
import type { DoneMonth } from '../run-month';
import type { StateMonth } from './state';

/**
 * A month of the state as the month compared with; townships without a present record are left out.
 *
 * @param codeOf the present month's township code by place in the state; −1 where the township has no record
 * @param groupCode the present month's code of a group; null is no group
 */
export function monthFromState(month: StateMonth, codeOf: Int32Array, groupCode: (name: string | null) => number): DoneMonth {
  const places = Array.from(month.township.keys()).filter((i) => codeOf[month.township[i]] >= 0);
  const codes = month.groups.map(({ name }) => groupCode(name));
  return {
    start: 0,
    end: places.length,
    township: Int32Array.from(places, (i) => codeOf[month.township[i]]),
    rank: Float64Array.from(places, (i) => month.rank[i]),
    group: Int32Array.from(places, (i) => codes[month.group[i]]),
    scaled: Float64Array.from(places, (i) => month.scaled[i]),
    decimals: month.decimals,
    of: new Map(codes.map((code, i) => [code, month.groups[i].ranked])),
  };
}
