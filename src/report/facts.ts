// What the stages kept of their decisions, so that an explanation reads it and decides nothing again.
import type { ClassVerdict } from '../classes/classify';
import type { Policy } from '../policy/types';
import type { Evaluation } from './evaluation';
import type { MonthView } from './month-view';

/** One month: its policy, its columns, and what decided its classes. */
export interface MonthFacts {
  readonly policy: Policy;
  readonly view: MonthView;
  /** By group code: one verdict per class of the policy, in its order. */
  readonly verdicts: ReadonlyMap<number, readonly ClassVerdict[]>;
}

/** The facts of a month, `YYYY-MM`; undefined where it has no records. */
export type Facts = (month: string) => MonthFacts | undefined;

const kept = /*@__PURE__*/ new WeakMap<Evaluation, Facts>();

export function keepFacts(evaluation: Evaluation, facts: Facts): void {
  kept.set(evaluation, facts);
}

export function factsOf(evaluation: Evaluation): Facts | undefined {
  return kept.get(evaluation);
}
