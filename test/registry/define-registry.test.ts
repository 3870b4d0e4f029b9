// A bad registry per mistake, with its exact issues.
import { describe, expect, it } from 'vitest';
import { issueMessage } from '../../src/issues/message';
import { RankingRulesError } from '../../src/issues/error';
import { defineRegistry, safeDefineRegistry } from '../../src/registry/define-registry';
import type { Registry } from '../../src/registry/types';

const before = {
  id: 'a',
  name: '甲乡',
  district: '东区',
  kind: '乡',
  aliases: ['甲地区'],
  from: '2019-01',
  until: '2020-01',
  successors: ['b'],
};
const after = { id: 'b', name: '甲镇', from: '2020-01', until: null, predecessor: 'a' };
const good = { townships: [before, after] };

const issuesOf = (input: unknown): readonly unknown[] => {
  const result = safeDefineRegistry(input);
  return result.ok ? [] : result.issues.map(({ code, path, expected, received }) => [code, path.join('.'), expected, received]);
};
const changed = (change: object): unknown => ({ ...good, townships: [{ ...before, ...change }, after] });
const changedAfter = (change: object): unknown => ({ ...good, townships: [before, { ...after, ...change }] });

const TEXT = 'text that is not empty';
const TOWNSHIP = '{ id, name, district, kind, aliases, from, until, successors, predecessor }';
const MONTH = 'YYYY-MM, 0001-01 to 9999-12';
const long = '甲'.repeat(101);

