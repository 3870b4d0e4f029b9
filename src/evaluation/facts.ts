// What the stages kept of their decisions, so that an explanation reads it and decides nothing again.
import type { ClassVerdict } from '../classes/classify';
import type { EarlierColumns } from '../classes/metrics';
import { isObject } from '../input/foreign-values';
import { fail } from '../issues/collect';
import { MONTH_FORM, monthIndex } from '../month/month';
import type { Policy } from '../policy/types';
import type { Cohort } from '../rank/cohorts';
import type { RecordReader } from '../score/exact-score';
import type { Evaluation } from './evaluation';

/** A cohort, and what decided it: how many are ranked, and a verdict per class of the policy, in its order. */
export interface RankedCohort extends Cohort {
  readonly ranked: number;
  readonly classes: readonly ClassVerdict[];
}

/** What a month's standings show and no later month needs; by place less the month's start. */
export interface MonthDetails {
  readonly reverseRank: Int32Array;
  readonly tied: Int32Array;
  /** Place in the month compared with; −1 where the gain is unknown. */
  readonly placeThen: Int32Array;
}

/**
 * One month: its policy, its columns, and what decided its ranks and classes. Columns are by place, and those of the month
 * alone by place less its start.
 */
export interface MonthFacts {
  readonly policy: Policy;
  /** Month index. */
  readonly month: number;
  readonly start: number;
  readonly end: number;
  readonly cohorts: readonly RankedCohort[];
  /** Each township's place, by name, worked out at the first call. */
  readonly placeOf: () => ReadonlyMap<string, number>;
  /** By place less the start: which of the cohorts it is in, worked out at the first call. */
  readonly cohortOf: () => Uint32Array;
  readonly townships: readonly string[];
  readonly township: Int32Array;
  readonly groups: readonly (string | null)[];
  /** Rounded score × 10^decimals; NaN where there is none. */
  readonly scaled: Float64Array;
  readonly rank: Float32Array;
  /** Places, positive is up; NaN where unknown. */
  readonly gain: Float32Array;
  readonly entry: Uint8Array;
  readonly volume: Float64Array | null;
  /** By place, code of the township that the record names as predecessor, −1 for none; null where nobody is asked. */
  readonly predecessor: Int32Array | null;
  /** Of the month alone, worked out at the first call. */
  readonly details: () => MonthDetails;
  /** Of the month alone, worked out at the first call: the policy's classes, in its order. */
  readonly classes: () => readonly { readonly id: string; readonly members: Uint8Array }[];
  /** The month compared with, its columns by its own places; null where there are no records of it. */
  readonly earlier: (EarlierColumns & { readonly township: Int32Array; readonly of: ReadonlyMap<number, number> }) | null;
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
