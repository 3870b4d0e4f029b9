// Draws Vega-Lite charts without making code from text. Loaded when the first chart is wanted.
import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';

declare global {
  var rankingRulesDraw: ((spec: unknown, element: HTMLElement) => Promise<() => void>) | undefined;
}

globalThis.rankingRulesDraw = async (spec, element) => {
  const compiled = compile(spec as TopLevelSpec).spec;
  const view = new View(parse(compiled, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'svg',
    container: element,
    hover: true,
  });
  await view.runAsync();
  return () => view.finalize();
};
