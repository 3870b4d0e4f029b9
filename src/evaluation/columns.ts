// The whole evaluation as columns: row i is row i of the records.
import { tenTo } from '../exact/ten-to';
import { ENTRIES, type Entry } from '../gain/entry';
import type { CodedColumn } from '../input/types';
import { monthText } from '../month/month';
import { percentile } from '../rank/percentile';
import type { Cohorts } from '../rank/cohorts';
import { rowsByPlace, toRows } from '../rank/places';
import type { MonthFacts, RankedCohort } from './facts';
import { lazyKind, once } from './lazy';
import { percentileGains, scoreGains } from './month-standings';
import type { Prepared } from './prepare';
import type { ResultColumns } from './run-month';

/**
 * 按列的结果：第 i 行是第 i 条记录。
 *
 * Results as columns; row i is row i of the records. Each is made at its first use, and is the reader's own.
 *
 * @remarks 用 `map` 得到的列类型不变，放不下的会被截掉；要用它们再算别的，另放一列，例如
 *   `Float64Array.from(rank, (place) => 1 / place)`。
 *
 *   `map` makes a column of the same type, which cuts what does not fit: work things out into one that does, as in
 *   `Float64Array.from(rank, (place) => 1 / place)`.
 */
export interface EvaluationColumns {
  /**
   * 街乡镇的标识；`names` 里也有记录里只作为前身出现的 · The township of each row; `names` has the ids of all, also of those that
   * records name as predecessors only.
   */
  readonly township: CodedColumn<Int32Array>;
  /** 月份 · The month of each row, `YYYY-MM`. */
  readonly month: CodedColumn<Int32Array>;
  /** 组别，null 是没有组；没有规则分组则整列为 null · The group of each row, null for none; all of it null where no policy groups. */
  readonly group: CodedColumn<Int32Array, string | null> | null;
  /** 得分；没有则为 NaN · Points; NaN where there is no score. */
  readonly score: Float64Array;
  /**
   * 名次，从 1 起，整数或整数加 0.5；不参加排名则为 NaN · From 1, whole or half, which floats hold exactly; NaN where
   * unranked.
   */
  readonly rank: Float32Array;
  /** 倒数第 N，从 1 起；不参加排名则为 NaN · From 1; NaN where unranked. */
  readonly reverseRank: Float32Array;
  /**
   * 并列个数，见 {@link Standing}：不小于 1；不参加排名则为 NaN · As in {@link Standing}: 1 or more; NaN where unranked.
   */
  readonly tied: Float32Array;
  /** 同组同月参加排名的个数；自己不参加则为 NaN · Ranked in the cohort; NaN where unranked. */
  readonly of: Float64Array;
  /** 百分位，0 至 1；不参加排名则为 NaN · 0 to 1; NaN where unranked. */
  readonly percentile: Float64Array;
  /**
   * 进步名次，整数或整数加 0.5，正数为进步；未知则为 NaN · Places, whole or half, which floats hold exactly; positive
   * is up; NaN where unknown.
   */
  readonly gain: Float32Array;
  /** 得分增加的分数；未知则为 NaN · Points; NaN where unknown. */
  readonly scoreGain: Float64Array;
  /** 百分位增加，−1 至 1；未知则为 NaN · −1 to 1; NaN where unknown. */
  readonly percentileGain: Float64Array;
  /** 进步名次为什么未知；第 0 个是 null，即进步名次已知 · Why the gain is unknown; name 0 is null, a known gain. */
  readonly entry: CodedColumn<Uint8Array, Entry | null>;
  /** 诉求量；规则未指明字段则为 NaN · Requests; NaN where the policy names no volume. */
  readonly volume: Float64Array;
  /** 类别，按标识；列入的为 1 · By class id: 1 for each member. */
  readonly classes: ReadonlyMap<string, Uint8Array>;
}

const lazyColumns = /*@__PURE__*/ lazyKind<EvaluationColumns>();

