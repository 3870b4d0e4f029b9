// Runs every file of the guide: in Node itself, rendered by React and Vue on the server, and, for the browser, the worker
// and the chart, as bundles in a realm that has nothing of Node and may not make code from text.
// In the package's folder npm install && npm run build, then: cd examples/embedding && npm install && npm start
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { Window } from 'happy-dom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { compileScript, parse } from 'vue/compiler-sfc';
import { renderToString } from 'vue/server-renderer';

const HERE = import.meta.dirname;
const require = createRequire(import.meta.url);
const installed = join(HERE, 'node_modules', 'ranking-rules');
if (!existsSync(installed)) symlinkSync(join(HERE, '..', '..'), installed, 'dir');
const { beijing2019, evaluate } = require('ranking-rules');
const { gainChart } = require('ranking-rules/report');

const counts = { month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27 };
const records = [
  { township: '东镇', ...counts, satisfied: 24 },
  { township: '西镇', ...counts, satisfied: 27 },
  { township: '南镇', ...counts, satisfied: 24 },
];
const rows =
  '<tr><td>1</td><td>西镇</td><td>–</td></tr><tr><td>=2</td><td>东镇</td><td>–</td></tr><tr><td>=2</td><td>南镇</td><td>–</td></tr>';

/** The packages that a bundle of one function holds. */
const NEEDS = {
  rank: [],
  percentileRank: [],
  rankGain: [],
  selectImproved: [],
  detectJumps: [],
  roundQuotient: [],
  evaluate: ['zod'],
  definePolicy: ['zod'],
  scoreTownship: ['zod', 'decimal.js'],
  summarize: ['zod', 'decimal.js'],
};

const vue = {
  name: 'vue',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      return {
        contents: compileScript(descriptor, { id: 'standings', inlineTemplate: true, templateOptions: { ssr: true } }).content,
        loader: 'ts',
      };
    }),
};

/** The text of a bundle. */
async function bundled(file, options) {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, file)],
    bundle: true,
    write: false,
    jsx: 'automatic',
    plugins: [vue],
    ...options,
  });
  return outputFiles[0].text;
}

/** What a file of components exports, with all packages left to Node. */
async function components(file) {
  const module = { exports: {} };
  new Function('require', 'module', 'exports', await bundled(file, { platform: 'node', format: 'cjs', packages: 'external' }))(
    require,
    module,
    module.exports,
  );
  return module.exports;
}

/** Runs a script with these globals, nothing of Node, and no code from text, as under a strict content security policy. */
function runAlone(script, globals) {
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  runInContext(script, context);
  return context;
}

const checks = {
  'types of all files': () => execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', HERE], { stdio: 'inherit' }),
  'Node, ES module': () =>
    assert.equal(
      execFileSync(process.execPath, [join(HERE, 'node.mjs')], { encoding: 'utf8' }),
      '# 北京市接诉即办街乡镇月度排名（2019年）：2019年6月通报\n',
    ),
  'Node, CommonJS': () =>
    assert.equal(execFileSync(process.execPath, [join(HERE, 'node.cjs')], { encoding: 'utf8' }), '[ 1, 2, 2, 4 ] [ 264 ]\n'),
  React: async () => {
    const { Standings } = await components('react.tsx');
    const html = (given) => renderToStaticMarkup(createElement(Standings, { records: given, policy: beijing2019, month: '2019-06' }));
    assert.equal(html(records), `<table><tbody>${rows}</tbody></table>`);
    assert.match(html([...records, records[0]]), /^<ul><li>\[3\]\.township: duplicate row;/);
  },
  Vue: async () => {
    const { default: Standings } = await components('Standings.vue');
    const html = await renderToString(createSSRApp(Standings, { records, policy: beijing2019, month: '2019-06' }));
    assert.equal(html.replaceAll(/<!--.*?-->/g, ''), `<table><tbody>${rows}</tbody></table>`);
  },
  'what a bundle holds': async () => {
    for (const [name, packages] of Object.entries(NEEDS)) {
      const stdin = { contents: `export { ${name} } from 'ranking-rules';`, resolveDir: HERE };
      const { metafile } = await build({ stdin, bundle: true, format: 'esm', write: false, metafile: true });
      const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
      );
      assert.deepEqual(
        ['zod', 'decimal.js'].filter((one) => used.some((file) => file.includes(`node_modules/${one}/`))),
        packages,
        name,
      );
    }
  },
  'browser bundle': async () => {
    const shown = [];
    const element = {
      ownerDocument: { createElement: () => ({}) },
      replaceChildren: (...children) => shown.push(...children.map(({ textContent }) => textContent)),
    };
    const { page } = runAlone(await bundled('browser.ts', { platform: 'browser', format: 'iife', globalName: 'page' }), {});
    page.showStandings(element, records, '2019-06');
    assert.deepEqual(shown, ['1 西镇 93', '2 东镇 89.5', '2 南镇 89.5']);
  },
  'worker bundle': async () => {
    const answers = [];
    const self = { postMessage: (message, options) => answers.push(structuredClone(message, options)) };
    runAlone(await bundled('worker.ts', { platform: 'browser', format: 'iife' }), { self });
    const column = (field) => records.map((record) => record[field]);
    const columns = Object.fromEntries(Object.keys(records[0]).map((field) => [field, column(field)]));
    self.onmessage({ data: columns });
    self.onmessage({ data: { ...columns, satisfied: [31, 27, 24] } });
    assert.deepEqual([...answers[0].rank, ...answers[0].score], [2, 1, 2, 89.5, 93, 89.5]);
    assert.match(answers[1].problems[0], /^\[0\]\.satisfied: count above base;/);
    assert.match(
      await bundled('ask-worker.ts', { platform: 'browser', format: 'esm' }),
      /new Worker\(new URL\("\.\/worker\.js", import\.meta\.url\)/,
    );
  },
  'chart by vega-embed': async () => {
    const window = new Window();
    const { document, HTMLElement, ShadowRoot } = window;
    const { page } = runAlone(await bundled('vega-embed.ts', { platform: 'browser', format: 'iife', globalName: 'page' }), {
      window,
      document,
      HTMLElement,
      ShadowRoot,
      structuredClone,
      setTimeout,
      setInterval,
    });
    const element = document.createElement('div');
    const months = records.flatMap((record, i) => [{ ...record, month: '2019-05', satisfied: 20 + i }, record]);
    const { finalize } = await page.drawChart(element, gainChart(evaluate(months, beijing2019), '2019-06', { locale: 'zh' }));
    assert.match(element.querySelector('svg').textContent, /2019-05.*2019-06.*名次.*上升/);
    finalize();
  },
};

for (const [name, check] of Object.entries(checks)) {
  await check();
  console.log(`${name}: as the guide says`);
}