const mistakes: readonly (readonly [string, unknown, ...(readonly unknown[])])[] = [
  ['nothing', null, ['bad-registry', '', 'object { townships }', 'null']],
  ['a list', [], ['bad-registry', '', 'object { townships }', 'an array']],
  ['no townships', {}, ['bad-registry', 'townships', 'array', 'undefined']],
  ['an unknown key', { ...good, name: 'x' }, ['unknown-key', 'name', 'key of { townships }', '"name"']],
  [
    'a key of every object',
    JSON.parse('{"townships":[],"__proto__":1}'),
    ['unknown-key', '__proto__', 'key of { townships }', '"__proto__"'],
  ],
  ['a hole', { ...good, townships: Array(1) }, ['bad-registry', 'townships', 'array without holes', 'an array']],
  [
    'a length of milliards',
    { ...good, townships: Object.assign([], { length: 4e9 }) },
    ['bad-registry', 'townships', 'array without holes', 'an array'],
  ],
  ['a township that is none', { ...good, townships: [7] }, ['bad-registry', 'townships.0', `object ${TOWNSHIP}`, '7']],
  [
    'an id that is a number',
    changedAfter({ id: 7 }),
    ['bad-registry', 'townships.1.id', TEXT, '7'],
    ['unknown-name', 'townships.0.successors.0', 'id of another township in the registry', '"b"'],
  ],
  [
    'two ids that are none, which do not mean each other',
    { ...good, townships: [before, after, { id: 7, name: '丙乡' }, { id: 'd', name: '丁镇', from: '2020-01', predecessor: 8 }] },
    ['bad-registry', 'townships.2.id', TEXT, '7'],
    ['bad-registry', 'townships.3.predecessor', TEXT, '8'],
  ],
  [
    'an id used twice, of which a predecessor means the first',
    { ...good, townships: [before, after, { id: 'a', name: '丙乡' }, { id: 'b', name: '丁镇' }] },
    ['repeated-id', 'townships.2.id', 'id that is used once', '"a"'],
    ['repeated-id', 'townships.3.id', 'id that is used once', '"b"'],
  ],
  ['a name of nothing visible', changed({ name: ' \u200b' }), ['bad-registry', 'townships.0.name', TEXT, '" \\u{200b}"']],
  [
    'a name that is too long',
    changed({ name: long }),
    ['bad-limit', 'townships.0.name', 'text of at most 100 characters', `"${long.slice(0, 60)}…"`],
  ],
  [
    'a name that becomes too long',
    changed({ name: '\ufdfa'.repeat(10) }),
    ['bad-limit', 'townships.0.name', 'text of at most 100 characters', `"${'\ufdfa'.repeat(10)}"`],
  ],
  ['an empty district', changed({ district: '' }), ['bad-registry', 'townships.0.district', TEXT, '""']],
  ['a kind that is null', changed({ kind: null }), ['bad-registry', 'townships.0.kind', TEXT, 'null']],
  ['an alias that is none', changed({ aliases: ['甲地区', 1] }), ['bad-registry', 'townships.0.aliases.1', TEXT, '1']],
  ['an alias alone', changed({ aliases: '甲地区' }), ['bad-registry', 'townships.0.aliases', 'array', '"甲地区"']],
  ['a month that is none', changed({ from: '2019-13' }), ['bad-month', 'townships.0.from', MONTH, '"2019-13"']],
  ['no first month', changed({ from: null }), ['bad-month', 'townships.0.from', MONTH, 'null']],
  ['an end that is no month', changed({ until: 2020 }), ['bad-month', 'townships.0.until', MONTH, '2020']],
  [
    'an end at the beginning',
    changed({ from: '2020-01' }),
    ['bad-limit', 'townships.0.until', 'month after 2020-01, or null', '"2020-01"'],
  ],
  [
    'an end before there was a month',
    { townships: [{ id: 'a', name: '甲', until: '0001-01' }] },
    ['bad-limit', 'townships.0.until', 'month after 0001-01, or null', '"0001-01"'],
  ],
  ['an unknown key of a township', changed({ alias: '甲地区' }), ['unknown-key', 'townships.0.alias', `key of ${TOWNSHIP}`, '"alias"']],
  [
    'an id that is used twice',
    changedAfter({ id: 'a', predecessor: undefined }),
    ['unknown-name', 'townships.0.successors.0', 'id of another township in the registry', '"b"'],
    ['repeated-id', 'townships.1.id', 'id that is used once', '"a"'],
  ],
  [
    'ids that differ in width alone',
    {
      townships: [
        { id: 'a', name: '甲' },
        { id: 'ａ ', name: '乙' },
      ],
    },
    ['repeated-id', 'townships.1.id', 'id that is used once', '"ａ "'],
  ],
  [
    'an id that is a name beside it, and a successor that is not there',
    {
      townships: [
        { id: 'a', name: '甲镇', until: '2020-01', successors: ['x'] },
        { id: 'b', name: 'ａ ' },
      ],
    },
    ['unknown-name', 'townships.0.successors.0', 'id of another township in the registry', '"x"'],
    ['ambiguous-name', 'townships.0.id', 'id that is no name of another township in the same months', '"a"'],
  ],
  [
    'a name that is missing, of a district that is another’s id',
    {
      townships: [
        { id: '东区', name: '甲镇' },
        { id: 'b', district: '东区' },
      ],
    },
    ['bad-registry', 'townships.1.name', TEXT, 'undefined'],
  ],
  [
    'ids that are empty beside names that are',
    {
      townships: [
        { id: '', name: '甲镇' },
        { id: 'b', name: '' },
      ],
    },
    ['bad-registry', 'townships.0.id', TEXT, '""'],
    ['bad-registry', 'townships.1.name', TEXT, '""'],
  ],
  [
    'an id that is a name beside it',
    {
      townships: [
        { id: '乙镇', name: '甲镇' },
        { id: 'b', name: '乙镇' },
      ],
    },
    ['ambiguous-name', 'townships.0.id', 'id that is no name of another township in the same months', '"乙镇"'],
  ],
  [
    'a successor that is not there',
    changed({ successors: ['b', 'c'] }),
    ['unknown-name', 'townships.0.successors.1', 'id of another township in the registry', '"c"'],
  ],
  [
    'a successor of itself',
    changed({ successors: ['a'] }),
    ['unknown-name', 'townships.0.successors.0', 'id of another township in the registry', '"a"'],
  ],
  ['a successor that is a number', changed({ successors: ['b', 7] }), ['bad-registry', 'townships.0.successors.1', TEXT, '7']],
  [
    'ids that are too long',
    {
      townships: [
        { id: long, name: '甲' },
        { id: long, name: '乙' },
      ],
    },
    ...[0, 1].map((i) => ['bad-limit', `townships.${i}.id`, 'text of at most 100 characters', `"${long.slice(0, 60)}…"`]),
  ],
  [
    'a successor that is too long',
    changed({ successors: ['b', long] }),
    ['bad-limit', 'townships.0.successors.1', 'text of at most 100 characters', `"${long.slice(0, 60)}…"`],
  ],
  [
    'a successor by name',
    changed({ successors: ['甲镇'] }),
    ['unknown-name', 'townships.0.successors.0', 'id of another township in the registry', '"甲镇"'],
  ],
  [
    'a successor that begins too early',
    changedAfter({ from: '2019-12' }),
    ['bad-limit', 'townships.0.successors.0', 'id of a township from 2020-01 or later', '"b"'],
    ['bad-limit', 'townships.1.predecessor', 'id of a township until 2019-12 or earlier', '"a"'],
  ],
  [
    'a successor of what goes on',
    changed({ until: undefined }),
    ['bad-registry', 'townships.0.until', 'month, as there are successors', 'undefined'],
    ['bad-limit', 'townships.1.predecessor', 'id of a township until 2020-01 or earlier', '"a"'],
  ],
  [
    'a successor of what has no end, as is said',
    {
      townships: [
        { ...before, until: null },
        { id: 'b', name: '甲镇', from: '2020-01' },
      ],
    },
    ['bad-registry', 'townships.0.until', 'month, as there are successors', 'null'],
  ],
  [
    'a successor that has always been there',
    changedAfter({ from: undefined }),
    ['bad-limit', 'townships.0.successors.0', 'id of a township from 2020-01 or later', '"b"'],
    ['bad-registry', 'townships.1.from', 'month, as there is a predecessor', 'undefined'],
  ],
  [
    'a predecessor that is not there',
    changedAfter({ predecessor: 'c' }),
    ['unknown-name', 'townships.1.predecessor', 'id of another township in the registry', '"c"'],
  ],
  [
    'a predecessor of itself',
    changedAfter({ predecessor: 'b' }),
    ['unknown-name', 'townships.1.predecessor', 'id of another township in the registry', '"b"'],
  ],
  [
    'a circle of successors',
    { townships: [before, { ...after, until: '2021-01', successors: ['a'] }] },
    ['bad-limit', 'townships.1.successors.0', 'id of a township from 2021-01 or later', '"a"'],
  ],
  [
    'a circle of predecessors',
    {
      townships: [
        { ...before, predecessor: 'b' },
        { ...after, until: '2021-01' },
      ],
    },
    ['bad-limit', 'townships.0.predecessor', 'id of a township until 2019-01 or earlier', '"b"'],
  ],
  [
    'a getter that throws',
    {
      ...good,
      townships: [
        Object.defineProperty({}, 'id', {
          enumerable: true,
          get: () => {
            throw new TypeError('no');
          },
        }),
      ],
    },
    ['unreadable', 'townships.0', 'a readable value', 'an error'],
  ],
];

