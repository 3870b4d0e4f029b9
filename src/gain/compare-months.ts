// The gain stage: for each row of a month, the same township's row in the month compared with, or why there is none.

/** Why a gain is unknown, as it stands in a column of codes. */
export const ENTRY = { none: 0, new: 1, returned: 2, regrouped: 3, unranked: 4, unscored: 5 } as const;

/** Rows of one month. Row numbers index the columns beside them. */
export interface RankedRows {
  /** The month's rows are `order[start .. end)`. */
  readonly order: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly township: Int32Array;
  /** Rank by row; NaN is unranked. */
  readonly rank: Float64Array;
  /** Group code by row; null without groups. */
  readonly group: Int32Array | null;
}

/** What months already seen leave behind, by township code. */
export interface Seen {
  /** 1 where the township was ranked in any earlier month. */
  readonly ranked: Uint8Array;
  /** Room: the township's row in the month compared with, by code. */
  readonly rowBefore: Int32Array;
}

/** Receives the answers by row of the present month. */
export interface Gains {
  /** Earlier rank − present rank; NaN where unknown. */
  readonly gain: Float64Array;
  /** Row of the earlier month (in its own columns); −1 where the gain is unknown. */
  readonly before: Int32Array;
  /** One of ENTRY. */
  readonly entry: Uint8Array;
}

/**
 * @param before the month that lies the lag back; null where there are no records of it
 * @param scored the score by row of the present month, NaN where there is none
 */
export function compareMonths(now: RankedRows, before: RankedRows | null, scored: Float64Array, seen: Seen, gains: Gains): void {
  const { rowBefore, ranked } = seen;
  if (before !== null) for (let i = before.start; i < before.end; i += 1) rowBefore[before.township[before.order[i]]] = before.order[i];
  for (let i = now.start; i < now.end; i += 1) {
    const row = now.order[i];
    const township = now.township[row];
    const rank = now.rank[row];
    if (rank !== rank) {
      gains.entry[row] = scored[row] === scored[row] ? ENTRY.unranked : ENTRY.unscored;
      continue;
    }
    const earlier = before === null ? -1 : rowBefore[township];
    const earlierRank = before === null || earlier < 0 ? Number.NaN : before.rank[earlier];
    if (before === null || earlierRank !== earlierRank) {
      gains.entry[row] = ranked[township] === 1 ? ENTRY.returned : ENTRY.new;
    } else if ((now.group === null ? -1 : now.group[row]) !== (before.group === null ? -1 : before.group[earlier])) {
      gains.entry[row] = ENTRY.regrouped;
    } else {
      gains.gain[row] = earlierRank - rank;
      gains.before[row] = earlier;
    }
    ranked[township] = 1;
  }
  if (before !== null) for (let i = before.start; i < before.end; i += 1) rowBefore[before.township[before.order[i]]] = -1;
}
