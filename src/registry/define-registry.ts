// From any input to a registry that is known to be valid, or to the list of what is wrong with it.
import { issueList } from '../issues/collect';
import { RankingRulesError } from '../issues/error';
import { checkIdsAsNames, checkRegistry } from './check-registry';
import { nameIndexOf, type NameIndex } from './name-index';
import { readRegistry } from './read-registry';
import type { Registry, RegistryResult } from './types';

// Which registries are known to be valid, so that nobody checks them twice.
const indices = /*@__PURE__*/ new WeakMap<Registry, NameIndex>();

/**
 * 检查一份名录，有错时返回全部错误，不抛出。
 *
 * Checks a registry from outside.
 *
 * @param input anything, such as parsed JSON; it is copied, never changed
 * @returns `{ ok: true, value }` with the registry, frozen through and through, or `{ ok: false, issues, more }` with
 * every mistake; the codes are those of {@link defineRegistry}
 * @throws nothing: whatever the input is, also one whose reading throws, its mistakes are in the answer
 * @example
 * ```ts
 * import { safeDefineRegistry } from 'ranking-rules';
 *
 * const townships = [
 *   { id: 'a', name: '甲乡', until: '2020-01', successors: ['b', 'c'] },
 *   { id: 'b', name: '甲镇', from: '2019-12', comparedWith: 'a', kinds: '镇' },
 * ];
 * const result = safeDefineRegistry({ id: 'two', townships });
 * result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`); // → [ 'unknown-key 1.kinds', 'bad-limit 0.successors.0', 'unknown-name 0.successors.1', 'bad-limit 1.comparedWith' ]
 * ```
 * @since 0.1.0
 */
export function safeDefineRegistry(input: unknown): RegistryResult<Registry> {
  const list = issueList();
  const { registry, entries } = readRegistry(input, list);
  checkRegistry(entries, list);
  const index = nameIndexOf(list.issues.length === 0 ? entries : []);
  checkIdsAsNames(index, list);
  // Stryker disable next-line ConditionalExpression: for the types; where there is none that has been told
  const isNone = registry === null;
  if (isNone || list.issues.length > 0) return { ok: false, issues: list.issues, more: list.more };
  indices.set(registry, index);
  return { ok: true, value: registry };
}

/**
 * 用普通数据定义一份名录：有哪些街乡镇，叫什么名称，起止月份，后来并入或改为哪一个。
 *
 * Makes a registry (名录) of plain data: checked, copied, and frozen through and through. It says which townships there
 * are, under which names, from when until when, and what became of them. Townships of several districts may share a
 * name, and one may have the name that another had before; ids are for one township each.
 *
 * @param input a registry as plain data, such as parsed JSON; it is not changed
 * @returns the registry
 * @throws {@link RankingRulesError} with every mistake: `bad-registry` (a value of the wrong kind or form), `unknown-key`,
 *   `bad-month`, `bad-limit` (a text of more than 100 characters, an end that is not after the beginning, a successor that
 *   begins before its predecessor has ended), `repeated-id` (also where ids differ in spaces or width only),
 *   `unknown-name` (the id of a successor or predecessor that is no other township's), `ambiguous-name` (an id that is
 *   another township's name in the same months), `unreadable`
 * @example
 * ```ts
 * import { defineRegistry } from 'ranking-rules';
 *
 * const registry = defineRegistry({
 *   id: 'example',
 *   townships: [
 *     { id: 'jiangtai', name: '将台乡', district: '朝阳区', kind: '乡', aliases: ['将台地区'] },
 *     { id: 'doudian', name: '窦店镇', district: '房山区', kind: '镇' },
 *   ],
 * });
 * registry.townships.map(({ id }) => id); // → [ 'jiangtai', 'doudian' ]
 * Object.isFrozen(registry.townships[0]); // → true
 * ```
 * @since 0.1.0
 */
export function defineRegistry(input: unknown): Registry {
  const result = safeDefineRegistry(input);
  if (result.ok) return result.value;
  throw new RankingRulesError(result.issues, result.more);
}

/** The names of a registry, which is checked first where it is not known to be valid. */
export function indexOfNames(registry: Registry): NameIndex {
  return indices.get(registry) ?? indexOfNames(defineRegistry(registry));
}
