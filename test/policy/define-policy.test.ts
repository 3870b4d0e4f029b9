import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { RankingRulesError } from '../../src/issues/error';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { checkedPolicies, checkedPolicy, definePolicy, safeDefinePolicy } from '../../src/policy/define-policy';
import { isTrusted } from '../../src/policy/trusted';
import type { Policy } from '../../src/policy/types';
import { messagesOf } from '../issues/messages-of';
import { FEW, runs } from '../laws/seed';
import { ABSENT, base, changed, published } from './base';

function issuesOf(input: unknown): readonly string[] {
  const result = safeDefinePolicy(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

function frozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozenThrough);
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversedKeys(child)]),
  );
}

describe('a valid policy', () => {
  test('comes back as a copy that is frozen through and through', () => {
    const policy = definePolicy(base);
    expect(policy).toStrictEqual(base);
    expect(policy).not.toBe(base);
    expect(frozenThrough(policy)).toBe(true);
  });

  test('is read from an input that stays as it was, frozen or not', () => {
    const input = structuredClone(base);
    definePolicy(input);
    expect(input).toStrictEqual(base);
    expect(Object.isFrozen(input.scoring.indicators[0])).toBe(false);
    expect(definePolicy(definePolicy(base))).toStrictEqual(base);
  });

  test('does not change when its input does', () => {
    const input = structuredClone(base);
    const policy = definePolicy(input);
    input.title.zh = '改';
    expect(policy.title.zh).toBe('示例');
  });

  test('may leave every optional key out', () => {
    const shortest = changed(
      [['volume'], ABSENT],
      [['sources'], []],
      [['assumptions'], []],
      [['classes'], []],
      [['ladder'], ABSENT],
      [['scoring'], published],
      [['ranking'], { ties: 'ordinal' }],
    );
    expect(definePolicy(shortest)).toStrictEqual(shortest);
  });

  test('treats a key that is undefined as one that is absent', () => {
    expect(definePolicy({ ...base, ladder: undefined })).toStrictEqual(changed([['ladder'], ABSENT]));
  });

  test('is the same whatever the order of its keys', () => {
    expect(definePolicy(reversedKeys(base))).toStrictEqual(definePolicy(base));
  });

  test('survives JSON', () => {
    expect(definePolicy(JSON.parse(JSON.stringify(definePolicy(base))))).toStrictEqual(base);
  });

  test('may name one field as count and tie-breaker, and one percent in two indicators', () => {
    expect(issuesOf(changed([['ranking', 'tieBreakers', 0, 'field'], 'closingPercent']))).toStrictEqual([]);
    expect(issuesOf(changed([['scoring', 'indicators', 2, 'rate'], { percent: 'closingPercent' }]))).toStrictEqual([]);
  });

  test('may have marks whose decimals only exact arithmetic adds up', () => {
    const thirds = [['scoring', 'indicators', 0, 'fullMarks'], '40.1'] as const;
    expect(
      issuesOf(changed(thirds, [['scoring', 'indicators', 1, 'fullMarks'], 25.2], [['scoring', 'indicators', 2, 'fullMarks'], 34.7])),
    ).toStrictEqual([]);
  });

  test('may go beyond full marks without a limit', () => {
    expect(issuesOf(changed([['scoring', 'adjustment'], { field: 'bonus', beyondFullMarks: true }]))).toStrictEqual([]);
  });
});

describe('several mistakes', () => {
  test('are all listed, in the order of a policy', () => {
    expect(
      issuesOf(changed([['ladder', 'windowMonths'], 0], [['classes', 0, 'pick', 'top'], -1], [['id'], 7], [['more'], 1])),
    ).toStrictEqual(['bad-policy id', 'bad-limit classes.0.pick.top', 'bad-limit ladder.windowMonths', 'unknown-key more']);
  });

  test('of shape in one part do not hide what is wrong between the values of another', () => {
    expect(
      issuesOf(
        changed([['more'], 1], [['inForce', 'until'], '2020-01'], [['scoring', 'fullMarks'], 99], [['classes', 2, 'unless', 0], 'poor']),
      ),
    ).toStrictEqual([
      'unknown-key more',
      'bad-limit inForce.until',
      'marks-do-not-add-up scoring.fullMarks',
      'unknown-class classes.2.unless.0',
    ]);
  });

  test('are listed in one order, whatever the order of the keys', () => {
    const input = changed(
      [['b'], 1],
      [['a'], 2],
      [['revision'], 0],
      [['scoring', 'indicators', 0, 'rate', 'credit'], { satisfied: 'all', basicallySatisfied: 'most' }],
    );
    expect(issuesOf(input)).toStrictEqual([
      'bad-limit revision',
      'bad-decimal scoring.indicators.0.rate.credit.basicallySatisfied',
      'bad-decimal scoring.indicators.0.rate.credit.satisfied',
      'unknown-key a',
      'unknown-key b',
    ]);
    expect(issuesOf(reversedKeys(input))).toStrictEqual(issuesOf(input));
  });

  test('are listed up to a hundred, and the rest counted', () => {
    const result = safeDefinePolicy({ ...base, assumptions: Array.from({ length: 250 }, () => '') });
    expect(result.ok ? [] : [result.issues.length, result.more]).toStrictEqual([100, 150]);
  });

  test('are counted where a ticket’s value is none of those listed, too', () => {
    const { tallying } = base;
    const [first] = tallying.fields;
    const counts = [
      { field: 'odd', where: [{ field: first.field, oneOf: Array.from({ length: 150 }, (_, i) => `no such value ${i}`) }] },
      ...tallying.counts,
    ];
    const result = safeDefinePolicy({ ...base, tallying: { ...tallying, counts } });
    expect(result.ok ? [] : [result.issues.length, result.more, result.issues[99]?.code]).toStrictEqual([100, 50, 'unknown-value']);
  });

  test.skipIf(FEW)('are listed even where nearly every value of the largest policy is wrong', () => {
    const scoring = { ...base.scoring, indicators: Array.from({ length: 9_800 }, () => ({})) };
    const result = safeDefinePolicy({ ...base, scoring });
    expect(result.ok ? [] : [result.issues.length, result.more]).toStrictEqual([100, 5 * 9_800 - 100]);
  });

  test('are thrown together by definePolicy', () => {
    const thrown = (): Policy => definePolicy(changed([['revision'], 0], [['comparison', 'lagMonths'], 0]));
    expect(thrown).toThrow(RankingRulesError);
    expect(thrown).toThrow('revision: bad limit; expected integer from 1 to 9007199254740991, received 0\ncomparison.lagMonths: bad limit');
  });
});

