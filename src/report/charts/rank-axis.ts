// The axis of ranks, rank 1 on top, and labels on it that do not cover each other.
import type { Locale } from '../../issues/locale';
import { METRIC_LABELS } from '../wording/labels';
import type { JsonObject } from './vega-lite-spec';

/** Pixels that a line of text needs. */
const LINE = 15;

/** The most steps from the first rank to the last. */
const STEPS = 8;

/** Pixels of a panel of ranks. */
export const HEIGHT = 480;

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
  const step = roundStep(of, STEPS);
  const round = Array.from({ length: STEPS }, (_, i) => i * step).filter((rank) => rank > 1 && of - rank > step / 2);
  return of > 1 ? [1, ...round, of] : [1];
}

/** The least of 1, 2, 5, 10, 20, … that divides a length into so many steps or fewer. */
export function roundStep(length: number, steps: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const step of [unit, 2 * unit, 5 * unit]) if (length <= step * steps) return step;
  }
}

/** For each rank where its label stands: as near to the rank as leaves every label a line of its own. */
export function labelPlaces(ranks: readonly number[], { of, height }: RankAxis): readonly number[] {
  const gap = (LINE * of) / height;
  const order = Array.from(ranks.keys()).sort((a, b) => ranks[a] - ranks[b]);
  // Stryker disable next-line ArrayDeclaration: what is no block has no labels
  const blocks: Block[] = [];
  order.forEach((rank, i) => {
    let block: Block = { sum: ranks[rank] - i * gap, count: 1 };
    // Labels that would overlap move as one, about the middle of where they belong.
    for (let above = blocks[blocks.length - 1]; above !== undefined && overlap(above, block); above = blocks[blocks.length - 1]) {
      blocks.pop();
      block = { sum: above.sum + block.sum, count: above.count + block.count };
    }
    blocks.push(block);
  });
  // Half a line above the axis.
  const last = of + 0.5 - (ranks.length - 0.5) * gap;
  const starts = blocks.flatMap((block) => Array.from({ length: block.count }, () => Math.max(0.5, Math.min(middle(block), last))));
  const places: number[] = [];
  order.forEach((rank, i) => {
    places[rank] = starts[i] + i * gap;
  });
  return places;
}

/** The same labels, each with its place. */
export function placed<T extends { readonly rank: number }>(labels: readonly T[], axis: RankAxis): readonly (T & { labelAt: number })[] {
  const ranks = labels.map(({ rank }) => rank);
  const places = labelPlaces(ranks, axis);
  return labels.map((label, i) => ({ ...label, labelAt: places[i] }));
}

/** Labels that stand one under the other: how many, and the sum of the places where the first would stand by each. */
interface Block {
  readonly sum: number;
  readonly count: number;
}

function overlap(above: Block, below: Block): boolean {
  // Stryker disable next-line EqualityOperator: blocks that only touch stand the same apart and as one
  return middle(above) > middle(below);
}

function middle({ sum, count }: Block): number {
  return sum / count;
}

/** Thin lines from ranks to labels that stand elsewhere, so many pixels to the right of the point or, below 0, to the left. */
export function leaders(labels: readonly JsonObject[], x: JsonObject, side: 1 | -1, axis: RankAxis): JsonObject {
  return {
    data: { values: labels },
    mark: { type: 'rule', aria: false, color: '#999999', strokeWidth: 0.75, xOffset: side * 6, x2Offset: side * 13 },
    encoding: { x, x2: { field: 'month' }, y: rankPosition('rank', axis), y2: { field: 'labelAt' } },
  };
}