describe('a registry', () => {
  it('is a frozen copy of what was given', () => {
    const input = structuredClone(good);
    const registry = defineRegistry(Object.freeze(input));
    expect(registry).toEqual(good);
    expect(registry).not.toBe(input);
    const parts: readonly unknown[] = [
      registry,
      registry.townships,
      ...registry.townships,
      registry.townships[0]?.aliases,
      registry.townships[0]?.successors,
    ];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(defineRegistry(JSON.parse(JSON.stringify(registry)))).toEqual(registry);
  });
  it('may have no townships, and townships that share a name', () => {
    expect(issuesOf({ townships: [] })).toEqual([]);
    expect(
      issuesOf({
        townships: [
          { id: 'a', name: '甲镇', district: '东区' },
          { id: 'b', name: '甲镇', district: '东区' },
        ],
      }),
    ).toEqual([]);
  });
  it('may have a name of a hundred characters', () => {
    expect(issuesOf({ townships: [{ id: 'a', name: '甲'.repeat(100) }] })).toEqual([]);
  });
  it('may come in lists with keys of their own, which JSON leaves out', () => {
    const townships = Object.assign([before, after], { note: 'x' });
    expect(defineRegistry({ ...good, townships })).toEqual(good);
  });
  it('may have undefined for what may be left out, as a row with optional fields has', () => {
    const township = {
      ...after,
      district: undefined,
      kind: undefined,
      aliases: undefined,
      from: undefined,
      until: undefined,
      successors: undefined,
      predecessor: undefined,
    };
    const registry: Registry = { townships: [township] };
    expect(defineRegistry(registry)).toEqual({ townships: [{ id: 'b', name: '甲镇' }] });
    expect(Object.keys(defineRegistry(registry).townships[0] ?? {})).toEqual(['id', 'name']);
  });
  it('may have an id that was another township’s name in other months', () => {
    expect(
      issuesOf({
        townships: [
          { id: '甲镇', name: '甲镇', until: '2020-01' },
          { id: 'b', name: '甲镇', from: '2020-01' },
        ],
      }),
    ).toEqual([]);
    expect(
      issuesOf({
        townships: [
          { id: '甲镇', name: '甲镇', from: '2020-01' },
          { id: 'b', name: '甲镇', until: '2020-01' },
        ],
      }),
    ).toEqual([]);
  });
  it('may be one of many thousand townships with one name', () => {
    const townships = Array.from({ length: 20_000 }, (_, i) => ({ id: `t${i}`, name: '甲镇' }));
    expect(issuesOf({ townships })).toEqual([]);
  });
  it('may have one id for many thousand townships, which is told of each but the first', () => {
    const townships = Array.from({ length: 20_000 }, () => ({ id: '甲镇', name: '甲镇' }));
    const result = safeDefineRegistry({ townships });
    expect(result.ok ? [] : [new Set(result.issues.map(({ code }) => code)), result.issues.length + result.more]).toEqual([
      new Set(['repeated-id']),
      19_999,
    ]);
  });
  it.each(mistakes)('is refused with %s', (_, input, ...issues) => {
    expect(issuesOf(input)).toEqual(issues);
    expect(() => defineRegistry(input)).toThrow(RankingRulesError);
  });
  it('has its mistakes listed in one order, however it was written, and in Chinese', () => {
    const wrong = { ...before, zeta: 1, alpha: 2, until: '2018-01' };
    const turned = Object.fromEntries(Object.entries(wrong).reverse());
    const paths = (input: unknown): unknown => issuesOf(input).map((issue) => (issue as readonly unknown[])[1]);
    expect(paths({ townships: [wrong, after] })).toEqual(['townships.0.alpha', 'townships.0.zeta', 'townships.0.until']);
    expect(issuesOf({ townships: [turned, after] })).toEqual(issuesOf({ townships: [wrong, after] }));
    const result = safeDefineRegistry({ townships: [{ ...before, successors: ['c'] }] });
    expect(result.ok ? [] : result.issues.map((issue) => issueMessage(issue, 'zh'))).toEqual([
      'townships[0].successors[0]：名录中没有这个名称；应为名录中另一个街乡镇的标识，实为 "c"',
    ]);
  });
  it('has its first 100 mistakes listed, and the rest counted', () => {
    const result = safeDefineRegistry({ townships: Array.from({ length: 250 }, () => null) });
    expect(result.ok ? [] : [result.issues.length, result.more]).toEqual([100, 150]);
  });
});
