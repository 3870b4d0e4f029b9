// The second definition of names: every name of every township written out and compared with the text, one by one.
import fc from 'fast-check';
import { safeDefineRegistry } from '../../src/registry/define-registry';
import type { RegisteredTownship, Registry } from '../../src/registry/types';

const HIDDEN = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202c', '\u202d', '\u2060', '\u2066', '\u2069'];
const shown = (text: string): string => [...text].filter((one) => one.trim() !== '' && !HIDDEN.includes(one)).join('');
export const squash = (text: string): string => shown(shown(text).normalize('NFKC'));

export function namesOf({ id, name, district, aliases = [] }: RegisteredTownship): readonly string[] {
  const own = [name, ...aliases];
  if (district === undefined) return [id, ...own];
  const plain = squash(district);
  const short = ['区', '县', '市', '旗'].includes(plain.slice(-1)) && [...plain].length >= 3 ? plain.slice(0, -1) : plain;
  return [id, ...own, ...own.map((one) => `${district}${one}`), ...own.map((one) => `${short}${one}`)];
}

export const inForce = ({ from = '0001-01', until }: RegisteredTownship, month: string | undefined): boolean =>
  month === undefined || (from <= month && (until === undefined || until === null || month < until));

/** All whom a text fits; their ids in order. */
export function plainResolve({ townships }: Registry, text: string, month?: string): readonly string[] {
  if (month === undefined) {
    const named = townships.filter(({ id }) => squash(id) === squash(text));
    if (named.length > 0) return named.map(({ id }) => id);
  }
  const fitting = townships.filter((one) => inForce(one, month) && namesOf(one).some((name) => squash(name) === squash(text)));
  return fitting.map(({ id }) => id).sort();
}

/** Levenshtein's definition, word for word. */
export function plainDistance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return plainDistance(restA, restB);
  return 1 + Math.min(plainDistance(restA, b), plainDistance(a, restB), plainDistance(restA, restB));
}

export const months = ['0001-01', '2019-05', '2019-06', '2020-01', '2020-02', '9999-12'] as const;
const words = ['甲街道', '乙街道', '甲镇', '乙乡', '丙地区', 'Ａ 镇', '区', '东甲街道', '东山甲镇'];
const name = fc.constantFrom(...words);

const township = (i: number): fc.Arbitrary<RegisteredTownship> =>
  fc
    .record(
      {
        id: fc.oneof({ weight: 5, arbitrary: fc.constant(`t${i}`) }, { weight: 1, arbitrary: name }),
        name,
        district: fc.constantFrom('东区', '东山区', '西县', '南'),
        kind: fc.constantFrom('街道', '镇'),
        aliases: fc.array(name, { maxLength: 2 }),
        from: fc.constantFrom(...months.slice(0, 4)),
        until: fc.constantFrom(null, ...months.slice(2)),
      },
      { requiredKeys: ['id', 'name'] },
    )
    .filter(({ from, until }) => until === null || until === undefined || (from ?? '0001-01') < until);

/** Valid registries with few words, so that names meet often. */
export const registriesFrom = (least: number): fc.Arbitrary<Registry> =>
  fc
    .integer({ min: least, max: 7 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, i) => township(i))))
    .map((townships) => safeDefineRegistry({ townships }))
    .filter((result) => result.ok)
    .map((result) => (result.ok ? result.value : { townships: [] }));
export const registries = registriesFrom(0);

/** Texts that are often a name, spelled one way or another. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('', '东区', '东', '东山', '东山区', '西县', '西', '南'), name)
      .map(([district, one]) => district + one),
  },
  fc.constantFrom('t0', 't1', ' t 2', 'ｔ３', 'A镇', '区\u200b', '\u202dA镇\u202c', '丁乡'),
  fc.string({ minLength: 1 }).filter((text) => squash(text) !== ''),
);
