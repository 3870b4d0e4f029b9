// Every law has its test: 1 to 67 as they were set, later stages after them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const LAST = 99;

it('every law from 1 on is tested exactly once, as a property, in a file of laws', () => {
  const titles = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) =>
      readFileSync(join(__dirname, name), 'utf8')
        .split(/(?=\bit\('law )/)
        .slice(1),
    );
  const numbers = titles.map((test) => Number(/^it\('law (\d+): /.exec(test)?.[1]));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: LAST }, (_, i) => i + 1));
  expect(titles.filter((test) => !/fc\.assert\(|eachStanding\(/.test(test))).toEqual([]);
});
