// The month that gains compare with, or the period that ends with it.
import { FIRST_MONTH, monthText } from '../../month/month';
import { periodOf, type Period } from '../../month/period';
import type { Policy } from '../../policy/types';
import type { MonthFacts } from '../../evaluation/facts';
import type { Entry } from '../../gain/entry';

/** The month that lies the lag back. */
export interface ComparedPeriod {
  /** What the records of a month are of. */
  readonly period: Period;
  /** `YYYY-MM`; null where it would lie before 0001-01. */
  readonly month: string | null;
  /** Whether there are records of it. */
  readonly hasRecords: boolean;
  readonly lagMonths: number;
  /** Whether nobody was ranked in any earlier month of the data. */
  readonly isFirst: boolean;
}

export function comparedPeriod({ policy, month: present, earlier, rank, start }: MonthFacts): ComparedPeriod {
  const { lagMonths } = policy.comparison;
  const month = present - lagMonths;
  return {
    period: periodOf(policy),
    month: month < FIRST_MONTH ? null : monthText(month),
    hasRecords: earlier !== null,
    lagMonths,
    // Places are in the order of months.
    isFirst: rank.subarray(0, start).every(Number.isNaN),
  };
}

/** Its text; empty where there is none, with which nothing is compared and of which there are no facts. */
export function monthThen({ month }: Pick<ComparedPeriod, 'month'>): string {
  // Stryker disable next-line StringLiteral: nobody writes the text of no month, and no text but a month has facts
  return month ?? '';
}

/** The policy of the month compared with, where another is in force in the present one. */
export function otherPolicy({ policy }: MonthFacts, earlier: MonthFacts | undefined): PolicyName | null {
  // A list of policies holds each but once.
  return earlier === undefined || earlier.policy === policy ? null : { id: earlier.policy.id, revision: earlier.policy.revision };
}

/** What tells a policy from others. */
export type PolicyName = Pick<Policy, 'id' | 'revision'>;

/**
 * Whether the data, and not the township, is why there is nothing to compare. In the first month of the data everybody
 * is new to the data, which says nothing of the townships.
 */
export function isGap(entry: Entry | null, { hasRecords, isFirst }: Pick<ComparedPeriod, 'hasRecords' | 'isFirst'>): boolean {
  return !hasRecords && (entry === 'returned' || (entry === 'new' && isFirst));
}
