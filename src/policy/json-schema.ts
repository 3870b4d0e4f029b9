// The shape of a policy as JSON Schema, in both languages.
import { shapeAsJson } from './schema';
import { SCHEMA_CHINESE } from './schema-chinese';

/**
 * 规则的 JSON Schema，供编辑器补全、检查和提示，提示先中文后英文。
 *
 * The shape of a policy (draft 2020-12), for editors that complete and check JSON; they say in Chinese and English what
 * its parts are.
 *
 * @returns 一个新的普通对象 · a new plain object
 * @throws 不抛出：没有输入 · nothing: it takes no input
 * @example
 * ```ts
 * import { policyJsonSchema } from 'ranking-rules';
 *
 * policyJsonSchema()['$schema']; // → 'https://json-schema.org/draft/2020-12/schema'
 * ```
 * @since 0.1.0
 */
export function policyJsonSchema(): Record<string, unknown> {
  return { title: 'Policy of ranking-rules', ...described(shapeAsJson()) };
}

// A copy whose descriptions are in both languages.
function described(schema: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, describedValue(key, value)]));
}

function describedValue(key: string, value: unknown): unknown {
  // Stryker disable next-line ConditionalExpression: for the types; no part of a policy is called so
  if (key === 'description' && typeof value === 'string') return `${SCHEMA_CHINESE[value]} · ${value}`;
  // Stryker disable next-line StringLiteral: elements have no name; any but the one above will do
  if (Array.isArray(value)) return value.map((one) => describedValue('', one));
  return Object(value) === value ? described(Object(value)) : value;
}
