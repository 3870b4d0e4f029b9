// What a table of totals is made of.
import type { Decimal } from 'decimal.js';
import type { Bilingual } from '../policy/types';
import type { Parts } from '../rollup/parts';

/** 汇总行中的一项指标 · An indicator of a {@link SummaryRow}. */
export interface SummaryIndicator {
  /** 标识 · Its id. */
  readonly id: string;
  /** 指标名称 · What it is called. */
  readonly label: Bilingual;
  /**
   * 百分数，0 至 100，按 `rateDecimals` 舍入后；各单位都没有则为 null · 0 to 100, after `rateDecimals`; null where no
   * unit has one. Exact where it ends within 40 digits.
   */
  readonly percent: Decimal | null;
  /**
   * 由几个比率平均；计数相加的为 1，没有则为 0 · How many rates it is the mean of; 1 where counts were pooled, 0 where
   * there is none.
   */
  readonly of: number;
}

/** 汇总行 · A unit in a period: what was added up, and the rates and score that the policy's summary makes of it. */
export interface SummaryRow {
  /** 单位 · The unit: a township, or what `by` names. */
  readonly township: string;
  /** 月份 · The period's last month, `YYYY-MM`. */
  readonly month: string;
  /** 由哪些记录汇总 · What was added up. */
  readonly parts: Parts;
  /** 计数 · Sums of the counts that the policy reads. */
  readonly counts: Readonly<Record<string, number>>;
  /** 各项指标；公布的得分则为空 · The indicators; empty where the score was published. */
  readonly indicators: readonly SummaryIndicator[];
  /** 得分，按规则舍入一次；各单位都没有则为 null · Rounded once, as the policy says; null where no unit has one. */
  readonly score: number | null;
  /**
   * 由几个得分平均；计数相加的为 1，没有则为 0 · How many scores it is the mean of; 1 where counts were pooled, 0 where
   * there is none.
   */
  readonly scored: number;
}
