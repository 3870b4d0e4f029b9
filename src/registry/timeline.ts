// Who bears a name, month by month.

/** In place of a township's position: nobody bears the name, or several do. */
export const NO_SINGLE = -1;

/** A township, by its position in the registry, from its first month until, and without, its end; both as month indices. */
export interface Bearer {
  readonly position: number;
  readonly from: number;
  readonly until: number;
}

/** From the month `starts[i]` until the next start it is `who[i]`, a position or NO_SINGLE; of equal starts the last counts. */
export interface Timeline {
  readonly starts: readonly number[];
  readonly who: readonly number[];
}

export function timelineOf(bearers: readonly Bearer[]): Timeline {
  const changes = bearers.flatMap(({ position, from, until }) => [
    { month: from, count: 1, position },
    { month: until, count: -1, position: -position },
  ]);
  changes.sort((a, b) => a.month - b.month);
  const starts: number[] = [];
  const who: number[] = [];
  let count = 0;
  // Where one bears the name, the sum of their positions is its position.
  let positions = 0;
  for (const change of changes) {
    count += change.count;
    positions += change.position;
    starts.push(change.month);
    who.push(count === 1 ? positions : NO_SINGLE);
  }
  return { starts, who };
}

/** A position or NO_SINGLE. */
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
