import { expect, test } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { policyJsonSchema } from '../../src/policy/json-schema';
import { KEY_DESCRIPTIONS, LANGUAGES } from '../../src/policy/key-descriptions';
import { policySchema, shapeAsJson } from '../../src/policy/schema';
import { ROUNDING_LABELS } from '../../src/report/wording/labels';
import { base, changed, published } from './base';
import { accepts, keywords } from './json-schema';
import { mistakes } from './mistakes';

const schema = policyJsonSchema();

test('it is plain JSON of draft 2020-12, new at every call', () => {
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
  expect(policyJsonSchema()).toStrictEqual(schema);
  expect(policyJsonSchema()).not.toBe(schema);
});

test('its patterns are read alike with and without knowledge of characters beyond four digits', () => {
  const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text = '']) => JSON.parse(text) as string,
  );
  expect(patterns.length).toBeGreaterThan(10);
  for (const pattern of patterns) {
    for (const one of ['东镇', '\u200b', ' ', '', '2019-01', '7.5', '\ud842\udfb7'])
      expect(new RegExp(pattern).test(one), `${pattern} ${one}`).toBe(new RegExp(pattern, 'u').test(one));
    expect(pattern).not.toContain('\\u{');
  }
});

test('it uses no keyword that the reader of this test does not know', () => {
  expect([...keywords(schema)].sort()).toStrictEqual([
    '$schema',
    'additionalProperties',
    'anyOf',
    'description',
    'enum',
    'items',
    'maxItems',
    'maxLength',
    'maximum',
    'minItems',
    'minimum',
    'not',
    'pattern',
    'properties',
    'propertyNames',
    'required',
    'title',
    'type',
  ]);
});

/** Keys by path, with what the schema says of them; one that can be written in several ways stands once for each. */
function keys(of: unknown, path = ''): readonly (readonly [path: string, description: unknown])[] {
  const { properties = {}, items, anyOf = [], additionalProperties } = Object(of);
  const own = Object.entries(properties).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [[at, Object(value).description] as const, ...keys(value, at)];
  });
  const values = typeof additionalProperties === 'object' ? [[`${path}{}`, additionalProperties.description] as const] : [];
  return [...own, ...(items === undefined ? [] : keys(items, `${path}[]`)), ...anyOf.flatMap((one: unknown) => keys(one, path)), ...values];
}

test('it says of every key what it means, in Chinese and in English, and changes nothing else', () => {
  const found = keys(schema);
  expect(found.length).toBeGreaterThan(110);
  const texts = (at: string) => KEY_DESCRIPTIONS[at] ?? LANGUAGES[at.slice(-2)];
  for (const [at, description] of found) expect([at, description]).toStrictEqual([at, `${texts(at)?.zh} · ${texts(at)?.en}`]);
  expect(Object.keys(KEY_DESCRIPTIONS).filter((at) => !found.some(([path]) => path === at))).toStrictEqual([]);
  for (const { zh, en } of Object.values({ ...KEY_DESCRIPTIONS, ...LANGUAGES }))
    expect([zh, en]).toStrictEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.not.stringMatching(/[。；]/)]);
  const without = (schemaOf: unknown): unknown =>
    JSON.parse(JSON.stringify(schemaOf, (key, value: unknown) => (key === 'description' && typeof value === 'string' ? undefined : value)));
  expect(without(schema)).toStrictEqual({ title: 'Policy of ranking-rules', ...shapeAsJson() });
});

test('it says of each mode of rounding what sentences call it', () => {
  const modes = Object.entries(ROUNDING_LABELS).map(([mode, { zh }]) => `${mode} ${zh}`);
  expect(KEY_DESCRIPTIONS['scoring.rounding']?.zh).toBe(`得分怎样舍入：${modes.join('，')}`);
});

test('it accepts what the schema accepts', () => {
  for (const policy of [base, changed([['scoring'], published]), beijing2019, huairou2025, lianyungang2023]) {
    expect(accepts(schema, policy)).toBe(true);
    expect(policySchema.safeParse(policy).success).toBe(true);
  }
});

// JSON has no functions, no infinity, and no special key.
const inJson = mistakes.filter(({ name }) => !/function|finite|__proto__ key/.test(name));

test.each(inJson)('it says the same as the schema of $name', ({ changes }) => {
  const document = changed(...changes);
  expect(accepts(schema, document)).toBe(policySchema.safeParse(document).success);
});
