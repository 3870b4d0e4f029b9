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
  const codes = month.groups.map(({ name }) => groupCode(name));
  const size = month.township.length;
  const township = new Int32Array(size);
  const rank = new Float32Array(size);
  const group = new Int32Array(size);
  const scaled = new Float64Array(size);
  let end = 0;
  for (let i = 0; i < size; i += 1) {
    const code = codeOf[month.township[i]];
    if (code < 0) continue;
    township[end] = code;
    rank[end] = month.rank[i];
    group[end] = codes[month.group[i]];
    scaled[end] = month.scaled[i];
    end += 1;
  }
  const of = new Map(codes.map((code, i) => [code, month.groups[i].ranked]));
  return { start: 0, end, township, rank, group, scaled, decimals: month.decimals, of };
}
