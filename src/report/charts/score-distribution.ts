// How the scores of a month are spread, and where the classes end.
import { tenTo } from '../../exact/ten-to';
import type { Locale } from '../../issues/locale';
import type { Evaluation } from '../../evaluation/evaluation';
import { METRIC_LABELS } from '../wording/labels';
import { shownRounded } from '../wording/shown-number';
import type { Standing } from '../../evaluation/standing';
import { chartSource } from './chart-source';
import { endOfRanks } from './class-bands';
import { classMarks, type ClassMark } from './class-marks';
import { scoreBins } from './score-bins';
import { framed, labelled, panelsBy, tooltip, type JsonObject, type JsonValue, type VegaLiteSpec } from './vega-lite-spec';
import type { Policy } from '../../policy/types';
import { spanText, WORDS } from './words';

/** Pixels between the labels of the cuts, which stand above the bars. */
const LINE = 18;

/**
 * 得分分布图：某月得分的直方图，并标出取前几名的各类（先进类）的最低得分、取后几名的各类（整改类）的最高得分。
 * 每根柱含左端的得分，不含右端的，最后一根两端都含。分组的每组一幅。
 *
 * Draws how the scores of a month are spread: a histogram, with a labelled rule at the lowest score in every class that
 * takes the best ranks (先进类) and at the highest in every class that takes the last (整改类). A bar counts the scores
 * from its left edge to under its right edge, the last bar its right edge too. Groups get a panel each.
 *
 * @param evaluation `evaluate` 的结果 · what `evaluate` gave
 * @param month 月份，须是结果中的一个月 · `YYYY-MM`, one of the evaluation's months
 * @param options 语言，`zh` 或 `en` · the language, `zh` or `en`
 * @returns 图表，Vega-Lite 规格 · a Vega-Lite specification
 * @throws `RankingRulesError` 错误代码 · codes: `bad-input`, `bad-month`, `not-found`, `unreadable`
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 * import { scoreDistributionChart } from 'ranking-rules/report';
 *
 * const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const evaluation = evaluate([{ township: '窦店镇', month: '2019-06', ...counts }], beijing2019);
 * scoreDistributionChart(evaluation, '2019-06', { locale: 'en' }).description; // → 'Distribution of scores. June 2019, townships: 1'
 * ```
 * @since 0.1.0
 */
export function scoreDistributionChart(
  evaluation: Evaluation,
  month: string,
  options: {
    /** 语言：`zh` 或 `en` · The language: `zh` or `en`. */
    readonly locale: Locale;
  },
): VegaLiteSpec {
  const source = chartSource(evaluation, options, ['locale']);
  const { locale } = source;
  const { policy } = source.facts(month);
  const scored = evaluation.standings(month).flatMap(({ group, score, classes }) => (score === null ? [] : [{ group, score, classes }]));
  const panels = panelsBy(scored).map(([group, drawn]) => ({ group, view: panel(drawn, policy, locale) }));
  const { zh, en } = spanText([month], source.period);
  const told = { zh: `${zh}，共${scored.length}个单位`, en: `${en}, townships: ${scored.length}` };
  return framed(locale, WORDS.scoreDistribution, [told], panels);
}

type Scored = Pick<Standing, 'group' | 'classes'> & { readonly score: number };

function panel(scored: readonly Scored[], policy: Policy, locale: Locale): JsonObject {
  const bins = scoreBins(
    scored.map(({ score }) => score),
    policy.scoring.decimals,
  );
  const marks = classMarks([policy], locale);
  const rules = cuts(scored, policy, marks, locale);
  // All classes, whether they have a cut here or not: the panels share the scale.
  const classes = marks.map((mark) => mark.label);
  const title = METRIC_LABELS.score[locale];
  const domain = bins.length === 0 ? [0, 1] : [bins[0].from, bins[bins.length - 1].to];
  const scale = { domain, nice: false, zero: false };
  const count = WORDS.townships[locale];
  const label = { field: 'class', type: 'nominal', legend: null, scale: { domain: classes, range: marks.map(({ colour }) => colour) } };
  const at = { field: 'score', type: 'quantitative', title, scale };
  const texts = rules.flatMap((rule, i) => {
    // Towards the middle, so that no label leaves the picture.
    const side = rule.score - domain[0] < domain[1] - rule.score ? { align: 'left', dx: 5 } : { align: 'right', dx: -5 };
    return labelled([rule], side, { x: at, y: { value: -LINE * (i + 0.5) }, text: { field: 'label', type: 'nominal' } });
  });
  const layer: readonly JsonValue[] = [
    {
      data: { values: bins },
      mark: { type: 'bar', color: '#BFBFBF', stroke: '#ffffff', strokeWidth: 1 },
      encoding: {
        x: {
          field: 'from',
          type: 'quantitative',
          bin: 'binned',
          title,
          scale,
          // No mark between scores that can be: of one score only, there would be thousandths.
          axis: { tickCount: 10, tickMinStep: tenTo(-policy.scoring.decimals), grid: false },
        },
        x2: { field: 'to' },
        y: { field: 'townships', type: 'quantitative', title: count, axis: { format: 'd', tickMinStep: 1 } },
        tooltip: tooltip({ from: WORDS.from[locale], to: WORDS.to[locale], townships: count }),
      },
    },
    {
      data: { values: rules },
      mark: { type: 'rule', strokeWidth: 2 },
      encoding: {
        x: at,
        y: { value: 0 - LINE * rules.length },
        y2: { value: 'height' },
        color: label,
        strokeDash: { ...label, scale: { domain: classes, range: marks.map(({ dash }) => dash) } },
        tooltip: tooltip({ class: WORDS.class[locale], score: title }),
      },
    },
    ...texts,
  ];
  return { width: 640, height: 320, layer };
}

type Cut = { readonly class: string; readonly score: number; readonly label: string };

function cuts(scored: readonly Scored[], policy: Policy, marks: readonly ClassMark[], locale: Locale): readonly Cut[] {
  return policy.classes.flatMap((rule, i) => {
    const end = endOfRanks(rule);
    const mark = marks[i];
    const scores = scored.filter(({ classes }) => classes.includes(rule.id)).map(({ score }) => score);
    if (end === null || scores.length === 0) return [];
    const score = scores.reduce((kept, one) => (end === 'best' ? Math.min(kept, one) : Math.max(kept, one)));
    const shown = shownRounded(score, policy.scoring.decimals);
    const { zh, en } = end === 'best' ? WORDS.lowest : WORDS.highest;
    const label = { zh: `${mark.label}${zh}${shown}分`, en: `${mark.label}: ${en} ${shown}` };
    return [{ class: mark.label, score, label: label[locale] }];
  });
}
