// What a record is read for under a policy: its fields, each once.
import { checkedPolicy } from './define-policy';
import { fieldUses, type FieldRole, type PolicyField } from './field-uses';
import type { Policy } from './types';

/**
 * 一份规则读取记录的哪些字段；加减分和前身可以没有，其余必须有。
 *
 * The fields for which records are read under a policy, each once, in the order in which the policy names them. An
 * adjustment and a predecessor may be missing, all others may not.
 *
 * 只用于附加比较的字段是 `decimal`；另有用处的，列的是那个用处，但不得为 null，也不得没有。
 *
 * A field that only breaks ties is a `decimal`; one that is a tie-breaker besides keeps its other role, but may be
 * neither null nor missing.
 *
 * @param policy 规则；不知是否检查过的，先检查 · a policy, which is checked where it is not known to be
 * @returns 各字段的名称和用处 · name and role of each field
 * @throws {@link RankingRulesError} {@link definePolicy} 的错误代码 · the codes of {@link definePolicy}
 * @example
 * ```ts
 * import { huairou2025, policyFields } from 'ranking-rules';
 *
 * policyFields(huairou2025).map(({ name, role }) => `${name}: ${role}`).join(', '); // → 'assigned: count, contacted: count, surveyed: count, resolved: count, satisfied: count, basicallySatisfied: count, group: group'
 * ```
 * @since 0.1.0
 */
export function policyFields(policy: Policy): readonly PolicyField[] {
  const roles = new Map<string, FieldRole>();
  // What it is first decides: a tie-breaker is named after every other number.
  for (const { name, role } of fieldUses(checkedPolicy(policy))) if (!roles.has(name)) roles.set(name, role);
  return Array.from(roles, ([name, role]) => ({ name, role }));
}
