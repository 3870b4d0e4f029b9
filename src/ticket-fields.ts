// What a ticket is read for, under a policy that is checked.
import { checkedPolicy } from './policy/define-policy';
import type { Policy } from './policy/types';
import { readFields } from './tickets/count-ticket';
import { planTally, tallyingOf } from './tickets/tally-plan';

/**
 * 一份规则读取工单的哪些字段，用来核对表头：逐行给出的工单，可以不填的一列整列缺了，不会报错，只是都当作没有填写。
 *
 * The fields for which tickets are read under a policy, each once, `township` first: check the headings against them,
 * as rows without a column that may be blank are no mistake, but blank in it, all of them.
 *
 * @param policy 写有 `tallying` 的规则 · a policy with a tallying
 * @returns 字段名 · names of fields
 * @throws {@link RankingRulesError} `missing-tallying`，以及 {@link definePolicy} 的错误代码 · `missing-tallying`, and the codes of
 *   {@link definePolicy}
 * @example
 * ```ts
 * import { beijing2019, definePolicy, ticketFields } from 'ranking-rules';
 *
 * const tallying = {
 *   month: { event: 'received', day: 1, hour: 0, offset: '+08:00' },
 *   fields: [],
 *   deadlines: [],
 *   counts: [{ field: 'answered', where: [{ field: 'answer', present: true }] }],
 * };
 * ticketFields(definePolicy({ ...beijing2019, id: 'from-tickets', tallying })); // → [ 'township', 'received', 'answer' ]
 * ```
 * @since 0.1.0
 */
export function ticketFields(policy: Policy): readonly string[] {
  const checked = checkedPolicy(policy);
  return readFields(planTally(tallyingOf(checked), checked.inForce));
}
