// The names of many rows, each distinct one looked up once.
import { report, MOST_ISSUES, type IssueList } from '../issues/collect';
import { MONTH_FORM, monthIndex, monthText } from '../month/month';
import { placeOf, type Bearers, type NameIndex } from './name-index';
import { normalForm } from './normal-form';
import { matchOf } from './resolve-township';
import { NOBODY } from './timeline';
import type { RegisteredTownship } from './types';

/** The place of the township that a row's values name, or below 0. */
export type FindPlace = (name: unknown, month: unknown) => number;

export function placeFinder({ names }: NameIndex): FindPlace {
  const bearers = new Map<string, Bearers | null>();
  const months = new Map<string, number>();
  const bearersOf = (name: string): Bearers | null => {
    const found = names.get(normalForm(name)) ?? null;
    bearers.set(name, found);
    return found;
  };
  const monthOf = (text: string): number => {
    const index = monthIndex(text);
    months.set(text, index);
    return index;
  };
  return (name, month) => {
    if (typeof name !== 'string') return NOBODY;
    const known = bearers.get(name);
    const found = known === undefined ? bearersOf(name) : known;
    if (found === null) return NOBODY;
    if (month === undefined) return placeOf(found, null);
    return typeof month === 'string' ? placeOf(found, months.get(month) ?? monthOf(month)) : NOBODY;
  };
}

/** What is wrong with a row of which no place was found. */
export function reportRow(index: NameIndex, name: unknown, month: unknown, row: number, list: IssueList): void {
  const at = month === undefined ? null : monthIndex(month);
  if (typeof name !== 'string' || normalForm(name) === '') {
    report(list, name === undefined ? 'missing-field' : 'bad-township', [row, 'township'], 'text that is not empty', name);
  } else if (!Number.isNaN(at)) reportName(index, name, at, row, list);
  if (Number.isNaN(at)) report(list, 'bad-month', [row, 'month'], MONTH_FORM, month);
}

function reportName(index: NameIndex, name: string, month: number | null, row: number, list: IssueList): void {
  const path = [row, 'township'];
  // Nobody reads the candidates of the others.
  if (list.issues.length >= MOST_ISSUES) return report(list, 'unknown-name', path, 'name of a township', name);
  const match = matchOf(index, name, month);
  if (match.ok) return;
  const { code, candidates } = match;
  const whom = shown(candidates);
  const when = month === null ? null : monthText(month);
  if (code === 'ambiguous-name') report(list, code, path, when === null ? `name of one township, not of ${whom}` : `name of one township in ${when}, not of ${whom}`, name);
  else if (candidates.length > 0) report(list, code, path, when === null ? `name of a township, such as ${whom}` : `name of a township in ${when}, such as ${whom}`, name);
  else report(list, code, path, when === null ? 'name of a township' : `name of a township in ${when}`, name);
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
