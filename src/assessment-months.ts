// When a policy's assessment months begin and end.
import { fail } from './issues/collect';
import { INSTANT_FORM, instantOf, instantText } from './month/instant';
import { FIRST_MONTH, LAST_MONTH, MONTH_FORM, monthIndex, monthText } from './month/month';
import { checkedPolicy } from './policy/define-policy';
import type { Policy } from './policy/types';
import { assessedMonth, monthBefore, monthOfDay, monthRule, ruleDay, type AssessedMonth, type MonthRule } from './tickets/assessment-month';
import { tallyingOf } from './tickets/tally-plan';

/**
 * 考核月 · An assessment month: from the first moment on, and before the last. Moments are ISO 8601 at the policy's
 * offset.
 */
export interface AssessmentMonth {
  /** 月份 · `YYYY-MM`, the month in which it ends. */
  readonly month: string;
  /** 起始时刻 · Its first moment. */
  readonly from: string;
  /**
   * 终止时刻（不含）；在 {@link MonthToDate} 中是截至时刻，以它为 `asOf` 计数，恰在这一时刻的也计入 · Exclusive; in a
   * {@link MonthToDate} the moment up to which it goes, at which a ticket still counts where that is the `asOf`.
   */
  readonly until: string;
}

/** 本月截至某一时刻，以及上月同期 · A month up to a moment, and the month before it up to the same day and hour. */
export interface MonthToDate extends AssessmentMonth {
  /** 上月同期 · The month before. */
  readonly previous: AssessmentMonth;
}

/**
 * 一个考核月的起止时刻。
 *
 * When an assessment month begins and ends.
 *
 * @param month 月份 · `YYYY-MM`
 * @param policy 写有 `tallying` 的规则 · a policy with a tallying
 * @returns 起始时刻和终止时刻（不含）；0001-01 可能从公元 0 年（`0000-12-19…`）开始，9999-12 可能到公元 10000
 *   年（`10000-01-01…`）为止，那两头的时间是读不了的
 *
 *   Its first moment, and the first one after it; 0001-01 may begin in the year 0 (`0000-12-19…`) and 9999-12 may last
 *   until the year 10000 (`10000-01-01…`), where no time is read
 * @throws {@link RankingRulesError} `bad-month`、`missing-tallying`，以及 {@link definePolicy} 的错误代码 · `bad-month`,
 *   `missing-tallying`, and the codes of {@link definePolicy}
 * @example
 * ```ts
 * import { assessmentMonth, beijing2019, definePolicy } from 'ranking-rules';
 *
 * const month = { event: 'received', day: 19, hour: 12, offset: '+08:00' };
 * const tallying = { month, fields: [], deadlines: [], counts: [{ field: 'assigned', where: [] }] };
 * const policy = definePolicy({ ...beijing2019, id: 'from-tickets', tallying });
 * assessmentMonth('2019-03', policy).from; // → '2019-02-19T12:00:00+08:00'
 * assessmentMonth('2019-03', policy).until; // → '2019-03-19T12:00:00+08:00'
 * ```
 * @since 0.1.0
 */
export function assessmentMonth(month: string, policy: Policy): AssessmentMonth {
  const { rule, offset } = ruleOf(policy);
  const index = monthIndex(month);
  if (Number.isNaN(index)) return fail('bad-month', ['month'], MONTH_FORM, month);
  return written(assessedMonth(rule, index), offset);
}

/**
 * 某一时刻所在的考核月（截至该时刻），以及上月的同期（截至同日同时；上个自然月没有这一天，如 2 月 31 日，就截至那个自然月末）。
 *
 * The assessment month that a moment lies in, up to that moment, and the one before up to the same day and hour, so
 * that a month-on-month compares like with like: count the tickets as of `until`, and again as of `previous.until`.
 * Where the calendar month before has no such day, like 31 February, it is taken to the end of that calendar month.
 *
 * @param asOf 截至时刻：带时差的 ISO 8601 文本，或毫秒数 · ISO 8601 with an offset, or milliseconds
 * @param policy 写有 `tallying` 的规则 · a policy with a tallying
 * @returns 本月和上月同期 · both months to date
 * @throws {@link RankingRulesError} `bad-instant`、`missing-tallying`，以及 {@link definePolicy} 的错误代码 · `bad-instant`,
 *   `missing-tallying`, and the codes of {@link definePolicy}
 * @example
 * ```ts
 * import { beijing2019, definePolicy, monthToDate } from 'ranking-rules';
 *
 * const rule = { event: 'received', day: 19, hour: 0, offset: '+08:00' };
 * const tallying = { month: rule, fields: [], deadlines: [], counts: [{ field: 'assigned', where: [] }] };
 * const policy = definePolicy({ ...beijing2019, id: 'from-tickets', tallying });
 * const { month, from, previous } = monthToDate('2019-06-05T12:00:00+08:00', policy);
 * [month, from, previous.until]; // → [ '2019-06', '2019-05-19T00:00:00+08:00', '2019-05-05T12:00:00+08:00' ]
 * ```
 * @since 0.1.0
 */
export function monthToDate(asOf: string | number, policy: Policy): MonthToDate {
  const { rule, offset } = ruleOf(policy);
  const moment = instantOf(asOf);
  if (Number.isNaN(moment)) return fail('bad-instant', ['asOf'], INSTANT_FORM, asOf);
  const month = monthOfDay(rule, ruleDay(rule, moment));
  if (month <= FIRST_MONTH || month > LAST_MONTH) return fail('bad-instant', ['asOf'], 'a time with a month before it', asOf);
  const previous = assessedMonth(rule, month - 1);
  return {
    ...written({ ...assessedMonth(rule, month), until: moment }, offset),
    previous: written({ ...previous, until: monthBefore(rule, moment) }, offset),
  };
}

function ruleOf(policy: Policy): { readonly rule: MonthRule; readonly offset: string } {
  const { month } = tallyingOf(checkedPolicy(policy));
  return { rule: monthRule(month), offset: month.offset };
}

function written({ month, from, until }: AssessedMonth, offset: string): AssessmentMonth {
  return { month: monthText(month), from: instantText(from, offset), until: instantText(until, offset) };
}
