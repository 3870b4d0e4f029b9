// One group's ranks over the months: lines and points over the bands of the classes.
import { groupBy } from '../../input/group-by';
import { METRIC_LABELS } from '../wording/labels';
import { monthHeading } from '../wording/period-words';
import type { ChartSource } from './chart-source';
import type { GroupBands } from './class-bands';
import { classScale, DASHES, type ClassMark } from './class-marks';
import { HEIGHT, leaders, placed, rankPosition, type RankAxis } from './rank-axis';
import type { RankPoint } from './rank-points';
import { labelled, tooltip, type JsonObject, type JsonValue } from './vega-lite-spec';
import { WORDS } from './words';

export function rankPanel(
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
    ...labelled(labels, { align: 'left', dx: 15 }, { x, y: rankPosition('labelAt', axis), text: { field: 'township', type: 'nominal' } }),
  ];
  return { width: Math.min(1200, Math.max(440, 110 * months.length)), height: HEIGHT, layer };
}

// Each township is named at the last month in which it has a rank.
function endLabels(points: readonly RankPoint[], axis: RankAxis): readonly JsonObject[] {
  const last = [...new Map(points.map((point) => [point.township, point])).values()];
  const labels = last.map(({ township, month, rank }) => ({ township, month, rank }));
  return [...groupBy(labels, ({ month }) => month).values()].flatMap((ends) => placed(ends, axis));
}
