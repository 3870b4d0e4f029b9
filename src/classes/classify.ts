// The classes stage: the ordered list of rules over the ranked townships of one cohort.
import type { Metric } from '../policy/types';
import { keyLimits, topOf, type ClassPlan, type KeyLimits } from './class-plan';
import { pickLargest, type Cut } from './cut';
import { isKnownOfAllRanked, metricKeys, type CohortColumns, type MetricKeys } from './metrics';

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
  /** 1 where ranked. */
  readonly ranked: Uint8Array;
  /** 1 for the candidates of one class. */
  readonly candidate: Uint8Array;
}

export function classRoom(most: number): ClassRoom {
  return { most, metrics: new Map(), ranked: new Uint8Array(most), candidate: new Uint8Array(most) };
}

/** @returns a verdict per class */
export function classifyCohort(plans: readonly ClassPlan[], cohort: CohortColumns, start: number, room: ClassRoom): readonly ClassVerdict[] {
  const metric = metricsOf(cohort, room);
  const ranked = markRanked(cohort.rank, room.ranked);
  const verdicts: ClassVerdict[] = [];
  for (const plan of plans) {
    const by = plan.pick?.by ?? 'rank';
    const keys = metric(by);
    const narrow = plan.where.length > 0 || plan.unless.length > 0;
    const candidate = narrow ? narrowed(plan, ranked, start, metric, verdicts, room) : ranked;
    const candidates = narrow || !isKnownOfAllRanked(by) ? countKnown(candidate, keys.values) : cohort.ranked;
    // Without a pick the class takes all.
    const top = plan.pick === null ? null : topOf(plan, cohort.ranked);
    const { cut, positions } = pickLargest(keys, candidate, candidates, top ?? candidates, plan.pick?.ties ?? 'include');
    verdicts.push({ candidates, top, cut, places: positions.map((i) => start + i) });
  }
  return verdicts;
}

type MetricOf = (metric: Metric) => MetricKeys;

function metricsOf(cohort: CohortColumns, { metrics, most }: ClassRoom): MetricOf {
  const known = new Map<Metric, MetricKeys>();
  const columnFor = (name: Metric): Float64Array => {
    const column = metrics.get(name) ?? new Float64Array(most);
    metrics.set(name, column);
    return column;
  };
  return (name) => {
    const keys = known.get(name) ?? metricKeys(name, cohort, columnFor);
    known.set(name, keys);
    return keys;
  };
}

function markRanked(rank: Float64Array, room: Uint8Array): Uint8Array {
  const ranked = room.subarray(0, rank.length);
  for (let i = 0; i < rank.length; i += 1) ranked[i] = rank[i] > 0 ? 1 : 0;
  return ranked;
}

// The ranked who meet every condition and are in no excepted class.
function narrowed({ where, unless }: ClassPlan, ranked: Uint8Array, start: number, metric: MetricOf, verdicts: readonly ClassVerdict[], room: ClassRoom): Uint8Array {
  const candidate = room.candidate.subarray(0, ranked.length);
  candidate.set(ranked);
  for (const condition of where) {
    const keys = metric(condition.metric);
    keepWithin(candidate, keys, keyLimits(condition, keys.unit));
  }
  for (const other of unless) for (const place of verdicts[other].places) candidate[place - start] = 0;
  return candidate;
}

// NaN, an unknown metric, is within no limits.
function keepWithin(candidate: Uint8Array, { values, factor }: MetricKeys, { least, most }: KeyLimits): void {
  for (let i = 0; i < candidate.length; i += 1) {
    const key = factor * values[i];
    if (!(key >= least && key <= most)) candidate[i] = 0;
  }
}

function countKnown(candidate: Uint8Array, values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < candidate.length; i += 1) if (values[i] === values[i]) count += candidate[i];
  return count;
}
