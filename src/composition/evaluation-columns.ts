// The whole evaluation as columns: row i is row i of the records.
import { tenTo } from '../exact/ten-to';
import { ENTRIES } from '../gain/entry';
import { monthText } from '../month/month';
import { percentile } from '../rank/percentile';
import { toRows } from '../rank/places';
import type { EvaluationColumns } from '../report/evaluation/columns';
import { lazyKind, once } from '../report/evaluation/lazy';
import type { MonthFacts, RankedCohort } from '../report/evaluation/facts';
import { percentileGains, scoreGains } from '../report/evaluation/month-standings';
import type { Prepared } from './prepare';
import type { ResultColumns } from './run-month';

const lazyColumns = /*@__PURE__*/ lazyKind<EvaluationColumns>();

// Of what is stored copies, as a reader may sort what it gets, and later answers are made from it.
export function evaluationColumns(prepared: Prepared, results: ResultColumns, facts: () => readonly MonthFacts[]): EvaluationColumns {
  const { table, cohorts, group } = prepared;
  const { rows } = cohorts;
  const [townships, groups] = [Object.freeze(table.townships), Object.freeze(prepared.groups)];
  const months = Object.freeze(Array.from(table.months, monthText));
  const worked = (value: ColumnValue): (() => Float64Array) => once(() => toRows(cohorts, fill(new Float64Array(rows), facts(), value)));
  const counted = (value: ColumnValue): (() => Int32Array) => once(() => toRows(cohorts, fill(new Int32Array(rows), facts(), value)));
  return lazyColumns({
    township: once(() => ({ codes: table.township.slice(), names: townships })),
    month: once(() => ({ codes: table.month.slice(), names: months })),
    group: once(() => (group === null ? null : { codes: toRows(cohorts, group), names: groups })),
    score: once(() => pointsByRow(prepared)),
    rank: once(() => toRows(cohorts, results.rank.slice())),
    reverseRank: counted(({ start, details }) => at(details().reverseRank, start)),
    tied: counted(({ start, details }) => at(details().tied, start)),
    of: worked(
      ({ rank }, { ranked }) =>
        (place) =>
          Number.isNaN(rank[place]) ? 0 : ranked,
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
    classes: once(() => new Map(Array.from(membersByPlace(rows, facts()), ([id, column]) => [id, toRows(cohorts, column)]))),
  });
}

function pointsByRow({ table: { month }, cohorts: { place }, scaled, policies, policyOf }: Prepared): Float64Array {
  const units = Float64Array.from(policyOf, (index) => tenTo(policies[index].policy.scoring.decimals));
  const points = new Float64Array(scaled.length);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let row = 0; row < points.length; row += 1) points[row] = scaled[place === null ? row : place[row]] / units[month[row]];
  return points;
}

/** The value of a place, for each place of a cohort. */
type ColumnValue = (facts: MonthFacts, cohort: RankedCohort) => (place: number) => number;

function at(column: Int32Array, start: number): (place: number) => number {
  return (place) => column[place - start];
}

function membersByPlace(rows: number, facts: readonly MonthFacts[]): ReadonlyMap<string, Uint8Array> {
  const columns = new Map<string, Uint8Array>();
  for (const { start, classes } of facts) {
    for (const { id, members } of classes) {
      const column = columns.get(id) ?? new Uint8Array(rows);
      columns.set(id, column);
      column.set(members, start);
    }
  }
  return columns;
}

function fill<T extends Float64Array | Int32Array>(column: T, facts: readonly MonthFacts[], value: ColumnValue): T {
  for (const month of facts) {
    for (const cohort of month.cohorts) {
      const valueAt = value(month, cohort);
      for (let place = cohort.start; place < cohort.end; place += 1) column[place] = valueAt(place);
    }
  }
  return column;
}
