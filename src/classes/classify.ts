// The classes stage: the ordered list of rules over the ranked townships of one cohort.
import type { Metric } from '../policy/types';
import { keyLimits, topOf, type ClassPlan } from './class-plan';
import { pickLargest, type Picked } from './cut';
import { pickRoom, type KeyRange, type PickRoom } from './largest';
import { metricKeys, type CohortColumns, type MetricKeys } from './metrics';

/** What decided a class in one cohort: enough to say of any township why it is in or not. */
export interface ClassVerdict extends Picked {
  /** How many the rule takes; null without a pick. */
  readonly top: number | null;
}

/** Room for one cohort at a time. */
export interface ClassRoom {
  readonly most: number;
  readonly metrics: Map<Metric, Float64Array>;
  readonly excepted: Uint8Array;
  readonly pick: PickRoom;
}

export function classRoom(most: number): ClassRoom {
  return { most, metrics: new Map(), excepted: new Uint8Array(most), pick: pickRoom(most) };
}

/** @returns a verdict per class */
export function classifyCohort(
  plans: readonly ClassPlan[],
  cohort: CohortColumns,
  start: number,
  room: ClassRoom,
): readonly ClassVerdict[] {
  const metric = metricsOf(cohort, room);
  const verdicts: ClassVerdict[] = [];
  for (const plan of plans) {
    const { pick, unless } = plan;
    const { values, factor } = metric(pick?.by ?? 'rank');
    // Stryker disable next-line ConditionalExpression: a column of nobody leaves out nobody, only slower
    const excepted = unless.length === 0 ? null : membersOf(unless, verdicts, start, room.excepted.subarray(0, cohort.rank.length));
    const where = plan.where.map((condition): KeyRange => {
      const keys = metric(condition.metric);
      const { least, most } = keyLimits(condition, keys.unit);
      return { values: keys.values, factor: keys.factor, least, most };
    });
    const top = topOf(plan, cohort.ranked);
    const candidates = { values, factor, rank: cohort.rank, excepted, where };
    // Without a pick the class takes all.
    // Stryker disable next-line StringLiteral: where all are taken no tie lies across the cut
    verdicts.push({ top, ...pickLargest(candidates, top ?? Number.POSITIVE_INFINITY, pick?.ties ?? 'include', start, room.pick) });
  }
  return verdicts;
}

function metricsOf(cohort: CohortColumns, { metrics, most }: ClassRoom): (metric: Metric) => MetricKeys {
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

function membersOf(classes: readonly number[], verdicts: readonly ClassVerdict[], start: number, members: Uint8Array): Uint8Array {
  members.fill(0);
  for (const index of classes) for (const place of verdicts[index].places) members[place - start] = 1;
  return members;
}
