import { expect, test } from 'vitest';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { huairou2025 } from '../../src/policy/builtin/huairou-2025';
import { lianyungang2023 } from '../../src/policy/builtin/lianyungang-2023';
import { policyJsonSchema, policySchema } from '../../src/policy/schema';
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
