// A month that has run → what standings and explanations are made from.
import { monthDetails } from './month-details';
import type { Prepared } from './prepare';
import type { MonthRange } from './rank/cohorts';
import { columnsUnder } from './rank-and-compare';
import { once } from './report/lazy';
import type { MonthFacts } from './report/facts';
import type { DoneMonth, Memory, MonthOutcome, ResultColumns, MonthRoom } from './run-month';
import { recordReader } from './score/score-columns';

export function monthFacts(
  prepared: Prepared,
  range: MonthRange,
  { cohorts }: MonthOutcome,
  earlier: DoneMonth | null,
  { rank, entry }: Pick<ResultColumns, 'rank' | 'entry'>,
  memory: Memory,
  room: MonthRoom,
): MonthFacts {
  const { table, township, groups, scaled, policies, policyOf } = prepared;
  const { policy, columns, chosen } = policies[policyOf[range.number]];
  const { volume, tieBreakers } = columnsUnder(policy, prepared);
  const classes = policy.classes.map(({ id }, index) => {
    // Stryker disable next-line ArithmeticOperator: more room changes nothing
    const members = new Uint8Array(range.end - range.start);
    for (const cohort of cohorts) for (const place of cohort.classes[index].places) members[place - range.start] = 1;
    return { id, members };
  });
  return {
    policy,
    view: {
      rank,
      entry,
      details: once(() => monthDetails(prepared, range, earlier, rank, memory.seen, room)),
      month: table.months[range.number],
      start: range.start,
      cohorts,
      townships: table.townships,
      township,
      groups,
      scaled,
      decimals: policy.scoring.decimals,
      volume,
      classes,
      earlier,
    },
    tieBreakers,
    record: (place) => {
      const row = prepared.cohorts.place?.indexOf(place) ?? place;
      return recordReader(columns, chosen?.indexOf(row) ?? row);
    },
  };
}
