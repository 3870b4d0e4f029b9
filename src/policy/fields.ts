// Which fields of a record a policy reads, and as what.
import type { IssuePath } from '../issues/issue';
import type { Indicator, IndicatorScoring, Policy } from './types';

/**
 * What a field is read as: `count` an integer of requests · `percent` published, 0 to 100, or null · `score` published,
 * 0 or more, or null · `adjustment` a signed decimal, or null, or missing · `decimal` a tie-breaker · `group` text ·
 * `predecessor` a township's id, or null, or missing.
 */
export type FieldRole = 'count' | 'percent' | 'score' | 'adjustment' | 'decimal' | 'group' | 'predecessor';

/** A field that a policy reads. */
export interface PolicyField {
  readonly name: string;
  readonly role: FieldRole;
}

/** One place where a policy names a field. */
export interface FieldUse extends PolicyField {
  readonly path: IssuePath;
}

/**
 * The fields that a record needs under a policy, each once, in the order in which the policy names them.
 *
 * A field that only breaks ties is a `decimal`; one that is a tie-breaker besides keeps its other role.
 *
 * @param policy a valid policy
 * @returns name and role of each field
 * @example
 * ```ts
 * import { huairou2025, policyFields } from 'ranking-rules';
 *
 * policyFields(huairou2025).map(({ name, role }) => `${name}: ${role}`).join(', '); // → 'assigned: count, contacted: count, surveyed: count, resolved: count, satisfied: count, basicallySatisfied: count, group: group'
 * ```
 * @since 0.1.0
 */
export function policyFields(policy: Policy): readonly PolicyField[] {
  const roles = new Map<string, FieldRole>();
  for (const { name, role } of fieldUses(policy)) {
    const known = roles.get(name);
    if (known === undefined || known === 'decimal') roles.set(name, role);
  }
  return Array.from(roles, ([name, role]) => ({ name, role }));
}

/** Every place where a policy names a field, in order. */
export function fieldUses({ volume, scoring, ranking, comparison }: Policy): readonly FieldUse[] {
  const { tieBreakers = [], groupBy } = ranking;
  return [
    ...use(volume, 'count', ['volume']),
    ...('published' in scoring ? use(scoring.published, 'score', ['scoring', 'published']) : scoringUses(scoring)),
    ...tieBreakers.flatMap(({ field }, i) => use(field, 'decimal', ['ranking', 'tieBreakers', i, 'field'])),
    ...use(groupBy, 'group', ['ranking', 'groupBy']),
    ...use(comparison.predecessor, 'predecessor', ['comparison', 'predecessor']),
  ];
}

function scoringUses({ adjustment, indicators }: IndicatorScoring): readonly FieldUse[] {
  return [
    ...use(adjustment?.field, 'adjustment', ['scoring', 'adjustment', 'field']),
    ...indicators.flatMap(({ rate }, i) => rateUses(rate, ['scoring', 'indicators', i, 'rate'])),
  ];
}

function rateUses(rate: Indicator['rate'], path: IssuePath): readonly FieldUse[] {
  if ('percent' in rate) return use(rate.percent, 'percent', [...path, 'percent']);
  return [
    ...Object.keys(rate.credit).flatMap((field) => use(field, 'count', [...path, 'credit', field])),
    ...use(rate.of, 'count', [...path, 'of']),
  ];
}

function use(name: string | undefined, role: FieldRole, path: IssuePath): readonly FieldUse[] {
  return name === undefined ? [] : [{ name, role, path }];
}
