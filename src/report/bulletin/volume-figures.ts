// How many requests there were, and how many more or fewer than in the month compared with.
import { fixedText } from '../../exact/decimal-text';
import { roundQuotient } from '../../exact/round-quotient';
import type { MonthFacts } from '../../evaluation/facts';
import { namedPredecessors } from '../../evaluation/predecessor';

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

/** Null where the policy names no volume. */
export function volumeFigures(facts: MonthFacts, earlier: MonthFacts | undefined): VolumeFigures | null {
  const total = totalVolume(facts);
  if (total === null) return null;
  if (earlier === undefined || earlier.policy.volume !== facts.policy.volume) return { total, change: null, percent: null, units: null };
  const before = totalVolume(earlier) ?? 0n;
  const change = total - before;
  // Stryker disable next-line EqualityOperator: 0 has no sign
  const size = change < 0n ? -change : change;
  const percent = before === 0n ? null : fixedText(roundQuotient(size * 1000n, before, 'half-up'), 1);
  return { total, change, percent, units: unequalUnits(facts, earlier) };
}

// A township that was not there then stands for the predecessor that its record names.
function unequalUnits(facts: MonthFacts, earlier: MonthFacts): UnequalUnits | null {
  const [now, before] = [facts.placeOf(), earlier.placeOf()];
  const predecessors = namedPredecessors(facts);
  const then = Array.from(now.keys(), (township) => (before.has(township) ? township : predecessors.get(township)));
  // Stryker disable next-line ConditionalExpression: for the types; nobody is called undefined
  const known = then.filter((township) => township !== undefined && before.has(township));
  const both = new Set(known).size;
  return known.length === now.size && both === before.size ? null : { now: now.size, before: before.size, both };
}

// Counts are safe integers one by one, not in sum.
function totalVolume({ volume, start, end }: MonthFacts): bigint | null {
  if (volume === null) return null;
  let total = 0n;
  for (const count of volume.subarray(start, end)) total += BigInt(count);
  return total;
}