// Of what is stored copies, as a reader may sort what it gets, and later answers are made from it.
export function evaluationColumns(prepared: Prepared, results: ResultColumns, facts: () => readonly MonthFacts[]): EvaluationColumns {
  const { table, cohorts, group } = prepared;
  const { rows } = cohorts;
  const [townships, groups] = [Object.freeze(table.townships), Object.freeze(prepared.groups)];
  const months = Object.freeze(Array.from(table.months, monthText));
  const worked = (value: ColumnValue): (() => Float64Array) => once(() => toRows(cohorts, fill(new Float64Array(rows), facts(), value)));
  const counted = (value: ColumnValue): (() => Float32Array) => once(() => toRows(cohorts, fill(new Float32Array(rows), facts(), value)));
  return lazyColumns({
    township: once(() => ({ codes: table.township.slice(), names: townships })),
    // Stryker disable next-line MethodExpression: now nothing reads these again
    month: once(() => ({ codes: table.month.slice(), names: months })),
    group: once(() => (group === null ? null : { codes: toRows(cohorts, group), names: groups })),
    score: once(() => pointsByRow(prepared)),
    rank: once(() => toRows(cohorts, results.rank.slice())),
    reverseRank: counted(({ start, details }) => at(details().reverseRank, start)),
    tied: counted(({ start, details }) => at(details().tied, start)),
    of: worked(
      ({ rank }, { ranked }) =>
        (place) =>
          Number.isNaN(rank[place]) ? Number.NaN : ranked,
    ),
    percentile: worked(
      ({ rank }, { ranked }) =>
        (place) =>
          percentile(rank[place], ranked),
    ),
    gain: once(() => toRows(cohorts, results.gain.slice())),
    scoreGain: worked(scoreGains),
    percentileGain: worked(percentileGains),
    entry: once(() => ({ codes: toRows(cohorts, results.entry.slice()), names: [...ENTRIES] })),
    volume: worked(
      ({ volume }) =>
        (place) =>
          volume === null ? Number.NaN : volume[place] + 0,
    ),
    classes: once(() => membersByClass(cohorts, facts())),
  });
}

function pointsByRow({ cohorts, scaled, policies, policyOf }: Prepared): Float64Array {
  const points = new Float64Array(cohorts.rows);
  for (const { number, start, end } of cohorts.months) {
    const unit = tenTo(policies[policyOf[number]].policy.scoring.decimals);
    // Stryker disable next-line EqualityOperator: the place after is the next month's, or there is none
    for (let place = start; place < end; place += 1) points[place] = scaled[place] / unit;
  }
  return toRows(cohorts, points);
}

/** The value of a place, for each place of a cohort. */
type ColumnValue = (facts: MonthFacts, cohort: RankedCohort) => (place: number) => number;

// Where there is no rank there is none from the end either: 0 would be better than the last.
function at(column: Int32Array, start: number): (place: number) => number {
  return (place) => column[place - start] || Number.NaN;
}

function membersByClass(cohorts: Cohorts, facts: readonly MonthFacts[]): ReadonlyMap<string, Uint8Array> {
  const rows = rowsByPlace(cohorts);
  const columns = new Map<string, Uint8Array>();
  for (const month of facts) {
    month.policy.classes.forEach(({ id }, index) => {
      const column = columns.get(id) ?? new Uint8Array(cohorts.rows);
      columns.set(id, column);
      for (const { classes } of month.cohorts) for (const place of classes[index].places) column[rows === null ? place : rows[place]] = 1;
    });
  }
  return columns;
}

function fill<T extends Float64Array | Float32Array>(column: T, facts: readonly MonthFacts[], value: ColumnValue): T {
  for (const month of facts) {
    for (const cohort of month.cohorts) {
      const valueAt = value(month, cohort);
      for (let place = cohort.start; place < cohort.end; place += 1) column[place] = valueAt(place);
    }
  }
  return column;
}
