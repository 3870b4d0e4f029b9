import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(__dirname, '..', 'src');
const FOUNDATIONS = ['exact', 'month', 'issues', 'input'];
const STAGES = [
  'tickets',
  'registry',
  'records',
  'rollup',
  'score',
  'summary',
  'rank',
  'gain',
  'classes',
  'jumps',
  'evaluation',
  'state',
  'report',
];
// What composes the stages checks the policy first; a stage is given one.
const COMPOSING = ['evaluation', 'state'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const text = (file: string): string => readFileSync(join(SRC, file), 'utf8');
const imports: readonly Import[] = files.flatMap((file) =>
  [...text(file).matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)';/gms)].map(([, type, to]) => ({
    from: file,
    to: (to ?? '').startsWith('.') ? relative(SRC, join(SRC, dirname(file), to ?? '')) : (to ?? ''),
    typeOnly: type !== undefined,
  })),
);
const folder = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const show = ({ from, to }: Import): string => `${from} → ${to}`;

describe('the way of the imports', () => {
  it('finds the imports it judges', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true);
  });

  it('leads the foundations to nothing but foundations', () => {
    const wrong = imports.filter(({ from, to }) => FOUNDATIONS.includes(folder(from)) && !FOUNDATIONS.includes(folder(to)));
    expect(wrong.map(show)).toEqual([]);
  });

  it('leads a stage to stages on its left, to types of the policy, and to foundations', () => {
    const allowed = ({ from, to, typeOnly }: Import): boolean => {
      const [here, there] = [folder(from), folder(to)];
      if (here === there || FOUNDATIONS.includes(there) || to === 'decimal.js') return true;
      if (there === 'policy') return typeOnly || COMPOSING.includes(here);
      return STAGES.includes(there) && STAGES.indexOf(there) < STAGES.indexOf(here);
    };
    const wrong = imports.filter((one) => STAGES.includes(folder(one.from)) && !allowed(one));
    expect(wrong.map(show)).toEqual([]);
  });

  it('leads a part of the report to words, and to those of its parts on its left', () => {
    const parts = ['wording', 'explain', 'table', 'bulletin', 'improvement', 'charts'];
    const part = (path: string): number => parts.indexOf(path.split('/')[1] ?? '');
    const within = imports.filter(({ from, to }) => part(from) >= 0 && to.startsWith('report/'));
    expect(within.length).toBeGreaterThan(100);
    expect(within.filter(({ from, to }) => part(to) < 0 || part(to) > part(from)).map(show)).toEqual([]);
  });

  it('leads the registry of names to foundations alone', () => {
    const wrong = imports.filter(({ from, to }) => folder(from) === 'registry' && !['registry', ...FOUNDATIONS].includes(folder(to)));
    expect(wrong.map(show)).toEqual([]);
  });

  it('leads the policy to foundations, and to zod in one file', () => {
    const wrong = imports.filter(
      ({ from, to }) => folder(from) === 'policy' && !['policy', ...FOUNDATIONS].includes(folder(to)) && to !== 'zod/mini',
    );
    expect(wrong.map(show)).toEqual([]);
    expect([...new Set(imports.filter(({ to }) => to === 'zod/mini').map(({ from }) => from))]).toEqual(['policy/schema.ts']);
  });

  it('names what it takes of decimal.js, whose default import is no type in ES modules', () => {
    expect(files.filter((file) => /import (type )?\w+ from 'decimal\.js'/.test(text(file)))).toEqual([]);
  });

  it('leads to decimal.js in two files at most', () => {
    expect([...new Set(imports.filter(({ to }) => to === 'decimal.js').map(({ from }) => from))].length).toBeLessThanOrEqual(2);
  });

  it('leads to no other package, and to its own for the version alone', () => {
    const packages = imports.filter(({ to }) => !files.includes(`${to}.ts`) && to !== 'zod/mini' && to !== 'decimal.js');
    expect(packages.map(show)).toEqual(['advance.ts → ../package.json', 'evaluate.ts → ../package.json']);
    for (const { from } of packages) expect(text(from)).toContain("import { version as packageVersion } from '../package.json'");
  });
});

describe('the files', () => {
  it('that stand directly in src each export public names', () => {
    const direct = files.filter((file) => !file.includes('/') && file !== 'index.ts');
    expect(direct.length).toBeGreaterThan(5);
    expect(direct.filter((file) => !text('index.ts').includes(`from './${file.slice(0, -'.ts'.length)}'`))).toEqual([]);
  });

  it('are none over 250 lines, and 40 to 80 in the median', () => {
    const lengths = files.map((file) => ({ file, lines: text(file).split('\n').length - 1 })).sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
    expect(median).toBeGreaterThanOrEqual(40);
    expect(median).toBeLessThanOrEqual(80);
  });

  it('use nothing that differs between engines, zones or locales, and evaluate no text', () => {
    // Powers of two are exact on every engine, as are those of a bigint; and whether a value is a Date differs nowhere.
    const forbidden =
      /\bDate\b|Math\.(?!(?:abs|ceil|clz32|floor|imul|max|min|round|sign|trunc)\b)\w+|toLocale|localeCompare|toFixed|toPrecision|parseFloat|(?<!\b2 |\b10n )\*\*|\beval\b|new Function|\bany\b/;
    const code = (file: string): string =>
      text(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/.*$/gm, '')
        .replace(/'[^'\n]*'|`[^`]*`|instanceof Date/g, '');
    expect(files.filter((file) => forbidden.test(code(file)))).toEqual([]);
  });
});
