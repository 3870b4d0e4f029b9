// The outline of an evaluation, from which the page knows what there is to show.
import type { Evaluation, Policy } from 'ranking-rules';
import type { Results } from './protocol';

/** Lines in a chart of ranks that can still be told apart. */
const NOTABLE = 6;

export function resultsOf({ columns, jumps, months, standings }: Evaluation, rows: number, policy: Policy, madeUp: boolean): Results {
  const climbers = [...jumps.filter(({ complete }) => complete), ...jumps.toSorted((a, b) => b.span - a.span)].map(({ township }) => township);
  const first = standings(months.at(-1) ?? '0001-01').slice(0, NOTABLE).map(({ township }) => township);
  return {
    madeUp,
    rows,
    townships: columns.township.names.length,
    months,
    grouped: columns.group !== null,
    decimals: policy.scoring.decimals,
    volume: policy.volume !== undefined,
    ladder: policy.ladder !== undefined,
    jumps: jumps.length,
    notable: [...new Set([...climbers, ...first])].slice(0, NOTABLE),
  };
}
