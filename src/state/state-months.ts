// Between a state's months, which name townships by their place in the state, and the columns of the stages.
import type { DoneMonth } from '../run-month';
import type { StateMonth } from './state';

/**
 * @param codeOf the present month's township code by place in the state; −1 where the township has no record
 * @param groupCode the present month's code of a group; null is no group
 * @param grouped true where the present month has group codes
 */
export function monthFromState(
  month: StateMonth,
  codeOf: Int32Array,
  groupCode: (name: string | null) => number,
  grouped: boolean,
): DoneMonth {
  const places = month.township.map((_, i) => i).filter((i) => codeOf[month.township[i]] >= 0);
  const rows = places.length;
  const rank = Float64Array.from(places, (i) => month.rank[i]);
  const names = month.group;
  return {
    rows: {
      order: Int32Array.from(places.keys()),
      start: 0,
      end: rows,
      township: Int32Array.from(places, (i) => codeOf[month.township[i]]),
      rank,
      group: !grouped && names === null ? null : Int32Array.from(places, (i) => groupCode(names === null ? null : month.groups[names[i]])),
    },
    columns: {
      rank,
      scaled: Float64Array.from(places, (i) => month.scaled[i]),
      decimals: month.decimals,
      of: Int32Array.from(places, (i) => month.of[i]),
    },
  };
}
