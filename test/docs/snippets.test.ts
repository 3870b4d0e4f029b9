// Every ts block of the pages runs and says what it says it says; a json block with a title is a file that it can read.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf, guidesIn, PAGES, ROOT, textOf } from './pages';
import { run } from './run-snippet';
import { snippetsOf } from './snippets';

const folder = mkdtempSync(join(tmpdir(), 'ranking-rules-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(PAGES)('%s', (page) => {
  const snippets = snippetsOf(page);
  const json = blocksOf(page).filter(({ language }) => language === 'json');

  it.each(snippets)('runs: $name', async ({ blocks, output }) => {
    for (const { title, code } of json) if (title !== null && !title.includes('/')) writeFileSync(join(folder, title), code);
    const { checks, printed } = await run(blocks, folder);
    for (const { expected, found } of checks) expect(found).toBe(expected);
    if (output === null) expect(checks.length).toBeGreaterThan(0);
    else expect(printed.trimEnd()).toBe(output.trimEnd());
  });
  it('has JSON that can be read', () => {
    for (const { code } of json) expect(() => void JSON.parse(code)).not.toThrow();
  });
  it('has no code that nothing runs', () => {
    const run = ['ts', 'text', 'json', 'sh'];
    expect(blocksOf(page).filter(({ language, title }) => title === null && !run.includes(language))).toEqual([]);
    expect(blocksOf(page).length).toBe(textOf(page).match(/^```./gm)?.length ?? 0);
  });
});

it('the guides are the same in both languages', () => {
  expect(guidesIn('zh')).toEqual(guidesIn('en'));
});

const EMBEDDING = 'examples/embedding';
const embedded = readdirSync(join(ROOT, EMBEDDING)).filter((name) => /\.(mjs|cjs|ts|tsx|vue)$/.test(name) && name !== 'run.mjs');

it.each(['en', 'zh'])('the files of the embedding guide (%s) are those that its example runs', (language) => {
  const files = blocksOf(`docs/guides/${language}/embedding.md`).filter(({ title }) => title?.startsWith(EMBEDDING));
  expect(files.map(({ title }) => title).sort()).toEqual(embedded.map((name) => `${EMBEDDING}/${name}`).sort());
  const drawing = blocksOf(`docs/guides/${language}/embedding.md`).filter(({ title }) => title?.startsWith('docs/'));
  expect(drawing.length).toBe(1);
  for (const { title, code } of [...files, ...drawing]) expect(code).toBe(textOf(title ?? ''));
});

it.each(['en', 'zh'])('the CSV of the first steps (%s) may have the byte order mark and the line ends of Excel', async (language) => {
  const [first] = snippetsOf(`docs/guides/${language}/getting-started.md`);
  const saved = first?.blocks.map((code) =>
    code.replace(/`(township,[^`]*)`/, (_, csv: string) => JSON.stringify(`\ufeff${csv.replaceAll('\n', '\r\n')}\r\n`)),
  );
  expect(saved?.join('')).toContain('\\r\\n');
  expect(await run(saved ?? [], folder)).toEqual(await run(first?.blocks ?? [], folder));
});

it.each(['en', 'zh'])('the CSV of the first steps (%s) counts no blank cell as nobody', async (language) => {
  const [first] = snippetsOf(`docs/guides/${language}/getting-started.md`);
  const blank = first?.blocks.map((code) => code.replace('东镇,2019-06,60,40,40,36,35', '东镇,2019-06,60,40,40,,35')) ?? [];
  await expect(run(blank, folder)).rejects.toThrow('[3].resolved: bad count; expected integer from 0 to 9007199254740991, received null');
});

it.each(['en', 'zh'])('the CSV of the first steps (%s) takes a blank bonus as none', async (language) => {
  const [first] = snippetsOf(`docs/guides/${language}/getting-started.md`);
  const cells = ['bonus', '1.5'];
  const withBonus = first?.blocks.map((code) =>
    code
      .replace(/`(township,[^`]*)`/, (_, csv: string) =>
        JSON.stringify(
          csv
            .split('\n')
            .map((line, i) => `${line},${cells[i] ?? ''}`)
            .join('\n'),
        ),
      )
      .replace(
        'evaluate(records, beijing2019)',
        "evaluate(records, { ...beijing2019, scoring: { ...beijing2019.scoring, adjustment: { field: 'bonus' } } })",
      ),
  );
  const { printed } = await run([
    ...(withBonus ?? []),
    "console.log(evaluation.standings('2019-05').map(({ township, score }) => `${township} ${score}`).join(', '));",
  ]);
  expect(printed).toBe('东镇 94.5, 南镇 91.25, 西镇 85.25');
});
