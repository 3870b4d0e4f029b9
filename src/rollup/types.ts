// What rolling up gives.
import type { Parts } from './parts';

/** 汇总后的记录 · A record of a unit in a period: its counts are the sums of its parts'. */
export interface RolledUpRecord {
  /** The unit: a township, or what `by` names. */
  readonly township: string;
  /** The period's last month, `YYYY-MM`. */
  readonly month: string;
  readonly parts: Parts;
  readonly [field: string]: unknown;
}
