// A stretch of months, and the jumps that lie in it.
import { report, type IssueList } from '../../issues/collect';
import type { Jump } from '../../jumps/jump';
import { MONTH_FORM, monthIndex, monthText } from '../../month/month';

/** The jumps of a period, to which both of its months belong; one that began before it or arrived after it is left out whole, not cut. */
export function jumpsWithin(jumps: readonly Jump[], period: Pick<Jump, 'from' | 'to'>, list: IssueList): readonly Jump[] {
  const from = monthOf(period, 'from', list);
  const to = monthOf(period, 'to', list);
  if (from > to) report(list, 'bad-limit', ['from'], `no later than ${monthText(to)}`, monthText(from));
  return jumps.filter((jump) => monthIndex(jump.from) >= from && monthIndex(jump.to) <= to);
}

function monthOf(period: Pick<Jump, 'from' | 'to'>, key: 'from' | 'to', list: IssueList): number {
  const month: unknown = period?.[key];
  const index = monthIndex(month);
  if (Number.isNaN(index)) report(list, 'bad-month', [key], MONTH_FORM, month);
  return index;
}
