// The second definition of summaries: every unit and period asked for its rows, in the words of the policy.
import type { Policy } from '../../src/policy/types';
import type { Period } from '../../src/month/period';
import { of, over, plus, type Rational } from '../oracle/rational';
import { exactScoreOf, rateOf, type Row } from '../oracle/score';

export interface PlainRow {
  readonly township: string;
  readonly month: string;
  readonly from: string;
  readonly rows: readonly Row[];
  readonly rates: readonly PlainMean[];
  readonly score: PlainMean;
}

export interface PlainMean {
  readonly value: Rational | null;
  readonly of: number;
}

const ENDS: Readonly<Record<Exclude<Period, 'year-to-date'>, readonly string[]>> = {
  month: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
  quarter: ['03', '06', '09', '12'],
  'half-year': ['06', '12'],
  year: ['12'],
};
const text = (row: Row, field: string): string => String(row[field]);
const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

/** First and last months of every period that could have rows. */
export function plainPeriods(rows: readonly Row[], period: Period): readonly (readonly [from: string, to: string])[] {
  const months = distinct(rows.map((row) => text(row, 'month')));
  if (period === 'year-to-date') return months.map((month) => [`${month.slice(0, 4)}-01`, month]);
  return distinct(months.map((month) => month.slice(0, 4))).flatMap((year) =>
    ENDS[period].map(
      (end, i) => [`${year}-${i === 0 ? '01' : String(Number(ENDS[period][i - 1]) + 1).padStart(2, '0')}`, `${year}-${end}`] as const,
    ),
  );
}

export function plainSummary(rows: readonly Row[], policy: Policy, period: Period, by: string | undefined): readonly PlainRow[] {
  const units = distinct(rows.map((row) => text(row, by ?? 'township')));
  return plainPeriods(rows, period).flatMap(([from, month]) =>
    units.flatMap((township) => {
      const own = rows.filter(
        (row) => text(row, by ?? 'township') === township && text(row, 'month') >= from && text(row, 'month') <= month,
      );
      return own.length === 0 ? [] : [{ township, month, from, rows: own, ...figures(own, policy, by !== undefined) }];
    }),
  );
}

interface Figures {
  readonly rates: readonly PlainMean[];
  readonly score: PlainMean;
}

function figures(rows: readonly Row[], policy: Policy, several: boolean): Figures {
  const { months = 'pooled', townships = 'pooled' } = policy.summary ?? {};
  const per = (field: string): readonly (readonly Row[])[] =>
    distinct(rows.map((row) => text(row, field))).map((name) => rows.filter((row) => text(row, field) === name));
  if (!several) return months === 'pooled' ? added(rows, policy) : average(per('month').map((some) => added(some, policy)));
  switch (`${months} ${townships}`) {
    case 'pooled pooled':
      return added(rows, policy);
    case 'pooled mean':
      return average(per('township').map((some) => added(some, policy)));
    case 'mean pooled':
      return average(per('month').map((some) => added(some, policy)));
    default:
      return average(per('township').map((some) => average(some.map((row) => added([row], policy)))));
  }
}

/** The rates and the score of the sums. */
function added(rows: readonly Row[], policy: Policy): Figures {
  const names = Object.keys(rows[0] ?? {});
  const sum = (name: string): number => rows.reduce((all, row) => all + Number(row[name]), 0);
  const row: Row = rows.length === 1 ? (rows[0] ?? {}) : Object.fromEntries(names.map((name) => [name, sum(name)]));
  const indicators = 'indicators' in policy.scoring ? policy.scoring.indicators : [];
  const rates = indicators.map(
    (indicator) => rateOf(indicator, row) ?? (indicator.whenEmpty === 'full' ? of(1) : indicator.whenEmpty === 'zero' ? of(0) : null),
  );
  return { rates: rates.map(one), score: one(exactScoreOf(row, policy)) };
}

const one = (value: Rational | null): PlainMean => ({ value, of: value === null ? 0 : 1 });

function average(parts: readonly Figures[]): Figures {
  const mean = (values: readonly (Rational | null)[]): PlainMean => {
    const there = values.flatMap((value) => (value === null ? [] : [value]));
    return { value: there.length === 0 ? null : over(there.reduce(plus, of(0)), of(there.length)), of: there.length };
  };
  return {
    rates: (parts[0]?.rates ?? []).map((_, i) => mean(parts.map(({ rates }) => rates[i]?.value ?? null))),
    score: mean(parts.map(({ score }) => score.value)),
  };
}
