// Lists every mistake of the records, row by row. The fast stages only notice that there may be one; this decides.
import { parseDecimal } from '../exact/decimal-text';
import { add, compare, fraction, multiply, ZERO, type Fraction } from '../exact/fraction';
import { isObject } from '../columns/property';
import { issueList, report, throwIfAny, type IssueList } from '../issues/collect';
import { MONTH_FORM, monthText } from '../month/month';
import type { PolicyField } from '../policy/fields';
import type { Policy } from '../policy/types';
import { MAX_COUNT } from './number-column';
import { isNobody } from './predecessors';
import type { Table } from './table';
import { isCoded, textAt } from './text-column';

/** A policy with the fields that it reads. */
export interface ActivePolicy {
  readonly policy: Policy;
  readonly fields: readonly PolicyField[];
}

/**
 * @param table the records
 * @param policyOf the policy of a month's place; null where there is none (reported elsewhere)
 * @throws RankingRulesError with every mistake of the records, in the order of the rows; returns where there is none
 */
export function throwRecordIssues(table: Table, policyOf: (month: number) => ActivePolicy | null): void {
  const list = issueList();
  const firstRow = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const broken = table.broken.get(row);
    if (broken !== undefined) {
      if (list.issues.length < 100) list.issues.push(broken);
      else list.more += 1;
      continue;
    }
    checkIdentity(table, row, firstRow, list);
    const month = table.month[row] ?? -1;
    const active = month < 0 ? null : policyOf(month);
    if (active !== null) checkFields(table, row, active, list);
  }
  throwIfAny(list);
}

function checkIdentity(table: Table, row: number, firstRow: Map<string, number>, list: IssueList): void {
  const township = table.township[row] ?? -1;
  const month = table.month[row] ?? -1;
  if (township < 0) reportText(table, row, 'township', 'bad-township', 'text that is not empty', list);
  if (month < 0) reportText(table, row, 'month', 'bad-month', MONTH_FORM, list);
  if (township < 0 || month < 0) return;
  const key = `${month}:${township}`;
  const first = firstRow.get(key);
  if (first === undefined) firstRow.set(key, row);
  else {
    const expected = `one row of ${monthText(table.months[month])}; the first is row ${first}`;
    report(list, 'duplicate-row', [row, 'township'], expected, table.townships[township]);
  }
}

function reportText(
  table: Table,
  row: number,
  field: 'township' | 'month',
  code: 'bad-township' | 'bad-month',
  expected: string,
  list: IssueList,
): void {
  const column = table.column(field);
  const found = textAt(column, row);
  if (found === undefined && isCoded(column)) reportCode(column, [row, field], list);
  else if (found === undefined) report(list, 'missing-field', [row, field], expected, found);
  else report(list, code, [row, field], expected, found);
}

function reportCode(column: unknown, path: readonly [row: number, field: string], list: IssueList): void {
  const codes: unknown = isObject(column) ? Reflect.get(column, 'codes') : undefined;
  report(list, 'bad-code', path, 'an index of names', textAt(codes, path[0]));
}

function checkFields(table: Table, row: number, { policy, fields }: ActivePolicy, list: IssueList): void {
  const counts = new Map<string, bigint>();
  const tieFields = new Set((policy.ranking.tieBreakers ?? []).map(({ field }) => field));
  for (const field of fields) {
    const found = textAt(table.column(field.name), row);
    if (found === null && field.role !== 'count' && field.role !== 'group' && field.role !== 'predecessor' && tieFields.has(field.name)) {
      report(list, 'bad-decimal', [row, field.name], EXPECTED.decimal, found);
    } else if (checkValue(table, field, found, row, policy, list) && field.role === 'count' && typeof found === 'number') {
      counts.set(field.name, BigInt(found));
    }
  }
  if ('indicators' in policy.scoring) checkBases(policy.scoring.indicators, counts, row, list);
}

