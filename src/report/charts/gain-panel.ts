// One group's slopes, from the ranks of the month compared with to the present ones.
import { METRIC_LABELS } from '../wording/labels';
import { monthHeading } from '../wording/period-words';
import type { Standing } from '../../evaluation/standing';
import { BLUE, GREY, VERMILLION } from './class-marks';
import { gainText, type GainSource } from './gain-text';
import { leaders, placed, rankPosition, type RankAxis } from './rank-axis';
import { labelled, strokes, tooltip, type JsonObject, type JsonValue } from './vega-lite-spec';
import { WORDS } from './words';

/** Everybody's slope, a point for those without a gain, and their names at the right end. */
export function gainPanel(standings: readonly Standing[], month: string, gains: GainSource, axis: RankAxis): JsonObject {
  const { locale } = axis;
  const { compared } = gains;
  const known = standings.flatMap((standing, line) => {
    const { township, rank, gain } = standing;
    if (gain === null) return [];
    // Stryker disable next-line ConditionalExpression: for the types; whoever has a gain has a rank
    if (rank === null) return [];
    const change = WORDS[gain > 0 ? 'up' : gain < 0 ? 'down' : 'same'][locale];
    return [{ township, rank, gain, gainText: gainText(standing, gains)[locale], change, line, earlierRank: rank + gain }];
  });
  const alone = standings.flatMap((standing) =>
    standing.rank === null || standing.gain !== null
      ? []
      : [{ township: standing.township, rank: standing.rank, gainText: gainText(standing, gains)[locale] }],
  );
  const ends = known.flatMap((one) => [
    { ...one, month: compared.month, at: one.earlierRank },
    { ...one, month, at: one.rank },
  ]);
  const earlierRanks = [...new Set(known.map((one) => one.earlierRank))];
  const then = earlierRanks.map((rank) => ({ month: compared.month, rank }));
  const now = [...known, ...alone].map(({ township, rank, gainText: gained }) => {
    return { month, township, rank, label: `${rank}  ${township}  ${gained}` };
  });
  const [before, after] = [placed(then, axis), placed(now, axis)];
  const x = {
    field: 'month',
    type: 'ordinal',
    title: monthHeading(compared.period)[locale],
    scale: { type: 'point', domain: compared.month === null ? [month] : [compared.month, month], padding: 0.4 },
    axis: { labelAngle: 0 },
  };
  const y = rankPosition('at', axis);
  const { up, down, same, township, earlierRank: earlier, change } = WORDS;
  const domain = [up[locale], same[locale], down[locale]];
  const colour = {
    field: 'change',
    type: 'nominal',
    title: change[locale],
    legend: strokes(),
    scale: { domain, range: [BLUE, GREY, VERMILLION] },
  };
  const shown = tooltip({
    township: township[locale],
    earlierRank: earlier[locale],
    rank: METRIC_LABELS.rank[locale],
    gainText: METRIC_LABELS.gain[locale],
  });
  const labelAt = rankPosition('labelAt', axis);
  const layer: readonly JsonValue[] = [
    {
      data: { values: ends },
      mark: { type: 'line', strokeWidth: 2 },
      encoding: {
        x,
        y,
        detail: { field: 'line', type: 'nominal' },
        color: colour,
        strokeDash: {
          ...colour,
          scale: {
            domain,
            range: [
              [1, 0],
              [2, 2],
              [8, 3],
            ],
          },
        },
        tooltip: shown,
      },
    },
    {
      data: { values: ends },
      mark: { type: 'point', filled: true, size: 60, opacity: 1 },
      encoding: { x, y, color: colour, tooltip: shown },
    },
    {
      data: { values: alone.map((one) => ({ ...one, month, at: one.rank })) },
      mark: { type: 'point', filled: false, size: 60, opacity: 1, color: '#333333' },
      encoding: {
        x,
        y,
        tooltip: tooltip({ township: township[locale], rank: METRIC_LABELS.rank[locale], gainText: METRIC_LABELS.gain[locale] }),
      },
    },
    leaders(before, x, -1, axis),
    leaders(after, x, 1, axis),
    ...labelled(before, { align: 'right', dx: -15 }, { x, y: labelAt, text: { field: 'rank', type: 'nominal' } }),
    ...labelled(after, { align: 'left', dx: 15 }, { x, y: labelAt, text: { field: 'label', type: 'nominal' } }),
  ];
  return { width: 460, height: axis.height, layer };
}
