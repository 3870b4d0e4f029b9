import { describe, expect, it } from 'vitest';
import { RankingRulesError } from '../../src/issues/error';
import { defineRegistry, indexOfNames, safeDefineRegistry } from '../../src/registry/define-registry';
import { resolveTownship } from '../../src/registry/resolve-township';
import type { NameMatch, RegisteredTownship, Registry } from '../../src/registry/types';
import { toldOf } from '../issues/told-of';

const told = (match: NameMatch): unknown => (match.ok ? match.township.id : [match.code, match.candidates.map(({ id }) => id)]);
const registryOf = (...townships: readonly unknown[]): Registry => defineRegistry({ townships });

const beijing = registryOf(
  { id: 'jiangtai', name: '将台乡', district: '朝阳区', kind: '乡', aliases: ['将台地区'] },
  { id: 'doudian', name: '窦店镇', district: '房山区', kind: '镇' },
  { id: 'shilou', name: '石楼镇', district: '房山区', kind: '镇' },
  { id: 'wangping', name: '王平镇', district: '门头沟区', kind: '镇' },
);

describe('the names of 2019', () => {
  it.each([
    ['将台乡', 'jiangtai'],
    ['将台地区', 'jiangtai'],
    ['朝阳区将台地区', 'jiangtai'],
    ['朝阳将台乡', 'jiangtai'],
    ['房山窦店镇', 'doudian'],
    ['房山区窦店镇', 'doudian'],
    [' 房山区　窦店镇\t', 'doudian'],
    ['门头沟王平镇', 'wangping'],
    ['ｄｏｕｄｉａｎ', 'doudian'],
  ])('%s is one of them', (name, id) => {
    expect(told(resolveTownship(beijing, name, '2019-06'))).toBe(id);
    expect(told(resolveTownship(beijing, name))).toBe(id);
  });
  it.each([
    ['窦店乡', ['doudian']],
    ['窦店', ['doudian']],
    ['将台街道', ['jiangtai']],
    ['朝阳区窦店镇', ['doudian', 'jiangtai']],
    ['镇', []],
    ['某某', []],
    ['Doudian', ['doudian']],
  ])('%s is none, however near', (name, candidates) => {
    expect(told(resolveTownship(beijing, name, '2019-06'))).toEqual(['unknown-name', candidates]);
  });
});

it.each(['房山区', '密云县', '迁安市', '鄂温克旗'])('a township is known after %s, in full and in short', (district) => {
  const registry = registryOf({ id: 'one', name: '甲镇', district });
  expect([district, district.slice(0, -1)].map((before) => told(resolveTownship(registry, `${before}甲镇`)))).toEqual(['one', 'one']);
});

it('no township has other names than its id and those that are written, alone and after its district', () => {
  const forms = indexOfNames(
    registryOf(
      { id: 'j', name: '将台乡', district: '朝阳区', aliases: ['将台地区'] },
      { id: 'd', name: '窦店镇', district: '东' },
      { id: 'w', name: '王平镇' },
    ),
  ).names;
  expect([...forms.keys()]).toEqual([
    'j',
    '将台乡',
    '朝阳区将台乡',
    '朝阳将台乡',
    '将台地区',
    '朝阳区将台地区',
    '朝阳将台地区',
    'd',
    '窦店镇',
    '东窦店镇',
    'w',
    '王平镇',
  ]);
});

describe('a name in other characters', () => {
  it('is the same where one character stands for several words', () => {
    expect(
      told(
        resolveTownship(
          registryOf({ id: 'a', name: '\ufdfa' }),
          '\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064a\u0647 \u0648\u0633\u0644\u0645',
        ),
      ),
    ).toBe('a');
  });
});

describe('candidates', () => {
  it('are the three nearest in force in the month, then by id', () => {
    const names = { 戊: '甲乙丙街道', 丁: '甲乙丙丁街道', 丙: '甲乙街道', 乙: '甲乙丁街道', 甲: '甲丙丁街道' };
    const registry = registryOf(...Object.entries(names).map(([id, name]) => ({ id, name })), {
      id: '己',
      name: '甲乙戊己街道',
      until: '2020-01',
    });
    expect(told(resolveTownship(registry, '甲乙戊街道', '2020-01'))).toEqual(['unknown-name', ['丙', '乙', '戊']]);
    expect(told(resolveTownship(registry, '甲乙戊街道', '2019-12'))).toEqual(['unknown-name', ['丙', '乙', '己']]);
  });
  it('are near where they begin alike, if names are longer than forty characters', () => {
    const [begin, nearly] = ['甲'.repeat(40), `${'甲'.repeat(39)}丁`];
    const registry = registryOf({ id: 'z', name: begin + '乙'.repeat(30) }, { id: 'a', name: nearly });
    expect(told(resolveTownship(registry, begin + '丙'.repeat(50)))).toEqual(['unknown-name', ['z', 'a']]);
    expect(told(resolveTownship(registry, begin + '丙'.repeat(1e5)))).toEqual(['unknown-name', ['z', 'a']]);
    // What comes after the fortieth tells nobody apart.
    const alike = registryOf({ id: 'z', name: `${begin}丙` }, { id: 'a', name: `${begin}乙` });
    expect(told(resolveTownship(alike, begin + '丙'.repeat(50)))).toEqual(['unknown-name', ['a', 'z']]);
  });
  it('begin with what a township became, or had been', () => {
    const registry = registryOf(
      { id: 'old', name: '甲乡', until: '2020-01', successors: ['new', 'other'] },
      { id: 'new', name: '子街道', from: '2020-01' },
      { id: 'other', name: '丑街道', from: '2020-02' },
      { id: 'near', name: '甲镇' },
    );
    expect(told(resolveTownship(registry, '甲乡', '2020-01'))).toEqual(['unknown-name', ['new', 'near']]);
    expect(told(resolveTownship(registry, '甲乡', '2020-02'))).toEqual(['unknown-name', ['new', 'other', 'near']]);
    expect(told(resolveTownship(registry, '子街道', '2019-12'))).toEqual(['unknown-name', ['old']]);
  });
  it('begin with them where the one that came after names the other alone', () => {
    const registry = registryOf(
      { id: 'old', name: '甲乡', until: '2020-01' },
      { id: 'new', name: '丙街道', from: '2020-01', predecessor: 'old' },
      { id: 'near', name: '丙街' },
    );
    expect(told(resolveTownship(registry, '丙街道', '2019-06'))).toEqual(['unknown-name', ['old', 'near']]);
    expect(told(resolveTownship(registry, '甲乡', '2020-06'))).toEqual(['unknown-name', ['new']]);
  });
});

