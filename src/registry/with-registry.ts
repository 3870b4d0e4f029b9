// Names in the users' data → ids of the registry.
import type { Checked } from '../issues/checked';
import { isIterable } from '../input/iterated';
import { isObject, readSafely } from '../input/foreign-values';
import { fail, issueList, throwIfAny } from '../issues/collect';
import { isOwn } from '../issues/error';
import { indexOfNames } from './define-registry';
import { resolveColumns } from './resolve-columns';
import { resolveRows } from './resolve-rows';
import type { NamedColumns, NamedRow, Registry, ResolvedColumns, ResolvedRow } from './types';

/**
 * 把记录中街乡镇的名称换成名录中的标识：逐行按 {@link resolveTownship} 的规则查，行里有月份的，按当月查。
 * 名录写明前身的，记录里也写明；记录原有的 `predecessor` 去掉。
 *
 * 同一街乡镇同月有两种写法的，仍是两行。工单常常如此；由计数组成的记录可以用 {@link mergeRecords} 相加；不相加的，
 * {@link evaluate} 以 `duplicate-row` 退回。由工单数出的记录没有 `predecessor`：
 * 把 {@link tallyTickets} 给出的记录再换一次就有了，其中当月在册的标识不变。
 *
 * Puts ids in place of townships' names, in each row by the rules of {@link resolveTownship} and in the row's month,
 * where it has one. Where the registry names a township's `predecessor`, the row does so too; what stood under it before is
 * dropped.
 *
 * Two names of one township in one month stay two rows. Tickets often have them; records of counts can be added up by
 * {@link mergeRecords}; and {@link evaluate} refuses them as `duplicate-row`. Counted tickets have no `predecessor`: the
 * records of {@link tallyTickets} get it from a second call, in which ids of townships in force in
 * the month stay as they are.
 *
 * @param records 记录或工单：逐行的，每个自有的字段只读一次；或按列的 · records or tickets: rows, of which each own
 *   field is read once, or columns
 * @param registry 名录 · a registry
 * @returns 新的各行，先后不变；或新的各列，`township` 是编码的文本列，其余就是给出的各列 · new rows in the same order,
 *   or new columns, `township` coded and all other columns those that were given
 * @throws {@link RankingRulesError} 每一处错误，写明行和字段：`unknown-name`（附上最接近的，至多三个）、
 *   `ambiguous-name`（附上符合的，至多三个；全部的见 {@link resolveTownship}）、`bad-township`、`missing-field`、
 *   `bad-month`、`not-a-record`、`unreadable`、`bad-code`；`bad-input` 和 `unequal-columns`；
 *   {@link defineRegistry} 的错误代码
 *
 *   With every mistake, each with its row and field: `unknown-name` (with the nearest, three at most), `ambiguous-name`
 *   (with those whom it fits, three at most; {@link resolveTownship} has all), `bad-township`, `missing-field`,
 *   `bad-month`, `not-a-record`, `unreadable`, `bad-code`; `bad-input` and `unequal-columns`; the codes of
 *   {@link defineRegistry}
 * @example
 * ```ts
 * import { defineRegistry, withRegistry } from 'ranking-rules';
 *
 * const registry = defineRegistry({
 *   townships: [
 *     { id: 'a', name: '甲乡', until: '2020-01', successors: ['b'] },
 *     { id: 'b', name: '甲镇', aliases: ['甲乡'], from: '2020-01', predecessor: 'a' },
 *   ],
 * });
 * const records = [
 *   { township: '甲乡', month: '2019-12', assigned: 40 },
 *   { township: '甲乡', month: '2020-01', assigned: 30 },
 * ];
 * withRegistry(records, registry)[0]; // → { township: 'a', month: '2019-12', assigned: 40 }
 * withRegistry(records, registry)[1]; // → { township: 'b', month: '2020-01', assigned: 30, predecessor: 'a' }
 * ```
 * @since 0.1.0
 */
export function withRegistry<R extends NamedRow>(records: Iterable<R>, registry: Registry): ResolvedRow<R>[];
export function withRegistry<C extends NamedColumns>(records: C, registry: Registry): ResolvedColumns<C>;
export function withRegistry(records: unknown, registry: Registry): unknown {
  return resolved(records, registry);
}

/**
 * 与 {@link withRegistry} 相同，有错时返回错误清单，不抛出。
 *
 * {@link withRegistry} with a list of the mistakes instead of an error.
 *
 * @param records 记录或工单，逐行或按列 · records or tickets, as rows or columns
 * @param registry 名录 · a registry
 * @returns 没有错的，是 `{ ok: true, value }`；有错的，是 `{ ok: false, issues, more }`，列出每一处错误，代码与
 *   {@link withRegistry} 的相同
 *
 *   `{ ok: true, value }`, or `{ ok: false, issues, more }` with every mistake; the codes are those of
 *   {@link withRegistry}
 * @throws 不抛出：不论记录和名录是什么，即使读取时会抛出错误，错误都在返回值里 · nothing: whatever records and registry
 *   are, also where reading them throws, the mistakes are in the answer
 * @example
 * ```ts
 * import { defineRegistry, issueMessage, safeWithRegistry } from 'ranking-rules';
 *
 * const registry = defineRegistry({
 *   townships: [
 *     { id: 'east', name: '甲街道', district: '东区' },
 *     { id: 'west', name: '甲街道', district: '西区' },
 *   ],
 * });
 * const result = safeWithRegistry([{ township: '甲街道', month: '2020-01' }, { township: '西区乙街道' }], registry);
 * const messages = result.ok ? [] : result.issues.map((issue) => issueMessage(issue, 'zh'));
 * messages[0]; // → '[0].township：符合这个名称的街乡镇不止一个；应写明是哪一个：东区甲街道 (east) | 西区甲街道 (west)，实为 "甲街道"'
 * messages[1]; // → '[1].township：名录中没有这个名称；应为在册街乡镇的名称，可能是西区甲街道 (west) | 东区甲街道 (east)，实为 "西区乙街道"'
 * ```
 * @since 0.1.0
 */
export function safeWithRegistry<R extends NamedRow>(records: Iterable<R>, registry: Registry): Checked<ResolvedRow<R>[]>;
export function safeWithRegistry<C extends NamedColumns>(records: C, registry: Registry): Checked<ResolvedColumns<C>>;
export function safeWithRegistry(records: unknown, registry: Registry): Checked<unknown> {
  try {
    return { ok: true, value: resolved(records, registry) };
  } catch (error) {
    // Stryker disable next-line ConditionalExpression: for the types; what strangers throw has become an issue
    if (isOwn(error)) return { ok: false, issues: error.issues, more: error.more };
    throw error;
  }
}

function resolved(records: unknown, registry: Registry): unknown {
  const index = indexOfNames(registry);
  // Stryker disable next-line ConditionalExpression: for the types; what is no object has no columns, which is told the same
  if (!isObject(records)) return fail('bad-input', [], 'records as an iterable of rows, or as columns', records);
  const list = issueList();
  const value = isIterable(records, []) ? resolveRows(records, index, list) : readSafely([], () => resolveColumns(records, index, list));
  throwIfAny(list);
  return value;
}
