// The axis of ranks, rank 1 on top, and labels on it that do not cover each other.
import type { Locale } from '../../issues/locale';
import { METRIC_LABELS } from '../labels';
import type { JsonObject } from './vega-lite-spec';

/** Pixels that a line of text needs. */
const LINE = 15;

/** A scale of ranks: so many are ranked, on so many pixels. */
export interface RankAxis {
  readonly of: number;
  readonly height: number;
  readonly locale: Locale;
}

/** The vertical position of a field that holds ranks. */
export function rankPosition(field: string, { of, locale }: RankAxis): JsonObject {
  return {
    field,
    type: 'quantitative',
    title: METRIC_LABELS.rank[locale],
    scale: { domain: [0.5, of + 0.5], reverse: true, nice: false, zero: false },
    axis: { values: rankTicks(of), format: 'd', grid: true },
  };
}

/** 1, round numbers, and the last rank. */
function rankTicks(of: number): readonly number[] {
  const step = roundStep(of, 8);
  const round = Array.from({ length: Math.ceil(of / step) }, (_, i) => i * step).filter((rank) => rank > 1 && of - rank > step / 2);
  return of > 1 ? [1, ...round, of] : [1];
}

/** The least of 1, 2, 5, 10, 20, … that divides a length into so many steps or fewer. */
export function roundStep(length: number, steps: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const step of [unit, 2 * unit, 5 * unit]) if (length <= step * steps) return step;
  }
}

/** For each rank where its label stands: at the rank, or as near to it as leaves every label a line of its own. */
export function labelPlaces(ranks: readonly number[], { of, height }: RankAxis): readonly number[] {
  const gap = (LINE * of) / height;
  const order = Array.from(ranks.keys()).sort((a, b) => ranks[a] - ranks[b] || a - b);
  const places = [...ranks];
  let least = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    places[i] = Math.max(ranks[i], least);
    least = places[i] + gap;
  }
  let most = of + 0.5;
  for (const i of order.reverse()) {
    places[i] = Math.min(places[i], most);
    most = places[i] - gap;
  }
  return places;
}
