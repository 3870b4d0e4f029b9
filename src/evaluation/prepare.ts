// What evaluate and advance begin with: policies checked, records read, every row scored, or all that is wrong listed.
import { fail, issueList, throwIfAny } from '../issues/collect';
import { endsPeriod, periodOf, type Period } from '../month/period';
import { checkAgreement } from '../policy/check-agreement';
import { checkedPolicies, checkedPolicy } from '../policy/define-policy';
import { policyFields } from '../policy/policy-fields';
import { monthsInForce, notOneInForce, policyIndexInForce } from '../policy/in-force';
import type { Policy } from '../policy/types';
import { groupsByPlace, splitCohorts, type Cohorts } from '../rank/cohorts';
import { throwTooMany } from '../rank/most-ranked';
import { toPlaces } from '../rank/places';
import { throwColumnIssues } from '../records/field-columns';
import { throwRecordIssues } from '../records/find-issues';
import { addPredecessors, namesOf } from '../records/predecessors';
import { readSafely } from '../input/foreign-values';
import { readTable, type Table } from '../records/table';
import type { TallyColumns, TallyRow } from '../records/types';
import { joined, rowsByPolicy } from './policy-rows';
import { readAndScore, type ScoredRows } from './read-and-score';
import { throwUnsafeScores } from './unsafe-scores';

/** Valid records, scored. */
export interface Prepared {
  readonly table: Table;
  readonly cohorts: Cohorts;
  /** Each policy with its own rows. */
  readonly policies: readonly Pick<ScoredRows, 'policy' | 'columns' | 'chosen'>[];
  /** By month's number, the index of its policy. */
  readonly policyOf: Int32Array;
  /** Township code by place. */
  readonly township: Int32Array;
  /** Rounded score × 10^decimals by place; NaN where there is none. */
  readonly scaled: Float64Array;
  /** Volume by place, the caller's no more, of no meaning under a policy that names none; null where no policy names one. */
  readonly volume: Float64Array | null;
  /** Integers by place, the largest best: those of each row's own policy, and zeros beyond. */
  readonly tieBreakers: readonly Float64Array[];
  /** Group code by place; null where no policy groups. */
  readonly group: Int32Array | null;
  /** Group by code; null is the rows of a policy without groups. */
  readonly groups: readonly (string | null)[];
  /** By place: code of the township that this one succeeds, −1 where none; null where no policy asks. */
  readonly predecessor: Int32Array | null;
}

/** The policies as a list, each of them checked. */
export function policyList(policy: Policy | readonly Policy[]): readonly Policy[] {
  const policies = checkedPolicies(policy, ['policy']) ?? [checkedPolicy(policy)];
  const list = issueList();
  checkAgreement(policies, list);
  throwIfAny(list);
  return policies;
}

export function prepare(records: Iterable<TallyRow> | TallyColumns, policies: readonly Policy[]): Prepared {
  const fields = policies.map(policyFields);
  const table = readTable(records, [...new Set(fields.flat().map(({ name }) => name))]);
  const policyOf = table.months.map((month) => policyIndexInForce(policies, month));
  const throwIssues = (): void =>
    readSafely([], () =>
      throwRecordIssues(
        table,
        (month) => {
          // A row of no month has the fields of the policy, if there is but one.
          if (month < 0) return policies.length === 1 ? { policy: policies[0], fields: fields[0] } : null;
          const index = policyOf[month];
          return index < 0 ? notOneInForce(index) : { policy: policies[index], fields: fields[index] };
        },
        monthsInForce(policies),
      ),
    );
  const chosen = rowsByPolicy(table, policyOf, policies.length);
  // Of a policy without rows no column need be there. A column that is none would be a mistake of every row.
  throwColumnIssues(
    table,
    fields.flatMap((some, index) => ((chosen[index]?.length ?? table.rows) > 0 ? some : [])),
  );
  if (!table.identified || hasWrongMonths(table, policyOf, periodOf(policies[0]))) throwIssues();
  const refuse = (): never => {
    throwIssues();
    // Stryker disable next-line ArrayDeclaration: what throws only now is in no one place
    readSafely([], () => throwUnsafeScores(policies, table, chosen));
    // The fast stages saw a mistake and the listing found none: what was read has changed in between.
    return fail('unreadable', [], 'values that stay the same while they are read', records);
  };
  const scored = policies.map((policy, index) => readAndScore(policy, fields[index], table, chosen[index]) ?? refuse());
  const { group, groups } = groupColumn(scored, table.rows);
  const { predecessor, names } = predecessorColumn(scored, table) ?? refuse();
  const cohorts = splitCohorts(table.month, table.months.length, group, groups.length);
  throwTooMany(cohorts.months);
  const township = toPlaces(cohorts, table.township);
  if (hasDuplicates(township, table.townships.length, cohorts)) refuse();
  const { rows } = table;
  const placed = (of: (one: ScoredRows) => Float64Array | undefined): Float64Array => toPlaces(cohorts, joined(scored, rows, of));
  const mostTies = scored.reduce((most, { tieBreakers }) => Math.max(most, tieBreakers.length), 0);
  return {
    table: { ...table, townships: names.townships, codeOf: names.codeOf },
    cohorts,
    policies: scored.map(({ policy, columns, chosen }) => ({ policy, columns, chosen })),
    policyOf,
    township,
    scaled: placed(({ scaled }) => scaled),
    // Stryker disable next-line ConditionalExpression,ArrowFunction: zeros that no policy asks for change nothing, only slower
    volume: scored.every(({ volume }) => volume === null) ? null : placed(({ volume }) => volume ?? undefined).slice(),
    tieBreakers: Array.from({ length: mostTies }, (_, i) => placed(({ tieBreakers }) => tieBreakers[i])),
    group: group === null ? null : groupsByPlace(cohorts),
    groups,
    predecessor: predecessor === null ? null : toPlaces(cohorts, predecessor),
  };
}

