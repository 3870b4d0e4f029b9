// The whole evaluation as columns: row i is row i of the records.
import { percentile } from '../rank/percentile-rank';
import type { CodedColumn } from '../records/types';
import { ENTRIES, percentileGainOf, scoreGainOf, type MonthView, type RankedCohorts } from './month-view';

/** Results as columns; row i is row i of the records. Those that are not stored are made at first use. */
export interface EvaluationColumns {
  readonly township: CodedColumn;
  /** `YYYY-MM` */
  readonly month: CodedColumn;
  /** Null where no policy groups. */
  readonly group: { readonly codes: Int32Array; readonly names: readonly (string | null)[] } | null;
  /** Points; NaN where there is no score. */
  readonly score: Float64Array;
  /** From 1; NaN where unranked. */
  readonly rank: Float64Array;
  /** From 1; 0 where unranked. */
  readonly reverseRank: Int32Array;
  /** 1 or more; 0 where unranked. */
  readonly tied: Int32Array;
  /** Ranked in the cohort; 0 where unranked. */
  readonly of: Float64Array;
  /** 0 to 1; NaN where unranked. */
  readonly percentile: Float64Array;
  /** Places, positive is up; NaN where unknown. */
  readonly gain: Float64Array;
  /** Points; NaN where unknown. */
  readonly scoreGain: Float64Array;
  /** −1 to 1; NaN where unknown. */
  readonly percentileGain: Float64Array;
  /** Why the gain is unknown; name 0 is null, a known gain. */
  readonly entry: { readonly codes: Uint8Array; readonly names: readonly (string | null)[] };
  /** Requests; NaN where the policy names no volume. */
  readonly volume: Float64Array;
  /** By class id: 1 for each member. */
  readonly classes: ReadonlyMap<string, Uint8Array>;
}

/** What is stored; the rest is worked out month by month. */
export interface StoredColumns {
  readonly rows: number;
  readonly township: CodedColumn;
  readonly month: CodedColumn;
  readonly rank: Float64Array;
  readonly reverseRank: Int32Array;
  readonly tied: Int32Array;
  readonly gain: Float64Array;
  readonly entry: Uint8Array;
  readonly members: ReadonlyMap<string, Uint8Array>;
  readonly group: Int32Array | null;
  readonly groups: readonly (string | null)[];
}

export function evaluationColumns(stored: StoredColumns, months: readonly MonthView[]): EvaluationColumns {
  const lazy = (value: ColumnValue): (() => Float64Array) => {
    let column: Float64Array | null = null;
    return () => (column ??= fill(stored.rows, months, value));
  };
  const score = lazy(({ scaled, decimals }, row) => scaled[row] / 10 ** decimals);
  const percentiles = lazy(({ rank }, row, { ranked }) => percentile(rank[row], ranked));
  const of = lazy(({ rank }, row, { ranked }) => (Number.isNaN(rank[row]) ? 0 : ranked));
  const scoreGain = lazy(scoreGainOf);
  const percentileGain = lazy(percentileGainOf);
  const volume = lazy((view, row) => (view.volume === null ? Number.NaN : view.volume[row]));
  return {
    township: stored.township,
    month: stored.month,
    group: stored.group === null ? null : { codes: stored.group, names: stored.groups },
    rank: stored.rank,
    reverseRank: stored.reverseRank,
    tied: stored.tied,
    get of() {
      return of();
    },
    gain: stored.gain,
    entry: { codes: stored.entry, names: ENTRIES },
    classes: stored.members,
    get score() {
      return score();
    },
    get percentile() {
      return percentiles();
    },
    get scoreGain() {
      return scoreGain();
    },
    get percentileGain() {
      return percentileGain();
    },
    get volume() {
      return volume();
    },
  };
}

type ColumnValue = (view: MonthView, row: number, cohort: RankedCohorts) => number;

function fill(rows: number, months: readonly MonthView[], value: ColumnValue): Float64Array {
  const column = new Float64Array(rows);
  for (const view of months) {
    for (const cohort of view.cohorts) {
      for (let i = cohort.start; i < cohort.end; i += 1) column[view.order[i]] = value(view, view.order[i], cohort);
    }
  }
  return column;
}
