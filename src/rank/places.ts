// Columns by row ↔ columns by place.
import type { Cohorts } from './cohorts';

/** A column by row, brought into the order of places; the same column where rows are in their places. */
export function toPlaces({ place }: Cohorts, column: Float64Array): Float64Array {
  if (place === null) return column;
  const placed = new Float64Array(column.length);
  for (let row = 0; row < column.length; row += 1) placed[place[row]] = column[row];
  return placed;
}

/** The same for codes, in a loop of its own: one for both kinds of array would be slower. */
export function codesToPlaces({ place }: Cohorts, column: Int32Array): Int32Array {
  if (place === null) return column;
  const placed = new Int32Array(column.length);
  for (let row = 0; row < column.length; row += 1) placed[place[row]] = column[row];
  return placed;
}

/** A column by place, brought back into the order of rows; never the column itself. */
export function toRows<T extends Float64Array | Float32Array | Int32Array | Uint8Array>({ place }: Cohorts, column: T, rows: T): T {
  if (place === null) rows.set(column);
  else for (let row = 0; row < column.length; row += 1) rows[row] = column[place[row]];
  return rows;
}
