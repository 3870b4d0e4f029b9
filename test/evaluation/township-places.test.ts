// Looking townships up, and sorting what is drawn into panels, in proportion to their number: counted, not timed.
import { expect, it } from 'vitest';
import type { MonthFacts, RankedCohort } from '../../src/evaluation/facts';
import { once } from '../../src/evaluation/lazy';
import { panelsBy } from '../../src/report/charts/vega-lite-spec';
import { cohortAt, cohortNumbers, findTownship, placesByName } from '../../src/evaluation/township-places';

const SIZE = 1000;
const START = 5;

/** A month of so many townships, each a cohort of its own, in the order of appearance or the other way round. */
function view(count: { reads: number }): MonthFacts {
  const township = new Proxy(
    Int32Array.from({ length: START + SIZE }, (_, place) => place - START),
    {
      get(target, key) {
        count.reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    },
  );
  const cohorts = Array.from({ length: SIZE }, (_, i): RankedCohort => ({
    group: i,
    start: START + SIZE - 1 - i,
    end: START + SIZE - i,
    ranked: 1,
    classes: [],
  }));
  const month = { start: START, end: START + SIZE, cohorts, township, townships: Array.from({ length: SIZE }, (_, i) => `T${i}`) };
  return { ...month, placeOf: once(() => placesByName(month)), cohortOf: once(() => cohortNumbers(month)) } as unknown as MonthFacts;
}

it('finds every township of a month, and reads each once', () => {
  const count = { reads: 0 };
  const month = view(count);
  for (let i = 0; i < SIZE; i += 1) {
    const there = findTownship(month, `T${i}`);
    expect(there?.place).toBe(START + i);
    expect(there?.cohort.group).toBe(SIZE - 1 - i);
  }
  expect(count.reads).toBe(SIZE);
  expect(findTownship(month, 'nobody')).toBeUndefined();
  expect(cohortAt(month, START).start).toBe(START);
});

it('sorts what is drawn into panels by group, in the order in which they come, and asks each once', () => {
  const count = { reads: 0 };
  const drawn = Array.from({ length: SIZE }, (_, i) => ({
    i,
    get group() {
      count.reads += 1;
      return `G${(i * 7) % 500}`;
    },
  }));
  const panels = panelsBy(drawn);
  expect(count.reads).toBe(SIZE);
  expect(panels.map(([group, [first]]) => [group, first?.i]).slice(0, 3)).toEqual([
    ['G0', 0],
    ['G7', 1],
    ['G14', 2],
  ]);
  expect(panels.every(([group, members]) => members.length === 2 && members.every((one) => one.group === group))).toBe(true);
  expect(panelsBy([])).toEqual([[null, []]]);
});
