// How many requests there were, and how many more or fewer than in the month compared with.
import { fixedText } from '../../exact/decimal-text';
import { roundQuotient } from '../../exact/round-quotient';
import type { MonthFacts } from '../../evaluation/facts';
import type { Standing } from '../../evaluation/standing';

/** Requests of all townships of a month, the unranked among them. */
export interface VolumeFigures {
  readonly total: bigint;
  /** Total less the earlier total; null where that is not known, or another field was counted then. */
  readonly change: bigint | null;
  /** The change without its sign in percent of the earlier total, one decimal, halves up; null where it has none. */
  readonly percent: string | null;
  /** Null where both months have the same townships, or successors of them. */
  readonly units: UnequalUnits | null;
}

/** How many townships each month has, where its total is compared with one of others. */
export interface UnequalUnits {
  readonly now: number;
  readonly before: number;
  /** Of those before, how many stand in this month too, or a successor of theirs. */
  readonly both: number;
}

/**
 * Null where the policy names no volume.
 *
 * @param units null where both months have the same townships
 */
export function volumeFigures(facts: MonthFacts, earlier: MonthFacts | undefined, units: UnequalUnits | null): VolumeFigures | null {
  const total = totalVolume(facts);
  if (total === null) return null;
  const before = earlier !== undefined && earlier.policy.volume === facts.policy.volume ? totalVolume(earlier) : null;
  if (before === null) return { total, change: null, percent: null, units: null };
  const change = total - before;
  // Stryker disable next-line EqualityOperator: 0 has no sign
  const size = change < 0n ? -change : change;
  const percent = before === 0n ? null : fixedText(roundQuotient(size * 1000n, before, 'half-up'), 1);
  return { total, change, percent, units };
}

/**
 * Null where both months have the same townships.
 *
 * @param predecessors whom a township stands for, if it was not there then
 */
export function unequalUnits(
  standings: readonly Standing[],
  before: readonly Standing[],
  predecessors: ReadonlyMap<string, string>,
): UnequalUnits | null {
  const earlier = new Set(before.map(({ township }) => township));
  const then = standings.map(({ township }) => (earlier.has(township) ? township : predecessors.get(township)));
  // Stryker disable next-line ConditionalExpression: for the types; nobody is called undefined
  const known = then.filter((township) => township !== undefined && earlier.has(township));
  const both = new Set(known).size;
  return known.length === standings.length && both === before.length ? null : { now: standings.length, before: before.length, both };
}

// Counts are safe integers one by one, not in sum.
function totalVolume({ volume, start, end }: MonthFacts): bigint | null {
  if (volume === null) return null;
  let total = 0n;
  for (const count of volume.subarray(start, end)) total += BigInt(count);
  return total;
}
