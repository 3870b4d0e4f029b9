// The classes stage: the ordered list of rules over the ranked townships of one cohort.
import type { Metric } from '../policy/types';
import { keyLimits, topOf, type ClassPlan } from './class-plan';
import { pickLargest, type Cut } from './cut';
import { fillMetric, isKnownOfAllRanked, type CohortColumns, type MetricKeys } from './metrics';

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
  readonly metrics: Map<Metric, Float64Array>;
  readonly candidates: Float64Array;
}

export function classRoom(most: number): ClassRoom {
  return { most, metrics: new Map(), candidates: new Float64Array(most) };
}

/** @returns a verdict per class */
export function classifyCohort(plans: readonly ClassPlan[], cohort: CohortColumns, start: number, room: ClassRoom): readonly ClassVerdict[] {
  const size = cohort.rank.length;
  const metric = metricsOf(cohort, room);
  const verdicts: ClassVerdict[] = [];
  for (const plan of plans) {
    const picked = metric(plan.pick?.by ?? 'rank').keys;
    const { keys, candidates } = candidatesOf(plan, picked, start, cohort, metric, verdicts, room);
    // Without a pick the class takes all.
    const top = plan.pick === null ? null : topOf(plan, cohort.ranked);
    const { cut, positions } = pickLargest(keys, size, candidates, top ?? size, plan.pick?.ties ?? 'include');
    verdicts.push({ candidates, top, cut, places: positions.map((i) => start + i) });
  }
  return verdicts;
}

type MetricOf = (metric: Metric) => MetricKeys;

function metricsOf(cohort: CohortColumns, { metrics, most }: ClassRoom): MetricOf {
  const filled = new Map<Metric, MetricKeys>();
  return (name) => {
    const known = filled.get(name);
    if (known !== undefined) return known;
    const keys = metrics.get(name) ?? new Float64Array(most);
    metrics.set(name, keys);
    const values = { keys, unit: fillMetric(name, cohort, keys) };
    filled.set(name, values);
    return values;
  };
}

// The keys that the candidates are picked by, NaN for all others: every condition met, the picked metric known, in no
// excepted class.
function candidatesOf(
  { where, unless, pick }: ClassPlan,
  picked: Float64Array,
  start: number,
  cohort: CohortColumns,
  metric: MetricOf,
  verdicts: readonly ClassVerdict[],
  { candidates: keys }: ClassRoom,
): { readonly keys: Float64Array; readonly candidates: number } {
  const size = cohort.rank.length;
  const known = isKnownOfAllRanked(pick?.by ?? 'rank') ? cohort.ranked : countNumbers(picked, size);
  if (where.length === 0 && unless.length === 0) return { keys: picked, candidates: known };
  keys.set(picked.subarray(0, size));
  let candidates = known;
  for (const condition of where) {
    const { keys: values, unit } = metric(condition.metric);
    const { least, most } = keyLimits(condition, unit);
    candidates = keepWithin(keys, size, values, least, most);
  }
  for (const other of unless) {
    for (const place of verdicts[other].places) {
      if (keys[place - start] === keys[place - start]) candidates -= 1;
      keys[place - start] = Number.NaN;
    }
  }
  return { keys, candidates };
}

// NaN, an unknown metric, is within no limits. Returns how many keys are left.
function keepWithin(keys: Float64Array, size: number, values: Float64Array, least: number, most: number): number {
  let kept = 0;
  for (let i = 0; i < size; i += 1) {
    const value = values[i];
    if (!(value >= least && value <= most)) keys[i] = Number.NaN;
    else if (keys[i] === keys[i]) kept += 1;
  }
  return kept;
}

function countNumbers(keys: Float64Array, size: number): number {
  let count = 0;
  for (let i = 0; i < size; i += 1) if (keys[i] === keys[i]) count += 1;
  return count;
}
