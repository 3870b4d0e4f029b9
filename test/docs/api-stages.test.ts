// The API pages go by stage: everything that is exported belongs to one, and every stage has something.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stageOf, STAGES } from '../../docs/build/typedoc-stages.mjs';
import { ROOT } from './pages';

const filesOf = (index: string, folder: string): readonly string[] =>
  Array.from(readFileSync(join(ROOT, 'src', index), 'utf8').matchAll(/from '\.\/(.+)'/g), ([, path]) => `${folder}${path}.ts`);
const exporting = [...filesOf('index.ts', ''), ...filesOf('report/index.ts', 'report/')];

it('every file that exports a public name belongs to a stage', () => {
  expect(exporting.length).toBeGreaterThan(40);
  expect(exporting.filter((file) => stageOf(file) === undefined)).toEqual([]);
});

it('a stage names what is there, and each has a file that exports', () => {
  expect(STAGES.flatMap(([, places]) => places.filter((place) => !existsSync(join(ROOT, 'src', place))))).toEqual([]);
  expect(STAGES.map(([stage]) => stage).filter((stage) => !exporting.some((file) => stageOf(file) === stage))).toEqual([]);
});

it('of two that hold a file the closer one names its stage', () => {
  expect(
    ['evaluation/standing.ts', 'report/explain/explain.ts', 'report/charts/gain.ts', 'policy/types.ts', 'policy/tallying-types.ts'].map(
      stageOf,
    ),
  ).toEqual(['全部 · All stages', '说明 · Explanations', '图表 · Charts', '规则 · Policies', '工单 · Tickets']);
});
