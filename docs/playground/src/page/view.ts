// What a view of the results is given.
import type { MonthRules, Results } from '../engine/protocol';

export interface View {
  /** Of the results: another number, other results. */
  readonly version: number;
  readonly month: string;
  /** Of the month. */
  readonly rules: MonthRules;
  readonly results: Results;
}