// Whether a row lies in a month without a policy, or with several, or within a period; a month may be named that has no rows.
function hasWrongMonths({ month, months }: Table, policyOf: Int32Array, period: Period): boolean {
  const wrong = policyOf.map((index, number) => (index < 0 || !endsPeriod(period, months[number]) ? 1 : 0));
  // Stryker disable next-line ConditionalExpression,LogicalOperator,StringLiteral,ArrowFunction: nothing is wrong, and need not be looked for
  return wrong.includes(1) && month.some((number) => wrong[number] === 1);
}

// Groups of the same name are one, whichever policy they come from.
function groupColumn(scored: readonly ScoredRows[], rows: number): Pick<Prepared, 'group' | 'groups'> {
  const groups: (string | null)[] = [null];
  if (scored.every(({ policy }) => policy.ranking.groupBy === undefined)) return { group: null, groups };
  const group = new Int32Array(rows);
  const codeOf = new Map<string | null, number>();
  for (const { group: texts, chosen } of scored) {
    if (texts === null) continue;
    const { codes, names } = texts;
    const target = names.map((name) => codeOf.get(name) ?? groups.push(name) - 1);
    names.forEach((name, i) => codeOf.set(name, target[i]));
    // Stryker disable next-line EqualityOperator: past the end nothing is written
    for (let i = 0; i < codes.length; i += 1) group[chosen === null ? i : chosen[i]] = target[codes[i]];
  }
  return { group, groups };
}

// Null where some value names nobody that could be a predecessor.
function predecessorColumn(
  scored: readonly ScoredRows[],
  table: Table,
): { readonly predecessor: Int32Array | null; readonly names: Pick<Table, 'townships' | 'codeOf'> } | null {
  // Stryker disable next-line ConditionalExpression,ArrowFunction: nobody succeeds anybody, which is only faster to know
  if (scored.every(({ policy }) => policy.comparison.predecessor === undefined)) return { predecessor: null, names: table };
  const predecessor = new Int32Array(table.rows).fill(-1);
  const names = namesOf(table);
  for (const { policy, columns, chosen } of scored) {
    const { predecessor: field } = policy.comparison;
    // Stryker disable next-line ConditionalExpression: for the types; without a name there is no column
    if (field === undefined) continue;
    if (chosen?.length !== 0 && !addPredecessors(table, columns, field, chosen, names, predecessor)) return null;
  }
  return { predecessor, names };
}

function hasDuplicates(township: Int32Array, townships: number, { months }: Cohorts): boolean {
  const lastMonth = new Int32Array(townships).fill(-1);
  for (const { number, start, end } of months) {
    for (let place = start; place < end; place += 1) {
      const code = township[place];
      if (lastMonth[code] === number) return true;
      lastMonth[code] = number;
    }
  }
  return false;
}
