// The classes stage: the ordered list of rules over the ranked townships of one cohort.
import type { Metric } from '../policy/types';
import { keyLimits, topOf, type ClassPlan } from './class-plan';
import { cutAt, leastPicked, type Cut } from './cut';
import { fillMetric, type CohortColumns, type MetricKeys } from './metrics';

/** What decided a class in one cohort: enough to say of any township why it is in or not. */
export interface ClassVerdict {
  /** How many met the conditions and were in no excepted class. */
  readonly candidates: number;
  /** How many the rule takes; null without a pick. */
  readonly top: number | null;
  /** In keys of the picked metric; null where all candidates were taken. */
  readonly cut: Cut | null;
  /** Where its members stand, ascending. */
  readonly places: readonly number[];
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
    const { start, end } = cohort;
    const picked = metric(plan.pick === null ? 'rank' : plan.pick.by).keys;
    // Where a class takes the best of all, candidates need no list.
    const all = plan.where.length === 0 && plan.unless.length === 0;
    const candidates = all ? keysOfAll(picked, end - start, room.best) : collect(plan, cohort, picked, metric, members, room);
    const top = plan.pick === null ? null : topOf(plan, cohort.ranked);
    const cut = plan.pick === null || top === null ? null : cutAt(room.best, candidates, top, plan.pick.ties);
    const least = leastPicked(cut);
    const places = all ? placesOfAll(picked, end - start, least, start) : placesOf(room, candidates, least, start);
    for (const place of places) members[index][place] = 1;
    return { candidates, top, cut, places };
  });
}

function keysOfAll(keys: Float64Array, size: number, best: Float64Array): number {
  let count = 0;
  for (let i = 0; i < size; i += 1) {
    const key = keys[i];
    if (key !== key) continue;
    best[count] = key;
    count += 1;
  }
  return count;
}

function placesOfAll(keys: Float64Array, size: number, least: number, start: number): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < size; i += 1) if (keys[i] >= least) places.push(start + i);
  return places;
}

function placesOf({ candidates, best }: ClassRoom, count: number, least: number, start: number): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < count; i += 1) if (best[i] >= least) places.push(start + candidates[i]);
  return places;
}

type MetricOf = (metric: Metric) => MetricKeys;

// The candidates' places less the start, and the keys that they are picked by: every condition met, the picked metric
// known, in no excepted class.
function collect(
  plan: ClassPlan,
  { start, end }: CohortColumns,
  picked: Float64Array,
  metric: MetricOf,
  members: readonly Uint8Array[],
  room: ClassRoom,
): number {
  const { candidates, best } = room;
  const size = end - start;
  let count = 0;
  plan.where.forEach((condition, i) => {
    const { keys, unit } = metric(condition.metric);
    const { least, most } = keyLimits(condition, unit);
    count = i === 0 ? takeWithin(candidates, size, keys, least, most) : keepWithin(candidates, count, keys, least, most);
  });
  // NaN, an unknown metric, is within no limits.
  if (plan.where.length === 0) count = takeWithin(candidates, size, picked, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  else count = keepWithin(candidates, count, picked, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  for (const other of plan.unless) count = keepOutside(candidates, count, start, members[other]);
  for (let i = 0; i < count; i += 1) best[i] = picked[candidates[i]];
  return count;
}

function takeWithin(candidates: Int32Array, size: number, keys: Float64Array, least: number, most: number): number {
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
