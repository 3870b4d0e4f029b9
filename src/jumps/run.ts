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

/** A jump in codes: its stays so far. The last stay may still grow longer. */
export interface JumpCodes {
  readonly township: number;
  readonly stays: readonly StayCodes[];
}

/** Where a township is on the ladder. */
export interface Run {
  /** At least one stay. */
  readonly stays: StayCodes[];
  /** The jump that the run is, or null while it is a single stay. */
  jump: JumpCodes | null;
}

/**
 * Takes one township's month on a rung; months must come in order, each once.
 *
 * @param run the run so far, which may be changed; undefined at first
 * @returns the run with this month
 */
export function addMonth(run: Run | undefined, township: number, month: number, rung: number, window: number): Run {
  if (run === undefined || rung < lastStay(run).rung) return { stays: [{ rung, first: month, last: month }], jump: null };
  const stay = lastStay(run);
  if (rung === stay.rung) {
    stay.last = month;
    return run;
  }
  const next: StayCodes = { rung, first: month, last: month };
  const front = run.stays.findIndex(({ last }) => month - last <= window);
  if (front < 0) return { stays: [next], jump: null };
  // While the front stands, run and jump grow in place: a long jump costs no more than its stays.
  const stays = front === 0 ? run.stays : run.stays.slice(front);
  stays.push(next);
  if (front > 0 || run.jump === null) return { stays, jump: { township, stays } };
  return run;
}

/** The jump that a run is, where its last stay begins in the month; null where none does. */
export function jumpIn(run: Run, month: number): JumpCodes | null {
  return lastStay(run).first === month ? run.jump : null;
}

function lastStay({ stays }: Run): StayCodes {
  return stays[stays.length - 1];
}
