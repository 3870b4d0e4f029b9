// The package in a realm whose globals are frozen, littered, and may not make code from text: the same answers, and no
// global more than before.
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';

const ROOT = join(__dirname, '..', '..');
const { outputFiles } = buildSync({
  stdin: {
    contents: `import { answers } from './test/package/bits/answers'; globalThis.answers = answers;`,
    resolveDir: ROOT,
    loader: 'ts',
  },
  alias: { 'ranking-rules': join(ROOT, 'src/index.ts'), 'ranking-rules/report': join(ROOT, 'src/report/index.ts') },
  bundle: true,
  format: 'iife',
  write: false,
});

const FREEZE = `
  const seen = new Set();
  const freeze = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    if (value !== globalThis) Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) {
      const { get, set, value: held } = Object.getOwnPropertyDescriptor(value, key);
      [get, set, held, Object.getPrototypeOf(value)].forEach(freeze);
    }
  };
  freeze(globalThis);`;
const LITTER = `for (const made of [Object, Array, Function, String, Number, Map, Set]) made.prototype.litter = 'litter'; Object.prototype[0] = 'litter';`;

/** The first lines of the corpus, and the globals that were added while they were worked out. */
function answersAfter(poison: string): { readonly lines: readonly string[]; readonly added: readonly string[] } {
  const context = createContext({ structuredClone, TextEncoder, URL }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(outputFiles[0]?.text ?? '', context);
  const ask = `
    (() => {
      const before = new Set(Reflect.ownKeys(globalThis));
      const lines = [];
      for (const line of globalThis.answers()) if (lines.push(line) >= 600) break;
      return JSON.stringify({ lines, added: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String) });
    })()`;
  runInContext(poison, context);
  return JSON.parse(String(runInContext(ask, context)));
}

const clean = answersAfter('');

it.each([
  ['frozen', FREEZE],
  ['littered', LITTER],
])('%s globals change no answer', (_, poison) => {
  expect(clean.lines.length).toBe(600);
  const { lines, added } = answersAfter(poison);
  expect(lines).toEqual(clean.lines);
  expect([...added, ...clean.added]).toEqual([]);
});

it('a realm that is poisoned for good is noticed', () => {
  expect(() => answersAfter('Array.prototype.map = undefined;')).toThrow(/map is not a function/);
});
