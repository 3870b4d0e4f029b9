// Why a township is in a class or not, judged by the limits, keys and cuts that decided.
import { keyLimits, planClasses, type ClassPlan, type ConditionPlan } from '../../classes/class-plan';
import { isPicked, type Cut } from '../../classes/cut';
import { lowestIsBest, metricKeys, type CohortColumns } from '../../classes/metrics';
import { memo } from '../../input/memo';
import { fractionText, fractionTextOrNull } from '../../exact/fraction-text';
import type { Metric } from '../../policy/types';
import type { ClassReason, JudgedCondition, JudgedCut } from './class-reason';
import type { MonthFacts, RankedCohort } from '../../evaluation/facts';
import { namedTownships } from './named-townships';
import { settingTextOrNull } from '../wording/setting-text';

export function explainClasses(facts: MonthFacts, place: number, cohort: RankedCohort): readonly ClassReason[] {
  if (Number.isNaN(facts.rank[place])) return [];
  const judged = judgedOf(facts, cohort);
  return judged.plans.map((_, i) => classReason(judged, i, place));
}

/** A metric of one cohort: keys by place less the cohort's start. */
interface MetricColumn {
  readonly metric: Metric;
  readonly keys: Float64Array;
  readonly unit: number;
}

/** Where a pick ends, and the places of those who stand there. */
interface Line extends Cut {
  readonly places: readonly number[];
}

/** The places of those whom a class's pick chose from, and where it ends: null where all of them are taken. */
interface Contest {
  readonly candidates: readonly number[];
  readonly line: Line | null;
}

interface Judged {
  readonly facts: MonthFacts;
  readonly cohort: RankedCohort;
  readonly plans: readonly ClassPlan[];
  readonly metric: (metric: Metric) => MetricColumn;
  /** Of the i-th class. */
  readonly contest: (i: number) => Contest;
}

// Whoever explains a month explains one township after the other: what is the same for all of a cohort is worked out
// once. Kept on the cohort itself, as the values of a weak map outlive their keys until the engine collects everything.
const JUDGED = /*@__PURE__*/ Symbol('judged');

function judgedOf(facts: MonthFacts, cohort: RankedCohort & { [JUDGED]?: Judged }): Judged {
  const judged: Judged = (cohort[JUDGED] ??= {
    facts,
    cohort,
    plans: planClasses(facts.policy.classes),
    metric: metricsOf(facts, cohort),
    contest: memo((i) => contestOf(judged, i)),
  });
  return judged;
}

function metricsOf(facts: MonthFacts, { start, end, group, ranked }: RankedCohort): Judged['metric'] {
  const { reverseRank, placeThen } = facts.details();
  const columns: CohortColumns = {
    ranked,
    rank: facts.rank.subarray(start, end),
    reverseRank: (values) => {
      values.set(reverseRank.subarray(start - facts.start, end - facts.start));
      return values;
    },
    scaled: facts.scaled.subarray(start, end),
    decimals: facts.policy.scoring.decimals,
    gain: facts.gain.subarray(start, end),
    placeThen: placeThen.subarray(start - facts.start),
    volume: facts.volume === null ? null : facts.volume.subarray(start, end),
    earlier: facts.earlier,
    ofThen: facts.earlier?.of.get(group) ?? 0,
  };
  return memo((metric) => {
    const { values, factor, unit } = metricKeys(metric, columns, () => new Float64Array(columns.rank.length));
    return { metric, keys: Float64Array.from(columns.rank, (rank, i) => (Number.isNaN(rank) ? Number.NaN : factor * values[i])), unit };
  });
}

