// The classes stage: the ordered list of rules over the ranked townships of one cohort.
import type { Metric } from '../policy/types';
import { keyLimits, topOf, type ClassPlan } from './class-plan';
import { cutAt, isPicked, type Cut } from './cut';
import { fillMetric, type CohortColumns, type MetricKeys } from './metrics';

/** What decided a class in one cohort: enough to say of any township why it is in or not. */
export interface ClassVerdict {
  /** How many met the conditions and were in no excepted class. */
  readonly candidates: number;
  /** How many the rule takes; null without a pick. */
  readonly top: number | null;
  /** In keys of the picked metric; null where all candidates were taken. */
  readonly cut: Cut | null;
}

/** Room for one cohort at a time. */
export interface ClassRoom {
  readonly most: number;
  readonly keys: Map<Metric, Float64Array>;
  readonly candidates: Int32Array;
  readonly best: Float64Array;
}

export function classRoom(most: number): ClassRoom {
  return { most, keys: new Map(), candidates: new Int32Array(most), best: new Float64Array(most) };
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
  const metric: MetricOf = (name) => {
    const known = filled.get(name);
    if (known !== undefined) return known;
    const keys = room.keys.get(name) ?? new Float64Array(room.most);
    room.keys.set(name, keys);
    const values = { keys, unit: fillMetric(name, cohort, keys) };
    filled.set(name, values);
    return values;
  };
  return plans.map((plan, index) => {
    const candidates = collect(plan, cohort, metric, members, room);
    const { rows, ranked } = cohort;
    const column = members[index];
    if (plan.pick === null) {
      for (let i = 0; i < candidates; i += 1) column[rows[room.candidates[i]]] = 1;
      return { candidates, top: null, cut: null };
    }
    const top = topOf(plan, ranked);
    const cut = cutAt(room.best, candidates, top, plan.pick.ties);
    for (let i = 0; i < candidates; i += 1) if (isPicked(room.best[i], cut)) column[rows[room.candidates[i]]] = 1;
    return { candidates, top, cut };
  });
}

type MetricOf = (metric: Metric) => MetricKeys;

// The candidates' positions, and the keys that they are picked by: every condition met, in no excepted class, and the
// picked metric known.
function collect(plan: ClassPlan, { rows, ranked }: CohortColumns, metric: MetricOf, members: readonly Uint8Array[], room: ClassRoom): number {
  const { candidates, best } = room;
  let count = ranked;
  for (let i = 0; i < ranked; i += 1) candidates[i] = i;
  for (const condition of plan.where) {
    const { keys, unit } = metric(condition.metric);
    const { least, most } = keyLimits(condition, unit);
    count = keepWithin(candidates, count, keys, least, most);
  }
  for (const other of plan.unless) count = keepOutside(candidates, count, rows, members[other]);
  return plan.pick === null ? count : keepKnown(candidates, count, metric(plan.pick.by).keys, best);
}

function keepWithin(candidates: Int32Array, count: number, keys: Float64Array, least: number, most: number): number {
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const candidate = candidates[i];
    const key = keys[candidate];
    if (key >= least && key <= most) {
      candidates[kept] = candidate;
      kept += 1;
    }
  }
  return kept;
}

function keepOutside(candidates: Int32Array, count: number, rows: Int32Array, members: Uint8Array): number {
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const candidate = candidates[i];
    if (members[rows[candidate]] === 0) {
      candidates[kept] = candidate;
      kept += 1;
    }
  }
  return kept;
}

function keepKnown(candidates: Int32Array, count: number, keys: Float64Array, best: Float64Array): number {
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const candidate = candidates[i];
    const key = keys[candidate];
    if (key === key) {
      candidates[kept] = candidate;
      best[kept] = key;
      kept += 1;
    }
  }
  return kept;
}
