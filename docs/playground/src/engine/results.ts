// The outline of an evaluation, from which the page knows what there is to show.
import type { Evaluation, Policy } from 'ranking-rules';
import { policyOf } from './in-force';
import type { MonthRules, Results } from './protocol';
import { townshipsOf } from './townships';

/** Lines in a chart of ranks that can still be told apart. */
const NOTABLE = 6;

export function resultsOf(evaluation: Evaluation, rows: number, policies: readonly Policy[], madeUp: boolean): Results {
  const { jumps, months, standings } = evaluation;
  const climbers = [...jumps.filter(({ complete }) => complete), ...jumps.toSorted((a, b) => b.span - a.span)].map(
    ({ township }) => township,
  );
  const first = standings(months.at(-1) ?? '0001-01')
    .slice(0, NOTABLE)
    .map(({ township }) => township);
  return {
    madeUp,
    rows,
    townships: townshipsOf(evaluation).length,
    months,
    rules: months.map((month) => rulesOf(policyOf(policies, month))),
    ladder: policies.some(({ ladder }) => ladder !== undefined),
    jumps: jumps.length,
    notable: [...new Set([...climbers, ...first])].slice(0, NOTABLE),
  };
}

function rulesOf(policy: Policy | undefined): MonthRules {
  return {
    labels: (policy?.classes ?? []).map(({ id, label }) => ({ id, label })),
    grouped: policy?.ranking.groupBy !== undefined,
    decimals: policy?.scoring.decimals ?? 0,
    volume: policy?.volume !== undefined,
  };
}
