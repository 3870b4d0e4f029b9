// One record through the score stage, for people who want to see how a score comes about.
import { prepare } from './evaluation/prepare';
import { monthText } from './month/month';
import { checkedPolicy } from './policy/define-policy';
import type { Policy } from './policy/types';
import type { TallyRow } from './records/types';
import { exactScore } from './score/exact-score';
import { scoreCard, type ScoreCard } from './score/score-card';
import { recordReader } from './score/score-columns';

/**
 * 计算一个街乡镇一个月的得分，逐项列出计数、比率、得分和理由。
 *
 * Scores one township in one month and shows every step: its counts, rates, points, and why.
 *
 * @param record 一个街乡镇一个月的记录 · one township in one month
 * @param policy 规则，在该月生效 · the policy, in force in that month
 * @returns 计分卡，其中的数是十进制数 · the score card, in decimals
 * @throws {@link RankingRulesError} 每一处错误：`not-a-record`、`unreadable`、`bad-township`、`bad-month`、
 *   `missing-field`、`bad-count`、`count-above-base`、`count-without-base`、`bad-decimal`、`percent-out-of-range`、
 *   `negative-score`、`unsafe-score`、`bad-group`、`no-policy-in-force`，以及 {@link definePolicy} 的错误代码
 *
 *   With every mistake: `not-a-record`, `unreadable`, `bad-township`, `bad-month`, `missing-field`, `bad-count`,
 *   `count-above-base`, `count-without-base`, `bad-decimal`, `percent-out-of-range`, `negative-score`, `unsafe-score`,
 *   `bad-group`, `no-policy-in-force`, and the codes of {@link definePolicy}
 * @example
 * ```ts
 * import { beijing2019, scoreTownship } from 'ranking-rules';
 *
 * const record = { township: '窦店镇', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 25 };
 * const card = scoreTownship(record, beijing2019);
 * [card.exact, card.score?.toString(), card.indicators.map(({ points }) => points?.toFixed(4))]; // → [ '272/3', '90.67', [ '30.0000', '31.5000', '29.1667' ] ]
 * ```
 * @since 0.1.0
 */
export function scoreTownship(record: TallyRow, policy: Policy): ScoreCard {
  const { policies, table } = prepare([record], [checkedPolicy(policy)]);
  const { policy: checked, columns } = policies[0];
  return {
    township: table.townships[0],
    month: monthText(table.months[table.month[0]]),
    ...scoreCard(exactScore(checked.scoring, recordReader(columns, 0)), checked),
  };
}
