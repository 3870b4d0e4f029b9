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
 * @param members a column per class; receives 1 by place for each member
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
    const column = members[index];
    const top = plan.pick === null ? null : topOf(plan, cohort.ranked);
    const cut = plan.pick === null || top === null ? null : cutAt(room.best, candidates, top, plan.pick.ties);
    mark(room, candidates, cut, column, cohort.start);
    return { candidates, top, cut };
  });
}

function mark({ candidates, best }: ClassRoom, count: number, cut: Cut | null, column: Uint8Array, start: number): void {
  for (let i = 0; i < count; i += 1) if (isPicked(best[i], cut)) column[start + candidates[i]] = 1;
}

type MetricOf = (metric: Metric) => MetricKeys;

// The candidates' places less the start, and the keys that they are picked by: every condition met, the picked metric known, in no
// excepted class.
function collect(plan: ClassPlan, { start, end }: CohortColumns, metric: MetricOf, members: readonly Uint8Array[], room: ClassRoom): number {
  const { candidates, best } = room;
  const filters = plan.where.map((condition) => {
    const { keys, unit } = metric(condition.metric);
    return { keys, ...keyLimits(condition, unit) };
  });
  const picked = plan.pick === null ? null : metric(plan.pick.by).keys;
  if (picked !== null) filters.push({ keys: picked, ...ALL_KNOWN });
  if (filters.length === 0) filters.push({ keys: metric('rank').keys, ...ALL_KNOWN });
  let count = 0;
  filters.forEach((filter, i) => {
    count = i === 0 ? takeWithin(candidates, end - start, filter) : keepWithin(candidates, count, filter);
  });
  for (const other of plan.unless) count = keepOutside(candidates, count, start, members[other]);
  if (picked !== null) for (let i = 0; i < count; i += 1) best[i] = picked[candidates[i]];
  return count;
}

// NaN is within no limits.
const ALL_KNOWN = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

interface Filter {
  readonly keys: Float64Array;
  readonly least: number;
  readonly most: number;
}

function takeWithin(candidates: Int32Array, size: number, { keys, least, most }: Filter): number {
  let kept = 0;
  for (let i = 0; i < size; i += 1) {
    const key = keys[i];
    if (key >= least && key <= most) {
      candidates[kept] = i;
      kept += 1;
    }
  }
  return kept;
}

function keepWithin(candidates: Int32Array, count: number, { keys, least, most }: Filter): number {
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

function keepOutside(candidates: Int32Array, count: number, start: number, members: Uint8Array): number {
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const candidate = candidates[i];
    if (members[start + candidate] === 0) {
      candidates[kept] = candidate;
      kept += 1;
    }
  }
  return kept;
}
