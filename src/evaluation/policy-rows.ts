// Which rows are each policy's own, and columns put together from what each has.
import { areSideBySide } from '../input/side-by-side';
import type { Table } from '../records/table';

/** Each policy's rows, ascending, without rows of no month and of months without one; null where one has them all. */
export function rowsByPolicy({ month, rows }: Table, policyOf: Int32Array, policies: number): readonly (Int32Array | null)[] {
  // Stryker disable next-line ConditionalExpression: counted it is the same, only slower
  if (policies === 1) return [null];
  // Below 0 where there is none; there nothing is written.
  // Stryker disable next-line ConditionalExpression,UnaryOperator: records with a row of no month are refused, whatever is written
  const policyAt = (row: number): number => (month[row] < 0 ? -1 : policyOf[month[row]]);
  const sizes = new Int32Array(policies);
  // Stryker disable next-line EqualityOperator: past the end there is no policy
  for (let row = 0; row < rows; row += 1) sizes[policyAt(row)] += 1;
  // Stryker disable next-line ConditionalExpression: a list of all rows says the same, only slower
  const own = Array.from(sizes, (size) => (size === rows ? null : new Int32Array(size)));
  sizes.fill(0);
  // Stryker disable next-line EqualityOperator: past the end there is no policy
  for (let row = 0; row < rows; row += 1) {
    const policy = policyAt(row);
    const list = own[policy] ?? null;
    if (list === null) continue;
    list[sizes[policy]] = row;
    sizes[policy] += 1;
  }
  return own;
}

/**
 * One column of all rows from each policy's column of its own rows; that column itself where one policy has them all.
 *
 * @param columnOf undefined where the policy has no such column: its rows are 0
 */
export function joined<P extends { readonly chosen: Int32Array | null }>(
  policies: readonly P[],
  rows: number,
  columnOf: (policy: P) => Float64Array | undefined,
): Float64Array {
  const whole = policies.find(({ chosen }) => chosen === null);
  if (whole !== undefined) return columnOf(whole) ?? new Float64Array(rows);
  const all = new Float64Array(rows);
  for (const policy of policies) {
    const column = columnOf(policy);
    // Stryker disable next-line ConditionalExpression: for the types; nobody has all rows here
    if (column !== undefined && policy.chosen !== null) put(column, policy.chosen, all);
  }
  return all;
}

function put(column: Float64Array, chosen: Int32Array, all: Float64Array): void {
  // Stryker disable next-line ConditionalExpression: one by one it is the same, only slower
  if (areSideBySide(chosen)) all.set(column, chosen[0]);
  else for (let i = 0; i < chosen.length; i += 1) all[chosen[i]] = column[i];
}
