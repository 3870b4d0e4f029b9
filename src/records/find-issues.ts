// Lists every mistake of the records, row by row. The fast stages only notice that there may be one; this decides.
import { fractionText } from '../exact/fraction-text';
import { DECIMAL_FORM, MAX_DECIMAL_TEXT, parseDecimal, powerOfTen, setting } from '../exact/decimal-text';
import { addDecimals, compare, fraction, HUNDRED, multiply, ONE, subtract, whole, type Fraction } from '../exact/fraction';
import { FILLED_FORM, isFilled } from '../input/filled';
import { isObject } from '../input/foreign-values';
import { memo } from '../input/memo';
import { CODE_FORM } from '../input/read-column';
import { issueList, report, reportUnreadable, throwIfAny, type IssueList } from '../issues/collect';
import type { IssueCode, IssuePath } from '../issues/issue';
import { choices } from '../issues/received';
import { MONTH_FORM, monthText } from '../month/month';
import { endsPeriod, periodOf, PERIODS, type Period } from '../month/period';
import type { FieldRole, PolicyField } from '../policy/field-uses';
import type { Indicator } from '../policy/scoring-types';
import type { Policy } from '../policy/types';
import { isCount } from './number-column';
import { isNobody } from './predecessors';
import type { Table } from './table';
import { isCoded, valueAt } from './text-column';

/** A policy with the fields that it reads. */
export interface ActivePolicy {
  readonly policy: Policy;
  readonly fields: readonly PolicyField[];
}

/**
 * @param table the records
 * @param policyOf the policy of a month, by its number, or what is wrong with that month; null where nothing can be said
 * @param inForce which months have a policy, for messages
 * @throws RankingRulesError with every mistake of the records, in the order of the rows; returns where there is none
 */
export function throwRecordIssues(table: Table, policyOf: (month: number) => ActivePolicy | IssueCode | null, inForce: string): void {
  const list = issueList();
  const firstRow = memo<number, Map<number, number>>(() => new Map());
  const toldMonths = new Set<number>();
  for (let row = 0; row < table.rows; row += 1) {
    const broken = table.broken[row];
    if (broken !== undefined) {
      if (broken.code === 'unreadable') reportUnreadable(list, [row], 'a readable record');
      else report(list, broken.code, [row], 'an object', broken.found);
      continue;
    }
    checkIdentity(table, row, firstRow, list);
    const month = table.month[row];
    const active = policyOf(month);
    if (typeof active === 'string') {
      // Told of a month once, not of each of its rows.
      if (!toldMonths.has(month)) report(list, active, [row, 'month'], `one policy in force (${inForce})`, monthText(table.months[month]));
      toldMonths.add(month);
    } else if (active !== null) {
      const period = periodOf(active.policy);
      if (month >= 0 && !endsPeriod(period, table.months[month]) && !toldMonths.has(month)) {
        report(list, 'bad-month', [row, 'month'], `${endingMonths(period)}, as the period is ${period}`, monthText(table.months[month]));
        toldMonths.add(month);
      }
      checkValues(table, row, active, list);
    }
  }
  throwIfAny(list);
}

// `YYYY-06 | YYYY-12`
function endingMonths(period: Period): string {
  const { step } = PERIODS[period];
  return choices(Array.from({ length: 12 / step }, (_, i) => `YYYY-${String((i + 1) * step).padStart(2, '0')}`));
}

// A map for each month: one for all would end at 2^24 entries, and rows may be twice as many.
type FirstRows = (month: number) => Map<number, number>;

function checkIdentity(table: Table, row: number, firstRow: FirstRows, list: IssueList): void {
  const township = table.township[row];
  const month = table.month[row];
  if (township < 0) reportText(table, row, 'township', FILLED_FORM, list);
  if (month < 0) reportText(table, row, 'month', MONTH_FORM, list);
  if (township < 0 || month < 0) return;
  const ofMonth = firstRow(month);
  const first = ofMonth.get(township);
  if (first === undefined) ofMonth.set(township, row);
  else {
    const expected = `one row of ${monthText(table.months[month])}; the first is row ${first}`;
    report(list, 'duplicate-row', [row, 'township'], expected, table.townships[township]);
  }
}

function reportText(table: Table, row: number, field: 'township' | 'month', expected: string, list: IssueList): void {
  const column = table.column(field);
  const found = valueAt(column, row);
  if (found === undefined && isCoded(column)) reportCode(column, [row, field], list);
  else if (found === undefined) report(list, 'missing-field', [row, field], expected, found);
  else report(list, `bad-${field}`, [row, field], expected, found);
}

function reportCode(column: unknown, path: readonly [row: number, field: string], list: IssueList): void {
  const codes: unknown = isObject(column) ? Reflect.get(column, 'codes') : undefined;
  report(list, 'bad-code', path, CODE_FORM, valueAt(codes, path[0]));
}

function checkValues(table: Table, row: number, { policy, fields }: ActivePolicy, list: IssueList): void {
  const counts = new Map<string, bigint>();
  for (const field of fields) checkValue(table, field, row, policy, counts, list);
  if ('indicators' in policy.scoring) checkBases(policy.scoring.indicators, counts, row, list);
}

