// Every example runs through ts-node, type-checked and without a build, and prints what is kept in expected/.
// After a wanted change: npx ts-node examples/NAME.ts > test/examples/expected/NAME.txt
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(__dirname, '..', '..');
const EXPECTED = join(__dirname, 'expected');
const files = readdirSync(join(ROOT, 'examples')).filter((file) => file.endsWith('.ts'));
const textOf = (file: string): string => readFileSync(join(ROOT, 'examples', file), 'utf8');

// What prints nothing is a part of another example.
const names = files.filter((file) => textOf(file).includes('console.log')).map((file) => basename(file, '.ts'));

/** All in one process, so that the sources are type-checked once. */
async function runAll(): Promise<ReadonlyMap<string, string>> {
  const script = names.map((name) => `console.log('\\f${name}'); require('./examples/${name}');`).join('\n');
  const tsNode = join(ROOT, 'node_modules', 'ts-node', 'dist', 'bin.js');
  const { stdout } = await promisify(execFile)(process.execPath, [tsNode, '-e', script], { cwd: ROOT });
  const parts = stdout.split('\f').slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]));
}

describe('examples', () => {
  let printed: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    printed = await runAll();
  }, 240_000);

  it('are all kept with what they print, and nothing else is', () => {
    const kept = readdirSync(EXPECTED).map((file) => basename(file, '.txt'));
    expect(kept.sort()).toEqual([...names].sort());
  });
  it.each(names)('%s prints what is expected', (name) => {
    expect(printed.get(name)).toBe(readFileSync(join(EXPECTED, `${name}.txt`), 'utf8'));
  });
  it.each(files)('%s imports the package by its name, and otherwise only Node and its neighbours', (file) => {
    for (const [, from] of textOf(file).matchAll(/from '([^']+)'/g))
      expect(from).toMatch(/^(ranking-rules(?:\/report)?|node:.+|\.\/[a-z0-9-]+)$/);
  });
});
