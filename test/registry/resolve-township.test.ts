import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankingRulesError } from '../../src/issues/error';
import { defineRegistry, safeDefineRegistry } from '../../src/registry/define-registry';
import { editDistance } from '../../src/registry/edit-distance';
import { resolveTownship } from '../../src/registry/resolve-township';
import type { NameMatch, RegisteredTownship, Registry } from '../../src/registry/types';
import { inForce, months, namesOf, plainDistance, plainResolve, registries, registriesFrom, squash, texts } from './plain-names';

// Drawing registries takes a while where the machine is busy.
const TIME = 60_000;
const anyMonth = fc.constantFrom(undefined, ...months);
const told = (match: NameMatch): unknown => (match.ok ? match.township.id : [match.code, match.candidates.map(({ id }) => id)]);
const registryOf = (...townships: readonly unknown[]): Registry => defineRegistry({ id: 'tried', townships });

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

describe('a name', () => {
  it('is resolved as by comparing it with every name of every township', () => {
    let found = 0;
    fc.assert(
      fc.property(registries, texts, anyMonth, (registry, text, month) => {
        const match = resolveTownship(registry, text, month);
        const fitting = plainResolve(registry, text, month);
        if (match.ok) found += 1;
        if (fitting.length === 1) expect(match.ok && match.township.id).toBe(fitting[0]);
        else expect(match).toMatchObject({ ok: false, code: fitting.length === 0 ? 'unknown-name' : 'ambiguous-name' });
        if (fitting.length > 1) expect(told(match)).toEqual(['ambiguous-name', fitting]);
      }),
      { numRuns: 800 },
    );
    expect(found).toBeGreaterThan(30);
  }, TIME);
  it('means its township in every month, alias or not, or is told to be ambiguous', () => {
    fc.assert(
      fc.property(registries, fc.constantFrom(...months), (registry, month) => {
        for (const township of registry.townships.filter((one) => inForce(one, month))) {
          for (const name of namesOf(township)) {
            const match = resolveTownship(registry, name, month);
            if (match.ok) expect(match.township).toBe(township);
            else expect(match.code === 'ambiguous-name' && match.candidates.includes(township)).toBe(true);
          }
        }
      }),
    );
  }, TIME);
  it('that is an id means its township, so that what was resolved resolves to itself', () => {
    fc.assert(
      fc.property(registries, anyMonth, (registry, month) => {
        for (const { id } of registry.townships.filter((one) => inForce(one, month))) expect(told(resolveTownship(registry, id, month))).toBe(id);
      }),
    );
  }, TIME);
  it('means the same whatever the order of the registry', () => {
    const shuffled = registries.chain((registry) => fc.tuple(fc.constant(registry), fc.shuffledSubarray([...registry.townships], { minLength: registry.townships.length })));
    fc.assert(
      fc.property(shuffled, texts, anyMonth, ([registry, townships], text, month) => {
        expect(told(resolveTownship(registryOf(...townships), text, month))).toEqual(told(resolveTownship(registry, text, month)));
      }),
    );
  }, TIME);
  it('means the same in its every spelling', () => {
    fc.assert(
      fc.property(registries, texts, anyMonth, (registry, text, month) => {
        const plain = told(resolveTownship(registry, text, month));
        for (const other of [` ${text}\n`, [...squash(text)].join('\u3000'), `\u200b${text}`]) expect(told(resolveTownship(registry, other, month))).toEqual(plain);
      }),
    );
  }, TIME);
});

