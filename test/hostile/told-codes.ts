// The codes that the comment of a function says it throws.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');

/** The text under `@throws` of each exported function, in Chinese and English. */
const told = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(join(SRC, file), 'utf8').matchAll(
          /^ \* @throws((?:(?!^ \* @|\*\/)[^])*)(?:(?!\*\/)[^])*\*\/\nexport function (\w+)/gm,
        ),
      ].map(([, throws = '', name = '']) => [name, throws] as const),
    ),
);

const known = new Map<string, ReadonlySet<string>>();

/** Those that its comment lists, and those of the functions that it refers to for theirs. */
export function toldCodes(name: string): ReadonlySet<string> {
  const codes = known.get(name) ?? listed(told.get(name) ?? '');
  known.set(name, codes);
  return codes;
}

function listed(throws: string): ReadonlySet<string> {
  const others = Array.from(throws.matchAll(/\{@link (?!RankingRulesError)(\w+)\}/g), ([, other = '']) => other);
  const own = Array.from(throws.matchAll(/`([a-z]+(?:-[a-z]+)+|unreadable)`/g), ([, code = '']) => code);
  return new Set([...own, ...others.flatMap((other) => [...toldCodes(other)])]);
}
