// Who is ranked for the first time gets the next position in the state.
import type { Prepared } from '../evaluation/prepare';
import type { MonthOutcome } from '../evaluation/run-month';

/**
 * @param before names by position
 * @param positionOf positions by township code, −1 for none; newcomers' are filled in
 * @param rank by place
 * @returns names by position, the newcomers' at the end
 */
export function addNewcomers(
  before: readonly string[],
  positionOf: Int32Array,
  { table, township }: Prepared,
  { cohorts }: MonthOutcome,
  rank: Float32Array,
): readonly string[] {
  const added: string[] = [];
  for (const { start, end } of cohorts) {
    for (let place = start; place < end; place += 1) {
      const code = township[place];
      if (positionOf[code] >= 0 || Number.isNaN(rank[place])) continue;
      positionOf[code] = before.length + added.length;
      added.push(table.townships[code]);
    }
  }
  // Stryker disable next-line ConditionalExpression: a copy of the list is the same
  return added.length === 0 ? before : [...before, ...added];
}