describe('a name over time', () => {
  const renamed = (): Registry =>
    registryOf(
      { id: '甲乡', name: '甲乡', until: '2020-01', successors: ['b'] },
      { id: 'b', name: '甲街道', aliases: ['甲乡'], from: '2020-01' },
    );
  it('means the township of the month', () => {
    expect(told(resolveTownship(renamed(), '甲乡', '2019-12'))).toBe('甲乡');
    expect(told(resolveTownship(renamed(), '甲乡', '2020-01'))).toBe('b');
  });
  it('without a month means the township with that id, or none where several had it', () => {
    expect(told(resolveTownship(renamed(), '甲乡'))).toBe('甲乡');
    const other = registryOf({ id: 'a', name: '甲乡', until: '2020-01' }, { id: 'b', name: '甲乡', from: '2020-01' });
    expect(told(resolveTownship(other, '甲乡'))).toEqual(['ambiguous-name', ['a', 'b']]);
  });
  it('may be those of several at a time, of which those are told that are in force', () => {
    const three = registryOf({ id: 'c', name: '甲乡' }, { id: 'a', name: '甲乡', until: '2020-01' }, { id: 'b', name: '甲乡' });
    expect(told(resolveTownship(three, '甲乡', '2019-12'))).toEqual(['ambiguous-name', ['a', 'b', 'c']]);
    expect(told(resolveTownship(three, '甲乡', '2020-01'))).toEqual(['ambiguous-name', ['b', 'c']]);
  });
});

it('a name pasted from a chat, between characters that say in which direction it runs, is that name', () => {
  for (const pasted of ['\u202d窦店镇\u202c', '\u2066窦店镇\u2069', '\u200e窦店镇'])
    expect(told(resolveTownship(beijing, pasted, '2019-06'))).toEqual(told(resolveTownship(beijing, '窦店镇', '2019-06')));
});

describe('hostile input', () => {
  const long = '甲'.repeat(1e6);
  it.each([
    '__proto__',
    'constructor',
    '\ud800',
    '\udc00\ud800',
    long,
    `窦店镇${' '.repeat(1e6)}`,
    'e\u0301\u0323'.repeat(3e5),
    '\ufdfa'.repeat(1e6),
  ])('is a name like any other (%#)', (name) => {
    const match = resolveTownship(beijing, name, '2019-06');
    expect(match.ok).toBe(name.startsWith('窦店镇'));
    const own = safeDefineRegistry({ townships: [{ id: name, name: '甲' }] });
    if (own.ok) expect(told(resolveTownship(own.value, name))).toBe(name);
    else expect(own.issues.map(({ code }) => code)).toEqual(['bad-limit']);
  });
  const noName = ['bad-township', ['name'], 'text that is not empty'];
  const noMonth = ['bad-month', ['month'], 'YYYY-MM, 0001-01 to 9999-12'];
  it.each<readonly [unknown, unknown, readonly unknown[]]>([
    ['', undefined, [...noName, '""']],
    [' \u200b', undefined, [...noName, '" \\u{200b}"']],
    [7, undefined, [...noName, '7']],
    ['窦店镇', '2019-13', [...noMonth, '"2019-13"']],
    ['窦店镇', null, [...noMonth, 'null']],
  ])('such as %j in %j is refused', (name, month, issue) => {
    expect(toldOf(() => resolveTownship(beijing, name as string, month as string))).toEqual([issue]);
  });
  it('may be a registry that nobody has defined', () => {
    const townships: readonly RegisteredTownship[] = [{ id: 'a', name: '甲镇' }];
    expect(told(resolveTownship({ townships }, '甲镇'))).toBe('a');
    expect(() => resolveTownship(null as never, '甲镇')).toThrow(RankingRulesError);
  });
});
