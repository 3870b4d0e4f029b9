// Every @example of the sources and every ts block of the guides runs, and says what it says it says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index';
import * as reportLibrary from '../../src/report/index';

const ROOT = join(__dirname, '..', '..');

/** A line `expression; // → text` becomes a check of what the expression is. */
function run(source: string): { checks: readonly { expected: string; found: string }[]; printed: string } {
  const checks: { expected: string; found: string }[] = [];
  const printed: string[] = [];
  const show = (value: unknown): string => (typeof value === 'string' ? value : inspect(value, { breakLength: Infinity, depth: 6 }));
  const checked = source.replace(/^(.*?);\s*\/\/ → (.*)$/gm, (_, expression: string, expected: string) =>
    /^(const|let)\s/.test(expression) ? `${expression};` : `__check(${expression}, ${JSON.stringify(expected)});`,
  );
  const script = ts.transpileModule(checked, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } }).outputText;
  const need = (name: string): unknown => {
    if (name === 'ranking-rules') return library;
    if (name === 'ranking-rules/report') return reportLibrary;
    throw new Error(`an example imports ${name}`);
  };
  const log = (...values: readonly unknown[]): void => void printed.push(values.map(show).join(' '));
  const check = (value: unknown, expected: string): void => void checks.push({ expected, found: inspect(value, { breakLength: Infinity, depth: 6 }) });
  new Function('require', 'exports', 'console', '__check', script)(need, {}, { log }, check);
  return { checks, printed: printed.join('\n') };
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const examples = sources.flatMap((file) => {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  return [...text.matchAll(/@example\n((?: \*.*\n)+?) \*\/|@example\n((?: \*.*\n)+?)(?= \* @)/g)].map((match, i) => ({
    name: `${file} ${i + 1}`,
    code: [...(match[1] ?? match[2] ?? '').replace(/^ \* ?/gm, '').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n'),
  }));
});

describe('examples in the comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(10);
  });
  it.each(examples)('run: $name', ({ code }) => {
    const { checks } = run(code);
    expect(checks.length).toBeGreaterThan(0);
    for (const { expected, found } of checks) expect(found).toBe(expected);
  });
});

const guides = ['README.md', 'docs/README.zh-CN.md'];
const blocks = guides.flatMap((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```(?:\s*```text\n([\s\S]*?)```)?/g)].map(([, code = '', output], i) => ({ name: `${file} ${i + 1}`, code, output }));
});

describe('code in the guides', () => {
  it('is found in each', () => {
    for (const file of guides) expect(blocks.some(({ name }) => name.startsWith(file))).toBe(true);
  });
  it.each(blocks)('runs: $name', ({ code, output }) => {
    const { checks, printed } = run(code);
    for (const { expected, found } of checks) expect(found).toBe(expected);
    if (output !== undefined) expect(printed.trimEnd()).toBe(output.trimEnd());
    else expect(checks.length).toBeGreaterThan(0);
  });
});
