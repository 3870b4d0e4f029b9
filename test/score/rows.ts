// Rows scored without the rest of the package, with a note of those that took the exact path.
import type { Adjustment, Indicator, IndicatorScoring } from '../../src/policy/scoring-types';
import { readCounts, readDecimals } from '../../src/records/number-column';
import { exactScore } from '../../src/score/exact-score';
import { planScore, type ScorePlan } from '../../src/score/plan';
import type { NumberColumns } from '../../src/records/field-columns';
import { recordReader } from '../../src/score/score-columns';
import { scoreRows } from '../../src/score/score-rows';
import { policyOf } from '../laws/policies';
import { modelScore, type Row } from '../oracle/score';

const label = { zh: '指标', en: 'indicator' };

export const indicator = (of: string, credit: Readonly<Record<string, string>>, more: Partial<Indicator> = {}): Indicator => ({
  id: Object.keys(credit).join(),
  label,
  fullMarks: '100',
  whenEmpty: 'zero',
  rate: { credit, of },
  ...more,
});
export const percent = (field: string, more: Partial<Indicator> = {}): Indicator => ({
  id: field,
  label,
  fullMarks: '100',
  whenEmpty: 'zero',
  rate: { percent: field },
  ...more,
});
/** Full marks are those of all indicators together. */
export const scoringOf = (indicators: readonly Indicator[], more: Partial<IndicatorScoring> = {}): IndicatorScoring => ({
  fullMarks: String(indicators.reduce((all, { fullMarks }) => all + Number(fullMarks), 0)),
  decimals: 2,
  rounding: 'half-up',
  indicators,
  ...more,
});
export const bonus = (more: Partial<Adjustment> = {}): { readonly adjustment: Adjustment } => ({ adjustment: { field: 'bonus', ...more } });

export function columnsOf(rows: readonly Row[]): NumberColumns {
  const known = new Map<string, unknown>();
  const once =
    <T>(kind: string, read: (column: readonly unknown[], size: number) => T) =>
    (field: string): T => {
      const key = `${kind} ${field}`;
      if (!known.has(key))
        known.set(
          key,
          read(
            rows.map((row) => row[field]),
            rows.length,
          ),
        );
      return known.get(key) as T;
    };
  return { counts: once('counts', readCounts), decimals: once('decimals', readDecimals) };
}

/** All count fields that a scoring reads. */
export const countFields = ({ indicators }: IndicatorScoring): readonly string[] => [
  ...new Set(indicators.flatMap(({ rate }) => ('of' in rate ? [rate.of, ...Object.keys(rate.credit)] : []))),
];

export function planOf(scoring: IndicatorScoring, rows: readonly Row[] = []): ScorePlan {
  const plan = planScore(scoring, (field) => columnsOf(rows).decimals(field).scale);
  if (plan === null) throw new Error('the scoring has no plan');
  return plan;
}

/** Scores, and the rows that were scored exactly. */
export function scored(
  scoring: IndicatorScoring,
  rows: readonly Row[],
  more: readonly string[] = [],
): { readonly scores: readonly number[]; readonly exactly: readonly number[]; readonly valid: boolean } {
  const columns = columnsOf(rows);
  const exactly: number[] = [];
  const scores = new Float64Array(rows.length);
  const exactRow = (row: number): number => {
    exactly.push(row);
    const { scaled, indicators } = exactScore(scoring, recordReader(columns, row));
    return indicators.some(({ rate }) => rate !== null && rate.n > rate.d) ? -1 : scaled === null ? Number.NaN : Number(scaled);
  };
  const valid = scoreRows(planOf(scoring, rows), columns, [...countFields(scoring), ...more].map(columns.counts), exactRow, scores);
  return { scores: [...scores], exactly, valid };
}

/** Scores by the model, in units of the last decimal. */
export function modelled(scoring: IndicatorScoring, rows: readonly Row[]): readonly number[] {
  const policy = policyOf(scoring);
  return rows.map((row) => {
    const score = modelScore(row, policy);
    return score === null ? Number.NaN : Number((score.n * 10n ** BigInt(scoring.decimals)) / score.d);
  });
}
