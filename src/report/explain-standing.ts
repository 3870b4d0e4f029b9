// Why a township stands where it stands, read from what the stages kept.
import { keyLimits, planClasses, type ClassPlan } from '../classes/class-plan';
import type { ClassVerdict } from '../classes/classify';
import { isPicked } from '../classes/cut';
import { fillMetric, lowestIsBest, type CohortColumns } from '../classes/metrics';
import { monthText } from '../month/month';
import type { Metric } from '../policy/types';
import type { MonthFacts } from './facts';
import { standingsIn, type MonthView, type RankedCohorts } from './month-view';
import type { Reason } from './reason';

export function explainStanding(facts: MonthFacts, place: number, cohort: RankedCohorts): readonly Reason[] {
  const { policy, view, verdicts } = facts;
  const standing = standingsIn(view, cohort)(place);
  const reasons: Reason[] = [standing.score === null ? { code: 'unscored' } : { code: 'scored', score: standing.score }];
  const { rank, of, tied, reverseRank, gain, entry, volume } = standing;
  if (rank !== null && of !== null && tied !== null && reverseRank !== null) {
    reasons.push({ code: 'ranked', rank, of, tied, reverseRank });
  } else if (standing.score !== null && volume !== null) {
    reasons.push({ code: 'unranked', volume, minimumVolume: policy.ranking.minimumVolume ?? 0 });
  }
  if (rank === null) return reasons;
  const month = monthText(view.month - policy.comparison.lagMonths);
  if (gain !== null) reasons.push({ code: 'gained', month, earlierRank: rank + gain, rank, gain });
  else if (entry !== null) reasons.push({ code: 'gain-unknown', month, entry });
  const value = metricOf(view, place, cohort);
  const classes = verdicts.get(cohort.group) ?? [];
  const plans = planClasses(policy.classes);
  return [...reasons, ...plans.map((plan, i) => classReason(plan, classes[i], standing.classes, plans, value))];
}

/** A metric's exact key of one row, and its unit. */
type MetricOf = (metric: Metric) => { readonly key: number; readonly unit: number };

function metricOf(view: MonthView, place: number, cohort: RankedCohorts): MetricOf {
  const { start, end, group, ranked } = cohort;
  const keys = new Float64Array(end - start);
  const columns: CohortColumns = {
    ranked,
    rank: view.rank.subarray(start, end),
    reverseRank: () => view.reverseRank.subarray(start - view.start, end - view.start),
    scaled: view.scaled.subarray(start, end),
    decimals: view.decimals,
    gain: view.gain.subarray(start, end),
    before: view.before.subarray(start - view.start),
    volume: view.volume === null ? null : view.volume.subarray(start, end),
    earlier: view.earlier,
    ofThen: view.earlier?.of.get(group) ?? 0,
  };
  return (metric) => ({ unit: fillMetric(metric, columns, keys), key: keys[place - start] });
}

function classReason(plan: ClassPlan, verdict: ClassVerdict, held: readonly string[], plans: readonly ClassPlan[], metric: MetricOf): Reason {
  const by = plan.unless.map((place) => plans[place].id).find((id) => held.includes(id));
  if (by !== undefined) return { code: 'excepted', class: plan.id, by };
  for (const condition of plan.where) {
    const { key, unit } = metric(condition.metric);
    const { least, most } = keyLimits(condition, unit);
    if (key >= least && key <= most) continue;
    const { atLeast, atMost } = condition.given;
    const sign = lowestIsBest(condition.metric) ? -1 : 1;
    return { code: 'condition-not-met', class: plan.id, metric: condition.metric, value: known(sign * key, unit), atLeast: atLeast ?? null, atMost: atMost ?? null };
  }
  const { candidates, top, cut } = verdict;
  if (plan.pick === null) return { code: 'in-class', class: plan.id, metric: null, value: null, top, candidates, cut: null };
  const sign = lowestIsBest(plan.pick.by) ? -1 : 1;
  const { key, unit } = metric(plan.pick.by);
  const picked = key === key && isPicked(key, cut);
  return {
    code: picked ? 'in-class' : 'not-picked',
    class: plan.id,
    metric: plan.pick.by,
    value: known(sign * key, unit),
    top,
    candidates,
    cut: cut === null ? null : (sign * cut.key) / unit,
  };
}

function known(key: number, unit: number): number | null {
  return key === key ? key / unit : null;
}
