// A policy's classes with their limits as exact fractions and their references as positions in the list.
import { parseDecimal } from '../exact/decimal-text';
import { ceiling, multiply, whole, type Fraction } from '../exact/fraction';
import type { ClassPick, ClassRule, Condition, Metric } from '../policy/types';
import { lowestIsBest } from './metrics';

/** A limit in exact form; null where there is none. */
export interface ConditionPlan {
  readonly metric: Metric;
  readonly atLeast: Fraction | null;
  readonly atMost: Fraction | null;
}

/** One class rule, ready for every cohort. */
export interface ClassPlan {
  readonly id: string;
  readonly where: readonly ConditionPlan[];
  /** Positions of the earlier classes whose members are left out. */
  readonly unless: readonly number[];
  readonly pick: ClassPick | null;
  /** The share of the ranked as a fraction; null where the pick counts. */
  readonly share: Fraction | null;
}

export function planClasses(rules: readonly ClassRule[]): readonly ClassPlan[] {
  const positionOf = new Map(rules.map(({ id }, i) => [id, i]));
  return rules.map(({ id, where = [], unless, pick }) => ({
    id,
    where: where.map(planCondition),
    unless: unless?.flatMap((other) => positionOf.get(other) ?? []) ?? [],
    pick: pick ?? null,
    share: parseDecimal(pick?.share),
  }));
}

function planCondition({ metric, atLeast, atMost }: Condition): ConditionPlan {
  return { metric, atLeast: parseDecimal(atLeast), atMost: parseDecimal(atMost) };
}

/** How many a pick takes of `of` ranked townships; a share is rounded up. Null where there is no pick. */
export function topOf({ pick, share }: ClassPlan, of: number): number | null {
  if (share !== null) return Number(ceiling(multiply(share, whole(of))));
  return pick?.top ?? null;
}

/** The keys that meet a condition: from `least` to `most`, both integers, as the metric's keys are. */
export interface KeyLimits {
  readonly least: number;
  readonly most: number;
}

export function keyLimits({ metric, atLeast, atMost }: ConditionPlan, unit: number): KeyLimits {
  const scale = whole(unit);
  const least = atLeast === null ? Number.NEGATIVE_INFINITY : Number(ceiling(multiply(atLeast, scale)));
  const most = atMost === null ? Number.POSITIVE_INFINITY : -Number(ceiling(multiply({ n: -atMost.n, d: atMost.d }, scale)));
  return lowestIsBest(metric) ? { least: -most, most: -least } : { least, most };
}
