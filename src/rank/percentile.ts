// The percentile of a rank: (of − rank) / (of − 1), and 1 for one that is alone.

/** A percentile over {@link percentileUnit}: twice the quotient's parts, as fractional ranks have halves. */
export function percentileKey(rank: number, of: number): number {
  return of > 1 || Number.isNaN(rank) ? 2 * (of - rank) : 1;
}

/** What the percentiles of so many ranked are whole numbers over. */
export function percentileUnit(of: number): number {
  return of === 1 ? 1 : 2 * (of - 1);
}

/** The percentile of a rank among `of`, as the double nearest to it. */
export function percentile(rank: number, of: number): number {
  return percentileKey(rank, of) / percentileUnit(of);
}
