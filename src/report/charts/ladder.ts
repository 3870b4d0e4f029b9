// Jumps over the months and the rungs of the ladder.
import type { Locale } from '../../issues/locale';
import { fail, issueList, throwIfAny } from '../../issues/collect';
import { monthIndex } from '../../month/month';
import type { Period } from '../../month/period';
import type { Evaluation } from '../../evaluation/evaluation';
import { isTripleJump, type Jump } from '../../jumps/jump';
import { jumpsWithin } from '../improvement/jumps-within';
import { completeJump } from '../wording/jump-kinds';
import { monthHeading } from '../wording/period-words';
import { chartSource } from './chart-source';
import { classLabel, classMarks, GREY, VERMILLION } from './class-marks';
import { framed, GRID, labelled, strokes, tooltip, type JsonObject, type JsonValue, type VegaLiteSpec } from './vega-lite-spec';
import { spanText, WORDS } from './words';

/** Pixels of a line of text: every jump has one of its own on each rung. */
const LANE = 16;

/**
 * 升级图：月份从左到右，台阶从下到上，每次升级一条线，经过它的各次停留，各走一道，末端写街乡镇。台阶有三级及以上、
 * 各级都经过的（三级跳）用粗线和彩色，其余用细虚线。
 *
 * Draws the jumps: months from left to right, the rungs of the ladder from below, one line per jump through its stays,
 * each on a lane of its own, with the township at the end. Jumps over every rung of a ladder of three or more (三级跳)
 * are drawn strong and in colour, the others thin and dashed.
 *
 * @param evaluation `evaluate` 的结果，规则要有台阶 · what `evaluate` gave, under a policy with a ladder
 * @param options 语言，`zh` 或 `en`；起始月份和终止月份（含），不写则为全部月份：在此之前开始的、在此之后到达的升级不画
 *   · the language, `zh` or `en`; the first and the last month, all unless said: a jump that began before or arrived
 *   after is not drawn
 * @returns 图表，Vega-Lite 规格 · a Vega-Lite specification
 * @throws `RankingRulesError` `bad-input`（也包括没有记录，或规则没有台阶）、`bad-month`、`unreadable`；`from` 在 `to` 之后则为
 *   `bad-limit`；其间没有记录则为 `not-found` · `bad-input` (also where there are no records or the policy has no
 *   ladder), `bad-month`, `unreadable`; `bad-limit` where `from` is after `to`; `not-found` where there are no records
 *   between them
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 * import { ladderChart } from 'ranking-rules/report';
 *
 * const counts = { assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const evaluation = evaluate([{ township: '窦店镇', month: '2019-06', ...counts }], beijing2019);
 * ladderChart(evaluation, { locale: 'zh' }).title; // → { text: '升级与三级跳', subtitle: [ '2019年6月，共0个' ] }
 * ```
 * @since 0.1.0
 */
export function ladderChart(
  evaluation: Evaluation,
  options: {
    /** 语言：`zh` 或 `en` · The language: `zh` or `en`. */
    readonly locale: Locale;
    /** 起始月份，此前开始的升级不画；不写则从头 · The first month; jumps that began before are not drawn. */
    readonly from?: string | undefined;
    /** 终止月份（含），此后到达的升级不画；不写则到底 · The last month; jumps that arrived after are not drawn. */
    readonly to?: string | undefined;
  },
): VegaLiteSpec {
  const {
    locale,
    policies,
    period,
    options: { from, to },
  } = chartSource(evaluation, options, ['locale', 'from', 'to']);
  const { months: all } = evaluation;
  const ladder = policies[policies.length - 1]?.ladder;
  if (ladder === undefined)
    return fail('bad-input', ['evaluation'], 'records and a policy with a ladder', policies[policies.length - 1]?.id ?? null);
  const within = { from: from ?? '0001-01', to: to ?? '9999-12' };
  const list = issueList();
  const jumps = jumpsWithin(evaluation.jumps, within, list);
  throwIfAny(list);
  const months = all.filter((month) => month >= within.from && month <= within.to);
  if (months.length === 0) return fail('not-found', [from === undefined ? 'to' : 'from'], 'a month of the evaluation', from ?? to);
  const label = classLabel(classMarks(policies, locale));
  const { zh, en } = spanText(months, period);
  const told = { zh: `${zh}，共${jumps.length}个`, en: `${en}, jumps: ${jumps.length}` };
  return framed(locale, WORDS.ladder, [told], [{ group: null, view: view(months, jumps, ladder.rungs, period, label, locale) }]);
}

