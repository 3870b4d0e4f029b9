// The pages about the package say the same in both languages: heading by heading, row by row, figure by figure.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from './pages';

/** Numbers with their thousands, and what stands as code: what a translation leaves as it is. */
function figures(line: string): readonly string[] {
  return (line.match(/`[^`]+`|\d[\d,.]*\d|\d/g) ?? []).sort();
}

function blocks(page: string): readonly string[] {
  return textOf(page)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

describe.each(['trust', 'performance', 'SECURITY', 'CONTRIBUTING'])('docs/%s.md and its Chinese page', (name) => {
  const english = blocks(`docs/${name}.md`);
  const chinese = blocks(`docs/${name}.zh.md`);

  it('have the same headings, paragraphs, list items and rows', () => {
    const shape = (lines: readonly string[]): readonly string[] => lines.map((line) => /^(#+|-|\||\d\.|```\w*)?/.exec(line)?.[0] ?? '');
    expect(shape(chinese)).toEqual(shape(english));
  });

  it('state the same figures and name the same code', () => {
    expect(chinese.map(figures)).toEqual(english.map(figures));
  });
});

it('every folder of the code stands in the order to read it, with files that are there', () => {
  const rows = blocks('docs/CONTRIBUTING.md').filter((line) => line.startsWith('| `') && line.includes('→'));
  const cells = rows.map((row) => row.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '')));
  const folders = cells.flatMap(([, names = []]) => names);
  const source = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...folders].sort()).toEqual(source.map(({ name }) => name).sort());
  for (const [, names = [], , files = []] of cells)
    for (const file of files) expect(names.filter((name) => existsSync(`src/${name}/${file}`))).toHaveLength(1);
});
