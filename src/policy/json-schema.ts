// The shape of a policy as JSON Schema, in both languages.
import { isObject } from '../input/foreign-values';
import { KEY_DESCRIPTIONS, LANGUAGES } from './key-descriptions';
import { shapeAsJson } from './schema';

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
  return { title: 'Policy of ranking-rules', ...described({ ...shapeAsJson() }, '') };
}

/** A copy in which every key within says what it means. */
function described(schema: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, describedPart(keyword, value, path)]));
}

// Only these keywords hold schemas.
function describedPart(keyword: string, value: unknown, path: string): unknown {
  if (keyword === 'anyOf' && Array.isArray(value)) return value.map((one) => described(Object(one), path));
  if (!isObject(value)) return value;
  switch (keyword) {
    case 'properties':
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, about(Object(one), path === '' ? key : `${path}.${key}`)]));
    case 'items':
      return described(value, `${path}[]`);
    case 'additionalProperties':
      return about(value, `${path}{}`);
    default:
      return value;
  }
}

function about(schema: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> {
  const { zh, en } = KEY_DESCRIPTIONS[path] ?? LANGUAGES[path.slice(-2)];
  return { description: `${zh} · ${en}`, ...described(schema, path) };
}