/** @param counts receives the counts that are valid */
function checkValue(table: Table, field: PolicyField, row: number, policy: Policy, counts: Map<string, bigint>, list: IssueList): void {
  const path = [row, field.name] as const;
  const column = table.column(field.name);
  const found = valueAt(column, row);
  if (found === undefined && isCoded(column)) return reportCode(column, path, list);
  const role = roleOf(field, found, policy);
  if (found === undefined && role !== 'adjustment' && role !== 'predecessor')
    return report(list, 'missing-field', path, EXPECTED[role], found);
  switch (role) {
    case 'count':
      if (typeof found === 'number' && isCount(found)) counts.set(field.name, BigInt(found));
      else report(list, 'bad-count', path, EXPECTED.count, found);
      return;
    case 'group':
      if (!isFilled(found)) report(list, 'bad-group', path, EXPECTED.group, found);
      return;
    case 'predecessor':
      if (!isNobody(column, row) && !isFilled(found)) report(list, 'bad-township', path, EXPECTED.predecessor, found);
      return;
    case 'percent':
    case 'score':
    case 'adjustment':
    case 'decimal':
      return checkDecimal(role, found, path, policy, list);
  }
}

// A percent, score or adjustment that breaks ties may not be absent.
function roleOf({ name, role }: PolicyField, found: unknown, { ranking }: Policy): FieldRole {
  if (role === 'count' || (found !== null && found !== undefined)) return role;
  return ranking.tieBreakers?.some(({ field }) => field === name) === true ? 'decimal' : role;
}

const EXPECTED = {
  count: 'integer from 0 to 9007199254740991',
  percent: 'decimal from 0 to 100, or null',
  score: 'decimal from 0, or null',
  adjustment: 'decimal, or null',
  decimal: 'decimal',
  group: FILLED_FORM,
  predecessor: 'text that is not empty, or null',
} as const;

type DecimalRole = Exclude<FieldRole, 'count' | 'group' | 'predecessor'>;

// A decimal that is too long looks like any other, so that what it should be says how long.
function expectedOf(role: DecimalRole, found: unknown): string {
  const isTooLong = typeof found === 'string' && found.length > MAX_DECIMAL_TEXT;
  return isTooLong ? DECIMAL_FORM : EXPECTED[role];
}

function checkDecimal(
  role: DecimalRole,
  found: unknown,
  path: readonly [row: number, field: string],
  policy: Policy,
  list: IssueList,
): void {
  if (role !== 'decimal' && (found === null || found === undefined)) return;
  const value = parseDecimal(found);
  const most = highest(path[1], policy);
  if (value === null) report(list, 'bad-decimal', path, expectedOf(role, found), found);
  else if (role === 'percent' && (value.n < 0n || compare(value, HUNDRED) > 0))
    report(list, 'percent-out-of-range', path, EXPECTED.percent, found);
  else if (role === 'score' && value.n < 0n) report(list, 'negative-score', path, EXPECTED.score, found);
  else if (most !== null && compare(value, most) > 0) reportUnsafeScore(list, path, policy, found);
}

/** Adds that a score is no safe integer of its last decimal. */
export function reportUnsafeScore(list: IssueList, path: IssuePath, { scoring }: Policy, found: unknown): void {
  report(list, 'unsafe-score', path, `score × 10^${scoring.decimals} ≤ ${Number.MAX_SAFE_INTEGER}`, found);
}

// The largest value of a field that leaves the rounded score a safe integer of its last decimal; null where any does.
function highest(field: string, { scoring }: Policy): Fraction | null {
  const most = fraction(BigInt(Number.MAX_SAFE_INTEGER), powerOfTen(scoring.decimals));
  if ('published' in scoring) return field === scoring.published ? most : null;
  const { adjustment } = scoring;
  if (adjustment === undefined || adjustment.field !== field || adjustment.beyondFullMarks !== true || adjustment.max !== undefined)
    return null;
  return subtract(most, setting(scoring.fullMarks));
}

function checkBases(indicators: readonly Indicator[], counts: ReadonlyMap<string, bigint>, row: number, list: IssueList): void {
  // Several indicators may be made of the same counts; what is wrong with these is told once.
  const told = new Set<string>();
  const tell = (code: IssueCode, name: string, expected: string, found: unknown): void => {
    const mistake = JSON.stringify([name, expected]);
    if (!told.has(mistake)) report(list, code, [row, name], expected, found);
    told.add(mistake);
  };
  for (const { rate } of indicators) {
    // Stryker disable next-line ConditionalExpression: for the types; a percent has no base
    if (!('of' in rate)) continue;
    const base = counts.get(rate.of);
    if (base === undefined) continue;
    const names = Object.keys(rate.credit);
    const counted = names.map((name) => ({ name, count: counts.get(name) ?? 0n }));
    if (base === 0n) {
      for (const { name, count } of counted) if (count > 0n) tell('count-without-base', name, `0, as ${rate.of} is 0`, Number(count));
      continue;
    }
    const credited = counted.map(({ name, count }) => ({ name, value: multiply(setting(rate.credit[name]), whole(count)) }));
    const sum = addDecimals(credited.map(({ value }) => value));
    if (compare(sum, whole(base)) > 0) {
      // The one that adds most is the likeliest.
      const { name: most } = credited.reduce((best, one) => (compare(one.value, best.value) > 0 ? one : best));
      const expected = `${names.map((name) => (compare(setting(rate.credit[name]), ONE) === 0 ? name : `${rate.credit[name]} × ${name}`)).join(' + ')} ≤ ${rate.of} = ${base}`;
      const found = Number(sum.n) / Number(sum.d);
      // Of credits with very many decimals, neither part is a double, or the double nearest to the sum is no more than the base.
      tell('count-above-base', most, expected, found > Number(base) ? found : fractionText(sum));
    }
  }
}
