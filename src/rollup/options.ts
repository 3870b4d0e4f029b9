// How records are to be rolled up, as somebody asked for it.
import { isFilled } from '../columns/filled';
import { optionsOf } from '../columns/property';
import { fail } from '../issues/collect';
import { PERIODS, type Period } from './period';

/** How records are rolled up. */
export interface RollUpOptions {
  readonly period: Period;
  /** The text field that names the unit a record's township belongs to, such as `district`; without it each township stays. */
  readonly by?: string | undefined;
}

// Names of what every rolled-up record has.
const TAKEN: readonly string[] = ['township', 'month', 'parts', '__proto__'];

/** Options as they are now. @throws RankingRulesError `bad-input` */
export function checkedOptions(options: RollUpOptions): RollUpOptions {
  const copy = optionsOf(options);
  const { period, by }: { readonly period?: unknown; readonly by?: unknown } = copy;
  if (!PERIODS.some((one) => one === period)) fail('bad-input', ['period'], PERIODS.join(' | '), period);
  if (by !== undefined && (!isFilled(by) || TAKEN.includes(by))) fail('bad-input', ['by'], `field of text other than ${TAKEN.join(', ')}`, by);
  return copy;
}
