// Which rows each unit has in each period.
import { lastMonths, spanEnding, type Period, type Span } from './period';

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
  const found = new Map<number, Map<string, number[]>>();
  monthOf.forEach((month, row) => {
    for (const last of lastOf(month)) {
      const ofPeriod = found.get(last) ?? new Map<string, number[]>();
      found.set(last, ofPeriod);
      const rows = ofPeriod.get(unitOf[row]);
      if (rows === undefined) ofPeriod.set(unitOf[row], [row]);
      else rows.push(row);
    }
  });
  return [...found].sort(([a], [b]) => a - b).flatMap(([last, ofPeriod]) =>
    // Stryker disable next-line ArrayDeclaration: for the types; each unit has rows
    [...ofPeriod.keys()].sort().map((unit) => ({ unit, span: spanEnding(period, last), rows: ofPeriod.get(unit) ?? [] })),
  );
}
