// Which fields of a record a policy reads, and as what.
import type { Policy } from './types';

/**
 * `count` an integer from 0 to 2^53−1 · `percent` 0 to 100 or null · `score` 0 or more, or null ·
 * `adjustment` signed points, missing and null are 0 · `decimal` never null · `group` text
 */
export type FieldRole = 'count' | 'percent' | 'score' | 'adjustment' | 'decimal' | 'group';

/** One field that a policy names. */
export interface PolicyField {
  readonly name: string;
  readonly role: FieldRole;
}

/** The fields of a policy, each once, in order of appearance; a tie-breaker that is also something else is that. */
export function policyFields({ volume, scoring, ranking }: Policy): readonly PolicyField[] {
  const roles = new Map<string, FieldRole>();
  const add = (name: string | undefined, role: FieldRole): void => {
    if (name !== undefined && !roles.has(name)) roles.set(name, role);
  };
  add(volume, 'count');
  if ('published' in scoring) add(scoring.published, 'score');
  else {
    for (const { rate } of scoring.indicators) {
      if ('percent' in rate) add(rate.percent, 'percent');
      else for (const name of [...Object.keys(rate.credit), rate.of]) add(name, 'count');
    }
    add(scoring.adjustment?.field, 'adjustment');
  }
  add(ranking.groupBy, 'group');
  for (const { field } of ranking.tieBreakers ?? []) add(field, 'decimal');
  return Array.from(roles, ([name, role]) => ({ name, role }));
}
