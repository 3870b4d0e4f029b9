// Rows that are hard to score fast: on halves and integers, and as near to them as counts allow.
import fc from 'fast-check';
import { ROUNDING_MODES } from '../../src/exact/rounding-mode';
import type { Indicator, IndicatorScoring } from '../../src/policy/scoring-types';
import { noDecimals, type NumberColumns } from '../../src/records/field-columns';
import { planScore } from '../../src/score/plan';

const label = { zh: '指标', en: 'indicator' };
const FIELDS = ['x', 'y', 'z', 'p', 'q', 'r'];

export interface HardRows {
  readonly scoring: IndicatorScoring;
  readonly source: NumberColumns;
  readonly columns: readonly Float64Array[];
  readonly size: number;
  /** The largest product of bases that safe integers hold. */
  readonly mostProduct: number;
}

/** Many rows over two or three bases; every third lies exactly on a multiple of half the last decimal, or beside it. */
export function hardRows(g: fc.GeneratorValue): HardRows {
  const one = <T>(values: readonly T[]): T => values[g(fc.nat, { max: values.length - 1 })] as T;
  const marks = one([
    ['30', '30', '40'],
    ['50', '25', '25'],
    ['33.3', '33.3', '33.4'],
    ['10', '40', '50'],
  ] as const);
  const deduction = one([undefined, undefined, { target: '98', perPoint: '0.25', floor: '0' }]);
  const steps = one(['none', 'none', 'none', 'none', 'rate', 'points'] as const);
  const indicators = marks.map((fullMarks, i): Indicator => ({
    id: `i${i}`,
    label,
    fullMarks,
    whenEmpty: 'zero',
    rate: { credit: { [FIELDS[i] ?? '']: '1' }, of: FIELDS[3 + i] ?? '' },
    ...(deduction === undefined ? {} : { deduction }),
    ...(steps === 'rate' ? { rateDecimals: 1 } : steps === 'points' ? { pointsDecimals: 2 } : {}),
  }));
  const scoring: IndicatorScoring = { fullMarks: '100', decimals: one([0, 1, 2, 3]), rounding: one(ROUNDING_MODES), indicators };
  const rows = 400;
  const columns = new Map(FIELDS.map((field) => [field, new Float64Array(rows)]));
  const seed = g(fc.nat, { max: 2 ** 31 - 2 });
  let state = seed + 1;
  const below = (n: number): number => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * n);
  };
  for (let row = 0; row < rows; row += 1) {
    const scale = [1, 1, 1000, 2 ** 17, 2 ** 20, 2 ** 26, 2 ** 40][below(7)] ?? 1;
    for (let i = 0; i < 3; i += 1) {
      const unit = [8, 16, 32, 40, 64, 125, 160, 320, 7, 1 + below(300)][below(10)] ?? 1;
      const factor = Math.max(1, scale - below(3));
      const base = unit * factor;
      const count = factor * below(unit + 1) - (row % 3 === 0 ? 0 : below(3));
      columns.get(FIELDS[i] ?? '')?.fill(Math.max(0, count), row, row + 1);
      columns.get(FIELDS[3 + i] ?? '')?.fill(base, row, row + 1);
    }
  }
  const source = { counts: (field: string) => columns.get(field) ?? new Float64Array(rows), decimals: () => noDecimals(rows) };
  return {
    scoring,
    source,
    columns: [...columns.values()],
    size: rows,
    mostProduct: planScore(scoring, () => 0)?.mostProduct ?? Number.NaN,
  };
}
