// What evaluate and advance begin with: policies checked, records read, every row scored, or all that is wrong listed.
import { fail, issueList, report, throwIfAny } from './issues/collect';
import { monthText } from './month/month';
import { checkAgreement } from './policy/agree';
import { checkedPolicy } from './policy/define-policy';
import type { PolicyField } from './policy/fields';
import { policyFields } from './policy/policy-fields';
import { policyIndexInForce } from './policy/in-force';
import type { Policy } from './policy/types';
import { splitCohorts, type Cohorts } from './rank/cohorts';
import { codesToPlaces, toPlaces } from './rank/places';
import { tieKeys } from './rank/tie-keys';
import { fieldColumns, noDecimals, type FieldColumns } from './records/field-columns';
import { throwRecordIssues } from './records/find-issues';
import { addPredecessors, namesOf } from './records/predecessors';
import { listOf, readSafely } from './columns/property';
import { readTable, type Table } from './records/table';
import type { TallyColumns, TallyRecord } from './records/types';
import { scoreColumns } from './score/score-columns';

/** One policy with what its months need. */
export interface PreparedPolicy {
  readonly policy: Policy;
  /** Volume by place; null where the policy names none. */
  readonly volume: Float64Array | null;
  /** Integers by place, the largest best. */
  readonly tieBreakers: readonly Float64Array[];
  /** The fields of its own rows, and which rows those are; null is all of them, as they stand. */
  readonly columns: FieldColumns;
  readonly chosen: Int32Array | null;
}

/** Valid records, scored. */
export interface Prepared {
  readonly table: Table;
  readonly cohorts: Cohorts;
  readonly policies: readonly PreparedPolicy[];
  /** By month's number, the index of its policy. */
  readonly policyOf: Int32Array;
  /** Township code by place. */
  readonly township: Int32Array;
  /** Rounded score × 10^decimals by place; NaN where there is none. */
  readonly scaled: Float64Array;
  /** Group code by place; null where no policy groups. */
  readonly group: Int32Array | null;
  /** Group by code; null is the rows of a policy without groups. */
  readonly groups: readonly (string | null)[];
  /** By place: code of the township that this one succeeds, −1 where none; null where no policy asks. */
  readonly predecessor: Int32Array | null;
}

/** The policies as a list, each of them checked. */
export function policyList(policy: Policy | readonly Policy[]): readonly Policy[] {
  const list = issueList();
  const policies = (listOf(policy, ['policy']) ?? [policy]).map(checkedPolicy);
  checkAgreement(policies, list);
  throwIfAny(list);
  return policies;
}

export function prepare(records: Iterable<TallyRecord> | TallyColumns, policies: readonly Policy[]): Prepared {
  const fields = policies.map(policyFields);
  const table = readTable(records, [...new Set(fields.flat().map(({ name }) => name))]);
  const policyOf = table.months.map((month) => policyIndexInForce(policies, month));
  const list = (): void =>
    readSafely([], () =>
      throwRecordIssues(table, (place) => {
        const index = policyOf[place];
        return index < 0 ? null : { policy: policies[index], fields: fields[index] };
      }),
    );
  if (!table.identified) list();
  throwMonthsWithout(table, policyOf);
  let scaled: Float64Array = new Float64Array(policies.length === 1 ? 0 : table.rows).fill(Number.NaN);
  const group = fields.some((some) => some.some(({ role }) => role === 'group')) ? new Int32Array(table.rows) : null;
  const groups: (string | null)[] = [null];
  const predecessor = fields.some((some) => some.some(({ role }) => role === 'predecessor')) ? new Int32Array(table.rows).fill(-1) : null;
  const names = predecessor === null ? null : namesOf(table);
  let valid = true;
  const prepared = policies.map((policy, index) => {
    const chosen = policies.length === 1 ? null : rowsOf(table, policyOf, index);
    const columns = withAdjustment(fieldColumns(table, chosen), table, policy);
    if (chosen !== null && chosen.length === 0) return { policy, volume: null, tieBreakers: [], columns, chosen };
    const tieFields = (policy.ranking.tieBreakers ?? []).map(({ field, order }) => ({ column: columns.decimals(field), order }));
    if (!readable(fields[index], columns) || !tieFields.every(({ column }) => isKnown(column.units))) {
      valid = false;
      return { policy, volume: null, tieBreakers: [], columns, chosen };
    }
    const counts = fields[index].filter(({ role }) => role === 'count').map(({ name }) => columns.counts(name));
    const scores = scoreColumns(policy.scoring, columns, counts, columns.rows);
    if (!scores.valid) valid = false;
    scaled = scatter(scores.scaled, chosen, scaled);
    const { groupBy } = policy.ranking;
    if (group !== null && groupBy !== undefined && !addGroups(columns, groupBy, chosen, group, groups)) valid = false;
    const { predecessor: field } = policy.comparison;
    if (predecessor !== null && names !== null && field !== undefined && !addPredecessors(table, columns, field, chosen, names, predecessor)) valid = false;
    const spread = (column: Float64Array): Float64Array => scatter(column, chosen, new Float64Array(chosen === null ? 0 : table.rows));
    const volume = policy.volume === undefined ? null : spread(columns.counts(policy.volume));
    const tieBreakers = tieFields.map(({ column, order }) => spread(tieKeys(column, order)));
    return { policy, volume, tieBreakers, columns, chosen };
  });
  const cohorts = splitCohorts(table.month, table.months.length, group, groups.length);
  const township = codesToPlaces(cohorts, table.township);
  if (!valid || hasDuplicates(township, table.townships.length, cohorts)) {
    list();
    // The fast stages saw a mistake that the lister does not: what was read has changed since.
    return fail('unreadable', [], 'values that stay the same while they are read', records);
  }
  return {
    table: names === null ? table : { ...table, ...names },
    cohorts,
    policies: prepared.map((one) => ({
      ...one,
      volume: one.volume === null ? null : toPlaces(cohorts, one.volume),
      tieBreakers: one.tieBreakers.map((column) => toPlaces(cohorts, column)),
    })),
    policyOf,
    township,
    scaled: toPlaces(cohorts, scaled),
    group: group === null ? null : codesToPlaces(cohorts, group),
    groups,
    predecessor: predecessor === null ? null : codesToPlaces(cohorts, predecessor),
  };
}

