// 四种图：把 2019 年的例子画成 SVG 和 PNG，中英文各一份，存入 out 目录。数据是虚构的，见 ../beijing-2019-data.ts。
// The four charts of the 2019 example (made-up counts) as SVG and PNG, in Chinese and English, in the folder out.
// npm install in the package's folder, then: cd examples/charts && npm install && npm start
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

const require = createRequire(import.meta.url);
const { beijing2019, evaluate } = require('ranking-rules');
const { gainChart, ladderChart, rankHistoryChart, scoreDistributionChart } = require('ranking-rules/report');
const { madeUpRecords } = require('../beijing-2019-data.ts');

const evaluation = evaluate(madeUpRecords(), beijing2019);
const townships = ['朝阳区将台乡', '房山区窦店镇', '西城区椿树街道', '怀柔区北房镇', '门头沟区王平镇', '延庆区珍珠泉乡'];
const folder = join(import.meta.dirname, 'out');
mkdirSync(folder, { recursive: true });

for (const locale of ['zh', 'en']) {
  const charts = {
    'rank-history': rankHistoryChart(evaluation, townships, { locale }),
    'score-distribution': scoreDistributionChart(evaluation, '2019-07', { locale }),
    gain: gainChart(evaluation, '2019-06', { locale }),
    'gain-of-chosen': gainChart(evaluation, '2019-07', { townships, locale }),
    ladder: ladderChart(evaluation, { locale }),
  };
  for (const [name, spec] of Object.entries(charts)) {
    const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
    const png = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: 2 },
      font: { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' },
    })
      .render()
      .asPng();
    writeFileSync(join(folder, `${name}.${locale}.svg`), svg);
    writeFileSync(join(folder, `${name}.${locale}.png`), png);
    console.log(`${name}.${locale}  ${Math.round(png.length / 1024)} KB`);
  }
}
