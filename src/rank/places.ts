// Columns by row ↔ columns by place.
import type { Cohorts } from './cohorts';

interface Column<T> {
  readonly length: number;
  readonly slice: () => T;
  [position: number]: number;
}

/** A column by row, brought into the order of places; the same column where rows are in their places. */
export function toPlaces<T extends Column<T>>({ place }: Cohorts, column: T): T {
  if (place === null) return column;
  const placed = column.slice();
  for (let row = 0; row < column.length; row += 1) placed[place[row]] = column[row];
  return placed;
}

/** A column by place, brought back into the order of rows; the same column where rows are in their places. */
export function toRows<T extends Column<T>>({ place }: Cohorts, column: T): T {
  if (place === null) return column;
  const rows = column.slice();
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let row = 0; row < column.length; row += 1) rows[row] = column[place[row]];
  return rows;
}

/** The row at each place; null where rows are in their places. */
export function rowsByPlace({ place }: Cohorts): Int32Array | null {
  if (place === null) return null;
  const rows = new Int32Array(place.length);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let row = 0; row < place.length; row += 1) rows[place[row]] = row;
  return rows;
}