function checkValue(table: Table, field: PolicyField, found: unknown, row: number, policy: Policy, list: IssueList): boolean {
  const path = [row, field.name] as const;
  const column = table.column(field.name);
  if (found === undefined && isCoded(column)) {
    reportCode(column, path, list);
    return false;
  }
  if (found === undefined && field.role !== 'adjustment' && field.role !== 'predecessor') {
    report(list, 'missing-field', path, EXPECTED[field.role], found);
    return false;
  }
  switch (field.role) {
    case 'count': {
      const good = typeof found === 'number' && Number.isInteger(found) && found >= 0 && found <= MAX_COUNT;
      if (!good) report(list, 'bad-count', path, EXPECTED.count, found);
      return good;
    }
    case 'group': {
      const good = typeof found === 'string' && found.trim() !== '';
      if (!good) report(list, 'bad-group', path, EXPECTED.group, found);
      return good;
    }
    case 'predecessor': {
      const good = (typeof found === 'string' && found.trim() !== '') || isNobody(column, row);
      if (!good) report(list, 'bad-township', path, EXPECTED.predecessor, found);
      return good;
    }
    case 'percent':
    case 'score':
    case 'adjustment':
    case 'decimal':
      return checkDecimal(field.role, found, path, policy, list);
  }
}

const EXPECTED = {
  count: 'integer from 0 to 9007199254740991',
  percent: 'decimal from 0 to 100, or null',
  score: 'decimal from 0, or null',
  adjustment: 'decimal, or null',
  decimal: 'decimal',
  group: 'text that is not empty',
  predecessor: 'text that is not empty, or null',
} as const;

function checkDecimal(
  role: 'percent' | 'score' | 'adjustment' | 'decimal',
  found: unknown,
  path: readonly (string | number)[],
  policy: Policy,
  list: IssueList,
): boolean {
  if (role !== 'decimal' && (found === null || found === undefined)) return true;
  const value = parseDecimal(found);
  if (value === null) {
    report(list, 'bad-decimal', path, EXPECTED[role], found);
    return false;
  }
  if (role === 'percent' && (value.n < 0n || compare(value, { n: 100n, d: 1n }) > 0)) {
    report(list, 'percent-out-of-range', path, EXPECTED.percent, found);
  } else if (role === 'score' && value.n < 0n) {
    report(list, 'negative-score', path, EXPECTED.score, found);
  } else if (compare(value, highest(role, policy)) > 0) {
    report(list, 'unsafe-score', path, `score × 10^${policy.scoring.decimals} ≤ ${MAX_COUNT}`, found);
  } else return true;
  return false;
}

// The largest value that leaves the rounded score a safe integer of its last decimal.
function highest(role: 'percent' | 'score' | 'adjustment' | 'decimal', { scoring }: Policy): Fraction {
  const most = fraction(BigInt(MAX_COUNT), 10n ** BigInt(scoring.decimals));
  if (role === 'score') return most;
  const unlimited = 'indicators' in scoring && scoring.adjustment?.beyondFullMarks === true && scoring.adjustment.max === undefined;
  // Above every decimal that can be read.
  if (role !== 'adjustment' || !unlimited) return { n: 10n ** 500n, d: 1n };
  const fullMarks = parseDecimal(scoring.fullMarks) ?? ZERO;
  return add(most, { n: -fullMarks.n, d: fullMarks.d });
}

function checkBases(
  indicators: Extract<Policy['scoring'], { indicators: unknown }>['indicators'],
  counts: ReadonlyMap<string, bigint>,
  row: number,
  list: IssueList,
): void {
  for (const { rate } of indicators) {
    if (!('of' in rate)) continue;
    const base = counts.get(rate.of);
    const names = Object.keys(rate.credit);
    if (base === undefined) continue;
    let sum = ZERO;
    let above = 0n;
    for (const name of names) {
      const count = counts.get(name) ?? 0n;
      sum = add(sum, multiply(parseDecimal(rate.credit[name]) ?? ZERO, { n: count, d: 1n }));
      if (base === 0n && count > 0n) {
        report(list, 'count-without-base', [row, name], `0, as ${rate.of} is 0`, Number(count));
        above += 1n;
      }
    }
    if (above === 0n && compare(sum, { n: base, d: 1n }) > 0) {
      const expected = `Σ credit · count ≤ ${rate.of} = ${base}`;
      report(list, 'count-above-base', [row, names[0] ?? rate.of], expected, Number(sum.n) / Number(sum.d));
    }
  }
}
