// The fast path against the exact one, where it is hardest: on halves and integers, and as near to them as counts allow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUNDING_MODES } from '../../src/exact/rounding-mode';
import type { Indicator, IndicatorScoring } from '../../src/policy/types';
import { noDecimals } from '../../src/records/field-columns';
import { exactScore } from '../../src/score/exact-score';
import { planScore } from '../../src/score/plan';
import { recordReader, scoreColumns } from '../../src/score/score-columns';

const label = { zh: '指标', en: 'indicator' };
const FIELDS = ['x', 'y', 'z', 'p', 'q', 'r'];

interface Bulk {
  readonly scoring: IndicatorScoring;
  readonly columns: ReadonlyMap<string, Float64Array>;
  readonly rows: number;
}

/** Many rows over two or three bases; every third lies exactly on a multiple of half the last decimal, or beside it. */
function draw(g: fc.GeneratorValue): Bulk {
  const one = <T>(values: readonly T[]): T => values[g(fc.nat, { max: values.length - 1 })] as T;
  const marks = one([['30', '30', '40'], ['50', '25', '25'], ['33.3', '33.3', '33.4'], ['10', '40', '50']] as const);
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
  return { scoring, columns, rows };
}

describe('the fast path', () => {
  it('9: decides as the exact path does, on every row', { timeout: 300_000 }, () => {
    let onBoundary = 0;
    let beyond = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const { scoring, columns, rows } = draw(g);
        const counts = (field: string): Float64Array => columns.get(field) ?? new Float64Array(rows);
        const source = { counts, decimals: () => noDecimals(rows) };
        const plan = planScore(scoring, () => 0);
        const { scaled, valid } = scoreColumns(scoring, source, [...columns.values()], rows);
        expect([plan === null, valid]).toEqual([false, true]);
        for (let row = 0; row < rows; row += 1) {
          const exact = exactScore(scoring, recordReader(source, row));
          expect(scaled[row]).toBe(Number(exact.scaled));
          const twice = exact.exact === null ? null : { n: 2n * 10n ** BigInt(scoring.decimals) * exact.exact.n, d: exact.exact.d };
          if (twice !== null && twice.n % twice.d === 0n) onBoundary += 1;
          if (['p', 'q', 'r'].reduce((all, field) => all * (counts(field)[row] ?? 0), 1) > (plan?.mostProduct ?? 0)) beyond += 1;
        }
      }),
      { numRuns: 200, seed: 20190801 },
    );
    // 80,000 rows: many on a boundary, many beyond what the integers hold.
    expect([onBoundary > 5000, beyond > 10000]).toEqual([true, true]);
  });
});
