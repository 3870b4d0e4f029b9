// Townships at some places, by name: the first few, and how many.
import type { MonthFacts } from '../../evaluation/facts';
import type { NamedTownships } from './rank-reason';

const MOST_NAMED = 5;

/** @param places in the order of the input */
export function namedTownships({ township, townships }: MonthFacts, places: readonly number[]): NamedTownships {
  return { townships: places.slice(0, MOST_NAMED).map((place) => townships[township[place]]), count: places.length };
}
