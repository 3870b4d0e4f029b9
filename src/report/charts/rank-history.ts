// Ranks over the months: one line per township, over bands that show where the classes lie.
import { groupBy } from '../../input/group-by';
import { memo } from '../../input/memo';
import type { Locale } from '../../issues/locale';
import type { Bilingual } from '../../policy/types';
import type { Evaluation } from '../../evaluation/evaluation';
import { METRIC_LABELS } from '../wording/labels';
import { otherRulesFrom } from '../wording/period-text';
import { monthHeading, PERIOD_NOUNS } from '../wording/period-words';
import type { Standing } from '../../evaluation/standing';
import { chartSource, historiesOf, type ChartSource, type TownshipHistory } from './chart-source';
import { classBands, type GroupBands } from './class-bands';
import { classLabel, classLabels, classMarks, classScale, drawnClass, DASHES, type ClassMark } from './class-marks';
import { gainSource, gainText } from './gain-text';
import { labelPlaces, leaders, rankPosition, type RankAxis } from './rank-axis';
import { framed, labelled, panelsBy, tooltip, type JsonObject, type JsonValue, type VegaLiteSpec } from './vega-lite-spec';
import { spanText, WORDS } from './words';

const HEIGHT = 480;

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
 * rankHistoryChart(evaluation, ['窦店镇'], { locale: 'zh' }).title; // → { text: '排名变化', subtitle: '2019年6月' }
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
    view: panel(source, marks, bands.get(group) ?? { of: 1, bands: new Map() }, drawn),
  }));
  const subtitle = [spanText(months, source.period), ...otherRules(source)];
  return framed(locale, { zh: '排名变化', en: `Rank by ${PERIOD_NOUNS[source.period].en}` }, subtitle, panels);
}

/** From each month whose policy is not that of the month before in the data. */
function otherRules({ evaluation: { months }, period, policies }: ChartSource): readonly Bilingual[] {
  return months.flatMap((month, i) => (i === 0 || policies[i] === policies[i - 1] ? [] : [otherRulesFrom(month, period, policies[i])]));
}

type RankPoint = {
  readonly township: string;
  readonly month: string;
  readonly group: string | null;
  readonly rank: number;
  readonly score: number | null;
  readonly gain: number | null;
  readonly gainText: string;
  readonly class: string;
  readonly classes: string;
  /** Which of the dashes its township has. */
  readonly dash: number;
  /** The unbroken line that it is part of. */
  readonly run: number;
};

function rankPoints(
  { evaluation, locale, facts }: ChartSource,
  histories: readonly TownshipHistory[],
  marks: readonly ClassMark[],
): readonly RankPoint[] {
  const monthBefore = new Map(evaluation.months.map((month, i) => [month, evaluation.months[i - 1]]));
  const label = classLabel(marks);
  const gainsOf = memo((month: string) => gainSource(facts(month)));
  let run = -1;
  return histories.flatMap(({ standings }, line) => {
    let before: Pick<Standing, 'month' | 'group'> | null = null;
    return standings.flatMap((standing) => {
      const { township, month, group, rank, score, gain } = standing;
      if (rank === null) return [];
      if (before === null || before.month !== monthBefore.get(month) || before.group !== group) run += 1;
      before = { month, group };
      const drawn = drawnClass(standing, facts(month).policy);
      const held = { class: drawn === undefined ? WORDS.noClass[locale] : label(drawn), classes: classLabels(standing, marks, locale) };
      return [
        {
          township,
          month,
          group,
          rank,
          score,
          gain,
          gainText: gainText(standing, gainsOf(month))[locale],
          ...held,
          dash: line % DASHES.length,
          run,
        },
      ];
    });
  });
}

function panel(
  { evaluation, locale, period }: ChartSource,
  marks: readonly ClassMark[],
  { of, bands }: GroupBands,
  points: readonly RankPoint[],
): JsonObject {
  const { months } = evaluation;
  const when = monthHeading(period)[locale];
  const axis: RankAxis = { of, height: HEIGHT, locale };
  const x = {
    field: 'month',
    type: 'ordinal',
    title: when,
    scale: { type: 'band', domain: [...months], padding: 0 },
    axis: { labelAngle: 0, labelOverlap: true },
  };
  const y = rankPosition('rank', axis);
  const colour = { field: 'class', type: 'nominal', title: WORDS.class[locale], scale: classScale(marks, 'colour', locale) };
  const { rank, gain, score } = METRIC_LABELS;
  const shown = {
    township: WORDS.township[locale],
    month: when,
    rank: rank[locale],
    gainText: gain[locale],
    score: score[locale],
    classes: WORDS.class[locale],
  };
  const labels = endLabels(points, axis);
  // Half a rank beyond either end, and 2 pixels at least: a class on a single rank is seen too.
  const margin = Math.max(0.5, (2 * of) / HEIGHT);
  const layer: readonly JsonValue[] = [
    {
      data: { values: Array.from(bands.values(), (band) => ({ ...band, top: band.first - margin, bottom: band.last + margin })) },
      mark: { type: 'rect', opacity: 0.25 },
      encoding: {
        x,
        y: rankPosition('top', axis),
        y2: { field: 'bottom' },
        color: colour,
        tooltip: tooltip({ class: WORDS.class[locale], month: when, first: rank[locale], last: WORDS.to[locale] }),
      },
    },
    {
      data: { values: points },
      mark: { type: 'line', color: '#555555', strokeWidth: 1.5 },
      encoding: {
        x,
        y,
        detail: { field: 'run', type: 'nominal' },
        strokeDash: {
          field: 'dash',
          type: 'nominal',
          legend: null,
          scale: { domain: [...DASHES.keys()], range: DASHES.map((dash) => [...dash]) },
        },
      },
    },
    {
      data: { values: points },
      mark: { type: 'point', filled: true, size: 90, opacity: 1 },
      encoding: { x, y, color: colour, shape: { ...colour, scale: classScale(marks, 'shape', locale) }, tooltip: tooltip(shown) },
    },
    leaders(labels, x, 1, axis),
    ...labelled(
      labels,
      { align: 'left', dx: 15, limit: 200 },
      { x, y: rankPosition('labelAt', axis), text: { field: 'township', type: 'nominal' } },
    ),
  ];
  return { width: Math.min(1200, Math.max(440, 110 * months.length)), height: HEIGHT, layer };
}

// Each township is named at the last month in which it has a rank.
function endLabels(points: readonly RankPoint[], axis: RankAxis): readonly JsonObject[] {
  const last = [...new Map(points.map((point) => [point.township, point])).values()];
  return [...groupBy(last, ({ month }) => month)].flatMap(([month, ends]) => {
    const places = labelPlaces(
      ends.map(({ rank }) => rank),
      axis,
    );
    return ends.map(({ township, rank }, i) => ({ township, month, rank, labelAt: places[i] }));
  });
}
