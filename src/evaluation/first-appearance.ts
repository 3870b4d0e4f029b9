// Jumps come in the order in which their townships first appear: by month, then as in the input.
import { memo } from '../input/memo';
import { describeJump } from '../jumps/describe-jump';
import type { Jump } from '../jumps/jump';
import type { Run } from '../jumps/run';
import { monthText } from '../month/month';
import type { Ladder } from '../policy/types';
import type { Table } from '../records/table';

/**
 * Jumps in words, in this order.
 *
 * @param inOrder whether the rows come in the order of months
 */
export function jumpsInOrder(runs: readonly Run[], table: Table, ladder: Ladder | undefined, inOrder: boolean): readonly Jump[] {
  // Stryker disable next-line ArrayDeclaration: for the types; without a ladder there are no jumps
  const rungs = ladder?.rungs ?? [];
  const textOf = memo(monthText);
  return byFirstAppearance(runs, table, inOrder).map((run) => describeJump(run, table.townships[run.township], rungs, textOf));
}

/** Sorts jumps by their townships' first record; those of one township keep their order. */
export function byFirstAppearance(
  jumps: readonly Run[],
  { month, township, townships }: Pick<Table, 'month' | 'township' | 'townships'>,
  inOrder: boolean,
): readonly Run[] {
  // Stryker disable next-line ConditionalExpression: nothing is in order, and need not be looked up
  if (jumps.length === 0) return [];
  const first = new Int32Array(townships.length).fill(-1);
  const asked = new Uint8Array(townships.length);
  for (const jump of jumps) asked[jump.township] = 1;
  let left = new Set(jumps.map((jump) => jump.township)).size;
  // Stryker disable next-line EqualityOperator,ConditionalExpression: past the end nobody is asked for
  for (let row = 0; row < township.length && left > 0; row += 1) {
    const code = township[row];
    if (asked[code] === 0) continue;
    // Stryker disable next-line EqualityOperator: a township has one record a month
    if (first[code] < 0 || month[row] < month[first[code]]) first[code] = row;
    // In order of months nobody's earlier record follows.
    // Stryker disable next-line ConditionalExpression,BlockStatement: looked for to the end it is the same, only slower
    if (inOrder) {
      asked[code] = 0;
      // Stryker disable next-line AssignmentOperator: as above
      left -= 1;
    }
  }
  const rowOf = ({ township: code }: Run): number => first[code];
  return [...jumps].sort((a, b) => month[rowOf(a)] - month[rowOf(b)] || rowOf(a) - rowOf(b));
}
