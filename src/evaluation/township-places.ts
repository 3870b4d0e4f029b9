// Where each township of a month stands, looked up without going through all of them.
import type { MonthFacts, RankedCohort } from './facts';

/** A month's townships, by name. */
type Townships = Pick<MonthFacts, 'start' | 'end' | 'township' | 'townships'>;

/** Each township's place in the month, by name. */
export function placesByName(month: Townships): ReadonlyMap<string, number> {
  return byTownship(month, (place) => place);
}

/** What each township's place has, by name; null is left out. */
export function byTownship<T>(
  { start, end, township, townships }: Townships,
  valueAt: (place: number) => T | null,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (let place = start; place < end; place += 1) {
    const value = valueAt(place);
    if (value !== null) found.set(townships[township[place]], value);
  }
  return found;
}

/** By place less the month's start: which of its cohorts each is in. */
export function cohortNumbers({ start, end, cohorts }: Pick<MonthFacts, 'start' | 'end' | 'cohorts'>): Uint32Array {
  // Stryker disable next-line ArithmeticOperator: more room changes nothing
  const numbers = new Uint32Array(end - start);
  cohorts.forEach((cohort, number) => numbers.fill(number, cohort.start - start, cohort.end - start));
  return numbers;
}

/** Where a township stands in the month; undefined where it has no record. */
export function findTownship(facts: MonthFacts, name: string): { readonly place: number; readonly cohort: RankedCohort } | undefined {
  const place = facts.placeOf().get(name);
  return place === undefined ? undefined : { place, cohort: cohortAt(facts, place) };
}

export function cohortAt({ start, cohorts, cohortOf }: MonthFacts, place: number): RankedCohort {
  return cohorts[cohortOf()[place - start]];
}
