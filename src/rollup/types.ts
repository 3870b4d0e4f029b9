// What rolling up gives.
import type { Parts } from './parts';

/** 汇总后的记录 · A record of a unit in a period: its counts are the sums of its parts'. */
export interface RolledUpRecord {
  /** 单位：街乡镇，或 `by` 所指字段的值 · The unit: a township, or what `by` names. */
  readonly township: string;
  /** 这一时期的最后一个月 · The period's last month, `YYYY-MM`. */
  readonly month: string;
  /** 由哪些记录汇总 · What was added up. */
  readonly parts: Parts;
  /**
   * 记录的其他字段：计数为其和；其余的，各条都相同的保留 · The further fields of its records: sums of the counts; all
   * else where it is the same in all of them.
   */
  readonly [field: string]: unknown;
}
