// A stretch of months, and the jumps that lie in it.
import { report, type IssueList } from '../../issues/collect';
import type { Jump } from '../../jumps/jump';
import { MONTH_FORM, monthIndex, monthText } from '../../month/month';

/** 一段时期 · A period; both months belong to it. */
export interface ImprovementPeriod {
  /** 起始月份 · `YYYY-MM` */
  readonly from: string;
  /** 终止月份（含） · `YYYY-MM`, not before `from`. */
  readonly to: string;
}

/** The jumps of a period; one that began before it or arrived after it is left out whole, not cut. */
export function jumpsWithin(jumps: readonly Jump[], period: ImprovementPeriod, list: IssueList): readonly Jump[] {
  const from = monthOf(period, 'from', list);
  const to = monthOf(period, 'to', list);
  if (from > to) report(list, 'bad-limit', ['from'], `no later than ${monthText(to)}`, monthText(from));
  return jumps.filter((jump) => monthIndex(jump.from) >= from && monthIndex(jump.to) <= to);
}

function monthOf(period: ImprovementPeriod, key: keyof ImprovementPeriod, list: IssueList): number {
  const month: unknown = period?.[key];
  const index = monthIndex(month);
  if (Number.isNaN(index)) report(list, 'bad-month', [key], MONTH_FORM, month);
  return index;
}
