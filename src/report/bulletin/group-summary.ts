// One line for each group that is ranked apart.
import { groupBy } from '../../input/group-by';
import type { Policy } from '../../policy/types';
import type { ScoredStanding } from '../table/scored-standings';
import { scoreSpread, type ScoreSpread } from './score-spread';

/** A group in figures. */
export interface GroupSummary {
  readonly group: string;
  readonly ranked: number;
  readonly unranked: number;
  /** Of the ranked; null where nobody is. */
  readonly scores: ScoreSpread | null;
  /** How many are in each class, in the order of the policy. */
  readonly inClasses: readonly number[];
}

/** The groups in the order of the standings; none where the policy has no `groupBy`. */
export function groupSummaries(standings: readonly ScoredStanding[], policy: Policy): readonly GroupSummary[] {
  return [...groupBy(standings, ({ group }) => group)].flatMap(([group, members]) => {
    if (group === null) return [];
    const ranked = members.filter(({ rank }) => rank !== null);
    return {
      group,
      ranked: ranked.length,
      unranked: members.length - ranked.length,
      scores: scoreSpread(ranked, policy.scoring.decimals),
      inClasses: policy.classes.map(({ id }) => members.filter(({ classes }) => classes.includes(id)).length),
    };
  });
}
