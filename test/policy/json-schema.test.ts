import { expect, test } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { policyJsonSchema } from '../../src/policy/json-schema';
import { policySchema, shapeAsJson } from '../../src/policy/schema';
import { SCHEMA_CHINESE } from '../../src/policy/schema-chinese';
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

test('it uses no keyword that the reader of this test does not know', () => {
  expect([...keywords(schema)].sort()).toStrictEqual([
    '$schema', 'additionalProperties', 'anyOf', 'description', 'enum', 'items', 'maxItems', 'maxLength', 'maximum', 'minItems', 'minimum',
    'not', 'pattern', 'properties', 'propertyNames', 'required', 'title', 'type',
  ]);
});

test('it says what the parts are in Chinese and in English, and changes nothing else', () => {
  const texts = (schemaOf: unknown): readonly string[] => {
    if (Object(schemaOf) !== schemaOf) return [];
    return Object.entries(Object(schemaOf)).flatMap(([key, value]) => (key === 'description' && typeof value === 'string' ? [value] : texts(value)));
  };
  const english = texts(shapeAsJson());
  expect(english.length).toBeGreaterThan(60);
  expect(new Set(english)).toStrictEqual(new Set(Object.keys(SCHEMA_CHINESE)));
  expect(texts(schema)).toStrictEqual(english.map((text) => `${SCHEMA_CHINESE[text]} · ${text}`));
  for (const text of Object.values(SCHEMA_CHINESE)) expect(text).toMatch(/[\u4e00-\u9fff]/);
  const without = (schemaOf: unknown): unknown => JSON.parse(JSON.stringify(schemaOf, (key, value: unknown) => (key === 'description' && typeof value === 'string' ? undefined : value)));
  expect(without(schema)).toStrictEqual({ title: 'Policy of ranking-rules', ...Object(without(shapeAsJson())) });
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
