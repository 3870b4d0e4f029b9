// Where each township of a month stands, looked up without going through all of them.
import type { MonthView, RankedCohort } from './month-view';

/** Each township's place in the month, by name. */
export function placesByName({ start, end, township, townships }: Pick<MonthView, 'start' | 'end' | 'township' | 'townships'>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let place = start; place < end; place += 1) places.set(townships[township[place]], place);
  return places;
}

/** By place less the month's start: which of its cohorts each is in. */
export function cohortNumbers({ start, end, cohorts }: Pick<MonthView, 'start' | 'end' | 'cohorts'>): Uint32Array {
  const numbers = new Uint32Array(end - start);
  cohorts.forEach((cohort, number) => numbers.fill(number, cohort.start - start, cohort.end - start));
  return numbers;
}

/** Where a township stands in the month; undefined where it has no record. */
export function findTownship(view: MonthView, name: string): { readonly place: number; readonly cohort: RankedCohort } | undefined {
  const place = view.placeOf().get(name);
  return place === undefined ? undefined : { place, cohort: cohortAt(view, place) };
}

export function cohortAt({ start, cohorts, cohortOf }: MonthView, place: number): RankedCohort {
  return cohorts[cohortOf()[place - start]];
}
