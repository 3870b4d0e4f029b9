// A chart as plain data, and the frame that all charts share.
import { groupBy } from '../../input/group-by';
import type { Locale } from '../../issues/locale';
import type { Bilingual } from '../../policy/types';
import { joinedTexts } from '../wording/bilingual';
import { capital } from '../wording/english-counts';

/** 值（JSON） · A value of JSON. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** 对象（JSON） · An object of JSON. */
export type JsonObject = { readonly [key: string]: JsonValue };

/**
 * 图表：Vega-Lite 规格 · A chart as a Vega-Lite specification, version 6: plain JSON that holds its own data and names no
 * other address than its schema's. Any renderer of Vega-Lite draws it; this package needs none.
 */
export interface VegaLiteSpec {
  /** 规格的其余部分 · The rest of the specification. */
  readonly [key: string]: JsonValue;
  /** 规格的版本，现在是第 6 版 · The address of the version of Vega-Lite, now `https://vega.github.io/schema/vega-lite/v6.json`. */
  readonly $schema: string;
  /** 标题和所画的内容，供看不见图的人 · The title and what is drawn, for those who cannot see it. */
  readonly description: string;
}

/** One of the panels of a chart: a group of townships and the specification of what is drawn of it. */
export interface Panel {
  /** The group's name; null where the policy does not group. */
  readonly group: string | null;
  readonly view: JsonObject;
}

/** What each panel draws, by group; one panel of nothing where there is nothing to draw. */
export function panelsBy<T extends { readonly group: string | null }>(
  drawn: readonly T[],
): readonly (readonly [group: string | null, drawn: readonly T[]])[] {
  return drawn.length === 0 ? [[null, drawn]] : [...groupBy(drawn, ({ group }) => group)];
}

const FONT = 'Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif';
const INK = '#333333';
export const GRID = '#e6e6e6';

const LABELS = { labelFontSize: 12, titleFontSize: 12, labelColor: INK, titleColor: INK, titleFontWeight: 'normal' };

// A new one each time, since whoever gets a chart may change it.
const config = (): JsonObject => ({
  font: FONT,
  view: { stroke: null },
  axis: { ...LABELS, gridColor: GRID, domainColor: '#999999' },
  legend: { ...LABELS, labelLimit: 240, orient: 'top', symbolSize: 90, symbolOpacity: 1, columnPadding: 24 },
  title: {
    fontSize: 16,
    fontWeight: 'bold',
    color: INK,
    subtitleFontSize: 12,
    subtitleColor: INK,
    subtitlePadding: 6,
    anchor: 'start',
    frame: 'group',
    offset: 12,
  },
});

/** The chart of some panels, one under the other; none of several is drawn in the ranks of another group. */
export function framed(locale: Locale, title: Bilingual, notes: readonly Bilingual[], panels: readonly Panel[]): VegaLiteSpec {
  const lines = notes.map((note) => capital(note[locale]));
  const described = joinedTexts([title, joinedTexts(notes, { zh: '；', en: '; ' })], { zh: '。', en: '. ' });
  const drawn = panels.map(({ group, view }): JsonObject =>
    panels.length === 1 || group === null ? view : { title: { text: group, fontSize: 13 }, ...view },
  );
  const [only] = drawn;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: described[locale],
    // A line each: on one line, twenty of them are three screens wide.
    title: { text: title[locale], subtitle: lines },
    background: '#ffffff',
    // Renderers that cannot measure text take Chinese for narrower than it is: room for the names at the right end.
    padding: { left: 16, top: 16, right: 60, bottom: 16 },
    config: config(),
    ...(drawn.length === 1 ? only : { vconcat: drawn, spacing: 32 }),
  };
}

/** What a pointer over a mark shows: fields and their titles, in this order. */
export function tooltip(fields: Readonly<Record<string, string>>): JsonValue {
  return Object.entries(fields).map(([field, title]) => ({ field, type: 'nominal', title }));
}

/** A legend of lines, a new one each time. */
export const strokes = (): JsonObject => ({ symbolType: 'stroke', symbolSize: 500, symbolStrokeWidth: 2 });

/** Text with a white edge that keeps it apart from the lines that it crosses. */
export function labelled(values: readonly JsonObject[], mark: JsonObject, encoding: JsonObject): readonly JsonObject[] {
  // Who cannot see it is told of what it labels. Whatever is cut off is lost on paper: a name and why it has no gain fit.
  const text = { type: 'text', aria: false, fontSize: 12, limit: 480, ...mark };
  return [
    { data: { values }, mark: { ...text, stroke: '#ffffff', strokeWidth: 4 }, encoding },
    { data: { values }, mark: { ...text, color: INK }, encoding },
  ];
}
