// A month that has run → what standings and explanations are made from.
import type { Cohorts, Range } from '../rank/cohorts';
import { once } from './lazy';
import type { MonthFacts } from './facts';
import { cohortNumbers, placesByName } from './township-places';
import { recordReader } from '../score/score-columns';
import { monthDetails } from './month-details';
import { columnsUnder } from './rank-and-compare';
import type { MonthOutcome, Work } from './run-month';

export function monthFacts(work: Work, outcome: MonthOutcome): MonthFacts {
  const { prepared, results } = work;
  const { range, earlier, cohorts } = outcome;
  const { table, township, predecessor, groups, scaled, policies, policyOf } = prepared;
  const { townships } = table;
  const { start, end } = range;
  const { policy, columns, chosen } = policies[policyOf[range.number]];
  const { volume, tieBreakers } = columnsUnder(policy, prepared);
  const rows = once(() => ownRows(prepared.cohorts, chosen, range));
  return {
    policy,
    ...results,
    details: once(() => monthDetails(work, outcome)),
    month: table.months[range.number],
    start,
    end,
    cohorts,
    placeOf: once(() => placesByName({ start, end, township, townships })),
    cohortOf: once(() => cohortNumbers({ start, end, cohorts })),
    townships,
    township,
    groups,
    scaled,
    volume,
    predecessor,
    classes: once(() =>
      policy.classes.map(({ id }, index) => {
        // Stryker disable next-line ArithmeticOperator: more room changes nothing
        const members = new Uint8Array(end - start);
        for (const cohort of cohorts) for (const place of cohort.classes[index].places) members[place - start] = 1;
        return { id, members };
      }),
    ),
    earlier,
    tieBreakers,
    record: (place) => recordReader(columns, rows()[place - start]),
  };
}

/** By place less the month's start: the number of the row among the policy's own. */
function ownRows({ place, rows }: Cohorts, chosen: Int32Array | null, { start, end }: Range): Int32Array {
  // Stryker disable next-line ArithmeticOperator: more room changes nothing
  const own = new Int32Array(end - start);
  const size = chosen?.length ?? rows;
  // Stryker disable next-line EqualityOperator: past the end there is no row
  for (let i = 0; i < size; i += 1) {
    const row = chosen === null ? i : chosen[i];
    // Past either end nothing is written.
    own[(place === null ? row : place[row]) - start] = i;
  }
  return own;
}
