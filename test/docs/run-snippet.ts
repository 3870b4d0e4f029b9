// Runs TypeScript out of a page. A line `expression; // → text` becomes a check of what the expression is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Decimal } from 'decimal.js';
import ts from 'typescript';
import * as library from '../../src/index';
import * as reportLibrary from '../../src/report/index';

/** What a snippet printed, and what its checked lines are and should be. */
export interface Ran {
  readonly checks: readonly { readonly expected: string; readonly found: string }[];
  readonly printed: string;
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: readonly string[]
) => (...values: readonly unknown[]) => Promise<void>;

/**
 * @param blocks parts of one script; what comes back is what the last of them did
 * @param folder where files that the script names are read and written
 */
export async function run(blocks: readonly string[], folder = ''): Promise<Ran> {
  let checks: { expected: string; found: string }[] = [];
  let printed: string[] = [];
  const show = (value: unknown): string => (typeof value === 'string' ? value : inspected(value));
  const need = (name: string): unknown => {
    if (name === 'ranking-rules') return library;
    if (name === 'ranking-rules/report') return reportLibrary;
    if (name === 'decimal.js') return { Decimal };
    if (name === 'node:fs') return filesIn(folder);
    throw new Error(`a snippet imports ${name}`);
  };
  const log = (...values: readonly unknown[]): void => void printed.push(values.map(show).join(' '));
  const check = (value: unknown, expected: string): void => void checks.push({ expected, found: inspected(value) });
  const begin = (): void => {
    [checks, printed] = [[], []];
  };
  await new AsyncFunction('require', 'exports', 'console', '__check', '__begin', script(blocks))(need, {}, { log }, check, begin);
  return { checks, printed: printed.join('\n') };
}

function script(blocks: readonly string[]): string {
  const checked = blocks.map((block) =>
    block.replace(/^(.*?);\s*\/\/ → (.*)$/gm, (_, expression: string, expected: string) =>
      /^(const|let)\s/.test(expression) ? `${expression};` : `__check(${expression}, ${JSON.stringify(expected)});`,
    ),
  );
  return ts.transpileModule(checked.join('\n__begin();\n'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
}

function inspected(value: unknown): string {
  return inspect(value, { breakLength: Infinity, depth: 6 });
}

function filesIn(folder: string): Pick<typeof import('node:fs'), 'readFileSync' | 'writeFileSync'> {
  const at = (name: unknown): string => join(folder, String(name));
  return {
    readFileSync: ((name: unknown, encoding: 'utf8') => readFileSync(at(name), encoding)) as typeof readFileSync,
    writeFileSync: (name, text) => writeFileSync(at(name), text),
  };
}
