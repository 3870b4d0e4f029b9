// One line for each group that is ranked apart.
import { groupBy } from '../../columns/group-by';
import type { Policy } from '../../policy/types';
import type { Standing } from '../evaluation/standing';
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
export function groupSummaries(standings: readonly Standing[], scaled: ReadonlyMap<string, number>, policy: Policy): readonly GroupSummary[] {
  return [...groupBy(standings, ({ group }) => group)].flatMap(([group, members]) => {
    if (group === null) return [];
    const ranked = members.filter(({ rank }) => rank !== null);
    const scores = ranked.map(({ township }) => scaled.get(township) ?? 0);
    return {
      group,
      ranked: ranked.length,
      unranked: members.length - ranked.length,
      scores: scoreSpread(scores, policy.scoring.decimals),
      inClasses: policy.classes.map(({ id }) => members.filter(({ classes }) => classes.includes(id)).length),
    };
  });
}
