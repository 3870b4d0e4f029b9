// Which rows each unit has in each period.
import { groupBy } from '../input/group-by';
import type { Period } from '../month/period';
import { lastMonths, spanEnding, type Span } from './span';

/** The rows of one unit in one period, in the order of the input; never empty. */
export interface UnitRows {
  readonly unit: string;
  readonly span: Span;
  readonly rows: readonly number[];
}

/**
 * @param unitOf each row's unit
 * @param monthOf each row's month index
 * @returns by the period's last month, then unit
 */
export function groupRows(unitOf: readonly string[], monthOf: readonly number[], period: Period): readonly UnitRows[] {
  const lastOf = lastMonths(period, [...new Set(monthOf)]);
  const placed = monthOf.flatMap((month, row) => lastOf(month).map((last) => ({ last, row })));
  return [...groupBy(placed, ({ last }) => last)]
    .sort(([a], [b]) => a - b)
    .flatMap(([last, all]) => {
      const units = Array.from(
        groupBy(all, ({ row }) => unitOf[row]),
        ([unit, own]) => ({ unit, span: spanEnding(period, last), rows: own.map(({ row }) => row) }),
      );
      // Stryker disable next-line EqualityOperator: each unit is there once
      return units.sort((a, b) => (a.unit < b.unit ? -1 : 1));
    });
}
