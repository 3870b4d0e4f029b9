// What a jump is, for people and for JSON.

/** Consecutive months of a township's history on the same rung. */
export interface Stay {
  readonly class: string;
  /** Its first and its last month, `YYYY-MM`. */
  readonly first: string;
  readonly last: string;
}

/** A climb over strictly rising rungs within the window: 升级, and over all rungs of three a triple jump (三级跳). */
export interface Jump {
  readonly township: string;
  /** The stays climbed, lowest rung first; two or more. */
  readonly stays: readonly Stay[];
  /** The last month of the first stay. */
  readonly from: string;
  /** The first month of the last stay. */
  readonly to: string;
  /** Months from `from` to `to`, 1 to the window. */
  readonly span: number;
  /** Every rung of the ladder was visited. */
  readonly complete: boolean;
  /** A rung between the first and the last stay's was left out. */
  readonly skips: boolean;
}

/** One month in which a township held a class. */
export interface ClassMonth {
  readonly township: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly class: string;
}
