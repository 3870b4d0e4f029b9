// From any input to a policy that is known to be valid, or to the list of what is wrong with it.
import type { Checked } from '../issues/checked';
import { addIssues, fail, issueList, throwIfAny, type IssueList } from '../issues/collect';
import { RankingRulesError } from '../issues/error';
import type { IssuePath } from '../issues/issue';
import { isObject, listOf } from '../input/foreign-values';
import { checkPolicy } from './check-policy';
import { plainCopy, withSortedKeys } from './plain-copy';
import { readShape } from './schema';
import { reportShape } from './shape-issues';
import { isTrusted, trusted } from './trusted';
import type { Policy } from './types';

/**
 * 检查一份规则，有错时返回全部错误，不抛出。
 *
 * Checks a policy from outside, and gives every mistake instead of throwing.
 *
 * @param input 任何值，例如解析后的 JSON，不超过 10,000 个值；先复制再检查，不会被改动 · anything, such as parsed JSON,
 *   of up to 10,000 values; it is copied, never changed
 * @returns 没有错的，是 `{ ok: true, value }`，其中的规则层层冻结；有错的，是
 *   `{ ok: false, issues, more }`，列出每一处错误：先是单个的值，按规则中键的先后，各对象中多余的键在其余的键之后；再是
 *   超出范围的和彼此不合的，等所涉及的部分本身合格了才检查
 *
 *   `{ ok: true, value }` with the policy, frozen through and through, or `{ ok: false, issues, more }` with every
 *   mistake: first those of single values, in the order of a policy's keys, an object's unknown keys after its others;
 *   then those of values out of their range, or that do not fit each other, which wait until what they concern has its
 *   shape
 * @throws 不抛出：不论输入是什么，即使读取时会抛出错误，错误都在返回值里 · nothing: whatever the input is, also one
 *   whose reading throws, its mistakes are in the answer
 * @example
 * ```ts
 * import { beijing2019, safeDefinePolicy } from 'ranking-rules';
 *
 * const result = safeDefinePolicy({ ...beijing2019, revision: 0, comparison: { lagMonths: 1, lag: 12 } });
 * result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`); // → [ 'bad-limit revision', 'unknown-key comparison.lag' ]
 * ```
 * @since 0.1.0
 */
export function safeDefinePolicy(input: unknown): Checked<Policy> {
  const unreadable = issueList();
  const copy = plainCopy(input, unreadable);
  if (unreadable.issues.length > 0) return { ok: false, ...unreadable };
  const policy = examine(copy, issueList());
  if (policy !== null) return { ok: true, value: trusted(policy) };
  // Once more in a fixed order of keys, so that the list does not depend on how the input was written.
  const list = issueList();
  examine(withSortedKeys(copy), list);
  return { ok: false, ...list };
}

/**
 * 用普通数据定义一份规则：检查、复制并冻结。
 *
 * Makes a policy of plain data: checked, copied, and frozen through and through.
 *
 * @param input 普通数据写成的规则，例如解析后的 JSON，不超过 10,000 个值；不会被改动 · a policy as plain data, such as
 *   parsed JSON, of up to 10,000 values; it is not changed
 * @returns 规则 · the policy
 * @throws {@link RankingRulesError} 每一处错误 · with every mistake: `bad-policy`, `unknown-key`, `bad-decimal`,
 *   `bad-month`, `bad-limit`, `marks-do-not-add-up`, `repeated-id`, `unknown-class`, `later-class`, `missing-volume`,
 *   `unknown-value`, `missing-limit`, `unknown-field`, `unreadable`
 * @example
 * ```ts
 * import { beijing2019, definePolicy } from 'ranking-rules';
 *
 * const yearOnYear = definePolicy({ ...beijing2019, id: 'beijing-2019-yoy', comparison: { lagMonths: 12 } });
 * yearOnYear.comparison; // → { lagMonths: 12 }
 * ```
 * @since 0.1.0
 */
export function definePolicy(input: unknown): Policy {
  const result = safeDefinePolicy(input);
  if (result.ok) return result.value;
  throw new RankingRulesError(result.issues, result.more);
}

/**
 * The policy itself where it is known to be checked, else {@link definePolicy}'s copy of it.
 *
 * @throws RankingRulesError as that; `bad-policy` at the argument where there is none
 */
export function checkedPolicy(policy: unknown): Policy {
  if (isTrusted(policy)) return policy;
  return isObject(policy) ? definePolicy(policy) : fail('bad-policy', ['policy'], 'a policy', policy);
}

/** The policies of a list, checked, or every mistake of all of them, by their position in it; null where the value is no list. */
export function checkedPolicies(policies: unknown, path: IssuePath): readonly Policy[] | null {
  const given = listOf(policies, path);
  const list = issueList();
  const checked = given?.flatMap((policy, i) => {
    if (isTrusted(policy)) return [policy];
    const result = safeDefinePolicy(policy);
    if (result.ok) return [result.value];
    // Rows have numbers for a path as well.
    addIssues(list, result, ['policies', i]);
    // Stryker disable next-line ArrayDeclaration: an issue is thrown below
    return [];
  });
  throwIfAny(list);
  return checked ?? null;
}

function examine(copy: unknown, list: IssueList): Policy | null {
  const { policy, parts, issues } = readShape(copy);
  reportShape(issues, list);
  checkPolicy(policy, parts, list);
  return list.issues.length === 0 ? policy : null;
}
