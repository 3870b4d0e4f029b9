import type { VegaLiteSpec } from 'ranking-rules/report';
import vegaEmbed from 'vega-embed';

export const drawChart = (element: HTMLElement, spec: VegaLiteSpec) =>
  vegaEmbed(element, spec, { ast: true, actions: false, renderer: 'svg' });
