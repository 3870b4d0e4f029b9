// Places gained from one month to another, as slopes.
import { groupBy } from '../../input/group-by';
import type { Locale } from '../../issues/locale';
import { fail } from '../../issues/collect';
import type { Bilingual, Policy } from '../../policy/types';
import { inOrder } from '../wording/bilingual';
import { isGap, monthThen, otherPolicy } from '../wording/compared-period';
import type { MonthFacts } from '../../evaluation/facts';
import type { Evaluation } from '../../evaluation/evaluation';
import { underOtherRules } from '../wording/period-text';
import type { Standing } from '../../evaluation/standing';
import { chartSource, historiesOf, type ChartSource } from './chart-source';
import { gainPanel } from './gain-panel';
import { gainSource, type GainSource } from './gain-text';
import { HEIGHT, type RankAxis } from './rank-axis';
import { framed, panelsBy, type VegaLiteSpec } from './vega-lite-spec';
import { spanText, WORDS } from './words';
import { whyUnknown } from '../wording/why-unknown';

/**
 * 进步名次图：从对比月份的名次连到本月的名次，第 1 名在最上。画给定的街乡镇；没有给定的，
 * 画第一个按进步取的类别（进步类）的成员。没有进步名次的，在标题下写明是谁、为什么，本月有名次的画一个点；
 * 数据有缺的只说一次，不逐个列名。按前身的名次算的，旁边注明前身；对比月份依据别的规则的，标题下注明。
 * 分组的每组一幅。
 *
 * Draws the gains of a month as slopes from the rank in the month compared with to the present one, rank 1 on top: of
 * the given townships, else of the members of the first class that is picked by a gain (进步类). Whoever has no gain is
 * named under the title with the reason, and stands as a point where there is a present rank; a gap in the data is said
 * once, and of nobody by name. A predecessor whose rank a gain is from is named beside it, and other rules of the month
 * compared with under the title. Groups get a panel each.
 *
 * @param evaluation `evaluate` 的结果 · what `evaluate` gave
 * @param month 月份，须是结果中的一个月 · `YYYY-MM`, one of the evaluation's months
 * @param options 语言，`zh` 或 `en`；以及要画的街乡镇，一个或多个，可以不写 · the language, `zh` or `en`, and the
 *   townships, one or more, where they are chosen
 * @returns 图表，Vega-Lite 规格 · a Vega-Lite specification
 * @throws `RankingRulesError` `bad-input`（也包括没有写街乡镇，而没有类别按进步名次、得分增加或百分位增加取的）、
 *   `bad-month`、`not-found`（也包括街乡镇在该月没有记录）、`unreadable`
 *
 *   `bad-input` (also where no townships are given and no class is picked by places, points or percentile gained),
 *   `bad-month`, `not-found` (also a township without a record in the month), `unreadable`
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 * import { gainChart } from 'ranking-rules/report';
 *
 * const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const evaluation = evaluate([{ township: '窦店镇', month: '2019-06', ...counts }], beijing2019);
 * gainChart(evaluation, '2019-06', { townships: ['窦店镇'], locale: 'zh' }).title; // → { text: '进步名次', subtitle: [ '2019年5月至6月', '没有2019年5月的记录' ] }
 * ```
 * @since 0.1.0
 */
export function gainChart(
  evaluation: Evaluation,
  month: string,
  options: {
    /** 语言：`zh` 或 `en` · The language: `zh` or `en`. */
    readonly locale: Locale;
    /**
     * 要画的街乡镇，一个或多个；不写则为第一个按进步取的类别（进步类）的成员 · The ids of those to draw, one or more; the
     * members of the first class that is picked by a gain (进步类) unless said.
     */
    readonly townships?: readonly string[] | undefined;
  },
): VegaLiteSpec {
  const source = chartSource(evaluation, options, ['locale', 'townships']);
  const { locale } = source;
  const facts = source.facts(month);
  const gains = gainSource(facts);
  const { compared } = gains;
  const all = evaluation.standings(month);
  const { townships } = source.options;
  const { name, standings } =
    townships === undefined ? members(facts.policy, all) : { name: null, standings: given(source, townships, month) };
  const everybody = groupBy(all, ({ group }) => group);
  const panels = panelsBy(standings).map(([group, drawn]) => {
    // Stryker disable next-line ArrayDeclaration: for the types; who is drawn is one of all
    const ranks = (everybody.get(group) ?? []).flatMap(({ of, rank, gain }) => [of ?? 1, (rank ?? 1) + (gain ?? 0)]);
    const axis: RankAxis = { of: ranks.reduce((most, one) => Math.max(most, one), 1), height: HEIGHT, locale };
    return { group, view: gainPanel(drawn, month, gains, axis) };
  });
  const unknown = standings.flatMap(({ township, entry }) => {
    if (entry === null) return [];
    const why = whyUnknown(entry, compared);
    return [isGap(entry, compared) ? why : { zh: `${township}：${why.zh}`, en: `${township}: ${why.en}` }];
  });
  // With nobody to draw, what the data lack is said all the same.
  const lacking = standings.length === 0 && !compared.hasRecords ? [whyUnknown('returned', compared)] : [];
  const span = spanText([compared.month ?? month, month], source.period);
  const many = { zh: `共${standings.length}个`, en: `townships: ${standings.length}` };
  const told = name === null ? span : inOrder([span, name, many]);
  // What the data lack is said once, not of each.
  const distinct = new Map(unknown.map((one) => [one.zh, one])).values();
  return framed(locale, WORDS.gain, [told, ...otherRules(source, facts, gains), ...distinct, ...lacking], panels);
}

function otherRules(source: ChartSource, facts: MonthFacts, { compared }: GainSource): readonly Bilingual[] {
  if (!compared.hasRecords) return [];
  const month = monthThen(compared);
  const other = otherPolicy(facts, source.facts(month));
  return other === null ? [] : [underOtherRules(month, source.period, other)];
}

// Of the first class that is picked by a gain.
function members({ classes }: Policy, all: readonly Standing[]): { readonly name: Bilingual; readonly standings: readonly Standing[] } {
  const rule = classes.find(({ pick }) => pick?.by === 'gain' || pick?.by === 'percentileGain' || pick?.by === 'scoreGain');
  if (rule === undefined) return fail('bad-input', ['townships'], 'townships, since no class is picked by gain', undefined);
  return { name: rule.label, standings: all.filter((one) => one.classes.includes(rule.id)) };
}

function given(source: ChartSource, townships: readonly string[], month: string): readonly Standing[] {
  return historiesOf(source, townships).map(({ at, standings }) => {
    const there = standings.find((one) => one.month === month);
    return there ?? fail('not-found', ['townships', at], `a township with a record in ${month}`, standings[0].township);
  });
}
