// Which of several policies rules a month.
import { fail } from '../issues/collect';
import type { IssueCode } from '../issues/issue';
import { MONTH_FORM, monthIndex, monthText } from '../month/month';
import { choices } from '../issues/received';
import { checkedPolicies } from './define-policy';
import type { InForce, Policy } from './types';

/**
 * 某月生效的规则：自起始月份起，到 `until` 之前的一个月为止。
 *
 * The policy that is in force in a month. A policy rules from its first month up to, and without, `until`.
 *
 * @param policies 各份规则，生效月份不重叠 · policies whose months do not overlap
 * @param month 月份 · `YYYY-MM`
 * @returns 当月生效的那一份 · the one in force
 * @throws {@link RankingRulesError} `no-policy-in-force`、`several-policies-in-force`、`bad-month`、`bad-input`，或
 *   {@link definePolicy} 查出的错误 · `no-policy-in-force`, `several-policies-in-force`, `bad-month`, `bad-input`, or
 *   what {@link definePolicy} finds wrong with a policy
 * @example
 * ```ts
 * import { beijing2019, definePolicy, policyInForce } from 'ranking-rules';
 *
 * const first = definePolicy({ ...beijing2019, inForce: { from: '2019-01', until: '2020-01' } });
 * const second = definePolicy({ ...beijing2019, revision: 2, inForce: { from: '2020-01', until: null } });
 * policyInForce([first, second], '2019-12').revision; // → 1
 * policyInForce([first, second], '2020-01').revision; // → 2
 * ```
 * @since 0.1.0
 */
export function policyInForce(policies: readonly Policy[], month: string): Policy {
  const checked = checkedPolicies(policies, ['policies']);
  if (checked === null) return fail('bad-input', ['policies'], 'array', policies);
  const index = monthIndex(month);
  if (Number.isNaN(index)) return fail('bad-month', ['month'], MONTH_FORM, month);
  const found = policyIndexInForce(checked, index);
  return found < 0 ? fail(notOneInForce(found), ['month'], `one policy in force (${monthsInForce(checked)})`, month) : checked[found];
}

const NONE = -1;
const SEVERAL = -2;

/** What is wrong with a month of which {@link policyIndexInForce} is below 0. */
export function notOneInForce(index: number): IssueCode {
  return index === NONE ? 'no-policy-in-force' : 'several-policies-in-force';
}

/** Which months the policies rule, for messages. */
export function monthsInForce(policies: readonly Policy[]): string {
  return choices(
    policies.map(({ id, inForce: { from, until } }) => `${from}–${until === null ? '' : monthText(monthIndex(until) - 1)} ${id}`),
  );
}

/** The index of the policy in force in a month, which is given by its own index; −1 where there is none, −2 where there are several. */
export function policyIndexInForce(policies: readonly Policy[], month: number): number {
  const first = policies.findIndex(({ inForce }) => rules(inForce, month));
  return policies.some(({ inForce }, i) => i > first && rules(inForce, month)) ? SEVERAL : first;
}

function rules({ from, until }: InForce, month: number): boolean {
  return monthIndex(from) <= month && (until === null || month < monthIndex(until));
}
