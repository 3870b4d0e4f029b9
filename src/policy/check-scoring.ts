// Marks, limits and credits of a scoring, compared as exact fractions.
import { powerOfTen, setting } from '../exact/decimal-text';
import { add, addDecimals, compare, HUNDRED, ONE, type Fraction } from '../exact/fraction';
import { fractionText } from '../exact/fraction-text';
import { report, type IssueList } from '../issues/collect';
import type { IssuePath } from '../issues/issue';
import { checkIds } from './check-ids';
import type { Adjustment, Indicator, IndicatorScoring } from './scoring-types';
import type { DecimalSetting, Policy } from './types';

// The largest scaled score: Number.MAX_SAFE_INTEGER.
const MOST_SCALED = 9_007_199_254_740_991n;

export function checkScoring(scoring: Policy['scoring'], list: IssueList): void {
  if ('published' in scoring) return;
  checkFullMarks(scoring, list);
  if (scoring.adjustment !== undefined) checkAdjustment(scoring.adjustment, scoring, list);
  const path = ['scoring', 'indicators'];
  scoring.indicators.forEach((indicator, i) => checkIndicator(indicator, [...path, i], list));
  checkIds(scoring.indicators, path, list);
}

function checkFullMarks({ fullMarks, decimals, indicators }: IndicatorScoring, list: IssueList): void {
  const path = ['scoring', 'fullMarks'];
  const marks = setting(fullMarks);
  const scaled = marks.n * powerOfTen(decimals);
  if (marks.n <= 0n) report(list, 'bad-limit', path, 'decimal above 0', fullMarks);
  // Otherwise rounding could pass the full marks, or leave the integers that doubles hold.
  else if (scaled % marks.d !== 0n || scaled / marks.d > MOST_SCALED) {
    report(list, 'bad-limit', path, `fullMarks × 10^${decimals} = integer up to ${MOST_SCALED}`, fullMarks);
  }
  const total = addDecimals(indicators.map((indicator) => setting(indicator.fullMarks)));
  if (compare(total, marks) !== 0) {
    report(list, 'marks-do-not-add-up', path, `Σ indicators.fullMarks = ${fractionText(total)}`, fullMarks);
  }
}

function checkAdjustment({ min, max, beyondFullMarks }: Adjustment, { fullMarks, decimals }: IndicatorScoring, list: IssueList): void {
  if (max === undefined) return;
  const path = ['scoring', 'adjustment', 'max'];
  if (min !== undefined && compare(setting(min), setting(max)) > 0) report(list, 'bad-limit', path, `at least min = ${min}`, max);
  const highest = add(setting(fullMarks), setting(max));
  if (beyondFullMarks === true && highest.n * powerOfTen(decimals) > MOST_SCALED * highest.d) {
    report(list, 'bad-limit', path, `(fullMarks + max) × 10^${decimals} up to ${MOST_SCALED}`, max);
  }
}

function checkIndicator({ fullMarks, rate, deduction }: Indicator, path: IssuePath, list: IssueList): void {
  const marks = setting(fullMarks);
  if (marks.n <= 0n) report(list, 'bad-limit', [...path, 'fullMarks'], 'decimal above 0', fullMarks);
  if ('of' in rate) {
    const credits = Object.entries(rate.credit);
    const at = [...path, 'rate', 'credit'];
    if (credits.length === 0) report(list, 'bad-limit', at, '1 or more', 0);
    for (const [field, credit] of credits) checkRange(credit, ONE, 'decimal from 0 to 1', [...at, field], list);
  }
  if (deduction === undefined) return;
  const at = [...path, 'deduction'];
  checkRange(deduction.target, HUNDRED, 'decimal from 0 to 100', [...at, 'target'], list);
  checkRange(deduction.perPoint, null, 'decimal from 0', [...at, 'perPoint'], list);
  checkRange(deduction.floor, marks, `decimal from 0 to fullMarks = ${fullMarks}`, [...at, 'floor'], list);
}

function checkRange(value: DecimalSetting, most: Fraction | null, expected: string, path: IssuePath, list: IssueList): void {
  const given = setting(value);
  if (given.n < 0n || (most !== null && compare(given, most) > 0)) report(list, 'bad-limit', path, expected, value);
}
