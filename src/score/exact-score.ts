// One township's score in exact rationals: the reference that the fast path must equal, what it falls back to near a
// rounding boundary, and what a score card shows.
import { powerOfTen, setting } from '../exact/decimal-text';
import {
  add,
  addDecimals,
  compare,
  divide,
  HUNDRED,
  larger,
  multiply,
  ONE,
  smaller,
  subtract,
  whole,
  ZERO,
  type Fraction,
} from '../exact/fraction';
import { roundQuotient } from '../exact/round-quotient';
import type { RoundingMode } from '../exact/rounding-mode';
import type { Adjustment, Deduction, Indicator, IndicatorScoring, PublishedScoring } from '../policy/scoring-types';
import type { Policy } from '../policy/types';

/** Reads the fields of one valid record. */
export interface RecordReader {
  /** A count field. */
  readonly count: (field: string) => bigint;
  /** A percent, score or adjustment field; null where it is null or missing. */
  readonly decimal: (field: string) => Fraction | null;
}

/**
 * 一项得分的由来 · How an indicator came to its points:
 *
 * - `rate`：满分 × 比率 · full marks × rate
 * - `deduction`：满分减去低于目标所扣的 · full marks less what lies under the target
 * - `floor`：扣分后的最低得分 · the fewest that the deduction leaves
 * - `full`：没有数据，按规则得满分 · all marks: the policy's answer to an empty base or percent
 * - `zero`：没有数据，按规则得 0 分 · no marks, by the same
 * - `unranked`：没有数据，按规则当月没有得分 · no score this month, by the same
 * - `excluded`：没有数据，按规则不计此项 · left out, by the same
 */
export type PointsOrigin = 'rate' | 'deduction' | 'floor' | 'full' | 'zero' | 'unranked' | 'excluded';

/** What a record has in a count field. */
export interface FieldCount {
  readonly field: string;
  readonly count: bigint;
}

/** One indicator of one township, exact. */
export interface IndicatorScore {
  readonly indicator: Indicator;
  /** The counts that earn credit; none where the rate was published. */
  readonly counts: readonly (FieldCount & { readonly credit: Fraction })[];
  /** What their credit is divided by; null where the rate was published. */
  readonly base: FieldCount | null;
  /** The rate as counted or published, from 0 to 1; null where the base is empty. */
  readonly rate: Fraction | null;
  /** The percent that the points are worked out from, after `rateDecimals`; null where the base is empty. */
  readonly percent: Fraction | null;
  /** The points before `pointsDecimals`; null where there are none. */
  readonly earned: Fraction | null;
  /** The points, after `pointsDecimals`; null where there are none. */
  readonly points: Fraction | null;
  readonly why: PointsOrigin;
}

/** One township's bonus or penalty, exact. */
export interface AdjustmentScore {
  readonly rule: Adjustment;
  /** As the record has it. */
  readonly given: Fraction;
  /** Within its limits. */
  readonly applied: Fraction;
}

/**
 * 总分的由来 · How the whole came to its score:
 *
 * - `sum`：各项得分与加减分之和 · the sum of points and adjustment
 * - `kept-at-zero`：和低于 0，按 0 分计 · the sum lay under 0
 * - `kept-at-full`：和超过满分，按满分计 · the sum lay over the full marks
 * - `published`：照公布的得分 · as it was published
 * - `unranked`：有一项没有数据，按规则没有得分 · an empty indicator says no score
 * - `nothing-kept`：各项指标都不计，没有得分 · every indicator is excluded
 * - `no-score`：没有公布得分 · nothing was published
 */
export type ScoreOrigin = 'sum' | 'kept-at-zero' | 'kept-at-full' | 'published' | 'unranked' | 'nothing-kept' | 'no-score';

/** One township's score, exact. */
export type ExactScore = ScoreParts & (SomeScore | NoScore);

interface ScoreParts {
  readonly indicators: readonly IndicatorScore[];
  /** The marks of the indicators that are not excluded. */
  readonly marksKept: Fraction;
  /** The factor that makes up for excluded indicators: full marks ÷ marks kept. */
  readonly rescale: Fraction;
  /** Null where the policy has none. */
  readonly adjustment: AdjustmentScore | null;
  readonly why: ScoreOrigin;
}

interface SomeScore {
  /** Points and adjustment, before they are kept from 0 to full marks. */
  readonly sum: Fraction;
  /** The score before its one rounding. */
  readonly exact: Fraction;
  /** The rounded score × 10^decimals. */
  readonly scaled: bigint;
}

interface NoScore {
  readonly sum: null;
  readonly exact: null;
  readonly scaled: null;
}

export function exactScore(scoring: Policy['scoring'], record: RecordReader): ExactScore {
  return 'published' in scoring ? publishedScore(scoring, record) : indicatorScore(scoring, record);
}

/** Rounds to a number of decimals. */
export function roundTo(value: Fraction, decimals: number, mode: RoundingMode): Fraction {
  const unit = powerOfTen(decimals);
  return { n: roundQuotient(value.n * unit, value.d, mode), d: unit };
}

