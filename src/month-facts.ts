// A month that has run → what standings and explanations are made from.
import type { Prepared } from './prepare';
import type { MonthRange } from './rank/cohorts';
import type { MonthFacts } from './report/facts';
import { membersOf, type DoneMonth, type MonthOutcome, type ResultColumns } from './run-month';

export function monthFacts(
  { table, township, groups, scaled, policies, policyOf }: Prepared,
  range: MonthRange,
  outcome: MonthOutcome,
  earlier: DoneMonth | null,
  results: ResultColumns,
): MonthFacts {
  const { policy, volume } = policies[policyOf[range.month]];
  return {
    policy,
    view: {
      ...results,
      month: table.months[range.month],
      cohorts: outcome.cohorts,
      townships: table.townships,
      township,
      groups,
      scaled,
      decimals: policy.scoring.decimals,
      volume,
      classes: policy.classes.map(({ id }) => ({ id, members: membersOf(results, id) })),
      earlier,
    },
    verdicts: new Map(outcome.cohorts.map(({ group, classes }) => [group, classes])),
  };
}