function classReason(judged: Judged, i: number, place: number): ClassReason {
  const plan = judged.plans[i];
  const at = place - judged.cohort.start;
  const by = exceptedBy(judged, plan, place);
  if (by !== undefined) return { code: 'excepted', class: plan.id, by };
  const failed = plan.where.find((condition) => !meets(judged, condition, at));
  if (failed !== undefined) return { code: 'condition-not-met', class: plan.id, ...judgedCondition(judged, failed, at) };
  const { candidates, line } = judged.contest(i);
  const conditions = plan.where.map((condition) => judgedCondition(judged, condition, at));
  const { top } = judged.cohort.classes[i];
  const unless = plan.unless.map((other) => judged.plans[other].id);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; where there is a pick, there is a top
  if (plan.pick === null || top === null)
    return { code: 'in-class', class: plan.id, conditions, candidates: candidates.length, pick: null, unless };
  const column = judged.metric(plan.pick.by);
  const key = column.keys[at];
  const pick = {
    metric: column.metric,
    ...valueOf(column, key),
    top,
    share: settingTextOrNull(plan.pick.share),
    of: judged.cohort.ranked,
    cut: line === null ? null : judgedCut(judged, column, line, key),
  };
  const reason = { class: plan.id, conditions, candidates: candidates.length, pick };
  return key === key && isPicked(key, line) ? { code: 'in-class', ...reason, unless } : { code: 'not-picked', ...reason };
}

function exceptedBy({ facts, plans }: Judged, { unless }: ClassPlan, place: number): string | undefined {
  const by = unless.find((other) => facts.classes()[other].members[place - facts.start] === 1);
  return by === undefined ? undefined : plans[by].id;
}

function meets({ metric }: Judged, condition: ConditionPlan, at: number): boolean {
  const { keys, unit } = metric(condition.metric);
  const { least, most } = keyLimits(condition, unit);
  return keys[at] >= least && keys[at] <= most;
}

function judgedCondition({ metric }: Judged, { metric: name, atLeast, atMost }: ConditionPlan, at: number): JudgedCondition {
  const column = metric(name);
  return { metric: name, ...valueOf(column, column.keys[at]), atLeast: fractionTextOrNull(atLeast), atMost: fractionTextOrNull(atMost) };
}

function candidatesOf(judged: Judged, plan: ClassPlan): readonly number[] {
  const { start } = judged.cohort;
  const places: number[] = [];
  judged.metric(plan.pick?.by ?? 'rank').keys.forEach((key, at) => {
    const isCandidate =
      key === key && exceptedBy(judged, plan, start + at) === undefined && plan.where.every((condition) => meets(judged, condition, at));
    if (isCandidate) places.push(start + at);
  });
  return places;
}

function contestOf(judged: Judged, i: number): Contest {
  const { start, classes } = judged.cohort;
  const { pick } = judged.plans[i];
  const { top, cut } = classes[i];
  const candidates = candidatesOf(judged, judged.plans[i]);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: for the types; with more candidates than the top there are a pick and a cut
  if (pick === null || top === null || cut === null || candidates.length <= top) return { candidates, line: null };
  const { keys } = judged.metric(pick.by);
  const keyAt = (place: number): number => keys[place - start];
  const line = cutBetween(candidates.map(keyAt), cut, top);
  return { candidates, line: { ...line, places: candidates.filter((place) => keyAt(place) === line.key) } };
}

// A cut that leaves out its own key does so for a tie across it. Where none lies there, the last one that is in says it
// better than the first one that is not.
function cutBetween(keys: readonly number[], cut: Cut, top: number): Cut {
  const picked = keys.filter((key) => key > cut.key);
  return picked.length < top ? cut : { key: picked.reduce((least, key) => Math.min(least, key)), inclusive: true };
}

function judgedCut({ facts }: Judged, column: MetricColumn, line: Line, key: number): JudgedCut {
  const { value, exact } = printed(column, line.key);
  const distance = key === key ? fractionText({ n: BigInt(key - line.key), d: BigInt(column.unit) }) : null;
  return { value, exact, inclusive: line.inclusive, townships: namedTownships(facts, line.places), distance };
}

function valueOf(column: MetricColumn, key: number): { readonly value: number | null; readonly exact: string | null } {
  return key === key ? printed(column, key) : { value: null, exact: null };
}

function printed({ metric, unit }: MetricColumn, key: number): { readonly value: number; readonly exact: string } {
  // 0 less, so that the negative of 0 is 0.
  const own = lowestIsBest(metric) ? 0 - key : key;
  return { value: own / unit, exact: fractionText({ n: BigInt(own), d: BigInt(unit) }) };
}