function publishedScore(scoring: PublishedScoring, record: RecordReader): ExactScore {
  const exact = record.decimal(scoring.published);
  const parts = { indicators: [], marksKept: ZERO, rescale: ONE, adjustment: null };
  if (exact === null) return { ...parts, sum: null, exact, scaled: null, why: 'no-score' };
  return { ...parts, sum: exact, exact, scaled: roundTo(exact, scoring.decimals, scoring.rounding).n, why: 'published' };
}

function indicatorScore(scoring: IndicatorScoring, record: RecordReader): ExactScore {
  const indicators = scoring.indicators.map((indicator) => pointsOf(indicator, scoring.rounding, record));
  const adjustment = scoring.adjustment === undefined ? null : adjustmentOf(scoring.adjustment, record);
  const fullMarks = setting(scoring.fullMarks);
  const marksKept = addDecimals(indicators.filter(({ why }) => why !== 'excluded').map(({ indicator }) => setting(indicator.fullMarks)));
  const parts = { indicators, marksKept, adjustment };
  const none = { ...parts, rescale: ONE, sum: null, exact: null, scaled: null };
  if (indicators.some(({ why }) => why === 'unranked')) return { ...none, why: 'unranked' };
  if (marksKept.n === 0n) return { ...none, why: 'nothing-kept' };
  // Stryker disable next-line ConditionalExpression: a quotient of equals is 1
  const rescale = compare(marksKept, fullMarks) === 0 ? ONE : divide(fullMarks, marksKept);
  const points = multiply(sum(indicators.map((one) => one.points ?? ZERO)), rescale);
  const adjusted = adjustment === null ? points : add(points, adjustment.applied);
  const { exact, why } = clampScore(adjusted, fullMarks, scoring.adjustment?.beyondFullMarks === true);
  return { ...parts, rescale, sum: adjusted, exact, scaled: roundTo(exact, scoring.decimals, scoring.rounding).n, why };
}

function clampScore(value: Fraction, fullMarks: Fraction, beyond: boolean): { exact: Fraction; why: ScoreOrigin } {
  if (value.n < 0n) return { exact: ZERO, why: 'kept-at-zero' };
  if (!beyond && compare(value, fullMarks) > 0) return { exact: fullMarks, why: 'kept-at-full' };
  return { exact: value, why: 'sum' };
}

function pointsOf(indicator: Indicator, mode: RoundingMode, record: RecordReader): IndicatorScore {
  const { counts, base, rate } = rateOf(indicator, record);
  const fullMarks = setting(indicator.fullMarks);
  if (rate === null) {
    const why = indicator.whenEmpty;
    const points = why === 'full' ? fullMarks : why === 'zero' ? ZERO : null;
    return { indicator, counts, base, rate, percent: null, earned: points, points, why };
  }
  const unrounded = multiply(rate, HUNDRED);
  const percent = indicator.rateDecimals === undefined ? unrounded : roundTo(unrounded, indicator.rateDecimals, mode);
  const { points: earned, why } =
    indicator.deduction === undefined
      ? { points: multiply(fullMarks, divide(percent, HUNDRED)), why: 'rate' as const }
      : deducted(fullMarks, indicator.deduction, percent);
  const points = indicator.pointsDecimals === undefined ? earned : roundTo(earned, indicator.pointsDecimals, mode);
  return { indicator, counts, base, rate, percent, earned, points, why };
}

function rateOf({ rate }: Indicator, record: RecordReader): Pick<IndicatorScore, 'counts' | 'base' | 'rate'> {
  if ('percent' in rate) {
    const percent = record.decimal(rate.percent);
    return { counts: [], base: null, rate: percent === null ? null : divide(percent, HUNDRED) };
  }
  const base = { field: rate.of, count: record.count(rate.of) };
  const counts = Object.entries(rate.credit).map(([field, credit]) => ({ field, count: record.count(field), credit: setting(credit) }));
  const credited = addDecimals(counts.map(({ credit, count }) => multiply(credit, whole(count))));
  return { counts, base, rate: base.count === 0n ? null : divide(credited, whole(base.count)) };
}

function deducted(fullMarks: Fraction, { target, perPoint, floor }: Deduction, percent: Fraction): { points: Fraction; why: PointsOrigin } {
  const under = larger(ZERO, subtract(setting(target), percent));
  const points = subtract(fullMarks, multiply(setting(perPoint), under));
  const least = setting(floor);
  return compare(points, least) < 0 ? { points: least, why: 'floor' } : { points, why: 'deduction' };
}

function adjustmentOf(rule: Adjustment, record: RecordReader): AdjustmentScore {
  const { field, min, max } = rule;
  const given = record.decimal(field) ?? ZERO;
  const raised = min === undefined ? given : larger(given, setting(min));
  return { rule, given, applied: max === undefined ? raised : smaller(raised, setting(max)) };
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}
