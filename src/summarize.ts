// Totals of districts and periods: counts added up, rates and scores as the policy's summary says.
import { policyList, prepare } from './evaluation/prepare';
import { HUNDRED, multiply } from './exact/fraction';
import { tenTo } from './exact/ten-to';
import { fail, issueList, report, throwIfAny, type IssueList } from './issues/collect';
import { monthText } from './month/month';
import { PERIODS, periodOf, periodsOver } from './month/period';
import { checkedPolicy } from './policy/define-policy';
import { fieldUses } from './policy/field-uses';
import { policyFields } from './policy/policy-fields';
import type { Policy } from './policy/types';
import type { FieldColumns } from './records/field-columns';
import { ADDENDS_FORM } from './records/number-column';
import type { TallyColumns, TallyRow } from './records/types';
import { groupRows } from './rollup/group-rows';
import { checkedOptions, summaryOf, type RollUpOptions } from './rollup/options';
import { partsOf } from './rollup/parts';
import { roundTo } from './score/exact-score';
import { decimal } from './score/score-card';
import { figuresOf, type Figures } from './summary/figures';
import type { SummaryRow } from './summary/types';

/**
 * 汇总行：季度、半年、年度、年初至今或各区的计数、各率和得分，按规则的 `summary` 相加或平均。
 * `pooled` 给出由相加后的计数算出的各率；`mean` 给出各率的算术平均，以及未经舍入的得分的算术平均。
 * 两种都以分数精确计算，得分只舍入一次。
 *
 * 没有得分的单位不参加得分的平均，`scored` 写明是几个得分的平均。没有数据的比率，
 * `whenEmpty` 为 `full` 的按 100% 计，为 `zero` 的按 0% 计，其余的略去。
 *
 * The totals of quarters, half-years, years and years to date, of districts, or of both: counts added up, and the rates
 * and score that the policy's `summary` makes of them. `pooled` gives the rates of the added counts; `mean` the
 * arithmetic mean of the rates, and of the exact scores before their rounding. Both are worked out in exact fractions;
 * the score is rounded once.
 *
 * A unit without a score is left out of the mean of scores, and `scored` says of how many that is. Where there was
 * nothing to measure, the rate is 100 % where `whenEmpty` is `full`, 0 % where it is `zero`, and else left out.
 *
 * @param records 各街乡镇各月的记录，与 {@link evaluate} 的相同：规则的 `period` 是季度，就是各季度的；各月的记录，用没有写
 *   `period` 的规则汇总 · records of townships in months, as {@link evaluate} takes them: of quarters, where that is the
 *   policy's `period`, so that records of months take a policy without one
 * @param policy 写有 `summary` 的规则，在各个月份都生效 · a policy with a `summary`, in force in all the months
 * @param options 汇总的时期，不短于规则的 `period`，以及单位所在的字段；年初至今的记录已是累计，不能再加，时期只能是
 *   `month` · the period, no shorter than the policy's own, and the field with the unit to go by; years to date overlap
 *   and are never added, so that their period is `month`
 * @returns 每个单位每个时期一行，先按月份，再按单位 · a row for each unit and period, by month, then unit
 * @throws {@link RankingRulesError} `bad-input`、`bad-policy`（规则没有 `summary`）、`bad-count`（和超过
 *   2^53−1）、`duplicate-row`、`unequal-columns`、`bad-code`，以及 {@link scoreTownship} 的错误代码
 *
 *   `bad-input`, `bad-policy` where the policy has no summary, `bad-count` where a sum is above 2^53−1, `duplicate-row`,
 *   `unequal-columns`, `bad-code`, and the codes of {@link scoreTownship}
 * @example
 * ```ts
 * import { huairou2025, summarize } from 'ranking-rules';
 *
 * const shared = { month: '2025-03', group: '镇街', resolved: 0, satisfied: 0, basicallySatisfied: 0 };
 * const records = [
 *   { township: '甲镇', ...shared, assigned: 20, surveyed: 10, contacted: 9 },
 *   { township: '乙镇', ...shared, assigned: 50, surveyed: 40, contacted: 20 },
 * ];
 * // (90 % + 50 %) / 2, where the added counts would give 29 / 50 = 58 %
 * const [{ counts, indicators, score }] = summarize(records, huairou2025, { period: 'month', by: 'group' });
 * [counts.assigned, indicators[0].percent?.toString(), score]; // → [ 70, '70', 7 ]
 * ```
 * @since 0.1.0
 */
