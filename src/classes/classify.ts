// The classes stage: the ordered list of rules over the ranked townships of one cohort.
import type { Metric } from '../policy/types';
import { keyLimits, topOf, type ClassPlan } from './class-plan';
import { cutAt, isPicked, type Cut } from './cut';
import { fillMetric, lowestIsBest, type CohortColumns, type MetricKeys } from './metrics';

/** What decided a class in one cohort: enough to say of any township why it is in or not. */
export interface ClassVerdict {
  /** How many met the conditions and were in no excepted class. */
  readonly candidates: number;
  /** How many the rule takes; null without a pick. */
  readonly top: number | null;
  /** Null where all candidates were taken. */
  readonly cut: Cut | null;
  /** What the cut's key is measured in: key / unit, negated where lowest is best. */
  readonly unit: number;
}

/** Room for one cohort at a time. */
export interface ClassRoom {
  readonly keys: Map<Metric, Float64Array>;
  readonly candidates: Int32Array;
  readonly best: Float64Array;
}

export function classRoom(n: number): ClassRoom {
  return { keys: new Map(), candidates: new Int32Array(n), best: new Float64Array(n) };
}

/**
 * @param members a column per class; receives 1 by row for each member
 * @returns a verdict per class
 */
export function classifyCohort(
  plans: readonly ClassPlan[],
  cohort: CohortColumns,
  members: readonly Uint8Array[],
  room: ClassRoom,
): readonly ClassVerdict[] {
  const filled = new Map<Metric, MetricKeys>();
  const metric = (name: Metric): MetricKeys => {
    const known = filled.get(name);
    if (known !== undefined) return known;
    const keys = room.keys.get(name) ?? new Float64Array(room.candidates.length);
    room.keys.set(name, keys);
    const values = { keys, unit: fillMetric(name, cohort, keys) };
    filled.set(name, values);
    return values;
  };
  return plans.map((plan, index) => {
    const excepted = plan.unless.map((other) => members[other]);
    const candidates = collect(plan, cohort, metric, excepted, room.candidates);
    const column = members[index];
    if (plan.pick === null) {
      for (let i = 0; i < candidates; i += 1) column[cohort.rows[room.candidates[i]]] = 1;
      return { candidates, top: null, cut: null, unit: 1 };
    }
    return pickBest(plan, plan.pick, cohort, metric(plan.pick.by), candidates, column, room);
  });
}

// Positions of the candidates: in no excepted class, every condition met, and the picked metric known.
function collect(
  plan: ClassPlan,
  { rows, ranked }: CohortColumns,
  metric: (name: Metric) => MetricKeys,
  excepted: readonly Uint8Array[],
  candidates: Int32Array,
): number {
  let count = ranked;
  for (let i = 0; i < ranked; i += 1) candidates[i] = i;
  for (const members of excepted) {
    let kept = 0;
    for (let i = 0; i < count; i += 1) if (members[rows[candidates[i]]] === 0) candidates[kept++] = candidates[i];
    count = kept;
  }
  for (const condition of plan.where) {
    const { keys, unit } = metric(condition.metric);
    const { least, most } = keyLimits(condition, unit);
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const key = keys[candidates[i]];
      if (key >= least && key <= most) candidates[kept++] = candidates[i];
    }
    count = kept;
  }
  if (plan.pick !== null) {
    const { keys } = metric(plan.pick.by);
    let kept = 0;
    for (let i = 0; i < count; i += 1) if (keys[candidates[i]] === keys[candidates[i]]) candidates[kept++] = candidates[i];
    count = kept;
  }
  return count;
}

function pickBest(
  plan: ClassPlan,
  pick: NonNullable<ClassPlan['pick']>,
  { rows, ranked }: CohortColumns,
  { keys, unit }: MetricKeys,
  candidates: number,
  column: Uint8Array,
  room: ClassRoom,
): ClassVerdict {
  const sign = lowestIsBest(pick.by) ? -1 : 1;
  for (let i = 0; i < candidates; i += 1) room.best[i] = sign * keys[room.candidates[i]];
  const top = topOf(plan, ranked);
  const cut = cutAt(room.best, candidates, top, pick.ties);
  for (let i = 0; i < candidates; i += 1) if (isPicked(room.best[i], cut)) column[rows[room.candidates[i]]] = 1;
  return { candidates, top, cut, unit };
}
