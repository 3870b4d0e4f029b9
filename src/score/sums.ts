// What one block of rows has added up so far. A block is small enough to stay in the processor's cache.

/** Rows that are worked on together. */
export const BLOCK = 1024;

/** What became of a row while its indicators were added up. */
export const FATE = { scored: 0, unscored: 1, exact: 2 } as const;

/** Sums by row of the block, in the plan's unit. */
export interface Sums {
  /** Points over each distinct base. */
  readonly over: readonly Float64Array[];
  /** Points that stand over no base; in the end all points, over `product`. */
  readonly points: Float64Array;
  /** What `points` stand over: 1 at first, in the end the product of the bases, and of the marks kept where some are excluded. */
  readonly product: Float64Array;
  /** Marks of excluded indicators. */
  readonly excluded: Float64Array;
  /** One of FATE. */
  readonly fate: Uint8Array;
  /** Room for one indicator's credited counts. */
  readonly credited: Float64Array;
}

/** @param rows how many there are in all */
export function sumsOver(bases: readonly unknown[], rows: number): Sums {
  const size = Math.min(BLOCK, rows);
  const column = (): Float64Array => new Float64Array(size);
  return {
    over: bases.map(column),
    points: column(),
    product: column(),
    excluded: column(),
    fate: new Uint8Array(size),
    credited: column(),
  };
}

export function clear({ over, points, product, excluded, fate }: Sums, size: number): void {
  for (const column of over) column.fill(0, 0, size);
  points.fill(0, 0, size);
  product.fill(1, 0, size);
  excluded.fill(0, 0, size);
  fate.fill(FATE.scored, 0, size);
}
