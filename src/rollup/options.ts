// How records are to be rolled up, as somebody asked for it and as the policy says.
import { isFilled } from '../input/filled';
import { optionsOf } from '../input/foreign-values';
import { fail, issueList, report, throwIfAny } from '../issues/collect';
import { PERIODS, type Period } from '../month/period';
import type { Policy, Summary } from '../policy/types';

/** 怎样汇总 · How records are rolled up. */
export interface RollUpOptions {
  /** 汇总到季度、半年、年度还是年初至今；年初至今是数据中的每个月各得一条 · What months are taken together; of years to date each month of the data gets one. */
  readonly period: Period;
  /**
   * 按哪个字段合并单位 · The text field that names the unit a record's township belongs to, such as `district`; without
   * it each township stays.
   */
  readonly by?: string | undefined;
}

// Names of what every rolled-up record has.
const TAKEN: readonly string[] = ['township', 'month', 'parts', '__proto__'];

/** Options as they are now. @throws RankingRulesError `bad-input`, `unreadable` */
export function checkedOptions(options: RollUpOptions): RollUpOptions {
  const copy = optionsOf(options, ['period', 'by']);
  const { period, by }: { readonly period?: unknown; readonly by?: unknown } = copy;
  const list = issueList();
  const periods = Object.keys(PERIODS);
  if (!periods.some((one) => one === period)) report(list, 'bad-input', ['period'], periods.join(' | '), period);
  if (by !== undefined && (!isFilled(by) || TAKEN.includes(by)))
    report(list, 'bad-input', ['by'], `field of text other than ${TAKEN.join(', ')}`, by);
  throwIfAny(list);
  return copy;
}

/** @throws RankingRulesError `bad-policy` where the policy does not say */
export function summaryOf({ summary }: Policy): Summary {
  return summary ?? fail('bad-policy', ['summary'], 'a policy with a summary', summary);
}
