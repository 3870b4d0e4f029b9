// What a jump is, for people and for JSON. Types, as interfaces are no JSON to TypeScript.

/** 停留：连续若干个月在同一级 · Consecutive months of a township's history on the same rung. */
export type Stay = {
  /** 类别 · The id of the class. */
  readonly class: string;
  /** 起始月份 · Its first month, `YYYY-MM`. */
  readonly first: string;
  /** 终止月份（含） · Its last month, `YYYY-MM`. */
  readonly last: string;
};

/** 升级 · A climb over strictly rising rungs within the window; over all rungs of three it is a triple jump (三级跳). */
export type Jump = {
  /** 街乡镇 · The id of the township. */
  readonly township: string;
  /** 各级的停留 · The stays climbed, lowest rung first; two or more. */
  readonly stays: readonly Stay[];
  /** 起点：第一次停留的最后一个月 · The last month of the first stay, `YYYY-MM`. */
  readonly from: string;
  /** 终点：最后一次停留的第一个月 · The first month of the last stay, `YYYY-MM`. */
  readonly to: string;
  /** 相隔月数，从 `from` 到 `to`，不小于 1 · Months from `from` to `to`, 1 to the window. */
  readonly span: number;
  /** 各级都经过；台阶有三级的，就是三级跳 · Every rung of the ladder was visited. */
  readonly complete: boolean;
  /** 越级 · A rung between the first and the last stay's was left out. */
  readonly skips: boolean;
};

/** 一个街乡镇某月所在的类别 · One month in which a township held a class. */
export interface ClassMonth {
  /** 街乡镇 · The id or name of the township. */
  readonly township: string;
  /** 月份 · `YYYY-MM` */
  readonly month: string;
  /** 类别的标识 · The id of the class. */
  readonly class: string;
}

/** Whether a jump went over every rung of a ladder of three or more: 三级跳, or one over more. */
export function isTripleJump({ complete, stays }: Jump): boolean {
  return complete && stays.length > 2;
}