describe('candidates', () => {
  it('are the three nearest in force in the month, then by id', () => {
    const names = { 戊: '甲乙丙街道', 丁: '甲乙丙丁街道', 丙: '甲乙街道', 乙: '甲乙丁街道', 甲: '甲丙丁街道' };
    const registry = registryOf(...Object.entries(names).map(([id, name]) => ({ id, name })), { id: '己', name: '甲乙戊己街道', until: '2020-01' });
    expect(told(resolveTownship(registry, '甲乙戊街道', '2020-01'))).toEqual(['unknown-name', ['丙', '乙', '戊']]);
    expect(told(resolveTownship(registry, '甲乙戊街道', '2019-12'))).toEqual(['unknown-name', ['丙', '乙', '己']]);
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
  it('are measured as Levenshtein defined it, up to a limit', () => {
    const short = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 6 });
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 7 }), (a, b, most) => {
        const distance = plainDistance(a, b);
        expect(editDistance(a.join(''), b.join(''), most)).toBe(distance <= most ? distance : Infinity);
      }),
    );
  }, TIME);
  it('are those that sorting all by distance, then id, puts first', () => {
    let several = 0;
    fc.assert(
      fc.property(registriesFrom(4), fc.oneof(texts, fc.constantFrom('甲街', '丁街道', '乙镇', '东山街道')), anyMonth, (registry, text, month) => {
        const match = resolveTownship(registry, text, month);
        fc.pre(!match.ok && match.code === 'unknown-name' && squash(text).length < 10 && plainResolve(registry, text, month).length === 0);
        const far = ({ length }: string): number => Math.max(length, squash(text).length) / 2;
        const near = registry.townships.filter((one) => inForce(one, month)).flatMap((one) => {
          const distances = namesOf(one).map(squash).map((name) => ({ name, distance: plainDistance([...squash(text)], [...name]) }));
          const best = Math.min(...distances.filter(({ name, distance }) => distance <= far(name)).map(({ distance }) => distance));
          return best === Infinity ? [] : [{ id: one.id, best }];
        });
        near.sort((a, b) => a.best - b.best || (a.id < b.id ? -1 : 1));
        if (near.length > 3) several += 1;
        expect(told(match)).toEqual(['unknown-name', near.slice(0, 3).map(({ id }) => id)]);
      }),
      { numRuns: 300 },
    );
    expect(several).toBeGreaterThan(2);
  }, TIME);
});

describe('a name over time', () => {
  const renamed = registryOf({ id: '甲乡', name: '甲乡', until: '2020-01', successors: ['b'] }, { id: 'b', name: '甲街道', aliases: ['甲乡'], from: '2020-01' });
  it('means the township of the month', () => {
    expect(told(resolveTownship(renamed, '甲乡', '2019-12'))).toBe('甲乡');
    expect(told(resolveTownship(renamed, '甲乡', '2020-01'))).toBe('b');
  });
  it('without a month means the township with that id, or none where several had it', () => {
    expect(told(resolveTownship(renamed, '甲乡'))).toBe('甲乡');
    const other = registryOf({ id: 'a', name: '甲乡', until: '2020-01' }, { id: 'b', name: '甲乡', from: '2020-01' });
    expect(told(resolveTownship(other, '甲乡'))).toEqual(['ambiguous-name', ['a', 'b']]);
  });
});

describe('hostile input', () => {
  const long = '甲'.repeat(1e6);
  it.each(['__proto__', 'constructor', '\ud800', '\udc00\ud800', long, `窦店镇${' '.repeat(1e6)}`, 'e\u0301\u0323'.repeat(3e5), '\ufdfa'.repeat(1e6)])('is a name like any other (%#)', (name) => {
    const match = resolveTownship(beijing, name, '2019-06');
    expect(match.ok).toBe(name.startsWith('窦店镇'));
    const own = safeDefineRegistry({ id: 'own', townships: [{ id: name, name: '甲' }] });
    if (own.ok) expect(told(resolveTownship(own.value, name))).toBe(name);
    else expect(own.issues.map(({ code }) => code)).toEqual(['bad-limit']);
  });
  it.each<readonly [unknown, unknown, string]>([
    ['', undefined, 'bad-township'],
    [' \u200b', undefined, 'bad-township'],
    [7, undefined, 'bad-township'],
    ['窦店镇', '2019-13', 'bad-month'],
    ['窦店镇', null, 'bad-month'],
  ])('such as %j in %j is refused', (name, month, code) => {
    try {
      resolveTownship(beijing, name as string, month as string);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof RankingRulesError)) throw error;
      expect(error.issues.map((issue) => issue.code)).toEqual([code]);
    }
  });
  it('may be a registry that nobody has defined', () => {
    const townships: readonly RegisteredTownship[] = [{ id: 'a', name: '甲镇' }];
    expect(told(resolveTownship({ id: 'raw', townships }, '甲镇'))).toBe('a');
    expect(() => resolveTownship(null as never, '甲镇')).toThrow(RankingRulesError);
  });
});
