// Whole charts, kept as they are drawn: expected-charts/NAME.json. After a wanted change: npx vitest run --dir test chart-specs -u
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { definePolicy, evaluate, type Locale } from '../../src/index';
import { gainChart, ladderChart, rankHistoryChart, scoreDistributionChart, type VegaLiteSpec } from '../../src/report/index';
import { twoGroups, twoGroupsRecords } from './two-groups';

const groups = evaluate(twoGroupsRecords, twoGroups);
const { groupBy: _, ...ranking } = twoGroups.ranking;
const [advanced, rectification, improved, governance] = twoGroups.classes;
// One group; two labels that are the same, and one that says that there is no class; a ladder that leaves a class out.
const one = evaluate(
  twoGroupsRecords,
  definePolicy({
    ...twoGroups,
    id: 'one-group',
    ranking,
    classes: [
      advanced,
      { ...rectification, unless: [] },
      { ...improved, unless: [] },
      { ...governance, label: { zh: '未列入任何类别', en: 'no class' } },
      { id: 'upper', label: advanced?.label, pick: { by: 'percentile', share: '0.5', ties: 'include' } },
    ],
    ladder: { rungs: ['rectification', 'improved'], windowMonths: 3 },
  }),
);

// Other rules from March on, and a township that succeeds another then.
const across = evaluate(
  twoGroupsRecords.map((record) => ({ ...record, succeeds: record.township === '己镇' ? '乙镇' : null })),
  [
    { ...twoGroups, ranking, comparison: { lagMonths: 1, predecessor: 'succeeds' }, inForce: { from: '2025-01', until: '2025-03' } },
    {
      ...twoGroups,
      ranking,
      comparison: { lagMonths: 1, predecessor: 'succeeds' },
      inForce: { from: '2025-03', until: null },
      revision: 4,
    },
  ],
);

const charts: readonly (readonly [name: string, draw: (locale: Locale) => VegaLiteSpec])[] = [
  ['history-of-groups', (locale) => rankHistoryChart(groups, ['东街道', '丙镇', '丁镇', '南街道', '戊镇'], { locale })],
  ['history-of-one', (locale) => rankHistoryChart(one, ['东街道', '甲镇', '乙镇', '甲镇'], { locale })],
  ['history-of-the-unranked', (locale) => rankHistoryChart(groups, ['庚镇'], { locale })],
  ['ladder-of-groups', (locale) => ladderChart(groups, { locale })],
  ['ladder-of-one', (locale) => ladderChart(one, { locale })],
  ['scores-of-groups', (locale) => scoreDistributionChart(groups, '2025-03', { locale })],
  ['scores-of-one', (locale) => scoreDistributionChart(one, '2025-02', { locale })],
  ['gains-of-groups', (locale) => gainChart(groups, '2025-02', { locale })],
  [
    'gains-of-the-named',
    (locale) => gainChart(groups, '2025-03', { townships: ['东街道', '甲镇', '戊镇', '丙镇', '庚镇', '己镇'], locale }),
  ],
  ['gains-of-one', (locale) => gainChart(one, '2025-02', { locale })],
  ['gains-across-rules', (locale) => gainChart(across, '2025-03', { townships: ['东街道', '己镇', '丁镇'], locale })],
  ['history-across-rules', (locale) => rankHistoryChart(across, ['乙镇', '己镇'], { locale })],
];

// A value in one line where it fits, else each of its parts in a line of its own.
function lines(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (flat.length + indent.length <= 400 || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  const isArray = Array.isArray(value);
  const parts = Object.entries(value).map(([key, part]) => `${deeper}${isArray ? '' : `${JSON.stringify(key)}: `}${lines(part, deeper)}`);
  return `${isArray ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isArray ? ']' : '}'}`;
}

it.each(
  charts.flatMap(([name, draw]) => (['zh', 'en'] as const).map((locale) => ({ file: `${name}.${locale}.json`, draw: () => draw(locale) }))),
)('$file is drawn as it is kept', async ({ file, draw }) => {
  await expect(`${lines(draw())}\n`).toMatchFileSnapshot(join(__dirname, 'expected-charts', file));
});

/** All objects and lists in a value. */
function holds(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(holds)] : [];
}

// Whoever gets a chart may change it.
it.each(charts)('%s shares nothing with the evaluation, nor with itself drawn again', (_, draw) => {
  const first = new Set([...holds(draw('zh')), ...[groups, one, across].map(({ months }) => months)]);
  expect(holds(draw('zh')).filter((part) => first.has(part))).toEqual([]);
});
