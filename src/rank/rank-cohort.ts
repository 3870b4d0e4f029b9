// Ranks the townships of one cohort: scores refined by tie-breakers, by the policy's tie method.
import type { TieMethod } from '../policy/types';
import type { Range } from './cohorts';
import { sortLargestFirst, sortRoom, type SortRoom } from './order';
import { rankOrdered, type Ranks } from './tie-methods';

/** What decides the order of a cohort. */
export interface RankKeys {
  /** Integer scores by place; NaN is unranked. */
  readonly score: Float64Array;
  /** Integers by place that refine equal scores, the largest best; the first refines first. */
  readonly tieBreakers: readonly Float64Array[];
  /** Volume by place and the least that is ranked; null where there is no minimum. */
  readonly minimum: { readonly volume: Float64Array; readonly least: number } | null;
  readonly ties: TieMethod;
}

/** The ranked townships of one cohort, side by side: the i-th stands in `places[i]`. Reused for each cohort. */
export interface RankedCohort extends Ranks {
  readonly places: Int32Array;
  /** Their scores, as integers. */
  readonly score: Float64Array;
}

/** Room for one cohort at a time. */
export interface RankRoom extends SortRoom {
  readonly cohort: RankedCohort;
  readonly order: Uint32Array;
  readonly runs: Float64Array;
}

export function rankRoom(most: number): RankRoom {
  return {
    ...sortRoom(most),
    cohort: {
      places: new Int32Array(most),
      score: new Float64Array(most),
      rank: new Float64Array(most),
      reverseRank: new Int32Array(most),
      tied: new Int32Array(most),
    },
    order: new Uint32Array(most),
    runs: new Float64Array(most),
  };
}

/**
 * Fills `room.cohort` with the ranked townships of a cohort and their ranks.
 *
 * @returns how many are ranked
 */
export function rankCohort({ start, end }: Range, keys: RankKeys, room: RankRoom): number {
  const { minimum, tieBreakers, ties } = keys;
  const { places, score } = room.cohort;
  const positions = room.order;
  let ranked = 0;
  for (let place = start; place < end; place += 1) {
    const points = keys.score[place];
    if (points !== points || (minimum !== null && minimum.volume[place] < minimum.least)) continue;
    places[ranked] = place;
    score[ranked] = points;
    positions[ranked] = ranked;
    ranked += 1;
  }
  if (tieBreakers.length > 0) {
    refine(tieBreakers, ranked, room);
    rankOrdered(positions, ranked, room.runs, ties, room.cohort);
  } else {
    sortLargestFirst(positions, ranked, score, room);
    rankOrdered(positions, ranked, score, ties, room.cohort);
  }
  return ranked;
}

// Sorts by the last tie-breaker first and by the score at last; numbers the runs that agree in all of them.
function refine(tieBreakers: readonly Float64Array[], ranked: number, room: RankRoom): void {
  const { order: positions, runs } = room;
  const { places, score } = room.cohort;
  for (const column of [...tieBreakers].reverse()) {
    for (let i = 0; i < ranked; i += 1) runs[i] = column[places[i]];
    sortLargestFirst(positions, ranked, runs, room);
  }
  sortLargestFirst(positions, ranked, score, room);
  let run = 0;
  for (let i = 0; i < ranked; i += 1) {
    const position = positions[i];
    if (i > 0 && !agree(tieBreakers, room.cohort, position, positions[i - 1])) run += 1;
    runs[position] = run;
  }
}

function agree(tieBreakers: readonly Float64Array[], { places, score }: RankedCohort, a: number, b: number): boolean {
  if (score[a] !== score[b]) return false;
  for (const column of tieBreakers) if (column[places[a]] !== column[places[b]]) return false;
  return true;
}
