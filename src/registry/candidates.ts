// Whom a name may mean that names no single township.
import { comparedCharacters, editDistance } from './edit-distance';
import { isInForce, type Bearers, type Entry, type NameIndex } from './name-index';
import { normalForm } from './normal-form';
import type { RegisteredTownship } from './types';

const MOST_NEAREST = 3;

/** All whom an ambiguous name fits in a month, by id. */
export function bearersIn(bearers: Bearers | undefined, month: number | null): readonly RegisteredTownship[] {
  const fitting = (bearers?.all ?? []).filter((entry) => isInForce(entry, month)).map(({ township }) => township);
  return fitting.sort(byId);
}

/**
 * Townships of a month whose names are near to a text that is none of them, three at most, by edit distance, then id.
 * Nearest of all are successors and predecessors of a township that has the name in other months.
 */
export function nearest({ entries, names }: NameIndex, text: string, month: number | null): readonly RegisteredTownship[] {
  const form = normalForm(text);
  const characters = comparedCharacters(form ?? text);
  const kin = related(entries, form === null ? undefined : names.get(form));
  const distances = new Map<Entry, number>();
  for (const [other, { all }] of names) {
    const distance = editDistance(characters, comparedCharacters(other));
    if (distance === Number.POSITIVE_INFINITY) continue;
    for (const entry of all) if (distance < (distances.get(entry) ?? Number.POSITIVE_INFINITY)) distances.set(entry, distance);
  }
  for (const entry of kin) distances.set(entry, -1);
  const found = [...distances].filter(([entry]) => isInForce(entry, month));
  found.sort(([a, near], [b, nearB]) => near - nearB || byId(a.township, b.township));
  return found.slice(0, MOST_NEAREST).map(([{ township }]) => township);
}

function related(entries: readonly Entry[], bearers: Bearers | undefined): readonly Entry[] {
  if (bearers === undefined) return [];
  const ids = new Set(bearers.all.map(({ township }) => township.id));
  const after = new Set(bearers.all.flatMap(({ township }) => township.successors ?? []));
  return entries.filter(({ township: { id, successors = [] } }) => after.has(id) || successors.some((one) => ids.has(one)));
}

function byId(a: RegisteredTownship, b: RegisteredTownship): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