function view(
  months: readonly string[],
  jumps: readonly Jump[],
  ids: readonly string[],
  period: Period,
  label: (id: string) => string,
  locale: Locale,
): JsonObject {
  const { zh, one: en } = completeJump(ids.length);
  // On two rungs every jump is over all of them, and none stands out.
  const kinds = [...(ids.length > 2 ? [{ zh, en }] : []), WORDS.jump].map((one) => one[locale]);
  const room = Math.max(2, jumps.length + 1);
  const end = months[months.length - 1];
  const stops = inLanes(jumps).flatMap((jump, lane) => {
    const { township, stays, from, to, span } = jump;
    const strong = isTripleJump(jump);
    return stays.flatMap(({ class: id, first, last }) => {
      const height = ids.indexOf(id) * room + lane + 1;
      // A stay may begin before the first month that is drawn, and last beyond the last.
      // Stryker disable next-line EqualityOperator: equal ones are the same
      const drawn = [first < months[0] ? months[0] : first, last > end ? end : last];
      return [...new Set(drawn)].map((month) => ({
        township,
        month,
        rung: label(id),
        strong,
        kind: kinds[strong ? 0 : kinds.length - 1],
        from,
        to,
        span,
        lane,
        height,
      }));
    });
  });
  const ends = [...new Map(stops.map((stop) => [stop.lane, stop])).values()];
  const rungs = ids.map((id) => ({ rung: label(id) }));
  const x = {
    field: 'month',
    type: 'ordinal',
    title: monthHeading(period)[locale],
    scale: { type: 'band', domain: months, padding: 0 },
    axis: { labelAngle: 0, labelOverlap: true },
  };
  const y = { field: 'height', type: 'quantitative', scale: { domain: [0, ids.length * room], nice: false }, axis: null };
  const band = {
    field: 'rung',
    type: 'nominal',
    title: WORDS.rung[locale],
    scale: { type: 'band', domain: rungs.map(({ rung }) => rung).reverse(), padding: 0 },
    axis: { labelLimit: 160, ticks: false, labelPadding: 8, titlePadding: 24 },
  };
  const scale = (range: readonly JsonValue[]): JsonValue => ({ domain: kinds, range: range.slice(-kinds.length) });
  const kind = { field: 'kind', type: 'nominal', title: WORDS.kind[locale], legend: strokes() };
  const colour = { ...kind, scale: scale([VERMILLION, GREY]) };
  const shown = tooltip({
    township: WORDS.township[locale],
    kind: WORDS.kind[locale],
    from: WORDS.from[locale],
    to: WORDS.to[locale],
    span: WORDS.span[locale],
  });
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
        strokeDash: {
          ...kind,
          scale: scale([
            [1, 0],
            [5, 3],
          ]),
        },
        strokeWidth: ifStrong(3.5, 1.5),
      },
    },
    {
      data: { values: stops },
      mark: { type: 'point', filled: true, size: 70, opacity: 1 },
      encoding: { x, y, color: colour, shape: ifStrong('diamond', 'circle'), tooltip: shown },
    },
    ...labelled(ends, { align: 'left', dx: 9 }, { x, y, text: { field: 'township', type: 'nominal' } }),
  ];
  return {
    width: Math.min(1200, Math.max(480, 150 * months.length)),
    height: ids.length * LANE * Math.max(4, room),
    resolve: { scale: { y: 'independent' } },
    layer,
  };
}

// By the months that they climb, so that few lines cross; the strong last, so that they are drawn over the others.
function inLanes(jumps: readonly Jump[]): readonly Jump[] {
  return [...jumps].sort(
    (a, b) =>
      Number(isTripleJump(a)) - Number(isTripleJump(b)) || monthIndex(a.to) - monthIndex(b.to) || monthIndex(a.from) - monthIndex(b.from),
  );
}

function ifStrong(value: JsonValue, otherwise: JsonValue): JsonObject {
  return { condition: { test: { field: 'strong', equal: true }, value }, value: otherwise };
}