export function summarize(records: Iterable<TallyRow> | TallyColumns, policy: Policy, options: RollUpOptions): SummaryRow[] {
  const checked = checkedPolicy(policy);
  const summary = summaryOf(checked);
  const { period, by } = checkedOptions(options);
  const own = periodOf(checked);
  const sums = periodsOver(own);
  if (!sums.includes(period)) fail('bad-input', ['period'], `${sums.join(' | ')}, as the period is ${own}`, period);
  // Stryker disable next-line ConditionalExpression: with no field to go by the policy is the same
  const { policies, table } = prepare(records, policyList(by === undefined ? checked : groupedBy(checked, by)));
  const { columns } = policies[0];
  const { township, month } = table;
  const all = { scoring: checked.scoring, columns, township, month };
  const unitOf = by === undefined ? { codes: township, names: table.townships } : columns.texts(by);
  const months = Array.from(month, (number) => table.months[number]);
  const list = issueList();
  const groups = groupRows(
    Array.from(unitOf.codes, (code) => unitOf.names[code]),
    months,
    period,
  );
  const totals = groups.map(({ unit, span, rows }): SummaryRow => {
    const holdings = rows.map((row) => ({ months: [months[row]], townships: [table.townships[township[row]]], records: 1 }));
    const counts = addedCounts(checked, columns, rows, list);
    const figures = figuresOf(all, rows, summary.months, by === undefined ? null : summary.townships);
    const parts = partsOf(span, PERIODS[own].step, holdings);
    return { township: unit, month: monthText(span.to), parts, counts, ...printed(figures, checked) };
  });
  throwIfAny(list);
  return totals;
}

// The units are read and checked as groups are.
function groupedBy(policy: Policy, by: string): Policy {
  const other = fieldUses(policy).find(({ name, role }) => name === by && role !== 'group');
  if (other !== undefined) fail('bad-input', ['by'], `field that is not used as ${other.role} too`, by);
  return checkedPolicy({ ...policy, ranking: { ...policy.ranking, groupBy: by } });
}

function addedCounts(policy: Policy, columns: FieldColumns, rows: readonly number[], list: IssueList): Record<string, number> {
  const fields = policyFields(policy).filter(({ role }) => role === 'count');
  return Object.fromEntries(
    fields.map(({ name }) => {
      const counts = columns.counts(name);
      let sum = 0;
      for (const row of rows) {
        if (Number.isSafeInteger(sum + counts[row])) sum += counts[row];
        else report(list, 'bad-count', [row, name], ADDENDS_FORM, counts[row]);
      }
      return [name, sum];
    }),
  );
}

function printed({ rates, score }: Figures, { scoring }: Policy): Pick<SummaryRow, 'indicators' | 'score' | 'scored'> {
  const { decimals, rounding } = scoring;
  const indicators = 'indicators' in scoring ? scoring.indicators : [];
  return {
    indicators: indicators.map(({ id, label, rateDecimals }, i) => {
      const { value, of } = rates[i];
      const percent = value === null ? null : multiply(value, HUNDRED);
      const shown = percent === null || rateDecimals === undefined ? percent : roundTo(percent, rateDecimals, rounding);
      return { id, label, percent: shown === null ? null : decimal(shown), of };
    }),
    score: score.value === null ? null : Number(roundTo(score.value, decimals, rounding).n) / tenTo(decimals),
    scored: score.of,
  };
}
