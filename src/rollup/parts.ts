// Of what a rolled-up record was made, so that nobody takes two months for a quarter.
import { monthText } from '../month/month';
import type { Span } from './span';

/** 由哪些记录汇总 · What a rolled-up record holds. */
export interface Parts {
  /** 起始月份 · The period's first month, `YYYY-MM`; the record's `month` is its last. */
  readonly from: string;
  /** 有记录的月份 · The months of the period that have records, ascending. */
  readonly months: readonly string[];
  /** 有哪些街乡镇 · Whose records were taken, in the order of their ids. */
  readonly townships: readonly string[];
  /** 记录数 · How many records were taken: of one township in one month, or in one of the policy's periods. */
  readonly records: number;
  /**
   * 缺少的记录数：街乡镇数 × 应有的月数（规则按季度排名的，`summarize` 按季度数），减去 `records` · How many are not there:
   * townships × months, less `records`; `summarize` counts quarters under a policy whose period is one.
   */
  readonly missing: number;
}

/** What one record holds: one township in one month, or more where it was rolled up before. */
export interface Holding {
  /** Month indices. */
  readonly months: readonly number[];
  readonly townships: readonly string[];
  readonly records: number;
}

/** @param step months from one record of a township to the next */
export function partsOf({ from, to }: Span, step: number, holdings: readonly Holding[]): Parts {
  const months = [...new Set(holdings.flatMap((one) => one.months))].sort((a, b) => a - b);
  const townships = [...new Set(holdings.flatMap((one) => one.townships))].sort();
  const records = holdings.reduce((sum, one) => sum + one.records, 0);
  return {
    from: monthText(from),
    months: months.map(monthText),
    townships,
    records,
    missing: townships.length * ((to - from + 1) / step) - records,
  };
}
