// Whom a name may mean that names no single township.
import { editDistance, MOST_COMPARED } from './edit-distance';
import { isInForce, type RegistryEntry, type NameIndex } from './name-index';
import { normalForm } from './normal-form';
import type { RegisteredTownship } from './types';

const MOST_NEAREST = 3;

/** All whom an ambiguous name fits in a month, by id. */
export function allBearers(bearers: readonly RegistryEntry[], month: number | null): readonly RegisteredTownship[] {
  const fitting = bearers.filter((entry) => isInForce(entry, month)).map(({ township }) => township);
  return fitting.sort(byId);
}

/** A township and how far it is from a text. */
interface Near {
  readonly township: RegisteredTownship;
  readonly distance: number;
}

/**
 * Townships of a month whose names are near to a text that is none of them: by edit distance, up to half of the longer
 * text, then by id; three at most. Before them come successors and predecessors of one that has the name in other months.
 */
export function nearest({ entries, forms, names }: NameIndex, text: string, month: number | null): readonly RegisteredTownship[] {
  const form = normalForm(text);
  const kin = new Set(kinOf(entries, names.get(form)?.all ?? []));
  let found: readonly Near[] = [];
  for (const entry of entries) {
    if (!isInForce(entry, month)) continue;
    // Stryker disable next-line ArithmeticOperator: without the last distance the same are found, only slower
    const most = found[MOST_NEAREST - 1]?.distance ?? Number.POSITIVE_INFINITY;
    const distance = kin.has(entry) ? -1 : leastDistance(form, forms[entry.position], most);
    if (distance === Number.POSITIVE_INFINITY) continue;
    const sorted = [...found, { township: entry.township, distance }].sort(
      (a, b) => a.distance - b.distance || byId(a.township, b.township),
    );
    found = sorted.slice(0, MOST_NEAREST);
  }
  return found.map(({ township }) => township);
}

// Infinity where each is farther than `most`, or than half of the longer of the two.
function leastDistance(text: string, names: readonly string[], most: number): number {
  const start = text.slice(0, MOST_COMPARED);
  return names.reduce((least, name) => {
    const other = name.slice(0, MOST_COMPARED);
    return Math.min(least, editDistance(start, other, Math.min(Math.max(start.length, other.length) >> 1, most)));
  }, Number.POSITIVE_INFINITY);
}

function kinOf(entries: readonly RegistryEntry[], bearers: readonly RegistryEntry[]): readonly RegistryEntry[] {
  const ids = new Set<string | undefined>(bearers.map(({ township }) => township.id));
  const named = new Set(bearers.flatMap(({ township }) => successionsOf(township)));
  return entries.filter(({ township }) => named.has(township.id) || successionsOf(township).some((one) => ids.has(one)));
}

// Ids of those that come after it, and of the one that came before.
// Stryker disable next-line ArrayDeclaration: what is no id is nobody's
function successionsOf({ successors = [], predecessor }: RegisteredTownship): readonly (string | undefined)[] {
  return [...successors, predecessor];
}

function byId(a: RegisteredTownship, b: RegisteredTownship): number {
  // Stryker disable next-line EqualityOperator: no two have the same
  return a.id < b.id ? -1 : 1;
}
