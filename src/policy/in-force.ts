// Which policy holds in a month. None and two are both an answer, and neither is a guess.
import { fail } from '../issues/collect';
import { MONTH_FORM, monthIndex } from '../month/month';
import type { Policy } from './types';

/**
 * The one policy that is in force in a month.
 *
 * @param policies policies with their months in force
 * @param month `YYYY-MM`
 * @returns the policy
 * @throws {@link RankingRulesError} `bad-month`, `no-policy-in-force`, `several-policies-in-force`
 * @example
 * ```ts
 * import { beijing2019, policyInForce } from 'ranking-rules';
 *
 * policyInForce([beijing2019], '2019-06').id; // → 'beijing-2019'
 * ```
 * @since 0.1.0
 */
export function policyInForce(policies: readonly Policy[], month: string): Policy {
  const index = monthIndex(month);
  if (Number.isNaN(index)) return fail('bad-month', ['month'], MONTH_FORM, month);
  const found = policyIndexInForce(policies, index);
  if (found >= 0) return policies[found];
  return fail(found === -1 ? 'no-policy-in-force' : 'several-policies-in-force', ['month'], 'one policy in force', month);
}

/** Place of the policy in force in a month index; −1 where there is none, −2 where there are several. */
export function policyIndexInForce(policies: readonly Policy[], month: number): number {
  const inForce = policies.flatMap(({ inForce: { from, until } }, place) => {
    const ended = until !== null && month >= monthIndex(until);
    return month >= monthIndex(from) && !ended ? [place] : [];
  });
  if (inForce.length > 1) return -2;
  return inForce.length === 1 ? inForce[0] : -1;
}
