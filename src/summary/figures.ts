// Rates and score of several records taken together, as the policy says.
import { groupBy } from '../input/group-by';
import { ONE, ZERO, type Fraction } from '../exact/fraction';
import type { Policy, Summary } from '../policy/types';
import type { NumberColumns } from '../records/field-columns';
import { exactScore, type IndicatorScore, type RecordReader } from '../score/exact-score';
import { recordReader } from '../score/score-columns';
import { meanOf, single, type Mean } from './mean';

/** Exact; a rate for each indicator, in the policy's order. */
export interface Figures {
  readonly rates: readonly Mean[];
  readonly score: Mean;
}

/** Records by row. */
export interface Rows {
  readonly scoring: Policy['scoring'];
  readonly columns: NumberColumns;
  /** Codes that tell the townships apart, and the months. */
  readonly township: Int32Array;
  readonly month: Int32Array;
}

/**
 * @param rows those of one unit and period
 * @param townships null where the unit is one township
 */
export function figuresOf(all: Rows, rows: readonly number[], months: Summary['months'], townships: Summary['townships'] | null): Figures {
  const own = (some: readonly number[]): Figures => pooled(all, some);
  const overMonths = (some: readonly number[]): Figures => (months === 'pooled' ? own(some) : mean(split(some, all.month).map(own)));
  return townships === 'mean' ? mean(split(rows, all.township).map(overMonths)) : overMonths(rows);
}

function mean(parts: readonly Figures[]): Figures {
  return {
    rates: parts[0].rates.map((_, i) => meanOf(parts.map(({ rates }) => rates[i].value))),
    score: meanOf(parts.map(({ score }) => score.value)),
  };
}

function pooled({ scoring, columns }: Rows, rows: readonly number[]): Figures {
  const { indicators, exact } = exactScore(scoring, rows.length === 1 ? recordReader(columns, rows[0]) : sums(columns, rows));
  return { rates: indicators.map((one) => single(rateOf(one))), score: single(exact) };
}

// A policy that pools reads nothing but counts, as its check makes sure.
function sums(columns: NumberColumns, rows: readonly number[]): RecordReader {
  return {
    count: (field) => {
      const counts = columns.counts(field);
      // Stryker disable next-line ArithmeticOperator: counts stand over counts only, and turning all signs leaves the rate
      return BigInt(rows.reduce((sum, row) => sum + counts[row], 0));
    },
    // Stryker disable next-line ArrowFunction: never asked
    decimal: () => null,
  };
}

// Where there was nothing to measure, an indicator that gives all its marks or none has a rate all the same.
function rateOf({ rate, why }: IndicatorScore): Fraction | null {
  if (why === 'full') return ONE;
  return why === 'zero' ? ZERO : rate;
}

function split(rows: readonly number[], codes: Int32Array): readonly (readonly number[])[] {
  return [...groupBy(rows, (row) => codes[row]).values()];
}
