// The townships of a state beside those of the present records: the same names, numbered twice.
import type { CodeOf } from '../input/name-codes';
import { fail } from '../issues/collect';

/** Both numberings, each by the other. */
export interface Matched {
  /** Present code by position in the state; −1 where the township has no record. */
  readonly codeAt: Int32Array;
  /** Position in the state by present code; −1 where it is not there. */
  readonly positionOf: Int32Array;
}

/**
 * @param townships names by position in the state
 * @param names those of the records, by code
 * @throws RankingRulesError `bad-state` where a name comes twice in the state
 */
export function matchTownships(townships: readonly string[], names: readonly string[], codeOf: CodeOf): Matched {
  const codeAt = new Int32Array(townships.length).fill(-1);
  const positionOf = new Int32Array(names.length).fill(-1);
  const absent = new Set<string>();
  let present = 0;
  let next = 0;
  for (let position = 0; position < townships.length; position += 1) {
    const name = townships[position];
    // From month to month the order is nearly the same.
    const code = names[next] === name ? next : codeOf(name);
    next = code + 1;
    if (code < 0) {
      absent.add(name);
      continue;
    }
    if (positionOf[code] < 0) present += 1;
    positionOf[code] = position;
    codeAt[position] = code;
  }
  if (present + absent.size < townships.length) fail('bad-state', ['state', 'townships'], 'distinct ids', townships);
  return { codeAt, positionOf };
}
