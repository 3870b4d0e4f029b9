// Who is in a class, in the order in which the class picks.
import { lowestIsBest } from '../../classes/metrics';
import { groupBy } from '../../input/group-by';
import type { ClassRule } from '../../policy/types';
import type { ScoredStanding } from '../table/scored-standings';

/** A class and its members. */
export interface ClassList {
  readonly rule: ClassRule;
  /** Group by group; in each the best by the picked metric first, equal ones as in the standings. */
  readonly members: readonly ScoredStanding[];
}

export function classList(rule: ClassRule, standings: readonly ScoredStanding[]): ClassList {
  const members = standings.filter(({ classes }) => classes.includes(rule.id));
  const by = rule.pick?.by;
  // Stryker disable next-line ConditionalExpression: for the types; the standings are in the order of groups
  if (by === undefined) return { rule, members };
  const sign = lowestIsBest(by) ? 1 : -1;
  return {
    rule,
    members: [...groupBy(members, ({ group }) => group).values()].flatMap((own) =>
      own.sort((a, b) => sign * ((a[by] ?? 0) - (b[by] ?? 0))),
    ),
  };
}
