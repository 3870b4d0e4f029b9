// From any input to a registry that is known to be valid, or to the list of what is wrong with it.
import type { Checked } from '../issues/checked';
import { issueList } from '../issues/collect';
import { RankingRulesError } from '../issues/error';
import { checkIdsAsNames, checkRegistry } from './check-registry';
import { nameIndexOf, type NameIndex } from './name-index';
import { readRegistry } from './read-registry';
import type { Registry } from './types';

// Which registries are known to be valid, so that nobody checks them twice.
const indices = /*@__PURE__*/ new WeakMap<Registry, NameIndex>();

/**
 * 检查一份名录，有错时返回全部错误，不抛出。
 *
 * Checks a registry from outside, and gives every mistake instead of throwing.
 *
 * @param input 任何值，例如解析后的 JSON；先复制再检查，不会被改动 · anything, such as parsed JSON; it is copied, never
 *   changed
 * @returns 没有错的，是 `{ ok: true, value }`，其中的名录层层冻结；有错的，是
 *   `{ ok: false, issues, more }`，列出每一处错误，代码与 {@link defineRegistry} 的相同
 *
 *   `{ ok: true, value }` with the registry, frozen through and through, or `{ ok: false, issues, more }` with every
 *   mistake; the codes are those of {@link defineRegistry}
 * @throws 不抛出：不论输入是什么，即使读取时会抛出错误，错误都在返回值里 · nothing: whatever the input is, also one
 *   whose reading throws, its mistakes are in the answer
 * @example
 * ```ts
 * import { safeDefineRegistry } from 'ranking-rules';
 *
 * const townships = [
 *   { id: 'a', name: '甲乡', until: '2020-01', successors: ['b', 'c'] },
 *   { id: 'b', name: '甲镇', from: '2019-12', predecessor: 'a', kinds: '镇' },
 * ];
 * const result = safeDefineRegistry({ townships });
 * result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`); // → [ 'unknown-key 1.kinds', 'bad-limit 0.successors.0', 'unknown-name 0.successors.1', 'bad-limit 1.predecessor' ]
 * ```
 * @since 0.1.0
 */
export function safeDefineRegistry(input: unknown): Checked<Registry> {
  const list = issueList();
  const { registry, entries } = readRegistry(input, list);
  checkRegistry(entries, list);
  const index = nameIndexOf(entries);
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
 * @param input 普通数据写成的名录，例如解析后的 JSON；不会被改动 · a registry as plain data, such as parsed JSON; it is
 *   not changed
 * @returns 名录 · the registry
 * @throws {@link RankingRulesError} 每一处错误：`bad-registry`（值的种类或形式不对）、`unknown-key`、`bad-month`、
 *   `bad-limit`（文本超过 100 个字符，终止不在起始之后，后继在前身终止之前就开始）、
 *   `repeated-id`（只差空格或全角半角的也算）、`unknown-name`（后继或前身的标识不是另一个街乡镇的）、
 *   `ambiguous-name`（标识在同样的月份是另一个街乡镇的名称）、`unreadable`
 *
 *   With every mistake: `bad-registry` (a value of the wrong kind or form), `unknown-key`, `bad-month`, `bad-limit` (a
 *   text of more than 100 characters, an end that is not after the beginning, a successor that begins before its
 *   predecessor has ended), `repeated-id` (also where ids differ in spaces or width only), `unknown-name` (the id of a
 *   successor or predecessor that is no other township's), `ambiguous-name` (an id that is another township's name in
 *   the same months), `unreadable`
 * @example
 * ```ts
 * import { defineRegistry } from 'ranking-rules';
 *
 * const registry = defineRegistry({
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
