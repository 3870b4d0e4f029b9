// Where the classes that are picked by rank lie, month by month and group by group.
import type { ClassRule } from '../../policy/types';
import type { ChartSource } from './chart-source';
import type { ClassMark } from './class-marks';

/** A class in a month: the best and the last rank among its members. */
export type ClassBand = { readonly class: string; readonly month: string; readonly first: number; readonly last: number };

/** The bands of a group, and the most that were ranked in it in a month. */
export interface GroupBands {
  readonly of: number;
  readonly bands: readonly ClassBand[];
}

/** Which end of the ranks a class takes; null where it is not picked by rank. */
export function endOfRanks({ pick }: ClassRule): 'best' | 'last' | null {
  if (pick?.by === 'rank' || pick?.by === 'percentile') return 'best';
  return pick?.by === 'reverseRank' ? 'last' : null;
}

export function classBands({ evaluation, policies }: ChartSource, marks: readonly ClassMark[]): ReadonlyMap<string | null, GroupBands> {
  const groups = new Map<string | null, { of: number; bands: ClassBand[] }>();
  evaluation.months.forEach((month, at) => {
    const ids = new Set(policies[at].classes.filter((rule) => endOfRanks(rule) !== null).map(({ id }) => id));
    const edges = new Map<string | null, Map<string, { first: number; last: number }>>();
    for (const { group, rank, of, classes } of evaluation.standings(month)) {
      if (rank === null || of === null) continue;
      const kept = groups.get(group) ?? { of, bands: [] };
      groups.set(group, kept);
      kept.of = Math.max(kept.of, of);
      const inGroup = edges.get(group) ?? new Map<string, { first: number; last: number }>();
      edges.set(group, inGroup);
      for (const id of classes) {
        if (!ids.has(id)) continue;
        const edge = inGroup.get(id);
        inGroup.set(id, { first: Math.min(edge?.first ?? rank, rank), last: Math.max(edge?.last ?? rank, rank) });
      }
    }
    for (const [group, inGroup] of edges) {
      for (const [id, { first, last }] of inGroup) {
        const label = marks.find((mark) => mark.id === id)?.label ?? id;
        groups.get(group)?.bands.push({ class: label, month, first, last });
      }
    }
  });
  return groups;
}
