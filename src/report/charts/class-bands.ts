// Where the classes that are picked by rank lie, month by month and group by group.
import type { ClassRule } from '../../policy/types';
import type { ChartSource } from './chart-source';
import { classLabel, type ClassMark } from './class-marks';

/** A class in a month: the best and the last rank among its members. */
export type ClassBand = { readonly class: string; readonly month: string; readonly first: number; readonly last: number };

/** The bands of a group by month and class, and the most that were ranked in it in a month. */
export interface GroupBands {
  readonly of: number;
  readonly bands: ReadonlyMap<string, ClassBand>;
}

/** Which end of the ranks a class takes; null where it is not picked by rank. */
export function endOfRanks({ pick }: ClassRule): 'best' | 'last' | null {
  if (pick?.by === 'rank' || pick?.by === 'percentile') return 'best';
  return pick?.by === 'reverseRank' ? 'last' : null;
}

export function classBands({ evaluation, policies }: ChartSource, marks: readonly ClassMark[]): ReadonlyMap<string | null, GroupBands> {
  const label = classLabel(marks);
  const groups = new Map<string | null, { of: number; bands: Map<string, ClassBand> }>();
  evaluation.months.forEach((month, at) => {
    const ids = new Set(policies[at].classes.filter((rule) => endOfRanks(rule) !== null).map(({ id }) => id));
    for (const { group, rank, of, classes } of evaluation.standings(month)) {
      // Stryker disable next-line ConditionalExpression: for the types; who has no rank is in no class, and no group of theirs is drawn
      if (rank === null) continue;
      const kept = groups.get(group) ?? { of: 1, bands: new Map<string, ClassBand>() };
      groups.set(group, kept);
      kept.of = Math.max(kept.of, of ?? 1);
      for (const id of classes.filter((one) => ids.has(one))) {
        const key = `${month} ${id}`;
        // The best come first.
        kept.bands.set(key, { class: label(id), month, first: kept.bands.get(key)?.first ?? rank, last: rank });
      }
    }
  });
  return groups;
}
