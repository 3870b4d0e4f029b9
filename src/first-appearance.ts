// Jumps come in the order in which their townships first appear: by month, then as in the input.
import type { Climb } from './jumps/climb';
import type { Table } from './records/table';

/** Sorts climbs by their townships' first record; those of one township keep their order. */
export function byFirstAppearance(climbs: readonly Climb[], { months, month, township, townships }: Table): readonly Climb[] {
  // Stryker disable next-line ConditionalExpression: nothing is in order, and need not be looked up
  if (climbs.length === 0) return [];
  const firstMonth = new Int32Array(townships.length).fill(months.length);
  const firstRow = new Int32Array(townships.length);
  for (let row = 0; row < township.length; row += 1) {
    const code = township[row];
    // Stryker disable next-line EqualityOperator: a township has one record a month
    if (month[row] >= firstMonth[code]) continue;
    firstMonth[code] = month[row];
    firstRow[code] = row;
  }
  return [...climbs].sort((a, b) => firstMonth[a.township] - firstMonth[b.township] || firstRow[a.township] - firstRow[b.township]);
}
