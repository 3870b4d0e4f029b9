// Whom a name may mean that names no single township.
import { editDistance, MOST_COMPARED } from './edit-distance';
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
 * Townships of a month whose names are near to a text that is none of them: by edit distance, up to half of the longer
 * text, then by id; three at most. Before them come successors and predecessors of one that has the name in other months.
 */
export function nearest({ entries, names }: NameIndex, text: string, month: number | null): readonly RegisteredTownship[] {
  const form = normalForm(text);
  const distances = new Map(related(entries, form === null ? undefined : names.get(form)).map((entry) => [entry, -1]));
  const start = (form ?? text).slice(0, MOST_COMPARED);
  const counts = new Int32Array(MOST_COMPARED + 1);
  for (const [name, { all }] of names) {
    const other = name.slice(0, MOST_COMPARED);
    const distance = editDistance(start, other, Math.min(Math.max(start.length, other.length) >> 1, third(counts)));
    if (distance === Number.POSITIVE_INFINITY) continue;
    for (const entry of all) {
      const known = distances.get(entry);
      if ((known !== undefined && known <= distance) || !isInForce(entry, month)) continue;
      distances.set(entry, distance);
      counts[distance] += 1;
      if (known !== undefined) counts[known] -= 1;
    }
  }
  const found = [...distances].filter(([entry]) => isInForce(entry, month));
  found.sort(([a, near], [b, nearB]) => near - nearB || byId(a.township, b.township));
  return found.slice(0, MOST_NEAREST).map(([{ township }]) => township);
}

// The distance of the third nearest so far: nobody farther matters any more.
function third(counts: Int32Array): number {
  let nearer = 0;
  let distance = 0;
  while (distance < MOST_COMPARED && nearer + counts[distance] < MOST_NEAREST) {
    nearer += counts[distance];
    distance += 1;
  }
  return distance;
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
