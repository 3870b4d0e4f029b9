// The townships of a state beside those of the present records: the same names, numbered twice.
import type { CodeOf } from '../columns/name-codes';
import { fail } from '../issues/collect';

/** Both numberings, each by the other. */
export interface Matched {
  /** Present code by place in the state; −1 where the township has no record. */
  readonly codeOf: Int32Array;
  /** Place in the state by present code; −1 where it is not there. */
  readonly placeOf: Int32Array;
}

/**
 * @param townships names by place in the state
 * @param names those of the records, by code
 * @throws RankingRulesError `bad-state` where a name comes twice in the state
 */
export function matchTownships(townships: readonly string[], names: readonly string[], codeByName: CodeOf): Matched {
  const codeOf = new Int32Array(townships.length).fill(-1);
  const placeOf = new Int32Array(names.length).fill(-1);
  const absent = new Set<string>();
  let present = 0;
  let next = 0;
  for (let place = 0; place < townships.length; place += 1) {
    const name = townships[place];
    // From month to month the order is nearly the same.
    const code = names[next] === name ? next : codeByName(name);
    next = code + 1;
    if (code < 0) {
      absent.add(name);
      continue;
    }
    if (placeOf[code] < 0) present += 1;
    placeOf[code] = place;
    codeOf[place] = code;
  }
  if (present + absent.size < townships.length) fail('bad-state', ['state', 'townships'], 'distinct ids', townships);
  return { codeOf, placeOf };
}
