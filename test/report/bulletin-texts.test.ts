// Whole notices, kept as they are read: expected/NAME.md. After a wanted change: npx vitest run --dir test bulletin-texts -u
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeUpRecords } from '../../examples/beijing-2019-data';
import { evaluate } from '../../src/evaluate';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { bulletin } from '../../src/report/bulletin/bulletin';
import { bare, bareRecords, fourRungs, fourRungsRecords, quarterly, quarterlyRecords } from './rarer-notices';
import { twoGroups, twoGroupsRecords } from './two-groups';

const EXPECTED = join(__dirname, 'expected');
const kept = readdirSync(EXPECTED);

const cases: readonly (readonly [name: string, evaluation: Evaluation, month: string])[] = [
  ['made-up-2019', evaluate(madeUpRecords(), beijing2019), '2019-05'],
  ['made-up-2019', evaluate(madeUpRecords(), beijing2019), '2019-07'],
  ['two-groups', evaluate(twoGroupsRecords, twoGroups), '2025-01'],
  ['two-groups', evaluate(twoGroupsRecords, twoGroups), '2025-03'],
  ...['2024-03', '2025-03', '2025-04'].map((month) => ['four-rungs', evaluate(fourRungsRecords, fourRungs), month] as const),
  ...['2025-01', '2025-04', '2025-07', '2025-10', '2026-01', '2026-03'].map(
    (month) => ['bare', evaluate(bareRecords, bare), month] as const,
  ),
  ...['2025-03', '2025-06', '2025-09', '2026-03'].map((month) => ['quarterly', evaluate(quarterlyRecords, quarterly), month] as const),
];
const notices = cases.flatMap(([name, evaluation, month]) =>
  (['zh', 'en'] as const).map((locale) => ({ file: `${name}-${month}.${locale}.md`, text: () => bulletin(evaluation, month, { locale }) })),
);

describe('notices', () => {
  it('are all kept, and nothing else is', () => {
    expect([...kept].sort()).toEqual(notices.map(({ file }) => file).sort());
  });
  it.each(notices)('$file reads as it is kept', async ({ file, text }) => {
    await expect(text()).toMatchFileSnapshot(join(EXPECTED, file));
  });
});
