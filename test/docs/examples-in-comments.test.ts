// Every @example of the sources runs, and says what it says it says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run-snippet';

const SRC = join(__dirname, '..', '..', 'src');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const examples = sources.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/@example\n((?: \*.*\n)+?) \*\/|@example\n((?: \*.*\n)+?)(?= \* @)/g)].map((match, i) => ({
    name: `${file} ${i + 1}`,
    code: [...(match[1] ?? match[2] ?? '').replace(/^ \* ?/gm, '').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n'),
  }));
});

describe('examples in the comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(10);
  });
  it.each(examples)('run: $name', async ({ code }) => {
    const { checks } = await run([code]);
    expect(checks.length).toBeGreaterThan(0);
    for (const { expected, found } of checks) expect(found).toBe(expected);
  });
});
