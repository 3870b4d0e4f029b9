// Jumps over the months and the rungs of the ladder.
import type { Locale } from '../../issues/locale';
import { fail } from '../../issues/collect';
import type { Evaluation } from '../evaluation/evaluation';
import type { Jump } from '../../jumps/jump';
import { chartSource } from './chart-source';
import { classLabel, classMarks, GREY, VERMILLION } from './class-marks';
import { framed, GRID, labelled, strokes, tooltip, type JsonObject, type JsonValue, type VegaLiteSpec } from './vega-lite-spec';
import { periodText, WORDS } from './words';

/** Pixels of a line of text: every jump has one of its own on each rung. */
const LANE = 16;

/**
 * 升级图：每次升级一条线，三级跳突出显示。
 *
 * Draws the jumps: months from left to right, the rungs of the ladder from below, one line per jump through its stays,
 * each on a lane of its own, with the township at the end. Complete jumps (三级跳) are drawn strong and in colour, the
 * others thin and dashed.
 *
 * @param evaluation `evaluate` 的结果，规则要有台阶 · what `evaluate` gave, under a policy with a ladder
 * @param options 语言，`zh` 或 `en` · the language, `zh` or `en`
 * @returns 图表，Vega-Lite 规格 · a Vega-Lite specification
 * @throws `RankingRulesError` `bad-input`（也包括没有记录，或规则没有台阶）、`unreadable` · `bad-input` (also where
 *   there are no records or the policy has no ladder), `unreadable`
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 * import { ladderChart } from 'ranking-rules/report';
 *
 * const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const evaluation = evaluate([{ township: '窦店镇', month: '2019-06', ...counts }], beijing2019);
 * ladderChart(evaluation, { locale: 'zh' }).title; // → { text: '升级与三级跳', subtitle: '2019-06，共 0 个' }
 * ```
 * @since 0.1.0
 */
export function ladderChart(evaluation: Evaluation, options: { readonly locale: Locale }): VegaLiteSpec {
  const { locale, policies } = chartSource(evaluation, options, ['locale']);
  const { months, jumps } = evaluation;
  const ladder = policies[policies.length - 1]?.ladder;
  if (ladder === undefined) return fail('bad-input', ['evaluation'], 'records and a policy with a ladder', policies[policies.length - 1]?.id ?? null);
  const label = classLabel(classMarks(policies, locale));
  const period = periodText(months, locale);
  const subtitle = locale === 'zh' ? `${period}，共 ${jumps.length} 个` : `${period}, jumps: ${jumps.length}`;
  return framed(locale, WORDS.ladder, [subtitle], [{ group: null, view: view(months, jumps, ladder.rungs, label, locale) }]);
}

function view(months: readonly string[], jumps: readonly Jump[], ids: readonly string[], label: (id: string) => string, locale: Locale): JsonObject {
  const kinds = [(ids.length === 3 ? WORDS.tripleJump : WORDS.allRungs)[locale], WORDS.jump[locale]];
  const room = Math.max(2, jumps.length + 1);
  const stops = inLanes(jumps).flatMap(({ township, stays, from, to, span, complete }, lane) =>
    stays.flatMap(({ class: id, first, last }) => {
      const height = ids.indexOf(id) * room + lane + 1;
      return [...new Set([first, last])].map((month) => ({ township, month, rung: label(id), complete, kind: kinds[complete ? 0 : 1], from, to, span, lane, height }));
    }),
  );
  const ends = [...new Map(stops.map((stop) => [stop.lane, stop])).values()];
  const rungs = ids.map((id) => ({ rung: label(id) }));
  const x = { field: 'month', type: 'ordinal', title: WORDS.month[locale], scale: { type: 'band', domain: months, padding: 0 }, axis: { labelAngle: 0, labelOverlap: true } };
  const y = { field: 'height', type: 'quantitative', scale: { domain: [0, ids.length * room], nice: false }, axis: null };
  const band = { field: 'rung', type: 'nominal', title: WORDS.rung[locale], scale: { type: 'band', domain: rungs.map(({ rung }) => rung).reverse(), padding: 0 }, axis: { labelLimit: 160, ticks: false, labelPadding: 8, titlePadding: 24 } };
  const scale = (range: JsonValue): JsonValue => ({ domain: kinds, range });
  const kind = { field: 'kind', type: 'nominal', title: WORDS.kind[locale], legend: strokes() };
  const colour = { ...kind, scale: scale([VERMILLION, GREY]) };
  const shown = tooltip({ township: WORDS.township[locale], kind: WORDS.kind[locale], from: WORDS.from[locale], to: WORDS.to[locale], span: WORDS.span[locale] });
  const layer: readonly JsonValue[] = [
    { data: { values: rungs }, mark: { type: 'rect', filled: false, stroke: GRID }, encoding: { y: band } },
    {
      data: { values: stops },
      mark: { type: 'line' },
      encoding: {
        x,
        y,
        detail: { field: 'lane', type: 'nominal' },
        color: colour,
        strokeDash: { ...kind, scale: scale([[1, 0], [5, 3]]) },
        strokeWidth: ifComplete(3.5, 1.5),
      },
    },
    {
      data: { values: stops },
      mark: { type: 'point', filled: true, size: 70, opacity: 1 },
      encoding: { x, y, color: colour, shape: ifComplete('diamond', 'circle'), tooltip: shown },
    },
    ...labelled(ends, { align: 'left', dx: 9, limit: 200 }, { x, y, text: { field: 'township', type: 'nominal' } }),
  ];
  return { width: Math.min(1200, Math.max(480, 150 * months.length)), height: ids.length * LANE * Math.max(4, room), resolve: { scale: { y: 'independent' } }, layer };
}

// By the months that they climb, so that few lines cross; the complete last, so that they are drawn over the others.
function inLanes(jumps: readonly Jump[]): readonly Jump[] {
  return jumps
    .map((jump) => ({ jump, key: laneKey(jump) }))
    .sort((a, b) => {
      if (a.key < b.key) return -1;
      // Stryker disable next-line ConditionalExpression,EqualityOperator: sorting asks only whether this is below 0
      return a.key > b.key ? 1 : 0;
    })
    .map(({ jump }) => jump);
}

function laneKey({ complete, from, to }: Jump): string {
  return `${complete ? 1 : 0} ${to} ${from}`;
}

function ifComplete(value: JsonValue, otherwise: JsonValue): JsonObject {
  return { condition: { test: { field: 'complete', equal: true }, value }, value: otherwise };
}
