// Which rows are each policy's own, and columns put together from what each has.
import type { Table } from './records/table';
import type { ScoredRows } from './scored-rows';

/** Each policy's rows, ascending; null where one has them all. */
export function rowsByPolicy({ month, rows }: Table, policyOf: Int32Array, policies: number): readonly (Int32Array | null)[] {
  // Stryker disable next-line ConditionalExpression: counted it is the same, only slower
  if (policies === 1) return [null];
  const sizes = new Int32Array(policies);
  for (let row = 0; row < rows; row += 1) sizes[policyOf[month[row]]] += 1;
  const own = Array.from(sizes, (size) => (size === rows ? null : new Int32Array(size)));
  sizes.fill(0);
  for (let row = 0; row < rows; row += 1) {
    const policy = policyOf[month[row]];
    const list = own[policy];
    if (list !== null) list[sizes[policy]] = row;
    sizes[policy] += 1;
  }
  return own;
}

/** The values of some rows; null is all of them. */
export interface Part {
  readonly column: Float64Array;
  readonly chosen: Int32Array | null;
}

/** What policies have of a column; nothing of those that have none. */
export function partsOf(scored: readonly ScoredRows[], of: (one: ScoredRows) => Float64Array | undefined): readonly Part[] {
  return scored.flatMap((one) => {
    const column = of(one);
    return column === undefined ? [] : [{ column, chosen: one.chosen }];
  });
}

/** One column from its parts; the part's own where that has all rows. Rows that no part has are 0. */
export function joined(parts: readonly Part[], rows: number): Float64Array {
  const whole = parts.find(({ chosen }) => chosen === null);
  if (whole !== undefined) return whole.column;
  const all = new Float64Array(rows);
  for (const { column, chosen } of parts) {
    chosen?.forEach((row, i) => {
      all[row] = column[i];
    });
  }
  return all;
}
