// What a table of totals is made of.
import type { Decimal } from 'decimal.js';
import type { Bilingual } from '../policy/types';
import type { Parts } from '../rollup/parts';

/** An indicator of a {@link SummaryRow}. */
export interface SummaryIndicator {
  readonly id: string;
  readonly label: Bilingual;
  /** 0 to 100, after `rateDecimals`; null where no unit has one. Exact where it ends within 40 digits. */
  readonly percent: Decimal | null;
  /** How many rates it is the mean of; 1 where counts were pooled, 0 where there is none. */
  readonly of: number;
}

/** A unit in a period: what was added up, and the rates and score that the policy's summary makes of it. */
export interface SummaryRow {
  /** The unit: a township, or what `by` names. */
  readonly township: string;
  /** The period's last month, `YYYY-MM`. */
  readonly month: string;
  readonly parts: Parts;
  /** Sums of the counts that the policy reads. */
  readonly counts: Readonly<Record<string, number>>;
  /** Empty where the score was published. */
  readonly indicators: readonly SummaryIndicator[];
  /** Rounded once, as the policy says; null where no unit has one. */
  readonly score: number | null;
  /** How many scores it is the mean of; 1 where counts were pooled, 0 where there is none. */
  readonly scored: number;
}
