// Why a rank is what it is: who shares it, who is directly above, whether a tie-breaker decided, and the places gained.
import { decimalText } from '../../exact/decimal-text';
import { ZERO } from '../../exact/fraction';
import { fractionText } from '../../exact/fraction-text';
import { tenTo } from '../../exact/ten-to';
import { comparedPeriod, monthThen, otherPolicy } from '../wording/compared-period';
import type { Facts, MonthFacts, RankedCohort } from '../../evaluation/facts';
import { standingsIn } from '../../evaluation/month-standings';
import { namedTownships } from './named-townships';
import { predecessorAt } from '../../evaluation/predecessor';
import type { Standing } from '../../evaluation/standing';
import { findTownship } from '../../evaluation/township-places';
import type { BehindReason, GroupedThen, RankReason, TieBrokenReason } from './rank-reason';

export function explainRank(facts: Facts, present: MonthFacts, place: number, cohort: RankedCohort): readonly RankReason[] {
  const { policy, start } = present;
  const standing = standingsIn(present, cohort)(place);
  const { group, score, rank, volume } = standing;
  if (rank === null)
    return score === null ? [] : [{ code: 'unranked', volume: volume ?? 0, minimumVolume: policy.ranking.minimumVolume ?? 0 }];
  const near = neighbours(present, place, cohort);
  const details = present.details();
  const tied = details.tied[place - start];
  const reverseRank = details.reverseRank[place - start];
  return [
    {
      code: 'ranked',
      group,
      rank,
      of: cohort.ranked,
      tied,
      reverseRank,
      ties: policy.ranking.ties,
      tiedWith: namedTownships(present, near.tied),
    },
    ...tieBroken(present, place, near, tied),
    ...behind(present, place, near.above),
    ...gained(facts, present, place, standing),
  ];
}

function gained(facts: Facts, present: MonthFacts, place: number, { gain, entry }: Standing): readonly RankReason[] {
  const compared = comparedPeriod(present);
  const { month, hasRecords, lagMonths, isFirst } = compared;
  const earlier = facts(monthThen(compared));
  // Stryker disable next-line ConditionalExpression: for the types; the month in which somebody was grouped differently has facts
  const groupThen = entry !== 'regrouped' || earlier === undefined ? null : groupedThen(present, place, earlier);
  if (entry !== null) return [{ code: 'gain-unknown', month, hasRecords, lagMonths, isFirst, entry, groupThen }];
  // Stryker disable next-line ConditionalExpression,LogicalOperator,ArrayDeclaration: for the types; a gain that no entry denies is known
  if (gain === null || month === null || present.earlier === null) return [];
  const earlierRank = present.earlier.rank[present.details().placeThen[place - present.start]];
  return [
    {
      code: 'gained',
      month,
      lagMonths,
      earlierRank,
      predecessor: predecessorAt(present, place),
      rank: present.rank[place],
      gain,
      otherPolicy: otherPolicy(present, earlier),
    },
  ];
}

// As the gain is looked for: the township's own rank, or else that of the predecessor that its record names.
function groupedThen({ township, townships, predecessor }: MonthFacts, place: number, earlier: MonthFacts): GroupedThen {
  const own = groupOf(earlier, townships[township[place]]);
  if (own !== undefined) return { group: own, predecessor: null };
  // Stryker disable next-line OptionalChaining,UnaryOperator: for the types; without a rank of its own it has a predecessor
  const former = townships[predecessor?.[place] ?? -1];
  return { group: groupOf(earlier, former) ?? null, predecessor: former };
}

// Undefined where it has no rank.
function groupOf(facts: MonthFacts, township: string): string | null | undefined {
  const found = findTownship(facts, township);
  return found === undefined || Number.isNaN(facts.rank[found.place]) ? undefined : facts.groups[found.cohort.group];
}

interface Neighbours {
  /** Places of the others with the same rank before ordinal ranks tell them apart. */
  readonly tied: readonly number[];
  /** Places of the next better ones. */
  readonly above: readonly number[];
  /** How many have the same score and are better, and worse. */
  readonly equalAbove: number;
  readonly equalBelow: number;
}

// A better level is one with a larger reverse rank, which the ranking has given to each.
function neighbours(facts: MonthFacts, place: number, { start, end }: RankedCohort): Neighbours {
  const { rank, scaled } = facts;
  const { reverseRank } = facts.details();
  const own = reverseRank[place - facts.start];
  const tied: number[] = [];
  let above: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  let equalAbove = 0;
  let equalBelow = 0;
  for (let other = start; other < end; other += 1) {
    if (Number.isNaN(rank[other])) continue;
    const level = reverseRank[other - facts.start];
    const sameScore = scaled[other] === scaled[place];
    if (level === own && other !== place) tied.push(other);
    if (sameScore && level > own) equalAbove += 1;
    if (sameScore && level < own) equalBelow += 1;
    if (level <= own || level > next) continue;
    if (level < next) above = [];
    next = level;
    above.push(other);
  }
  return { tied, above, equalAbove, equalBelow };
}

function tieBroken(
  { policy, scaled }: MonthFacts,
  place: number,
  { equalAbove, equalBelow }: Neighbours,
  tied: number,
): readonly TieBrokenReason[] {
  if (equalAbove + equalBelow === 0) return [];
  // Stryker disable next-line ArrayDeclaration: for the types; only tie-breakers tell equal scores apart
  const by = (policy.ranking.tieBreakers ?? []).map(({ field, order }) => ({ field, order }));
  const score = scaled[place] / tenTo(policy.scoring.decimals);
  return [{ code: 'tie-broken', score, equal: tied + equalAbove + equalBelow, ahead: equalAbove, behind: equalBelow, by }];
}

function behind(facts: MonthFacts, place: number, above: readonly number[]): readonly BehindReason[] {
  const { scaled, policy } = facts;
  const { decimals } = policy.scoring;
  if (above.length === 0) return [];
  const [theirs] = above;
  return [
    {
      code: 'behind',
      townships: namedTownships(facts, above),
      rank: facts.rank[above[above.length - 1]],
      ties: policy.ranking.ties,
      score: scaled[theirs] / tenTo(decimals),
      missing: decimalText(BigInt(scaled[theirs] - scaled[place]), decimals),
      tieBreaker: decidingTieBreaker(facts, place, theirs),
    },
  ];
}

// Null where the scores differ.
function decidingTieBreaker(
  { policy, scaled, tieBreakers, record }: MonthFacts,
  place: number,
  theirs: number,
): BehindReason['tieBreaker'] {
  const tieBreaker = policy.ranking.tieBreakers?.find(
    (_, i) => scaled[place] === scaled[theirs] && tieBreakers[i][place] !== tieBreakers[i][theirs],
  );
  if (tieBreaker === undefined) return null;
  const { field, order } = tieBreaker;
  const valueAt = (one: number): string => fractionText(record(one).decimal(field) ?? ZERO);
  return { field, order, value: valueAt(place), theirs: valueAt(theirs) };
}
