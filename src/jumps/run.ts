// The jumps stage, one month at a time: the same step serves the whole history and the stream.
//
// A run is the stays with strictly rising rungs that end now, cut at the front to those from which the last one is
// within the window. A run of two stays or more is a jump; while its front stands it grows, and when its front falls
// away or a rung does not rise it stays as it was. So the jumps are the maximal runs of the definition: none
// starts later than it could, since the front moves only where the window forces it.

/** A stay in codes: months on one rung. */
export interface StayCodes {
  readonly rung: number;
  readonly first: number;
  last: number;
}

/** Where a township is on the ladder; of two stays or more, a jump so far. */
export interface Run {
  readonly township: number;
  /** At least one. */
  readonly stays: StayCodes[];
}

/**
 * Takes one township's month on a rung; months must come in order, each once.
 *
 * @param run the run so far, which may be changed; undefined at first
 * @returns the run with this month: another one where it does not go on
 */
export function addMonth(run: Run | undefined, township: number, month: number, rung: number, window: number): Run {
  const next: StayCodes = { rung, first: month, last: month };
  if (run === undefined || rung < lastStay(run).rung) return { township, stays: [next] };
  const stay = lastStay(run);
  if (rung === stay.rung) {
    stay.last = month;
    return run;
  }
  const front = run.stays.findIndex(({ last }) => month - last <= window);
  if (front < 0) return { township, stays: [next] };
  if (front > 0) return { township, stays: [...run.stays.slice(front), next] };
  // While the front stands, it grows in place: a long jump costs no more than its stays.
  run.stays.push(next);
  return run;
}

export function isJump({ stays }: Run): boolean {
  return stays.length > 1;
}

/** Whether the last stay begins in the month, so that a jump reaches it there. */
export function arrivesIn(run: Run, month: number): boolean {
  return isJump(run) && lastStay(run).first === month;
}

function lastStay({ stays }: Run): StayCodes {
  return stays[stays.length - 1];
}