describe('hostile input', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const circular: Record<string, unknown> = { ...base };
  circular['title'] = circular;
  const shared = Array.from({ length: 200 }, () => ({}));
  const nested = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  const deep = Array.from({ length: 31 }, () => 0).join('.');
  const thrower = {
    get: (): never => {
      throw new Error('no');
    },
  };

  test.each([
    [
      'a getter that throws',
      Object.defineProperty(structuredClone(base), 'scoring', { ...thrower, enumerable: true }),
      'unreadable scoring',
    ],
    ['a proxy that throws when read', new Proxy(structuredClone(base), thrower), 'unreadable id'],
    ['a proxy that hides its keys', { ...base, title: new Proxy({}, { ownKeys: thrower.get }) }, 'unreadable title'],
    ['a revoked proxy', revoked.proxy, 'unreadable '],
    ['an object within itself', circular, 'bad-policy title'],
    ['an array of a billion holes', { ...base, sources: new Array(1_000_000_000) }, 'bad-policy sources'],
    ['five thousand levels', { ...base, nested }, `bad-policy nested.${deep}`],
    ['a million sources', { sources: Array.from({ length: 1_000_000 }, () => ({})) }, 'bad-policy sources.9998'],
    ['one list shared in five thousand places', { classes: Array.from({ length: 5000 }, () => shared) }, 'bad-policy classes.49.148'],
    ['a million characters for a decimal', changed([['scoring', 'fullMarks'], '1'.repeat(1_000_000)]), 'bad-decimal scoring.fullMarks'],
    ['a million characters for a month', changed([['inForce', 'from'], '2'.repeat(1_000_000)]), 'bad-month inForce.from'],
    ['a million characters for an address', changed([['sources', 0, 'url'], 'https://'.repeat(125_000) + ' ']), 'bad-policy sources.0.url'],
    ['a symbol', changed([['id'], Symbol('id')]), 'bad-policy id'],
    ['a bigint', changed([['revision'], 1n]), 'bad-policy revision'],
    ['a date', changed([['inForce', 'from'], new Date(0)]), 'bad-month inForce.from'],
  ])('%s is an issue, not another error', (_, input, first) => {
    expect(issuesOf(input)[0]).toBe(first);
  });

  test('anything at all gives a policy or issues', () => {
    const places = [
      [],
      ['scoring'],
      ['scoring', 'indicators', 0, 'rate'],
      ['ranking'],
      ['classes', 2],
      ['classes', 0, 'pick'],
      ['ladder', 'rungs'],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true }),
        (path, junk) => {
          const result = safeDefinePolicy(changed([path, junk]));
          return result.ok || result.issues.length > 0;
        },
      ),
      { ...runs(10), seed: 20190801 },
    );
  });

  test('ids may be names that objects inherit', () => {
    const names = ['constructor', 'toString', '__proto__'];
    const policy = changed(
      [['classes'], names.map((id) => ({ id, label: { zh: id, en: id } }))],
      [['ladder', 'rungs'], names],
      [['scoring', 'indicators', 0, 'rate', 'credit'], { constructor: 1, hasOwnProperty: '0.5' }],
    );
    expect(definePolicy(policy)).toStrictEqual(policy);
  });
});

describe('checkedPolicy', () => {
  test('returns what definePolicy or a built-in made, and copies all else', () => {
    const policy = definePolicy(base);
    expect(checkedPolicy(policy)).toBe(policy);
    expect(checkedPolicy(beijing2019)).toBe(beijing2019);
    const copy = structuredClone(beijing2019);
    expect(isTrusted(copy)).toBe(false);
    expect(checkedPolicy(copy)).not.toBe(copy);
    expect(checkedPolicy(copy)).toStrictEqual(beijing2019);
  });

  test('throws for a policy that is wrong, however it was typed', () => {
    expect(() => checkedPolicy({ ...beijing2019, revision: 0 })).toThrow(RankingRulesError);
  });
});

describe('checkedPolicies', () => {
  test('returns the policies of a list, copies of those that were not made here, and null for what is no list', () => {
    const copy = structuredClone(beijing2019);
    const found = checkedPolicies([beijing2019, copy], ['policy']);
    expect(found).toStrictEqual([beijing2019, beijing2019]);
    expect(found?.[0]).toBe(beijing2019);
    expect(found?.[1]).not.toBe(copy);
    expect(checkedPolicies(beijing2019, ['policy'])).toBeNull();
  });

  test('names each mistake by the position of its policy', () => {
    const wrong = { ...beijing2019, revision: 0 };
    expect(messagesOf(() => checkedPolicies([beijing2019, wrong, { ...beijing2019, classes: 0 }], ['policy']))).toEqual([
      'policies[1].revision: bad limit; expected integer from 1 to 9007199254740991, received 0',
      'policies[2].classes: bad policy; expected array, received 0',
    ]);
  });
});
