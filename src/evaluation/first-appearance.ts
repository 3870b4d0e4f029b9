// Jumps come in the order in which their townships first appear: by month, then as in the input.
import { memo } from '../input/memo';
import { describeJump } from '../jumps/describe-jump';
import type { Jump } from '../jumps/jump';
import type { Run } from '../jumps/run';
import { monthText } from '../month/month';
import type { Ladder } from '../policy/types';
import type { Table } from '../records/table';

/** Jumps in words, in this order. */
export function jumpsInOrder(runs: readonly Run[], table: Table, ladder: Ladder | undefined): readonly Jump[] {
  // Stryker disable next-line ArrayDeclaration: for the types; without a ladder there are no jumps
  const rungs = ladder?.rungs ?? [];
  const textOf = memo(monthText);
  return byFirstAppearance(runs, table).map((run) => describeJump(run, table.townships[run.township], rungs, textOf));
}

/** Sorts jumps by their townships' first record; those of one township keep their order. */
export function byFirstAppearance(
  jumps: readonly Run[],
  { months, month, township, townships }: Pick<Table, 'months' | 'month' | 'township' | 'townships'>,
): readonly Run[] {
  // Stryker disable next-line ConditionalExpression: nothing is in order, and need not be looked up
  if (jumps.length === 0) return [];
  const firstMonth = new Int32Array(townships.length).fill(months.length);
  const firstRow = new Int32Array(townships.length);
  // Stryker disable next-line EqualityOperator: past the end there is no township
  for (let row = 0; row < township.length; row += 1) {
    const code = township[row];
    // Stryker disable next-line EqualityOperator: a township has one record a month
    if (month[row] >= firstMonth[code]) continue;
    firstMonth[code] = month[row];
    firstRow[code] = row;
  }
  return [...jumps].sort((a, b) => firstMonth[a.township] - firstMonth[b.township] || firstRow[a.township] - firstRow[b.township]);
}