function throwMonthsWithout(table: Table, policyOf: Int32Array): void {
  const list = issueList();
  policyOf.forEach((index, place) => {
    if (index >= 0) return;
    const row = table.month.indexOf(place);
    const code = index === -1 ? 'no-policy-in-force' : 'several-policies-in-force';
    if (row >= 0) report(list, code, [row, 'month'], 'one policy in force', monthText(table.months[place]));
  });
  throwIfAny(list);
}

function rowsOf(table: Table, policyOf: Int32Array, policy: number): Int32Array {
  const rows: number[] = [];
  table.month.forEach((place, row) => {
    if (policyOf[place] === policy) rows.push(row);
  });
  return Int32Array.from(rows);
}

// A missing adjustment column is an adjustment of 0 everywhere.
function withAdjustment(columns: FieldColumns, table: Table, { scoring }: Policy): FieldColumns {
  const field = 'indicators' in scoring ? scoring.adjustment?.field : undefined;
  if (field === undefined || table.column(field) !== undefined) return columns;
  const none = noDecimals(columns.rows);
  return { ...columns, decimals: (name) => (name === field ? none : columns.decimals(name)) };
}

// Counts are checked where they are scored.
function readable(fields: readonly PolicyField[], columns: FieldColumns): boolean {
  return fields.every(({ name, role }) => {
    switch (role) {
      case 'count':
        return true;
      case 'predecessor':
        return true;
      case 'group':
        return !columns.texts(name).codes.includes(-1);
      case 'decimal':
        return columns.decimals(name).valid;
      case 'percent':
      case 'score':
        return columns.decimals(name).valid && columns.decimals(name).complete;
      case 'adjustment':
        return columns.decimals(name).valid;
    }
  });
}

function isKnown(units: Float64Array): boolean {
  for (let row = 0; row < units.length; row += 1) if (Number.isNaN(units[row])) return false;
  return true;
}

function scatter(column: Float64Array, chosen: Int32Array | null, into: Float64Array): Float64Array {
  if (chosen === null) return column;
  for (let i = 0; i < chosen.length; i += 1) into[chosen[i]] = column[i];
  return into;
}

function addGroups(columns: FieldColumns, field: string, chosen: Int32Array | null, group: Int32Array, groups: (string | null)[]): boolean {
  const { codes, names } = columns.texts(field);
  const place = new Map(groups.map((name, code) => [name, code]));
  const target = names.map((name) => place.get(name) ?? groups.push(name) - 1);
  let valid = true;
  for (let i = 0; i < codes.length; i += 1) {
    if (codes[i] < 0) valid = false;
    else group[chosen === null ? i : chosen[i]] = target[codes[i]];
  }
  return valid;
}

function hasDuplicates(township: Int32Array, townships: number, { months }: Cohorts): boolean {
  const lastMonth = new Int32Array(townships).fill(-1);
  for (const { month, start, end } of months) {
    for (let place = start; place < end; place += 1) {
      const code = township[place];
      if (lastMonth[code] === month) return true;
      lastMonth[code] = month;
    }
  }
  return false;
}
