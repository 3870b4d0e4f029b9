// Between a state's runs, which name townships by their position in the state and months by their text, and those of the jumps stage.
import type { Run } from '../jumps/run';
import { monthIndex, monthText } from '../month/month';
import type { StateRun } from './state';

/** @param codeAt the present month's township code by position in the state; runs of townships without one are left out */
export function runsFromState(runs: readonly StateRun[], codeAt: Int32Array): Map<number, Run> {
  const found = new Map<number, Run>();
  for (const { township, stays } of runs) {
    const code = codeAt[township];
    if (code < 0) continue;
    found.set(code, {
      township: code,
      stays: stays.map(({ rung, first, last }) => ({ rung, first: monthIndex(first), last: monthIndex(last) })),
    });
  }
  return found;
}

/**
 * The runs before, each as it is now, and then the new ones.
 *
 * @param runs by township code
 * @param positionOf positions in the state by township code
 */
export function stateRuns(before: readonly StateRun[], runs: ReadonlyMap<number, Run>, positionOf: Int32Array): readonly StateRun[] {
  // What is set anew keeps its place.
  const all = new Map(before.map((run) => [run.township, run]));
  for (const [code, { stays }] of runs) {
    const township = positionOf[code];
    all.set(township, {
      township,
      stays: stays.map(({ rung, first, last }) => ({ rung, first: monthText(first), last: monthText(last) })),
    });
  }
  return [...all.values()];
}
