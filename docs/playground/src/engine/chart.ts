// A chart of the evaluation, or why there is none.
import { RankingRulesError, type Evaluation, type Policy } from 'ranking-rules';
import { gainChart, ladderChart, rankHistoryChart, scoreDistributionChart, type VegaLiteSpec } from 'ranking-rules/report';
import { both, mistake } from '../bilingual';
import { policyOf } from './in-force';
import type { ChartAnswer, ChartWanted } from './protocol';

/** A ladder with more lanes than these is a thicket. */
const MOST_JUMPS = 80;

export function chart(evaluation: Evaluation, policies: readonly Policy[], wanted: ChartWanted): ChartAnswer {
  const { kind, townships } = wanted;
  if (kind === 'ladder' && policies.every(({ ladder }) => ladder === undefined))
    return { ok: false, message: both('规则没有台阶，没有升级可画', 'The policy has no ladder, so there are no jumps to draw') };
  if (kind === 'ranks' && townships.length === 0) return { ok: false, message: both('请先选街乡镇', 'Choose a township first') };
  try {
    return { ok: true, spec: specOf(evaluation, policies, wanted) };
  } catch (error) {
    const [issue] = error instanceof RankingRulesError ? error.issues : [];
    if (issue === undefined) throw error;
    return { ok: false, message: mistake(issue) };
  }
}

function specOf(evaluation: Evaluation, policies: readonly Policy[], { kind, month, townships, locale }: ChartWanted): VegaLiteSpec {
  switch (kind) {
    case 'ranks':
      return rankHistoryChart(evaluation, townships, { locale });
    case 'gain': {
      const picked = policyOf(policies, month)?.classes.some(
        ({ pick }) => pick?.by === 'gain' || pick?.by === 'scoreGain' || pick?.by === 'percentileGain',
      );
      return gainChart(evaluation, month, picked === true ? { locale } : { locale, townships });
    }
    case 'scores':
      return scoreDistributionChart(evaluation, month, { locale });
    case 'ladder':
      return ladderChart(evaluation, { locale, ...periodThatFits(evaluation, month) });
  }
}

/** All months, or those up to the chosen one, from as early on as their jumps can be drawn. */
function periodThatFits({ months, jumps }: Evaluation, month: string): { readonly from?: string; readonly to?: string } {
  if (jumps.length <= MOST_JUMPS) return {};
  const arrived = jumps.filter(({ to }) => to <= month);
  const from = months.find((first) => arrived.filter((jump) => jump.from >= first).length <= MOST_JUMPS) ?? month;
  return { from: from < month ? from : month, to: month };
}
