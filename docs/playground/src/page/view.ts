// What a view of the results is given.
import type { Results } from '../engine/protocol';

export interface View {
  /** Of the results: another number, other results. */
  readonly version: number;
  readonly month: string;
  readonly results: Results;
}
