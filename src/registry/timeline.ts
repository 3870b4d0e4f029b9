// Who bears a name, month by month.

/** In place of a township's place: nobody bears the name, or several do. */
export const NO_SINGLE = -1;

/** A township, by its place in the registry, from its first month until, and without, its end; both as month indices. */
export interface Bearer {
  readonly place: number;
  readonly from: number;
  readonly until: number;
}

/** From the month `starts[i]` until the next start it is `who[i]`, a place or NO_SINGLE; of equal starts the last counts. */
export interface Timeline {
  readonly starts: readonly number[];
  readonly who: readonly number[];
}

export function timelineOf(bearers: readonly Bearer[]): Timeline {
  const changes = bearers.flatMap(({ place, from, until }) => [
    { month: from, count: 1, place },
    { month: until, count: -1, place: -place },
  ]);
  changes.sort((a, b) => a.month - b.month);
  const starts: number[] = [];
  const who: number[] = [];
  let count = 0;
  // Where one bears the name, the sum of their places is its place.
  let places = 0;
  for (const change of changes) {
    count += change.count;
    places += change.place;
    starts.push(change.month);
    who.push(count === 1 ? places : NO_SINGLE);
  }
  return { starts, who };
}

/** A place or NO_SINGLE. */
export function bearerIn({ starts, who }: Timeline, month: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= month) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? NO_SINGLE : who[low - 1];
}
