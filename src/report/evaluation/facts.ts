// What the stages kept of their decisions, so that an explanation reads it and decides nothing again.
import { isObject } from '../../columns/foreign-values';
import { fail } from '../../issues/collect';
import { MONTH_FORM, monthIndex } from '../../month/month';
import type { Policy } from '../../policy/types';
import type { RecordReader } from '../../score/exact-score';
import type { Evaluation } from './evaluation';
import type { MonthView } from './month-view';

/** One month: its policy, its columns, and what decided its ranks and classes. */
export interface MonthFacts {
  readonly policy: Policy;
  readonly view: MonthView;
  /** Integers by place that refined equal scores, the largest best; one column per tie-breaker of the policy. */
  readonly tieBreakers: readonly Float64Array[];
  /** The fields of the record at a place. */
  readonly record: (place: number) => RecordReader;
}

/** The facts of a month, `YYYY-MM`; undefined where it has no records. */
export type Facts = (month: string) => MonthFacts | undefined;

// Facts are kept on the evaluation itself, as the values of a weak map outlive their keys until the engine collects
// everything; in private, which tells our evaluations from strangers' objects without reading those. And stores of pages
// copy whatever is a plain object, whose copy would be no evaluation; what has a class they hand on as it is.
const WithFacts = class Evaluation {
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  static factsOf(value: unknown): Facts | null {
    return isObject(value) && #facts in value ? value.#facts : null;
  }
};

/** @returns the evaluation with its facts, frozen */
export function withFacts(evaluation: Evaluation, facts: Facts): Evaluation {
  return Object.freeze(Object.assign(new WithFacts(facts), evaluation));
}

/** @throws RankingRulesError `bad-input` where the evaluation is none of ours */
export function factsOf(evaluation: Evaluation): Facts {
  return WithFacts.factsOf(evaluation) ?? fail('bad-input', ['evaluation'], 'what evaluate gave', evaluation);
}

/** @throws RankingRulesError `bad-month`; `not-found` where it has no records */
export function factsOfMonth(facts: Facts, month: string): MonthFacts {
  if (Number.isNaN(monthIndex(month))) return fail('bad-month', ['month'], MONTH_FORM, month);
  return facts(month) ?? fail('not-found', ['month'], 'a month of the evaluation', month);
}
