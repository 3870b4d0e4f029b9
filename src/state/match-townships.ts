// The townships of a state beside those of the present records: the same names, numbered twice.
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
 * @param codes present codes by name
 * @throws RankingRulesError `bad-state` where a name comes twice
 */
export function matchTownships(townships: readonly string[], codes: ReadonlyMap<string, number>): Matched {
  const codeOf = new Int32Array(townships.length).fill(-1);
  const placeOf = new Int32Array(codes.size).fill(-1);
  const absent = new Set<string>();
  let present = 0;
  for (let place = 0; place < townships.length; place += 1) {
    const name = townships[place];
    const code = codes.get(name);
    if (code === undefined) {
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
