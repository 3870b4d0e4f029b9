// Ranks over the months: one line per township, over bands that show where the classes lie.
import type { Locale } from '../../issues/locale';
import type { Bilingual } from '../../policy/types';
import type { Evaluation } from '../../evaluation/evaluation';
import { otherRulesFrom } from '../wording/period-text';
import { PERIOD_NOUNS } from '../wording/period-words';
import { chartSource, historiesOf, type ChartSource } from './chart-source';
import { classBands } from './class-bands';
import { classMarks } from './class-marks';
import { rankPanel } from './rank-panel';
import { rankPoints } from './rank-points';
import { framed, panelsBy, type VegaLiteSpec } from './vega-lite-spec';
import { spanText } from './words';

/**
 * 排名变化图：若干街乡镇各月的名次，第 1 名在最上。点的颜色和形状表示类别；按名次取的每个类别各有一条色带，
 * 逐月从成员中最前的到最后的。没有名次的月份，线在那里断开。进步名次按前身的名次算的，旁边注明前身；
 * 从哪些月份起依据别的规则，写在标题下。街乡镇分属几组的，每组一幅。
 *
 * Draws how the ranks of some townships moved: a bump chart with rank 1 on top, points that show the class by colour
 * and shape, and for every class that is picked by rank a band from the best to the last of its members, month by
 * month. A month in which a township has no rank is a gap in its line. A predecessor is named beside the gain from its
 * rank, and under the title the months from which other rules are in force. Townships of several groups get a panel per
 * group.
 *
 * @param evaluation `evaluate` 的结果 · what `evaluate` gave
 * @param townships 要画的街乡镇，一个或多个 · the ids of those to draw, one or more
 * @param options 语言，`zh` 或 `en` · the language, `zh` or `en`
 * @returns 图表，Vega-Lite 规格，画出结果中的各月 · a Vega-Lite specification; the months are those of the evaluation
 * @throws `RankingRulesError` 错误代码 · codes: `bad-input`, `not-found`, `unreadable`
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 * import { rankHistoryChart } from 'ranking-rules/report';
 *
 * const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const evaluation = evaluate([{ township: '窦店镇', month: '2019-06', ...counts }], beijing2019);
 * rankHistoryChart(evaluation, ['窦店镇'], { locale: 'zh' }).title; // → { text: '排名变化', subtitle: [ '2019年6月' ] }
 * ```
 * @since 0.1.0
 */
export function rankHistoryChart(
  evaluation: Evaluation,
  townships: readonly string[],
  options: {
    /** 语言：`zh` 或 `en` · The language: `zh` or `en`. */
    readonly locale: Locale;
  },
): VegaLiteSpec {
  const source = chartSource(evaluation, options, ['locale']);
  const { locale, policies } = source;
  const { months } = evaluation;
  const marks = classMarks(policies, locale);
  const points = rankPoints(source, historiesOf(source, townships), marks);
  const bands = classBands(source, marks);
  const panels = panelsBy(points).map(([group, drawn]) => ({
    group,
    view: rankPanel(source, marks, bands.get(group) ?? { of: 1, bands: new Map() }, drawn),
  }));
  const subtitle = [spanText(months, source.period), ...otherRules(source)];
  return framed(locale, { zh: '排名变化', en: `Rank by ${PERIOD_NOUNS[source.period].en}` }, subtitle, panels);
}

/** From each month whose policy is not that of the month before in the data. */
function otherRules({ evaluation: { months }, period, policies }: ChartSource): readonly Bilingual[] {
  return months.flatMap((month, i) => (i === 0 || policies[i] === policies[i - 1] ? [] : [otherRulesFrom(month, period, policies[i])]));
}
