// The monthly notice.
import { optionsOf } from '../../input/foreign-values';
import { checkedLocale, type Locale } from '../../issues/locale';
import type { RolledUpRecord } from '../../rollup/types';
import type { Evaluation } from '../../evaluation/evaluation';
import { factsOf, factsOfMonth } from '../../evaluation/facts';
import { noticeOf } from './notice';
import { compose } from './compose';

/**
 * 月度通报（Markdown）：总体情况、各类名单、分组情况、当月完成的升级、参加排名情况的变动、规则的来源和假定，以及附表，列出全部单位的
 * 名次、各率、加减分和类别。
 *
 * The monthly notice (通报) as Markdown: headline figures; every class with its members' ranks, gains, scores and
 * volumes; the groups; the jumps that the month completed; who is newly ranked, and who is not and why; the policy's
 * sources and what it assumed; and in an annex every township with its rates, what its bonus or penalty counts for, and the classes it
 * is in. Names are escaped. Later months do not change a notice: a jump is told as the month itself knew it.
 *
 * @param evaluation `evaluate` 的结果 · what `evaluate` gave
 * @param month 月份，须是结果中的一个月；有多份规则的，按当月的那一份 · `YYYY-MM`, one of the evaluation's months; of
 *   several policies the month's own counts
 * @param options 语言，`zh` 或 `en`；假定和来源照规则里的文字 · the language, `zh` or `en`; assumptions and sources
 *   stay in the language of the policy
 * @returns 通报，带表格的 Markdown（GitHub 的写法），以换行结尾 · Markdown with tables (GitHub's), ending in a line
 *   feed
 * @throws `RankingRulesError` `bad-input`、`bad-month`、`unreadable`；该月没有记录，或 `rolledUp` 里没有通报中的某个单位，
 *   则为 `not-found`；`rolledUp` 还有 `not-a-record`、`bad-township`、`missing-field`、`duplicate-row` · `bad-input`,
 *   `bad-month`, `unreadable`; `not-found` where the month has no records, or `rolledUp` none of a township in the notice; of
 *   `rolledUp` also `not-a-record`, `bad-township`, `missing-field`, `duplicate-row`
 * @example
 * ```ts
 * import { beijing2019, evaluate } from 'ranking-rules';
 * import { bulletin } from 'ranking-rules/report';
 *
 * const record = { township: '窦店镇', month: '2019-06', assigned: 40, surveyed: 30, contacted: 30, resolved: 27, satisfied: 24 };
 * const notice = bulletin(evaluate([record], beijing2019), '2019-06', { locale: 'zh' });
 * notice.split('\n')[0]; // → '# 北京市接诉即办街乡镇月度排名（2019年）：2019年6月通报'
 * notice.includes('| 窦店镇 | 第1名 | 没有2019年5月的记录 | 89.50 | 40 |'); // → true
 * ```
 * @since 0.1.0
 */
export function bulletin(
  evaluation: Evaluation,
  month: string,
  options: {
    /** 语言：`zh` 或 `en` · The language: `zh` or `en`. */
    readonly locale: Locale;
    /**
     * `rollUp` 按同一时期汇总的结果，要有通报中的每个单位；通报据此写明哪些单位缺哪些月份 · What `rollUp` gave of the same
     * period, with every township of the notice: with it the notice says which of them lack which months.
     */
    readonly rolledUp?: Iterable<RolledUpRecord> | undefined;
  },
): string {
  const facts = factsOf(evaluation);
  const { locale, rolledUp } = optionsOf(options, ['locale', 'rolledUp']);
  const language = checkedLocale(locale);
  return compose(noticeOf(evaluation, facts, factsOfMonth(facts, month), rolledUp), language);
}
