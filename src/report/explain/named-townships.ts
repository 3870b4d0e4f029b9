// Townships at some places, by name: the first few, and how many.
import type { MonthView } from '../evaluation/month-view';
import type { NamedTownships } from './rank-reason';

const MOST_NAMED = 5;

/** @param places in the order of the input */
export function namedTownships({ township, townships }: MonthView, places: readonly number[]): NamedTownships {
  return { townships: places.slice(0, MOST_NAMED).map((place) => townships[township[place]]), count: places.length };
}
