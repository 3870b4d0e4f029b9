// The names of many rows, each distinct one looked up once.
import { FILLED_FORM, isFilled } from '../input/filled';
import { memo } from '../input/memo';
import { report, MOST_ISSUES, type IssueList } from '../issues/collect';
import { MONTH_FORM, monthIndex, monthText } from '../month/month';
import { positionOf, type NameIndex } from './name-index';
import { normalForm } from './normal-form';
import { mismatchOf } from './resolve-township';
import { NO_SINGLE } from './timeline';
import type { RegisteredTownship } from './types';

/** @returns gives the position of the township that a row's values name, or below 0 */
export function townshipFinder({ names }: NameIndex): (name: unknown, month: unknown) => number {
  const bearersOf = memo((name: string) => names.get(normalForm(name)) ?? null);
  const monthOf = memo(monthIndex);
  return (name, month) => {
    const bearers = typeof name === 'string' ? bearersOf(name) : null;
    if (bearers === null) return NO_SINGLE;
    // In a month that is none nobody is in force.
    return positionOf(bearers, month === undefined ? null : monthOf(month));
  };
}

/** What is wrong with a row of which no position was found. */
export function reportRow(index: NameIndex, name: unknown, month: unknown, row: number, list: IssueList): void {
  const at = month === undefined ? null : monthIndex(month);
  if (!isFilled(name)) {
    report(list, name === undefined ? 'missing-field' : 'bad-township', [row, 'township'], FILLED_FORM, name);
  } else if (!Number.isNaN(at)) reportName(index, name, at, row, list);
  if (Number.isNaN(at)) report(list, 'bad-month', [row, 'month'], MONTH_FORM, month);
}

function reportName(index: NameIndex, name: string, month: number | null, row: number, list: IssueList): void {
  const path = [row, 'township'];
  // Nobody reads the candidates of the others.
  // Stryker disable next-line ConditionalExpression,EqualityOperator: to report them counts the same, only slower
  if (list.issues.length >= MOST_ISSUES) return void (list.more += 1);
  const { code, candidates } = mismatchOf(index, name, month);
  const whom = shown(candidates);
  // Texts stand in one another as they do in Chinese, and each by itself is written out whole, to be found there.
  if (code === 'ambiguous-name') return report(list, code, path, `name of one township, not of ${whom}`, name);
  const one = month === null ? 'name of a township' : `name of a township in ${monthText(month)}`;
  const named = candidates.length > 0 ? `${one}, perhaps ${whom}` : one;
  const bearers = index.names.get(normalForm(name))?.all ?? [];
  const past = bearers.find(({ until }) => until <= Number(month));
  if (past !== undefined) report(list, code, path, `${named}, as this one ended in ${monthText(past.until)}`, name);
  else report(list, code, path, bearers.length > 0 ? `${named}, as this one begins in ${monthText(bearers[0].from)}` : named, name);
}

// As many as there are of the nearest; an ambiguous name may fit thousands.
const MOST_SHOWN = 3;

function shown(townships: readonly RegisteredTownship[]): string {
  const texts = townships.slice(0, MOST_SHOWN).map(({ id, name, district = '' }) => {
    const whole = `${district}${name}`;
    return id === name || id === whole ? whole : `${whole} (${id})`;
  });
  return [...texts, ...(townships.length > MOST_SHOWN ? ['…'] : [])].join(' | ');
}
