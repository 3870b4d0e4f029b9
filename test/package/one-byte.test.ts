// What is published is one-byte text: engines keep it in half the room of two-byte text and read it faster.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtPackage } from './consumer-bundle';

const { folder, remove } = builtPackage(false);
afterAll(remove);

it('no built module holds a character that takes two bytes', () => {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  expect(modules).toContain('index.mjs');
  const wide = modules.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line) => (/[^\0-\u{ff}]/u.test(line) ? [`${name}: ${line.trim()}`] : [])),
  );
  expect(wide).toEqual([]);
});
