// The jumps stage, one month at a time: the same step serves the whole history and the stream.
//
// A run is the stays with strictly rising rungs that end now, cut at the front to those from which the last one is
// within the window. A run of two stays or more is a jump; while its front stands it grows, and when its front falls
// away or a rung does not rise it is complete as it was. So the jumps are the maximal runs of the definition: none
// starts later than it could, since the front moves only where the window forces it.

/** Months on one rung, as codes. */
export interface RungStay {
  readonly rung: number;
  readonly first: number;
  last: number;
}

/** A jump on its way: its stays so far. The last stay may still grow longer. */
export interface Climb {
  readonly township: number;
  stays: readonly RungStay[];
}

/** Where a township is on the ladder. */
export interface Run {
  /** At least one stay. */
  stays: RungStay[];
  /** The jump that the run is, or null while it is a single stay. */
  climb: Climb | null;
}

/**
 * Takes one township's month on a rung; months must come in order, each once.
 *
 * @param run the run so far; undefined at first
 * @returns the run with this month, and the jump whose last stay begins this month, or null
 */
export function climb(run: Run | undefined, township: number, month: number, rung: number, window: number): { run: Run; jump: Climb | null } {
  const stay = run?.stays.at(-1);
  if (run === undefined || stay === undefined || rung < stay.rung) {
    return { run: { stays: [{ rung, first: month, last: month }], climb: null }, jump: null };
  }
  if (rung === stay.rung) {
    stay.last = month;
    return { run, jump: null };
  }
  const stays = [...run.stays, { rung, first: month, last: month }];
  const front = stays.findIndex(({ last }) => month - last <= window);
  const within = stays.slice(front);
  if (within.length < 2) return { run: { stays: within, climb: null }, jump: null };
  if (front > 0 || run.climb === null) {
    const jump: Climb = { township, stays: within };
    return { run: { stays: within, climb: jump }, jump };
  }
  run.climb.stays = within;
  return { run: { stays: within, climb: run.climb }, jump: run.climb };
}
