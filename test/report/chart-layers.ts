// What stands in a chart, read as a renderer reads it.
import type { VegaLiteSpec } from '../../src/report/index';

/** A layer of a chart: its values and what is drawn of them. */
export interface Layer {
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly mark: { readonly type: string };
  readonly encoding: Readonly<Record<string, unknown>>;
}

/** A panel of a chart. */
export interface ChartPanel {
  readonly title?: unknown;
  readonly width: number;
  readonly height: number;
  readonly layer: readonly Layer[];
}

/** The panels of a chart, also where there is one only. */
export function panelsOf(spec: VegaLiteSpec): readonly ChartPanel[] {
  const plain = JSON.parse(JSON.stringify(spec));
  return plain.vconcat ?? [plain];
}

/** The layers with a kind of mark, over all panels. */
export function layersOf(spec: VegaLiteSpec, mark: string): readonly Layer[] {
  return panelsOf(spec).flatMap(({ layer }) => layer.filter((one) => one.mark.type === mark));
}
